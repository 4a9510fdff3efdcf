// Other consoles of a platform in a shop's plan: what each should show, and which address nobody confirmed.
import { expect, it } from 'vitest';
import { PlanDesks } from '../../components/plan/plan-desks';
import type { RoutePage } from '../../lib/rows';
import { stageOf } from './stage';

const stage = stageOf();
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };
const lines = () => [...stage.box.querySelectorAll('li')];
const lineOf = (part: string) => lines().find((line) => line.querySelector('a')?.href.includes(part));
const drawn = async () => {
  await expect.poll(() => lines().length, soon).toBeGreaterThan(0);
};

const show = (platform: string, known: string[] = [], taken: RoutePage[] = []) => {
  stage.show(<PlanDesks platform={platform} known={known} onTake={(page) => taken.push(page)} />);
};

it('a desk that has tables only is told by their names', async () => {
  show('taobao');
  await drawn();
  expect(lineOf('freeway.ju.taobao.com')?.textContent).toContain('活动表、报名商品表');
});

it('a list of goods names its table and none of the figures of other pages', async () => {
  show('pdd');
  await drawn();
  expect(lineOf('goods_list')?.textContent).toContain('商品与库存表');
  expect(lineOf('goods_list')?.textContent).not.toContain('访客数');
  expect(lineOf('search_data')?.textContent).toContain('访客数');
});

it('an address that nobody confirmed is said to be one, and no other is', async () => {
  show('jd');
  await drawn();
  const marked = lines().filter(({ textContent }) => textContent?.includes('地址未经核实'));
  expect(marked.map((line) => line.querySelector('a')?.href)).toEqual(['https://shop.jd.com/jdm/mkt/']);
});

it('each of a platform’s desks has a name of its own, the one that operators know it by', async () => {
  show('taobao');
  await drawn();
  expect(lineOf('subway.simba')?.querySelector('a')?.textContent).toContain('直通车');
  expect(lineOf('manage/display')?.querySelector('a')?.textContent).toContain('超级推荐');
  expect(lineOf('market_rank')?.querySelector('a')?.textContent).toContain('阿里指数');
  const ads = lines().flatMap((line) => line.querySelector('a')?.textContent ?? []);
  expect(ads.filter((name) => name === '万相台 · 推广')).toHaveLength(1);
});

it('a WooCommerce shop gets the pages of its own admin, below the folder that it lives in', async () => {
  show('one.example', ['https://one.example/blog/wp-admin/index.php']);
  await drawn();
  expect(lines().map((line) => line.querySelector('a')?.href)).toContain(
    'https://one.example/blog/wp-admin/admin.php?page=wc-orders',
  );
});

it('a backend of the operator’s own is promised no page', async () => {
  show('jd');
  await drawn();
  show('one.example', ['https://one.example/admin/orders']);
  await expect.poll(() => stage.box.textContent, soon).toBe('');
});

it('a page that is known already is not offered again; one taken is handed on with its topic', async () => {
  const taken: RoutePage[] = [];
  show('jd', ['https://jdsz.jd.com/szweb'], taken);
  await drawn();
  expect(lineOf('jdsz.jd.com')).toBeUndefined();
  lineOf('jzt.jd.com')?.querySelector('button')?.click();
  expect(taken).toMatchObject([{ topic: 'ads', url: 'https://jzt.jd.com/' }]);
});
