// Debian's Chromium, by playwright-core.

import { chromium } from 'playwright-core';

export const begin = async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/lib/chromium/chromium-headless-shell',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'id-ID' });
  const page = await context.newPage();
  return {
    version: async () => `Chromium ${browser.version()}`,
    opens: (address) => page.goto(address),
    asks: (question, values) => page.evaluate(`(${question})(${JSON.stringify(values)})`),
    presses: (selector) => page.click(selector, { timeout: 1000 }),
    writes: (selector, text) => page.fill(selector, text, { timeout: 1000 }),
    types: (key) => page.keyboard.press(key),
    hands: (selector, path) => page.setInputFiles(selector, path),
    ends: () => browser.close(),
  };
};
