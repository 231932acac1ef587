// Debian's WebKitGTK in its MiniBrowser, which needs a display, by WebKitWebDriver and the WebDriver protocol.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { ArrowRight: '\uE014', ArrowLeft: '\uE012', ArrowUp: '\uE013', PageDown: '\uE00F', PageUp: '\uE00E', Enter: '\uE007', Home: '\uE011' };

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A display of one's own: Xvfb takes a free number and says which. */
const display = async () => {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(`${text}`.trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { server, name: `:${number}` };
};

const miniBrowser = () => {
  const [folder] = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const [version] = readdirSync(`/usr/lib/${folder}`).filter((name) => name.startsWith('webkit2gtk-4.'));
  return `/usr/lib/${folder}/${version}/MiniBrowser`;
};

export const begin = async () => {
  const { server, name } = await display();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: name, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LANG: 'C.UTF-8' },
    stdio: 'ignore',
  });
  let session = '';
  const asks = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${session}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await asks('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await wait(100);
    }
  }
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId, capabilities } = await asks('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
  session = `/session/${sessionId}`;
  await asks('POST', '/window/rect', { width: 450, height: 900 });
  const at = async (selector) => (await asks('POST', '/element', { using: 'css selector', value: selector }))[ELEMENT];
  return {
    version: async () => `WebKit ${capabilities.browserName} ${capabilities.browserVersion}`,
    opens: (address) => asks('POST', '/url', { url: address }),
    asks: (question, values) => asks('POST', '/execute/sync', { script: `return (${question})(arguments[0])`, args: [values ?? null] }),
    presses: async (selector) => asks('POST', `/element/${await at(selector)}/click`, {}),
    writes: async (selector, text) => {
      const element = await at(selector);
      await asks('POST', `/element/${element}/clear`, {});
      await asks('POST', `/element/${element}/value`, { text });
    },
    types: (key) =>
      asks('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })) }] }),
    hands: async (selector, path) => asks('POST', `/element/${await at(selector)}/value`, { text: path }),
    ends: async () => {
      await asks('DELETE', '').catch(() => {});
      driver.kill();
      server.kill();
    },
  };
};
