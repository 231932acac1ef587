import { chromium } from 'playwright-core';
import { readdirSync } from 'node:fs';
const base = process.env.BASE_URL;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await (await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID', timezoneId: 'Asia/Makassar' })).newPage();
await page.goto(base + '/');
await page.waitForTimeout(1500);
const show = async (name) => {
  await page.waitForTimeout(400);
  const t = await page.getByRole('main').innerText();
  console.log(`\n##### ${name} (${t.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length})\n` + t.replace(/\n+/g, ' | '));
};
await show('start');
const lines = 'daerah=64.07\npekerjaan=nelayan\ncara-kerja=own_account\npenghasilan=1,5 juta\ntetap=no\numur=45\ndata-kemiskinan=poor\nkepesertaan=none\n'.split('\n').filter(Boolean);
const order = ['pekerjaan', 'cara-kerja', 'umur', 'kepesertaan', 'daerah', 'tetap', 'data-kemiskinan', 'penghasilan'];
let kept = '';
for (const topic of order) {
  await page.evaluate((kept) => sessionStorage.setItem('payung', kept), kept);
  await page.goto(base + '/cek/' + topic); await page.reload();
  await show(topic);
  kept += lines.find((l) => l.startsWith(topic + '=')) + '\n';
}
await page.evaluate((kept) => sessionStorage.setItem('payung', kept), kept);
await page.goto(base + '/periksa'); await page.reload(); await show('periksa');
await page.goto(base + '/hasil'); await page.reload(); await show('hasil');
await browser.close();
