// The pages without a program: what a few lines of script add to their words.

import * as wrong from './pages/angka-salah.js';
import * as privacy from './pages/privasi.js';

const pages = { 'angka-salah': wrong, privasi: privacy };

/** Begins what the page of this name adds; most add nothing. */
export const begin = (page) => pages[page]?.begin();
