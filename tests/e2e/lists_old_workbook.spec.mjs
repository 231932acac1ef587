// A workbook of Excel 97 to 2003: read by a worker of its own, which nobody fetches who has none.

import assert from 'node:assert/strict';
import { journey } from './journey.mjs';

const OLD = 'tests/lists/files/old-workbook.xls';

/** Files of workers that were asked for. */
const workers = (visit) => {
  const asked = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()));
  return asked;
};

const files = { mayAskFor: /\/((worker|xls)(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ };

journey('an old workbook is read like any other', files, async (visit) => {
  const asked = workers(visit);
  await visit.opens('/daftar');
  await visit.page.setInputFiles('input[type=file]', { name: 'lain.csv', mimeType: 'text/csv', buffer: Buffer.from('Nama;NIK\nSiti;1\n') });
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  assert.ok(!asked.some((name) => name.startsWith('xls')), 'the worker for old workbooks was fetched for a CSV file');
  await visit.opens('/daftar');
  await visit.page.setInputFiles('input[type=file]', OLD);
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  assert.ok(asked.includes('xls_bg.wasm'));
  await visit.presses(/^Periksa/);
  await visit.page.getByRole('heading', { name: 'Hasilnya', exact: true }).waitFor();
  await visit.page.getByText('Siti Contoh').first().waitFor();
});

const damaged = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
  Buffer.from('Workbook', 'utf16le'),
  Buffer.alloc(4096),
]);

journey('a damaged old workbook says so', files, async (visit) => {
  await visit.opens('/daftar');
  await visit.page.setInputFiles('input[type=file]', { name: 'rusak.xls', mimeType: 'application/vnd.ms-excel', buffer: damaged });
  await visit.page.getByRole('alert').getByText('Berkas ini rusak dan tidak bisa dibuka.').waitFor();
});

const missing = { ...files, without: /xls_bg\.wasm$/ };

journey('where the worker for old workbooks does not arrive, the page says so', missing, async (visit) => {
  await visit.opens('/daftar');
  await visit.page.setInputFiles('input[type=file]', OLD);
  await visit.page.getByRole('alert').getByText(/Sambungkan internet/).waitFor();
});
