// A folder on this machine alone, as a good host hands it out: node serve.mjs FOLDER PORT
//
// Files packed ahead where the browser takes them, our headers with each, the page at the address of a screen.

import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

/** Answers a request with a file of the folder. It is read anew each time, so that a new build shows itself. */
export const host = (folder) => {
  const setHeaders = (response, path) => {
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  };
  const files = sirv(folder, { single: true, dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  return (request, response) =>
    files(request, response, () => {
      setHeaders(response, '/');
      response.writeHead(404).end();
    });
};

if (import.meta.filename === process.argv[1]) {
  const [, , folder, port] = process.argv;
  const server = createServer(host(folder));
  server.on('error', ({ code }) => console.log(`refused: ${code}`));
  server.listen(Number(port), '127.0.0.1', () => console.log(`listens: ${server.address().port}`));
}
