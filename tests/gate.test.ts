// Nothing wrong, foreign or outdated may pass the gate; whatever is refused is named by its field.
import { expect, test } from 'vitest';
import { passDraft } from '../lib/gate';

const now = 1_800_000_000_000;
const url = 'https://console.example/#/goods';
const good = {
  version: 1,
  url,
  takenAt: now - 5,
  site: 'general',
  reader: 'console',
  kind: 'console',
  state: 'ok',
  ms: 3,
  pairs: [{ label: '访客数', value: '5842', raw: '5,842' }],
};

test('a sound reading passes as it was sent', () => {
  expect(passDraft(good, url, now)).toMatchObject({ ok: true, draft: { pairs: good.pairs } });
});

test('a reading of a page that has moved on is stale, not stored under the new address', () => {
  expect(passDraft(good, 'https://console.example/#/orders', now)).toEqual({ ok: false, stale: true });
});

test.each([
  [
    'a value that is no number',
    { pairs: [{ label: '访客数', value: '1.2万', raw: '1.2万' }] },
    'pairs.0.value',
  ],
  ['markup as a number', { pairs: [{ label: 'x', value: '<b>1</b>', raw: '1' }] }, 'pairs.0.value'],
  ['a flood of rows', { pairs: Array.from({ length: 700 }, () => ({ label: 'a', raw: '' })) }, 'pairs'],
  [
    'a row with a cell too many',
    { tables: [{ columns: ['商品'], rows: [['a', 'b']], shown: 1 }] },
    'tables.0',
  ],
  ['a time that has not come', { takenAt: now + 3_600_000 }, 'takenAt'],
  ['another reader version', { version: 99 }, 'version'],
  ['an unknown state', { state: 'fine' }, 'state'],
  ['an offer page without an offer', { kind: 'offer', pairs: undefined }, 'offer'],
])('%s is refused by name', (_what, change, field) => {
  const passed = passDraft({ ...good, ...change }, url, now);
  expect(passed).toMatchObject({ ok: false, stale: false, field });
});

test.each([null, undefined, 7, 'page-read', [], {}])('rubbish (%j) is refused, not thrown at', (rubbish) => {
  expect(passDraft(rubbish, url, now).ok).toBe(false);
});
