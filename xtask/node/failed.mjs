// A reporter for `node --test`: the file of every test that failed, a line each.

export default async function* failed(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail') yield `${data.file ?? data.name}\n`;
  }
}
