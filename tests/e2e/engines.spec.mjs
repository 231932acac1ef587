// The main journeys of all areas in three engines: one description of each, a driver for each engine below it.
//
// "No internet" is a server that has stopped. docs/engines.md says what an engine does not have.

import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Host, scratch } from './device.mjs';
import * as chromium from './engines/chromium.mjs';
import * as firefox from './engines/firefox.mjs';
import { Person } from './engines/person.mjs';
import * as webkit from './engines/webkit.mjs';
import { QUESTIONS, REVIEW } from './journey.mjs';
import { FISHERMAN } from './people.mjs';
import { LISTS, ODD_LIST } from './people_lists.mjs';
import { PLAN } from './planner.mjs';

const ENGINES = { Chromium: chromium, Firefox: firefox, WebKit: webkit };
const TYPED = ['income', 'age'];
const VERDICT = 'Iuran Anda bisa dibayar pemerintah daerah';
const DECK = 'acara-1;daerah=64.07;susun=tangan-peserta.iuran;cerita=meninggal-di-laut.awal.tunai;susun=daerah;akhir';

/** Answers the questions as they come, and stands before the list of answers. */
const answers = async (person, all) => {
  const asked = new Set();
  while (asked.size < Object.keys(all).length) {
    const topic = await person.until('asked', async () => {
      const heading = await person.heading();
      return Object.keys(QUESTIONS).find((topic) => QUESTIONS[topic] === heading && !asked.has(topic));
    });
    if (TYPED.includes(topic)) {
      await person.writes(undefined, all[topic]);
      await person.presses('button', 'Lanjut');
    } else {
      if (['area', 'occupation'].includes(topic)) await person.writes(undefined, all[topic]);
      await person.presses('button', all[topic]);
    }
    asked.add(topic);
  }
  await person.arrivesAt(REVIEW);
};

/** Keeps the bytes of every file that the page hands out from now on. */
const collectFiles = () => {
  globalThis.handedOut = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.arrayBuffer().then((buffer) => handedOut.push([...new Uint8Array(buffer)]));
    return make.call(URL, blob);
  };
};

const handsOut = async (person, button) => {
  await person.engine.asks(collectFiles);
  await person.presses('button', button);
  const [bytes] = await person.until('handed a file', async () => {
    const files = await person.engine.asks('() => globalThis.handedOut');
    return files.length > 0 && files;
  });
  return Buffer.from(bytes);
};

const isKept = (person) => person.until('kept', () => person.engine.asks("() => document.documentElement.classList.contains('offline-all')"));

/** The texts of later screens, which are loaded while the first question is read. */
const hasAllTexts = (person) =>
  person.until('all texts', () => person.engine.asks("() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/texts-check-later'))"));

const JOURNEYS = {
  'the fisherman gets his answer, the server stopped after the second question': async (person, host) => {
    await person.opens(host.base);
    await person.presses('link', 'Mulai cek');
    await person.arrivesAt(QUESTIONS.occupation);
    await hasAllTexts(person);
    await host.stops();
    await answers(person, FISHERMAN);
    await person.presses('link', 'Sudah benar, lihat hasil');
    await person.arrivesAt(VERDICT);
    await person.presses('link', 'Mengapa');
    await person.arrivesAt('Mengapa');
    await person.presses('link', 'Kembali ke hasil');
    await person.arrivesAt(VERDICT);
    await host.begins();
    await person.opens(`${host.base}hasil`);
    await person.arrivesAt(VERDICT);
  },

  'a list is checked and handed out as a table, the server stopped meanwhile': async (person, host) => {
    const path = `${mkdtempSync(`${scratch}/list-`)}/calon.csv`;
    writeFileSync(path, ODD_LIST);
    await person.opens(`${host.base}daftar`);
    await person.arrivesAt(LISTS);
    await person.until('a way to pick', () => person.engine.asks("() => document.querySelector('input[type=file]') !== null"));
    await person.engine.hands('input[type=file]', path);
    await person.sees('heading', 'Kolom');
    await host.stops();
    await person.presses('button', 'Periksa');
    await person.sees('heading', 'Hasilnya');
    const table = await handsOut(person, 'Unduh hasil XLSX');
    assert.equal(table.subarray(0, 4).toString('latin1'), 'PK\x03\x04');
    const text = await handsOut(person, 'Unduh hasil CSV');
    assert.match(text.toString('utf8'), /Warga 1/);
  },

  'a plan is made and handed out, the server stopped': async (person, host) => {
    await person.opens(`${host.base}rencana`);
    await person.arrivesAt(PLAN);
    await host.stops();
    await person.presses('button', 'Isi dengan contoh');
    await person.reads(/melindungi [\d.]+ orang/);
    const schedule = await handsOut(person, 'Unduh jadwal CSV');
    assert.match(schedule.toString('utf8'), /Bulan/);
  },

  'a deck is run from its link, the server stopped': async (person, host) => {
    await person.opens(`${host.base}acara/layar#${DECK}`);
    await person.reads(/Payung · 1 dari 6/);
    await host.stops();
    for (const number of [2, 3, 4, 5]) {
      await person.types('PageDown');
      await person.reads(new RegExp(`Payung · ${number} dari 6`));
    }
    await person.arrivesAt('Siapa yang bisa membayari di Kabupaten Kutai Barat');
  },

  'stories, the rulebook and the pages beside them open': async (person, host) => {
    await person.opens(`${host.base}manfaat/meninggal-di-laut`);
    await person.reads(/Rp70 juta/);
    await person.opens(`${host.base}aturan`);
    await person.reads(/\d+ aturan/);
    await person.presses('link', 'Privasi');
    await person.arrivesAt('Privasi');
    await person.reads(/Ke alamat lain\s+0\s/);
  },

  'after one visit everything opens again without a server': async (person, host) => {
    await person.opens(host.base);
    await isKept(person);
    await host.stops();
    await person.opens(`${host.base}cek/umur`);
    await person.arrivesAt(QUESTIONS.age);
    await person.opens(`${host.base}manfaat/meninggal-di-laut`);
    await person.reads(/Rp70 juta/);
  },
};

for (const [name, { begin }] of Object.entries(ENGINES)) {
  describe(name, () => {
    let engine;
    before(async () => {
      engine = await begin();
      console.log(await engine.version());
    });
    after(() => engine.ends());
    for (const [title, journey] of Object.entries(JOURNEYS)) {
      // Each with a host of its own, and so with stores of its own.
      test(`${title}, in ${name}`, async () => {
        const host = await Host.of(process.env.DIST ?? 'dist');
        try {
          await journey(new Person(engine), host);
        } finally {
          await host.stops().catch(() => {});
        }
      });
    }
  });
}
