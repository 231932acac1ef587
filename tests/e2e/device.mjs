// A host of the page that can be stopped, and a device that visits it with a disk of its own, service worker included.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { host as serving } from '../../xtask/node/serve.mjs';

export const scratch = mkdtempSync(join(tmpdir(), 'payung-offline-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A host of the page that can be stopped, begun again, given another release, and made to answer badly. */
export class Host {
  asked = [];
  spoil = () => false;

  static async of(folder) {
    const host = new Host();
    host.shows(folder);
    await host.begins();
    return host;
  }

  shows(folder) {
    this.files = serving(folder);
  }

  begins() {
    this.server = createServer((request, response) => {
      this.asked.push(request.url);
      if (!this.spoil(request, response)) this.files(request, response);
    });
    return new Promise((resolve) =>
      this.server.listen(this.port ?? 0, '127.0.0.1', () => {
        this.port = this.server.address().port;
        resolve();
      }),
    );
  }

  async stops() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get base() {
    return `http://localhost:${this.port}/`;
  }
}

/** A browser with a disk of its own, which outlives the process. */
export class Device {
  disk = mkdtempSync(join(scratch, 'disk-'));

  async begins() {
    this.browser = await chromium.launchPersistentContext(this.disk, {
      executablePath: '/usr/lib/chromium/chromium-headless-shell',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      viewport: { width: 360, height: 640 },
      locale: 'id-ID',
    });
    this.browser.setDefaultTimeout(30_000);
    return this;
  }

  async beginsAnew() {
    await this.browser.close();
    return this.begins();
  }

  async opens(address) {
    const page = await this.browser.newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        globalThis.plainPage = document.querySelector('main');
      });
    });
    await page.goto(address);
    await takesOver(page);
    return page;
  }
}

export const takesOver = (page) => page.waitForFunction(() => document.querySelector('main') !== globalThis.plainPage);

/** Another release of the same files, made as a build makes it but not packed: `change` gets the folder before it is closed. */
export const anotherRelease = (name, change) => {
  const folder = join(scratch, name);
  cpSync('dist', folder, { recursive: true });
  const [old] = readdirSync(folder).filter((one) => one.startsWith('release-'));
  for (const file of readdirSync(join(folder, old))) renameSync(join(folder, old, file), join(folder, file));
  for (const file of [old, 'offline.js', 'service-worker.js', 'service-worker-removed.js', '404.html']) {
    rmSync(join(folder, file), { recursive: true });
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const page = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), page.replaceAll(`${old}/`, ''));
  }
  change(folder);
  execFileSync('node', ['xtask/node/release.mjs', folder, 'unpacked']);
  return folder;
};

/** Runs `story` with a host and a device, and ends both. */
export const offline = (title, story) =>
  test(title, async () => {
    const host = await Host.of('dist');
    const device = await new Device().begins();
    try {
      await story(host, device);
    } finally {
      await device.browser.close();
      await host.stops().catch(() => {});
    }
  });
