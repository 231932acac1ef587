// Prints raw bytes, brotli-11 bytes and path of every file of a folder, with tabs between: node brotli.mjs FOLDER

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [root] = process.argv.slice(2);
const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });

for (const path of files(root).sort()) {
  const raw = readFileSync(path);
  console.log([raw.length, brotliCompressSync(raw, { params }).length, relative(root, path)].join("\t"));
}
