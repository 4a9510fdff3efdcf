// Costs, fees, alerts and campaigns: one code for each product, files beside what was typed, and all of it in a backup.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listAlertRows, putAlertRules, putMute, putNoted } from '../../lib/store/alerts';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { listCampaigns, putCampaign } from '../../lib/store/campaigns';
import { listCosts, listRates, putCosts, putFileCosts, putRate } from '../../lib/store/costs';
import { eraseAll, eraseShop } from '../../lib/store/erase';
import type { CampaignRow } from '../../lib/price-rows';

beforeEach(eraseAll);

const fee = {
  platform: 'taobao',
  category: '',
  kind: 'commission' as const,
  rate: 0.05,
  base: 'price' as const,
  from: '2026-09-01',
  source: '资费页',
};
const rules = {
  off: [],
  share: 0.03,
  least: 100,
  odd: 0.4,
  unseenDays: 7,
  quietFrom: '22:00',
  quietTo: '08:00',
  digest: 5,
};
const campaign: Omit<CampaignRow, 'changedAt'> = {
  key: 'c1',
  name: '双11',
  shopId: 'taobao|青屿旗舰店',
  phases: [{ id: 'main', from: '2026-11-09', to: '2026-11-12' }],
  products: [{ productKey: 'p', title: '保温杯', currency: 'CNY', prices: { main: 8900 } }],
  tasks: [{ id: 'material', days: 10 }],
  terms: { lowestDays: 30 },
};

test('a cost that is typed stands beside the others of its code; taken away it is unknown again', async () => {
  await putCosts('QY-1', { costs: { goods: 3800, shipping: 400 } }, 1);
  await putCosts('qy-1', { costs: { shipping: null, packing: 120 }, productKey: 'p' }, 2);
  const [row, ...more] = await listCosts();
  expect(more).toEqual([]);
  expect(row?.code).toBe('QY-1');
  expect(row?.costs).toEqual({
    goods: { value: 3800, from: '', at: 1 },
    packing: { value: 120, from: '', at: 2 },
  });
});

test('a product has one code', async () => {
  await putCosts('A', { productKey: 'p' }, 1);
  await putCosts('B', { productKey: 'p' }, 2);
  expect((await listCosts()).map(({ code, products }) => [code, products])).toEqual([
    ['A', []],
    ['B', ['p']],
  ]);
});

test('a file writes its own costs and leaves the rest; another currency changes nothing', async () => {
  await putCosts('A', { costs: { goods: 3800, packing: 120 }, productKey: 'p' }, 1);
  await putFileCosts([{ code: 'a', costs: { goods: 3900 } }], { file: 'erp.xlsx', currency: 'CNY' }, 2);
  await putFileCosts([{ code: 'a', costs: { goods: 500 } }], { file: 'us.xlsx', currency: 'USD' }, 3);
  const [row] = await listCosts();
  expect(row?.costs.goods).toEqual({ value: 3900, from: 'erp.xlsx', at: 2 });
  expect(row?.costs.packing?.value).toBe(120);
  expect(row?.products).toEqual(['p']);
});

test('pieces sold are added day by day over files', async () => {
  const about = { file: 'sales.csv', currency: 'CNY' };
  await putFileCosts([{ code: 'A', costs: {}, sold: { '2026-09-01': 3 } }], about, 1);
  await putFileCosts([{ code: 'A', costs: {}, sold: { '2026-09-02': 4 } }], about, 2);
  expect((await listCosts())[0]?.sold).toEqual({ '2026-09-01': 3, '2026-09-02': 4 });
});

test('everything comes back from a backup, and a fee without a source is refused', async () => {
  await putCosts('A', { costs: { goods: 3800, refundRate: 0.18 }, category: '水具', productKey: 'p' }, 1);
  await putRate(fee, 1);
  await putAlertRules(rules, 1);
  await putMute('taobao|1|', '清仓款', 1);
  await putNoted('seen', ['taobao|1||lower|2026-09-18'], 1);
  await putCampaign(campaign, 1);
  const before = await Promise.all([listCosts(), listRates(), listAlertRows(), listCampaigns()]);
  const file = await exportAll(1);
  await eraseAll();
  expect(await restoreAll(file)).toEqual({ restored: 6 });
  expect(await Promise.all([listCosts(), listRates(), listAlertRows(), listCampaigns()])).toEqual(before);

  await putRate({ ...fee, from: '2026-10-01', source: '' }, 1);
  expect(await restoreAll(await exportAll(1))).toMatchObject({ problem: 'bad-row' });
});

test('with a shop its campaigns go, and others stay', async () => {
  await putCampaign(campaign, 1);
  await putCampaign({ ...campaign, key: 'c2', shopId: '' }, 1);
  await eraseShop('taobao|青屿旗舰店');
  expect((await listCampaigns()).map(({ key }) => key)).toEqual(['c2']);
});

test('what was seen long ago is let go', async () => {
  await putNoted('seen', ['old'], 1);
  await putNoted('seen', ['new'], 200 * 86_400_000);
  expect((await listAlertRows()).map(({ key }) => key)).toEqual(['seen|new']);
});
