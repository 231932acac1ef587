// Lists of invented people for the journeys, and what a person does with one.

import { deflateRawSync } from 'node:zlib';

/** The worker is fetched when the page of lists stands, and never again. */
export const worker = { mayAskFor: /\/(worker(\.js|_bg\.wasm)|texts-worker-\w+\.txt)$/ };

/** The heading of the page. */
export const LISTS = 'Periksa daftar pekerja';

const HEADER = 'No,Nama,NIK,Tgl Lahir,Jenis Kelamin,Pekerjaan,Desa,Kabupaten,Penghasilan,Desil,Sudah Peserta';

/** Someone whose row has nothing odd but what is named. */
const person = (number, odd = {}) => {
  const cells = {
    no: number,
    name: `Warga ${number}`,
    nik: `64070501018${number % 10}00${String(number).padStart(2, '0')}`,
    birth: `198${number % 10}-01-01`,
    sex: 'L',
    job: 'petani',
    village: number % 2 ? 'Contoh Hulu' : 'Contoh Hilir',
    regency: 'Kabupaten Kutai Barat',
    income: '1500000',
    decile: '2',
    insured: 'tidak',
    ...odd,
  };
  return Object.values(cells).join(',');
};

/** What is odd, row by row below the header: twelve kinds of error. */
export const ODD = [
  {},
  { nik: '640705010182002' },
  { nik: '6407050101810001' },
  { birth: '1984-02-31' },
  { nik: '6407054101850005', sex: 'L' },
  { nik: '6407050101500006', birth: '1950-01-01' },
  { income: '"1,5 jt"' },
  { job: 'ptani' },
  { nik: '64070501O1890009' },
  { nik: '6407050101800000' },
  { income: 'banyak' },
  { decile: '11' },
  { nik: '9907050101830013' },
];

/** The list with every kind of error, and the same with those mended that have to be. */
export const ODD_LIST = [HEADER, ...ODD.map((odd, place) => person(place + 1, odd))].join('\r\n');

/** A list of `count` people without an error, some tens of bytes each. */
export const longList = (count) => {
  const rows = [HEADER];
  for (let number = 0; number < count; number += 1) {
    const serial = String((number % 9999) + 1).padStart(4, '0');
    const day = String((number % 28) + 1).padStart(2, '0');
    rows.push(`${number},Warga ${number},640705${day}0180${serial},1980-01-${day},L,petani,Contoh,6407,1500000,2,tidak`);
  }
  return rows.join('\n');
};

/** Drops a file on the page. */
export async function drops(visit, name, content) {
  const held = await visit.page.evaluateHandle(
    ([name, content]) => {
      const held = new DataTransfer();
      held.items.add(new File([content], name));
      return held;
    },
    [name, content],
  );
  await visit.page.dispatchEvent('main', 'dragover', { dataTransfer: held });
  await visit.page.dispatchEvent('main', 'drop', { dataTransfer: held });
}

/** Picks a file with this content, text or bytes. */
export const picks = (visit, name, content) =>
  visit.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });

/** Opens a section of the columns' screen at its heading. */
export async function unfolds(visit, heading) {
  const section = visit.page.locator('details').filter({ has: visit.page.getByRole('heading', { name: heading, exact: true }) });
  if (!(await section.evaluate(({ open }) => open))) await section.locator('summary').first().click();
}

/** From the columns to the answers; everybody works as people of their occupation usually do. */
export async function checks(visit) {
  await visit.page.getByRole('heading', { name: 'Kolom', exact: true }).waitFor();
  await unfolds(visit, 'Bila isian kosong');
  await visit.page.getByLabel('Cara kerja').selectOption('Seperti biasanya pekerjaan itu');
  await visit.page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await visit.page.getByRole('heading', { name: 'Hasilnya', exact: true }).waitFor();
}

/** Presses a button and gives the name and the bytes of the file that is saved. */
export async function saves(visit, button) {
  const [download] = await Promise.all([visit.page.waitForEvent('download'), visit.presses(button)]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** A workbook with a password: what Excel writes is not a zip archive but a compound file. */
export const LOCKED = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(2000),
]).toString('latin1');

/** A zip archive of one part that is a thousand times as large when it is unpacked. */
export function bomb() {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const content = Buffer.alloc(200_000_000);
  const packed = deflateRawSync(content);
  // Version, flags, method, time, CRC, sizes, length of the name, no more: alike in both headers.
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(content.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), shared.subarray(0, 2), shared, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]).toString('latin1');
}
