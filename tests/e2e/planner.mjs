// What the journeys through the planner have in common.

import assert from 'node:assert/strict';

/** The heading of the plan. */
export const PLAN = 'Anggaran Anda menjadi berapa orang?';
/** The heading of the check of a published budget. */
export const CHECK = 'Periksa anggaran yang diumumkan';
/** The heading of the proposal. */
export const PROPOSAL = 'Usulan perlindungan pekerja rentan';

/** The box for what the workers of a group do. */
export const work = (visit, group) => visit.page.locator(`#pekerjaan-${group}`);

/** Says what the workers of a group do. */
export async function works(visit, group, name) {
  await work(visit, group).fill(name);
  await work(visit, group).press('Tab');
}

/** The paragraphs of the answer, once there is one. */
export async function answered(visit) {
  const answer = visit.page.locator('#jawaban');
  await answer.locator('.answer__line').waitFor();
  const said = await answer.getByRole('paragraph').allInnerTexts();
  return said.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** There is no answer yet, and nothing is called wrong. */
export async function isBlank(visit) {
  await visit.reads('Jawabannya muncul di sini begitu isian lengkap.', 'Tinggal mengisi: anggaran.');
  assert.equal(await visit.page.getByRole('alert').count(), 0);
  const shown = (list) => list.evaluate((select) => select.selectedOptions[0].label);
  assert.equal(await work(visit, 1).inputValue(), '');
  assert.equal(await shown(visit.page.locator('#program-1')), 'Kecelakaan kerja dan kematian (JKK, JKM)');
  assert.equal(await shown(visit.page.locator('#pembayar')), 'Donatur, zakat, atau CSR');
}

/** Opens the plan and fills in the example: fifty million for fishers and drivers. */
export async function opensExample(visit) {
  await visit.opens('/rencana');
  await visit.standsAt(PLAN);
  await visit.presses('Isi dengan contoh');
  await answered(visit);
}
