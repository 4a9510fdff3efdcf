// Upkeep: words to check in their context, what is out of date, titles against parameters, sizes of pictures.
import { expect, it } from 'vitest';
import { adWordsIn } from '../../lib/ad-words';
import { outOfDateIn } from '../../lib/out-of-date';
import { judged, today, verdict, type Made } from './hand-made';

const titles = (list: string[], total?: number): Made => ({
  tables: {
    goods: {
      rows: list.map((product) => ({ product, stock: 1 })),
      ...(total !== undefined && { total }),
    },
  },
});
const wordsOf = (text: string) => adWordsIn(text).map(({ word }) => word);

it.each([
  ['全网最 好的杯子', ['最好']],
  ['最😊好用的杯', ['最好']],
  ['ＮＯ．１ 保温杯', ['no.1']],
  ['顶-级不锈钢', ['顶级']],
  ['全网最低价', ['全网最低']],
  ['加微信领券，vx 同号', ['加微信', 'vx']],
  ['第一次使用前请清洗', []],
  ['最好先用温水冲洗', []],
  ['最大容量 500ml', []],
  ['devxyz 收纳', []],
  ['第一次买，全国第一', ['第一']],
  ['轻便小巧 316 不锈钢', []],
])('%s: %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

it('shows a word with what stands around it and its class, as a hint', () => {
  const outcome = judged('upkeep.forbidden-words', titles(['青屿 保温杯 治疗 失眠的好伙伴', '杯']));
  expect(outcome.verdict).toBe('attention');
  expect(outcome.reason?.params).toEqual({ word: '治疗', context: expect.stringContaining('治疗 失眠') });
  expect(outcome.aside?.key).toBe('checks.upkeep.forbidden-words.medical');
});

it('many are a problem from the twentieth, none pass only in a whole list', () => {
  const id = 'upkeep.forbidden-words';
  const many = (n: number) => titles(Array.from({ length: n }, (_, at) => `顶级杯 ${at}`));
  expect(verdict(id, many(19))).toBe('attention');
  expect(verdict(id, many(20))).toBe('problem');
  expect(verdict(id, titles(['杯']))).toBe('pass');
  expect(verdict(id, titles(['杯'], 21))).toBe('not-read');
  expect(verdict(id, { own: [{ title: '杯' }] })).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});

it('looks into parameters, choices, coupons and badges of own pages', () => {
  const id = 'upkeep.forbidden-words';
  expect(verdict(id, { own: [{ parameters: [{ name: '卖点', value: '国家级工艺' }] }] })).toBe('attention');
  expect(verdict(id, { own: [{ skus: [{ name: '顶级款' }] }] })).toBe('attention');
  expect(verdict(id, { own: [{ badges: ['销量冠军'] }] })).toBe('attention');
});

it.each([
  ['2025 年货礼盒', '2025 年货', 261],
  ['2025新款保温杯', '2025新款', 261],
  ['618 大促同款', '618', 88],
  ['七夕礼物', '七夕', 18],
  ['满99减10 2026.09.01-2026.09.10', '满99减10 2026.09.01-2026.09.10', 8],
])('%s is over', (text, word, days) => {
  expect(outOfDateIn(text, today)).toEqual({ word, days });
});

it.each([
  '中秋礼盒',
  '国庆出游',
  '2026新款',
  '双11 预热',
  '满99减10 2026.09.01-2026.09.18',
  '316 保温杯 500ml',
  '2024 产品代码',
])('%s is not over on 2026-09-18', (text) => {
  expect(outOfDateIn(text, today)).toBeUndefined();
});

const coupon = (day: string): Made => ({
  own: [{ coupons: [{ text: `满99减10 2026.09.01-${day}` }] }],
  ...titles(['杯']),
});
it.each([
  ['2026.09.16', 'pass'],
  ['2026.09.15', 'attention'],
])('a coupon that ended on %s: %s', (day, expected) => {
  expect(verdict('upkeep.out-of-date', coupon(day))).toBe(expected);
});

it.each([
  ['七夕礼物', 'attention'],
  ['618 同款', 'problem'],
  ['中秋礼盒', 'pass'],
])('a title "%s" on sale: %s', (title, expected) => {
  expect(verdict('upkeep.out-of-date', titles([title]))).toBe(expected);
});

it('does not pass on a part of the list, nor look at what is not on sale', () => {
  expect(verdict('upkeep.out-of-date', titles(['杯'], 9))).toBe('not-read');
  expect(verdict('upkeep.out-of-date', {})).toBe('not-read');
  const rows = [
    { product: '2025 年货礼盒', stock: 1, status: '已下架' },
    { product: '杯', stock: 1, status: '出售中' },
  ];
  const off = { tables: { goods: { rows } } };
  expect(verdict('upkeep.out-of-date', off)).toBe('pass');
});

it.each([
  ['保温杯 500ml', '容量', '500ml', 'pass'],
  ['保温杯 0.5L', '容量', '500毫升', 'pass'],
  ['保温杯 500ml', '容量', '450ml', 'problem'],
  ['316 保温杯', '材质', '304 不锈钢', 'problem'],
  ['316 保温杯', '材质', '316L 不锈钢内胆', 'pass'],
  ['保温杯 500ml', '商品毛重', '450g', 'not-applicable'],
  ['充电宝 10000mAh', '电池容量', '5000mAh', 'problem'],
  ['保温杯', '容量', '500ml', 'not-applicable'],
])('title "%s", %s %s: %s', (title, name, value, expected) => {
  expect(verdict('upkeep.mismatch', { own: [{ title, parameters: [{ name, value }] }] })).toBe(expected);
});

it('a choice may have the parameter’s amount, and a page without parameters is not judged', () => {
  const page = { title: '杯 500ml', parameters: [{ name: '容量', value: '750ml' }] };
  expect(verdict('upkeep.mismatch', { own: [{ ...page, skus: [{ name: '白 750ml' }] }] })).toBe('pass');
  expect(verdict('upkeep.mismatch', { own: [{ title: '杯 500ml' }] })).toBe('not-read');
  expect(verdict('upkeep.mismatch', {})).toBe('not-read');
});

const picture = (width: number, height: number, url = 'https://img.test/a.jpg'): Made => ({
  own: [{ picture: { url, width, height } }],
});
it.each([
  [800, 800, 'pass'],
  [750, 1000, 'attention'],
  [900, 1200, 'pass'],
  [799, 799, 'attention'],
  [480, 480, 'attention'],
  [479, 479, 'problem'],
  [1000, 800, 'attention'],
])('a main picture of %i × %i: %s', (width, height, expected) => {
  expect(verdict('upkeep.picture-size', picture(width, height))).toBe(expected);
});

it('a copy made smaller for the screen is not judged', () => {
  expect(verdict('upkeep.picture-size', picture(450, 450, 'https://img.test/n1/s450x450_jfs/a.jpg'))).toBe(
    'not-read',
  );
  expect(verdict('upkeep.picture-size', { own: [{}] })).toBe('not-read');
  expect(verdict('upkeep.picture-size', {})).toBe('not-read');
});
