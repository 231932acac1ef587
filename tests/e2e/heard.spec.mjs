// What somebody hears who has the fisherman's check read by a screen reader: a transcript made of the accessibility tree
// of the browser, screen by screen, which stands beside this file to be read. `HEARD=accept` writes it anew.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTIONS, REVIEW, journey } from './journey.mjs';
import { FISHERMAN } from './people.mjs';

const TRANSCRIPT = new URL('heard/fisherman.txt', import.meta.url);

/** Roles that a reader says, in its words; what is not here is read by what stands in it. */
const SAID = {
  banner: 'banner',
  navigation: 'navigation',
  main: 'main region',
  contentinfo: 'footer',
  region: 'region',
  heading: 'heading',
  link: 'link',
  button: 'button',
  textbox: 'edit text',
  radio: 'radio button',
  checkbox: 'check box',
  list: 'list',
  status: 'status',
  alert: 'alert',
  group: 'group',
  DisclosureTriangle: 'disclosure',
  table: 'table',
  image: 'image',
};
/** Those whose name is all that is inside. */
const WHOLE = ['heading', 'link', 'button', 'textbox', 'radio', 'checkbox', 'DisclosureTriangle', 'image'];

/** The tree as lines, each as deep as it stands. */
const read = async (page) => {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const name = node.name?.value.replace(/\s+/g, ' ').trim() ?? '';
    const has = (property) => node.properties?.find(({ name }) => name === property)?.value.value;
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    const say = (text) => lines.push(`${'  '.repeat(depth)}${text}`);
    if (node.ignored || !SAID[role]) {
      // Every build has another version.
      if (!node.ignored && role === 'StaticText' && name) say(name.replace(/^[0-9a-f]{12}$/, '…'));
      if (role === 'StaticText') return;
      for (const child of children) walk(child, depth);
      return;
    }
    const state = [
      has('level') && `level ${has('level')}`,
      has('focused') && 'has the focus',
      has('invalid') && has('invalid') !== 'false' && 'invalid',
      has('expanded') !== undefined && (has('expanded') ? 'open' : 'closed'),
      node.value?.value && `"${node.value.value}"`,
      node.description?.value && `described: ${node.description.value.replace(/\s+/g, ' ')}`,
      role === 'list' && `${children.length} points`,
    ].filter(Boolean);
    say([SAID[role], name && `“${name}”`, ...state].filter(Boolean).join(', '));
    if (!WHOLE.includes(role)) for (const child of children) walk(child, depth + 1);
  };
  walk(nodes[0], 0);
  return lines;
};

journey('the fisherman\'s check, as a screen reader reads it', async (visit) => {
  const heard = [];
  const { page } = visit;
  let before = [];
  /** A screen: its title, and what it says; banner and footer, which are the same everywhere, the first time alone. */
  const listens = async (did) => {
    const lines = await read(page);
    const from = (role) => lines.findIndex((line) => line.trim().startsWith(role));
    const inMain = lines.slice(from('main region'), from('footer'));
    const said = before.length === 0 ? lines : inMain;
    before = lines;
    heard.push(`== ${did}\ntitle, “${await page.title()}”\n${said.join('\n')}`);
  };
  await visit.opens();
  // The last that the footer has to say.
  await visit.reads('Peramban ini tidak bisa menyimpan halaman untuk dipakai tanpa internet. Pakai jendela biasa, bukan jendela pribadi, atau biarkan tab ini terbuka.');
  await listens('opens the page');
  await visit.follows('Mulai cek', QUESTIONS.occupation);
  for (const [topic, answer] of Object.entries(FISHERMAN)) {
    await visit.arrivesAt(QUESTIONS[topic]);
    await listens(`hears the question about ${topic}`);
    if (topic === 'age') {
      await visit.continues();
      await page.getByRole('alert').waitFor();
      await listens('goes on without an answer');
    }
    await visit.answer(topic, answer);
    await visit.heading(QUESTIONS[topic]).waitFor({ state: 'detached' });
  }
  await visit.arrivesAt(REVIEW);
  await listens('hears the answers once more');
  await visit.seesResult('Iuran Anda bisa dibayar pemerintah daerah');
  await listens('hears the result');
  const text = `${heard.join('\n\n')}\n`;
  if (process.env.HEARD === 'accept') writeFileSync(TRANSCRIPT, text);
  assert.equal(text, readFileSync(TRANSCRIPT, 'utf8'));
});
