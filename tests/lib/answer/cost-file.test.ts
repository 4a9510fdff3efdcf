// Sheets of goods from any system: columns by their words, unknown ones named, nothing read that may mean two things.
import { expect, test } from 'vitest';
import { costFile } from '../../../lib/answer/cost-file';

const fileOf = (...rows: string[][]) => costFile([{ name: '', rows }], 'CNY');

test('a Chinese sheet under a title: codes, costs and rates; what nobody knows is named', () => {
  const found = fileOf(
    ['商品资料导出', '', ''],
    ['商家编码', '商品名称', '类目', '含税成本价', '快递费(元)', '扣点(%)', '仓位', '可用库存'],
    ['QY-BW500-YB', '保温杯 云白', '水具', '38.00', '4', '5', 'A-1-3', '126'],
    ['QY-QL350-MB', '轻量杯 米白', '水具', '¥21.5', '4.00元', '5', 'A-1-4', '80'],
  );
  expect(found?.taken.map(({ column }) => column)).toEqual([
    'code',
    'title',
    'category',
    'goods',
    'shipping',
    'commission',
  ]);
  expect(found?.unknown).toEqual(['仓位', '可用库存']);
  expect(found?.products).toEqual([
    {
      code: 'QY-BW500-YB',
      title: '保温杯 云白',
      category: '水具',
      costs: { goods: 3800, shipping: 400, commission: 0.05 },
    },
    {
      code: 'QY-QL350-MB',
      title: '轻量杯 米白',
      category: '水具',
      costs: { goods: 2150, shipping: 400, commission: 0.05 },
    },
  ]);
});

test('an English sheet', () => {
  const found = fileOf(['SKU', 'Unit Cost', 'Packaging', 'Commission rate'], ['A-1', '38', '1.20', '5%']);
  expect(found?.products).toEqual([{ code: 'A-1', costs: { goods: 3800, packing: 120, commission: 0.05 } }]);
});

test('a rate that may be a fraction or a percentage is not guessed, and neither is a word for an amount', () => {
  const found = fileOf(
    ['货号', '成本', '佣金率'],
    ['A-1', '38', '0.05'],
    ['A-2', '面议', '5%'],
    ['A-3', '30-40', '5%'],
  );
  expect(found?.unread).toEqual([
    { code: 'A-1', head: '佣金率', text: '0.05' },
    { code: 'A-2', head: '成本', text: '面议' },
    { code: 'A-3', head: '成本', text: '30-40' },
  ]);
  expect(found?.products[0]?.costs).toEqual({ goods: 3800 });
});

test('an empty cell is not 0', () => {
  const found = fileOf(['货号', '成本', '运费'], ['A-1', '38', ''], ['A-2', '20', '-'], ['A-3', '20', '0']);
  expect(found?.products.map(({ costs }) => costs.shipping)).toEqual([undefined, undefined, 0]);
});

test('one code with two costs is left out and named; lines that agree are one', () => {
  const found = fileOf(['货号', '成本'], ['A-1', '38'], ['a-1', '39'], ['B', '20'], ['B', '20'], ['', '5']);
  expect(found?.disputed).toEqual(['A-1']);
  expect(found?.products.map(({ code }) => code)).toEqual(['B']);
  expect(found?.withoutCode).toBe(1);
});

test('pieces sold by day are added up for a code', () => {
  const found = fileOf(
    ['日期', '商家编码', '销量'],
    ['2026-09-01', 'A', '12'],
    ['2026/9/1', 'A', '3件'],
    ['2026-09-02', 'A', '0'],
  );
  expect(found?.products).toEqual([{ code: 'A', costs: {}, sold: { '2026-09-01': 15, '2026-09-02': 0 } }]);
});

test('a quantity without days is no sale of a day; amounts in another currency are none of ours', () => {
  expect(fileOf(['货号', '数量'], ['A', '12'])?.taken.map(({ column }) => column)).toEqual(['code']);
  expect(fileOf(['货号', '成本'], ['A', '$12'])?.unread).toHaveLength(1);
});

test('a sheet without codes is none, and buyers’ columns are not even named', () => {
  expect(fileOf(['商品名称', '成本'], ['杯', '38'])).toBeUndefined();
  expect(fileOf(['货号', '成本', '收货人', '联系电话'], ['A', '38', '某', '1'])?.unknown).toEqual([]);
});
