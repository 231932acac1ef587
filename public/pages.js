// The pages without a program: what a few lines of script add to their words.

import * as wrong from './pages/angka-salah.js';
import * as privacy from './pages/privasi.js';
import * as elsewhere from './pages/untuk-situs-lain.js';

const pages = { 'angka-salah': wrong, privasi: privacy, 'untuk-situs-lain': elsewhere };

/** Begins what the page of this name adds; most add nothing. */
export const begin = (page) => pages[page]?.begin();
