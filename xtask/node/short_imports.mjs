// Short names for what a program asks of its script. wasm-bindgen gives each a long name with a digest, which stands in
// both files and hardly packs; nobody but the two ever reads it.

/** A number in LEB128 at `at`, and where it ends. */
const number = (bytes, at) => {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
};

const written = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...written(value >>> 7)]);

const IMPORTS = 2;
const FUNCTION = 0;

/** The program and its script, with short names for every function of the script. */
export const shortImports = (wasm, script) => {
  for (let at = 8; at < wasm.length; ) {
    const section = wasm[at];
    const [size, start] = number(wasm, at + 1);
    if (section !== IMPORTS) {
      at = start + size;
      continue;
    }
    let [count, from] = number(wasm, start);
    const content = [...written(count)];
    const names = new Map();
    const text = () => {
      const [length, begin] = number(wasm, from);
      from = begin + length;
      return wasm.subarray(begin, from).toString();
    };
    const put = (word) => content.push(...written(word.length), ...Buffer.from(word));
    for (; count > 0; count -= 1) {
      const [module, name] = [text(), text()];
      if (wasm[from] !== FUNCTION) throw new Error(`${name} is no function; teach short_imports.mjs about it`);
      const [, end] = number(wasm, from + 1);
      names.set(name, names.get(name) ?? `i${names.size.toString(36)}`);
      put(module);
      put(names.get(name));
      content.push(...wasm.subarray(from, end));
      from = end;
    }
    return [
      Buffer.concat([wasm.subarray(0, at + 1), Buffer.from([...written(content.length), ...content]), wasm.subarray(start + size)]),
      script.replaceAll(/[\w$]+/g, (word) => names.get(word) ?? word),
    ];
  }
  return [wasm, script];
};
