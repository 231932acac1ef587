// In a page: the questions, once the program beside this file has arrived.
import init from './payung_rules.js';

export * from './payung_rules.js';
await init();
