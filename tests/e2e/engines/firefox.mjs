// Debian's Firefox ESR, by puppeteer-core over WebDriver BiDi.

import { launch } from 'puppeteer-core';

export const begin = async () => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'id-ID', 'browser.download.useDownloadDir': true, 'datareporting.policy.dataSubmissionEnabled': false },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 450, height: 800 });
  const at = async (selector) => (await page.$(selector)) ?? Promise.reject(new Error(`no ${selector}`));
  return {
    version: () => browser.version(),
    opens: (address) => page.goto(address),
    asks: (question, values) => page.evaluate(`(${question})(${JSON.stringify(values)})`),
    presses: async (selector) => (await at(selector)).click(),
    writes: async (selector, text) => {
      const box = await at(selector);
      await box.evaluate((input) => {
        input.focus();
        input.select();
      });
      await box.type(text);
    },
    types: (key) => page.keyboard.press(key),
    hands: async (selector, path) => (await at(selector)).uploadFile(path),
    ends: () => browser.close(),
  };
};
