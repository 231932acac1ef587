// The hour at an event: a deck put together, passed on as a link, and run by a clicker in front of people.

import assert from 'node:assert/strict';
import { looksAt } from './accessibility.mjs';
import { journey } from './journey.mjs';
import { CLUELESS } from './people.mjs';
import { everySlideFrom, misfits } from './slides.mjs';
import { changes } from './stories.mjs';

/** The heading of the screen where a deck is put together. */
const EVENT = 'Mode sosialisasi';

/** Twelve slides from five topics: hands, the price, a story, who pays here, questions. Two lists take two slides each. */
const TWELVE =
  'acara-1;aturan=2026-11-28;daerah=64.07;susun=tangan-peserta.iuran;cerita=meninggal-di-laut.awal.tunai.sekolah;susun=daerah.syarat-daftar.tanya-umur.tanya-pasangan.tangan-mendaftar;meninggal-di-laut.bulan-iuran=2;akhir';

const shows = ({ page }, number, all) => page.getByText(`Payung · ${number} dari ${all}`).waitFor();

for (const [width, height] of [[1920, 1080], [1024, 768]]) {
  journey(`a prepared deck is run from its link by a clicker alone, on ${width} x ${height}`, async (visit) => {
    const { page } = visit;
    await page.setViewportSize({ width, height });
    await visit.opens(`/acara/layar#${TWELVE}`);
    const said = [];
    for (let number = 1; number <= 12; number += 1) {
      await shows(visit, number, 12);
      said.push((await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s+/g, ' '));
      if (number < 12) await visit.types('PageDown');
    }
    assert.deepEqual(said, [
      'Siapa yang sudah peserta BPJS Ketenagakerjaan? 0',
      'Iuran sebulan Rp8.400',
      'Meninggal saat melaut',
      'Keluarganya menerima Rp70 juta',
      'Beasiswa dua anak, sampai Rp153 juta',
      'Siapa yang bisa membayari di Kabupaten Kutai Barat',
      'Siapa yang bisa membayari di Kabupaten Kutai Barat',
      'Yang diperlukan untuk mendaftar',
      'Yang diperlukan untuk mendaftar',
      'Umur 63: bisa mendaftar',
      'Istri atau suami yang bukan peserta',
      'Siapa yang mau mendaftar hari ini? 0',
    ]);
    // What the link prepared is what is told, and each slide says what it rests on.
    await visit.types('Home', 'PageDown', 'PageDown', 'PageDown');
    await visit.reads('Penghasilan Rp1.000.000 sebulan, iuran 2 bulan, tanpa putus.');
    await visit.reads('PP 44/2015, PP 82/2019. Diperiksa 28 November 2026. Perkiraan, bukan keputusan.');
  });
}

journey('hands are counted and values turned in the address: a reload loses nothing, F5 does not leave, B darkens', async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await visit.opens(`/acara/layar#${TWELVE}`);
  await visit.types('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown');
  await page.getByRole('heading', { level: 1, name: /sudah peserta BPJS Ketenagakerjaan\? 2$/ }).waitFor();
  await visit.types('PageDown', 'ArrowUp');
  await visit.reads('Rp9.400', 'Mulai iuran Januari 2027: Rp18.800 sebulan');
  await page.evaluate(() => { window.isSame = true; });
  await visit.types('F5');
  assert.equal(await page.evaluate(() => window.isSame), true);
  await visit.reloads();
  await shows(visit, 2, 12);
  await visit.reads('Rp9.400');
  await visit.types('.');
  await page.getByRole('button', { name: 'Terangkan' }).waitFor();
  await visit.types('PageUp');
  await shows(visit, 2, 12);
  await visit.types('PageUp');
  await page.getByRole('heading', { level: 1, name: /\? 2$/ }).waitFor();
  // Leaving leads to what the link held; one's own deck is untouched.
  await visit.types('Escape');
  await visit.arrivesAt('Susunan dari tautan');
  await visit.reads('Untuk Kabupaten Kutai Barat.', 'Meninggal saat melaut: uang tunai');
  await visit.presses('Tambahkan ke susunan saya');
  await visit.arrivesAt(EVENT);
});

journey('a deck is put together, moved about, given its values and shown', { permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
  const { page } = visit;
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit.opens('/acara');
  await visit.standsAt(EVENT);
  await visit.presses('Kosongkan');
  await visit.reads('Belum ada layar yang bisa ditampilkan. Tambahkan topik atau cerita.');
  await visit.focuses(page.locator('#jumlah-layar'));
  const topic = (name) => page.getByRole('button', { name, exact: true });
  await topic('Iuran seharga apa').click();
  await topic('Siapa yang bisa membayari di sini').click();
  await topic('Apa itu JKK dan JKM').click();
  await visit.reads('Belum tampil: tulis dulu nama dan harga barangnya.', 'Belum tampil: pilih dulu daerahnya.');
  await visit.tries('Barang 1', 'kopi');
  await visit.triesInVain('Harga barang 1', 'murah', '“murah” bukan harga. Tulis misalnya 15.000.');
  await visit.tries('Harga barang 1', '5 ribu');
  await visit.box('Cari kabupaten atau kota').fill('kutai bar');
  await page.getByRole('button', { name: 'Kabupaten Kutai Barat' }).click();
  await visit.focuses(page.locator('#daerah-dipilih'));
  // What is moved keeps the focus on its button.
  await page.getByRole('button', { name: 'Naik: Apa itu JKK dan JKM' }).press('Enter');
  await visit.focuses(page.getByRole('button', { name: 'Naik: Apa itu JKK dan JKM' }));
  await visit.types('Enter');
  const order = () => page.locator('.order__name').allInnerTexts();
  assert.deepEqual((await order()).map((name) => name.split('\n')[0]), [
    'Apa itu JKK dan JKM',
    'Iuran seharga apa',
    'Siapa yang bisa membayari di sini',
  ]);
  await visit.presses('Salin tautan');
  await visit.reads('Tersalin.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /\/acara\/layar#acara-1;aturan=[-0-9]+;daerah=64\.07;barang=kopi-5000;susun=jaminan\.iuran-barang\.daerah;akhir$/);
  await visit.follows('Tampilkan di layar besar');
  await shows(visit, 1, 6);
  await visit.types('PageDown', 'PageDown');
  await visit.reads('Kopi (Rp5.000) × 1, ditambah Rp3.400');
  await visit.types('PageDown');
  await visit.reads('Kopi (Rp5.000) × 3, ditambah Rp1.800');
  await visit.types('ArrowUp', 'Escape');
  // One's own deck: back where it is put together, and what was turned stays turned.
  await visit.arrivesAt(EVENT);
  await visit.reloads();
  assert.equal(await visit.box('Harga barang 1').inputValue(), '5 ribu');
  assert.equal((await order()).length, 3);
});

const EVERYTHING = (() => {
  const topics = 'tangan-peserta.tangan-dibayari.tangan-mendaftar.jaminan.iuran.iuran-angkutan.iuran-barang.beasiswa.berkas-kecelakaan.berkas-kematian.berkas-beasiswa.lapor.tenggat.ahli-waris.keliru.daerah.syarat-daerah.syarat-daftar.tempat-daftar.tempat-bayar.lama-bayar.csr-biaya.csr.sertakan.tanya-umur.tanya-menunggak.tanya-tahun-depan.tanya-pasangan';
  return (area) => `acara-1;daerah=${area};barang=kopi_susu_gula_aren_ukuran_bes-18000;barang=bungkus_rokok-35000;barang=liter_beras-15000;penghasilan=20700000;susun=${topics};akhir`;
})();

for (const area of ['64.07', '64.71', '33.01', '12.17']) {
  journey(`every topic fits both projectors and can be read in the back row: ${area}`, async (visit) => {
    const found = [];
    await visit.page.setViewportSize({ width: 1920, height: 1080 });
    await visit.opens(`/acara/layar#${EVERYTHING(area)}`);
    const all = await everySlideFrom(visit, async (slide) => found.push(...(await misfits(visit, slide))));
    assert.deepEqual(found, []);
    assert.ok(all > 35, `${all}`);
  });
}

journey('things people buy fit both projectors, whatever they are called and cost', async (visit) => {
  const found = [];
  await visit.page.setViewportSize({ width: 1920, height: 1080 });
  for (const things of [
    'barang=sebungkus_rokok-35000',
    'barang=sebungkus_rokok-35000;barang=kopi-5000;barang=liter_beras-15000',
    ['kopi_susu_gula_aren_ukuran_bes', 'sebungkus_rokok_kretek_isi_dua', 'satu_karung_beras_pandan_wangi'].map((name) => `barang=${name}-385000`).join(';'),
  ]) {
    await visit.opens('/');
    await visit.opens(`/acara/layar#acara-1;${things};susun=iuran-barang;akhir`);
    await everySlideFrom(visit, async (slide) => found.push(...(await misfits(visit, `${things}, ${slide}`))));
  }
  assert.deepEqual(found, []);
});

journey('every slide of a story in a year without rules fits both projectors, and each warns', async (visit) => {
  const found = [];
  await visit.page.setViewportSize({ width: 1920, height: 1080 });
  for (const story of ['meninggal-di-laut', 'jatuh-dari-atap', 'penyakit-akibat-kerja']) {
    await visit.opens('/');
    await visit.opens(`/acara/layar#acara-1;cerita=${story}.awal.tunai.bulan.sekolah.layanan.iuran.masuk-keluar.ingat;${story}.tanggal=2099-05-01;akhir`);
    await everySlideFrom(visit, async (slide) => {
      found.push(...(await misfits(visit, `${story}, ${slide}`)));
      await visit.reads('Aturan 2099 belum diketahui: dipakai yang sekarang');
    });
  }
  assert.deepEqual(found, []);
});

journey('the note of an event holds what a link showed and counted, in this tab and in another', async (visit) => {
  const { page } = visit;
  await visit.opens('/acara/ruang');
  await visit.presses('Mulai acara');
  await visit.table('Cek di perangkat ini').waitFor();
  await visit.opens('/acara/layar#acara-1;susun=tangan-peserta;akhir');
  await visit.types('ArrowUp', 'ArrowUp');
  await page.getByRole('heading', { level: 1, name: /\? 2$/ }).waitFor();
  const other = await page.context().newPage();
  await other.goto(new URL('/acara/layar#acara-1;susun=iuran;akhir', page.url()).href);
  await other.getByRole('heading', { level: 1 }).waitFor();
  await visit.opens('/acara/ruang');
  await visit.reads('Siapa yang sudah peserta: 2 tangan');
  await page.getByRole('listitem').filter({ hasText: /^Iuran sebulan$/ }).waitFor();
  await visit.presses('Akhiri acara dan hapus');
});

journey('a link that is cut, older, newer or holds what nobody knows says so, with the next best', async (visit) => {
  for (const [hash, words] of [
    ['acara-1;susun=iuran', 'Tautan ini rusak atau terpotong di “susun”. Minta dikirim ulang seluruhnya.'],
    ['acara-7;akhir', 'Tautan ini dari Payung versi lebih baru (7). Sambungkan internet dan muat ulang untuk versi terbaru, atau susun di sini.'],
    ['acara-0;akhir', 'Tautan ini dari Payung versi lama (0), yang tidak bisa dibaca lagi. Susun ulang di sini.'],
  ]) {
    await visit.opens('/');
    await visit.opens(`/acara/layar#${hash}`);
    await visit.standsAt('Tautan ini tidak bisa dibuka');
    await visit.reads(words);
    await visit.follows('Ke susunan layar', EVENT);
  }
  await visit.opens('/acara/layar#acara-1;daerah=99.99;susun=iuran.undian;akhir');
  await shows(visit, 1, 1);
  await visit.reads('Bagian ini tidak dikenal versi ini dan dilewati: daerah=99.99, undian. Bila perlu, buka tautan di Payung versi terbaru.');
});

journey('a browser without the whole screen has no button for it, and the slides go on', {
  beforehand: () => Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
}, async (visit) => {
  await visit.opens(`/acara/layar#${TWELVE}`);
  await shows(visit, 1, 12);
  assert.equal(await visit.page.getByRole('button', { name: 'Layar penuh' }).count(), 0);
  await visit.types('f', 'PageDown');
  await shows(visit, 2, 12);
});

journey('where nothing can be kept it says so, and the address of the slides holds everything', {
  beforehand: () => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('off', 'SecurityError'); } });
    }
  },
}, async (visit) => {
  await visit.opens('/acara');
  await visit.reads('Peramban ini tidak menyimpan apa pun. Susunan hilang bila halaman dimuat ulang: salin tautannya, atau buka layarnya, yang alamatnya memuat semuanya.');
  await visit.opens(`/acara/layar#${TWELVE}`);
  await visit.types('PageDown', 'ArrowUp');
  await visit.reads('Rp9.400');
  await visit.reloads();
  await shows(visit, 2, 12);
  await visit.reads('Rp9.400');
});

const pagesOf = async (page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;

journey('leaflets are one page, for everybody, an occupation and an area, one or two on a sheet', async (visit) => {
  const { page } = visit;
  for (const area of ['', 'daerah=64.07;', 'daerah=64.71;']) {
    await visit.opens('/');
    await visit.opens(`/acara#acara-1;${area}susun=iuran;akhir`);
    await visit.presses('Pakai menggantikan susunan saya');
    await visit.follows('Selebaran', 'Selebaran');
    for (const occupation of ['', 'ojek_online', 'pekerja_rumah_tangga', 'perangkat_desa']) {
      await page.getByLabel('Untuk pekerjaan').selectOption(occupation);
      for (const paper of ['A4, satu selembar', 'A5, dua selembar, lalu dipotong']) {
        await visit.presses(paper);
        // What does not fit would be cut off.
        await page.emulateMedia({ media: 'print' });
        const cut = await page.locator('.leaflet').first().evaluate((leaflet) => leaflet.scrollHeight - leaflet.clientHeight);
        assert.ok(cut <= 1, `${area} ${occupation} ${paper}: ${cut} px are cut`);
        // Of one area more is known for one occupation than a page holds; nothing is left out for it.
        const most = area === 'daerah=64.71;' && occupation === 'pekerja_rumah_tangga' ? 2 : 1;
        assert.equal(await pagesOf(page), most, `${area} ${occupation} ${paper}`);
        await page.emulateMedia({ media: 'screen' });
      }
    }
  }
});

journey('checks are counted by kind once an event has begun, each person once, and nothing is left afterwards', async (visit) => {
  const { page } = visit;
  await visit.opens('/acara/ruang');
  await visit.standsAt('Ruang acara');
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await visit.presses('Mulai acara');
  const counts = async () => Object.fromEntries((await visit.rows(visit.table('Cek di perangkat ini'))).slice(1));
  await visit.table('Cek di perangkat ini').waitFor();
  assert.equal((await counts()).Semuanya, '0');
  const nothing = 'Kami belum tahu siapa yang membayar iuran Anda';
  await visit.goesThrough(CLUELESS, nothing);
  // The same person finds out more: one count moves.
  await visit.changes('cara kerja', { engagement: 'Punya majikan dan upah tetap' });
  await visit.follows('Sudah benar, lihat hasil', 'Iuran Anda kewajiban majikan');
  await visit.presses('Orang berikutnya');
  await visit.opens('/#1;daerah=64.07;pekerjaan=nelayan;akhir');
  await visit.goesThrough(CLUELESS, nothing);
  await visit.opens('/acara/layar');
  await visit.types('PageDown', 'ArrowUp');
  await visit.opens('/acara/ruang');
  await visit.table('Cek di perangkat ini').waitFor();
  const counted = await counts();
  assert.deepEqual([counted.Semuanya, counted['Kewajiban majikan'], counted['Masih ada yang perlu dipastikan']], ['2', '1', '1']);
  await visit.reads('Siapa yang sudah peserta', 'Apa itu JKK dan JKM', 'Acara 21 November 2026.', 'Aturan diperiksa terakhir 28 November 2026.');
  assert.ok((await pagesOf(page)) <= 2);
  const [download] = await Promise.all([page.waitForEvent('download'), visit.presses('Unduh hitungan (CSV)')]);
  assert.equal(download.suggestedFilename(), 'hitungan-acara.csv');
  await visit.presses('Akhiri acara dan hapus');
  await page.getByRole('button', { name: 'Mulai acara' }).waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
});

journey('a story is handed on with its values, as a link, a code, slides and its own page', async (visit) => {
  const { page } = visit;
  await visit.opens('/manfaat/meninggal-di-laut');
  await changes(visit, 'Iuran dibayar', 'Bulan iuran dibayar seluruhnya', '3');
  await visit.enters('Bagikan: tautan, kode QR, layar, kertas', 'Bagikan cerita “Meninggal saat melaut”');
  await visit.follows('Kode QR', 'Kode QR');
  assert.match(await page.locator('.qr__address').innerText(), /\/acara\/layar#acara-1;.*cerita=meninggal-di-laut\.awal\..*;meninggal-di-laut\.bulan-iuran=3;akhir$/);
  await page.locator('.qr').waitFor();
  await page.goBack();
  await visit.follows('Tampilkan di layar besar');
  await visit.types('PageDown');
  await visit.reads('Penghasilan Rp1.000.000 sebulan, iuran 3 bulan, tanpa putus.');
  // Somebody else, who has nothing of it in a tab, reads the whole story with these values.
  const other = await visit.somebodyElse();
  const whole = other.page.getByRole('link', { name: 'Cerita lengkap: Meninggal saat melaut' });
  await other.opens('/acara#acara-1;cerita=meninggal-di-laut.tunai;meninggal-di-laut.bulan-iuran=3;akhir');
  const href = new URL(await whole.getAttribute('href'), other.page.url());
  await other.opens(href.pathname + href.hash);
  await other.page.waitForURL('**/manfaat/meninggal-di-laut');
  await other.reads('3 bulan, tanpa putus');
  await other.reloads();
  await other.reads('3 bulan, tanpa putus');
});

/** Every screen of this area. */
async function everyScreen(visit, look) {
  await visit.opens('/acara');
  await visit.opensAllDetails();
  await look('the deck');
  await visit.box('Cari kabupaten atau kota').fill('kutai');
  await visit.tries('Harga barang 1', 'murah');
  await look('something searched and something wrong');
  for (const path of [`/acara#${TWELVE}`, '/acara#acara-7;akhir', '/acara/lain', '/acara/cetak', '/acara/selebaran', '/acara/daftar-periksa', '/acara/ruang', '/acara/qr']) {
    await visit.opens('/');
    await visit.opens(path);
    await look(path);
  }
}

journey('axe finds nothing where a deck is put together', looksAt(everyScreen));

journey('axe finds nothing on a slide of any topic', looksAt(async (visit, look) => {
  await visit.opens(`/acara/layar#${EVERYTHING('64.07')}`);
  await everySlideFrom(visit, look);
}));
