// Joins a stylesheet and all it imports into one small file: node style.mjs SOURCE TARGET

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle } from "lightningcss";

// The oldest browsers the page starts in: they know cascade layers and module workers.
// Newer notation, such as nesting, is written out for them.
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = {
  android: version(99),
  chrome: version(99),
  edge: version(99),
  firefox: version(114),
  ios_saf: version(15, 4),
  safari: version(15, 4),
  samsung: version(18),
};

const place = (at) => `${at.filename ?? at.fileName}:${at.loc.line}:${at.loc.column}`;

const [source, target] = process.argv.slice(2);
try {
  const { code, warnings } = bundle({ filename: source, minify: true, targets });
  for (const warning of warnings) console.error(`${place(warning)}: ${warning.message}`);
  if (warnings.length > 0) process.exit(1);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
} catch (error) {
  console.error(error.loc ? `${place(error)}: ${error.message}` : error.message);
  process.exit(1);
}
