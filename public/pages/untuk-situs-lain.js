// The page "Untuk situs lain" puts its own host into the code to copy.

import { copies } from './copy.js';

export const begin = () => {
  const code = document.getElementById('kode');
  code.value = code.value.replace(code.dataset.example, document.baseURI);
  copies(code);
};
