// The route of a round: only pages that checks need, most told by the first of them, the operator's own choice first.
import { expect, test } from 'vitest';
import { leftFirst, routeOf } from '../../lib/route';
import type { RoundPlan } from '../../lib/rows';

const page = (host: string, topic: string, label: string) => ({
  topic,
  label,
  url: `https://${host}/${label}`,
});
const seller = 'myseller.taobao.com';
const route = [
  page(seller, 'goods', '发布宝贝'),
  page(seller, 'goods', '出售中的宝贝'),
  page(seller, 'goods', '仓库中的宝贝'),
  page('one.alimama.com', 'ads', '计划列表'),
  page(seller, 'notices', '违规'),
  page(seller, 'home', '首页'),
  page(seller, 'service', '客服'),
];
const checks = [
  { needs: ['notices', 'home'] },
  { needs: ['goods'] },
  { needs: ['data', 'home'] },
  { needs: ['ads'] },
];
const labels = (plan: RoundPlan = {}) => routeOf({ route, plan }, checks).pages.map(({ label }) => label);

test('opens one page of each kind that a check needs, the one that answers most first, console by console', () => {
  expect(labels()).toEqual(['首页', '出售中的宝贝', '违规', '计划列表']);
});

test('the operator’s own order stands, and what was never ordered follows', () => {
  const order = [route[3]!.url, route[2]!.url];
  expect(labels({ order })).toEqual(['计划列表', '仓库中的宝贝', '首页', '出售中的宝贝', '违规']);
});

test('a page left out stays out and is offered; a page taken in is opened though no check needs it', () => {
  const plan = { leftOut: [route[5]!.url], order: [route[6]!.url] };
  const { pages, others } = routeOf({ route, plan }, checks);
  expect(pages.map(({ label }) => label)).toEqual(['客服', '出售中的宝贝', '违规', '计划列表']);
  expect(others.map(({ label }) => label)).toContain('首页');
});

test('fewer checks open fewer pages', () => {
  const { pages } = routeOf({ route }, [{ needs: ['ads'] }]);
  expect(pages.map(({ label }) => label)).toEqual(['计划列表']);
});

test('what an earlier round did not come to goes before the rest, each in its order', () => {
  const { pages } = routeOf({ route }, checks);
  expect(leftFirst(pages, [route[3]!.url, route[4]!.url]).map(({ label }) => label)).toEqual([
    '违规',
    '计划列表',
    '首页',
    '出售中的宝贝',
  ]);
});
