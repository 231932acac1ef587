// In Node: the same from the disk.
import { readFile } from 'node:fs/promises';
import { initSync } from './payung_rules.js';

export * from './payung_rules.js';
initSync({ module: await readFile(new URL('payung_rules_bg.wasm', import.meta.url)) });
