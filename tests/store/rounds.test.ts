// Rounds in the store: what was left is known the next morning, each reminder is told once, the plan of a shop is its own.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { checks } from '../../lib/checks';
import { isChanged } from '../../lib/changed-page';
import { instantOf } from '../../lib/day';
import type { Draft } from '../../lib/reading';
import { chosenChecks } from '../../lib/round';
import type { ShopRow } from '../../lib/rows';
import { starterChecks, withSwitched } from '../../lib/starter-checks';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { nextToTell, takeDue } from '../../lib/store/due';
import { eraseAll } from '../../lib/store/erase';
import { endRound, leftBefore, pauseRound, startRound, unanswered } from '../../lib/store/rounds';
import { mergeShop, putPlan } from '../../lib/store/shops';
import { addPage } from '../../lib/store/added-pages';
import { topics } from '../../lib/vocabulary/topic-list';

const zone = 'Asia/Shanghai';
const home = { topic: 'home', label: '首页', url: 'https://myseller.taobao.com/home' };
const ads = { topic: 'ads', label: '推广', url: 'https://one.alimama.com/ads' };
const shop: ShopRow = {
  shopId: 's',
  name: '青屿旗舰店',
  platform: 'taobao',
  hosts: [],
  route: [home, ads],
  addedAt: 0,
  changedAt: 0,
};
const at = instantOf;
const reminder = { time: '09:00', weekdays: [0, 1, 2, 3, 4, 5, 6], since: at('2026-09-16', '12:00') };
const known = async () => (await db.shops.get('s'))!;

const draft: Draft = {
  version: 1,
  url: home.url,
  takenAt: 1,
  site: 'taobao-seller',
  reader: 'console',
  kind: 'console',
  state: 'ok',
  ms: 1,
};

const readHome = (day: string) =>
  db.readings.put({
    key: `home|${day}`,
    shopId: 's',
    pageKey: home.url,
    hash: 'h',
    day,
    firstSeen: at(day, '09:01'),
    lastSeen: at(day, '09:01'),
    draft,
  });

beforeEach(async () => {
  await eraseAll();
  await db.shops.put(shop);
});

test('a round paused in the evening is known the next morning by the pages it did not come to', async () => {
  await startRound('s', '2026-09-17', at('2026-09-17', '09:00'));
  await readHome('2026-09-17');
  await pauseRound('s', '2026-09-17', at('2026-09-17', '09:02'));
  expect(await leftBefore(shop, '2026-09-18')).toEqual({ day: '2026-09-17', urls: [ads.url] });
  await endRound('s', '2026-09-17', at('2026-09-17', '18:00'));
  expect((await leftBefore(shop, '2026-09-18')).urls).toEqual([]);
});

test('a round started twice is one round, and goes on where it was', async () => {
  await startRound('s', '2026-09-18', 1);
  await pauseRound('s', '2026-09-18', 2);
  await startRound('s', '2026-09-18', 3);
  expect(await db.rounds.toArray()).toEqual([
    { key: 's|2026-09-18', shopId: 's', day: '2026-09-18', startedAt: 1, skipped: [] },
  ]);
});

test('a laptop closed for a day tells on the next start what it missed, and tells it once', async () => {
  await putPlan('s', { reminder }, 1);
  const now = at('2026-09-18', '10:00');
  expect(await unanswered(await known(), now, zone)).toEqual([
    at('2026-09-17', '09:00'),
    at('2026-09-18', '09:00'),
  ]);
  expect((await takeDue(now, zone)).map(({ kind, at: when }) => [kind, when])).toEqual([
    ['missed', at('2026-09-17', '09:00')],
    ['due', at('2026-09-18', '09:00')],
  ]);
  expect(await takeDue(now, zone)).toEqual([]);
  expect(await nextToTell(now, zone)).toBe(at('2026-09-19', '09:00'));
});

test('a round that was walked before the reminder answers it', async () => {
  await putPlan('s', { reminder }, 1);
  await startRound('s', '2026-09-17', at('2026-09-17', '08:30'));
  const now = at('2026-09-17', '09:00');
  expect(await takeDue(now, zone)).toEqual([]);
  expect(await unanswered(await known(), now, zone)).toEqual([]);
});

test('figures that were not out are looked for again once, unless the page was read since', async () => {
  const ended = at('2026-09-18', '09:10');
  const again = { urls: [home.url], at: at('2026-09-18', '10:10') };
  const now = at('2026-09-18', '10:10');
  await startRound('s', '2026-09-18', at('2026-09-18', '09:00'));
  await endRound('s', '2026-09-18', ended, again);
  expect(await nextToTell(ended, zone)).toBe(again.at);
  expect((await takeDue(now, zone)).map(({ kind }) => kind)).toEqual(['again']);
  expect(await takeDue(now, zone)).toEqual([]);
  await endRound('s', '2026-09-18', at('2026-09-18', '09:00'), again);
  await readHome('2026-09-18');
  expect(await takeDue(now, zone)).toEqual([]);
});

test('a new shop starts with a dozen checks that exist; the others are switched on by hand, for that shop only', () => {
  expect(
    chosenChecks(undefined)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...starterChecks].toSorted());
  expect(starterChecks).toHaveLength(12);
  const on = withSwitched(undefined, ['inspection.checkout', 'data.gmv'], true);
  expect(on).toEqual({ 'inspection.checkout': true });
  const off = withSwitched({ checks: on }, ['data.gmv'], false);
  const chosen = chosenChecks({ checks: off }).map(({ id }) => id);
  expect(chosen).toContain('inspection.checkout');
  expect(chosen).not.toContain('data.gmv');
  expect(withSwitched({ checks: off }, ['data.gmv'], true)).toEqual(on);
});

test('questions for the operator’s own eyes are asked weekly', () => {
  expect(checks.filter(({ manual }) => manual === 'daily').map(({ id }) => id)).toEqual([]);
});

test('every kind of page has its name in the plan', () => {
  for (const topic of topics) expect(dictionaries.zh).toHaveProperty([`plan.topic.${topic}`]);
});

test('the plan of a shop survives what its console tells, and comes back from a backup', async () => {
  await putPlan('s', { leftOut: [ads.url], checks: { 'ads.roi': false }, reminder }, 5);
  await addPage('s', { topic: 'data', label: '流量', url: 'https://sycm.taobao.com/flow' }, 6);
  await mergeShop({ shopId: 's', name: shop.name, platform: 'taobao', hosts: ['x'], route: [home, ads] }, 7);
  const before = await known();
  expect(before.plan?.leftOut).toEqual([ads.url]);
  const file = await exportAll(8);
  await eraseAll();
  await restoreAll(file);
  expect(await known()).toEqual(before);
});

test('a page is called redesigned when most of its names are gone, and not for one card less', () => {
  const named = (...labels: string[]): Draft => ({
    ...draft,
    pairs: labels.map(
      (label) => ({ label, raw: '1', value: '1', at: { path: '', box: [0, 0, 0, 0] } }) as never,
    ),
  });
  const before = named('访客数', '支付金额', '支付买家数', '待发货', '退款中');
  expect(isChanged(before, named('访客数', '支付金额', '支付买家数', '待发货'))).toBe(false);
  expect(isChanged(before, named('访客人次', '成交额', '待发货'))).toBe(true);
  expect(isChanged(before, { ...named('登录'), state: 'signed-out' })).toBe(false);
});
