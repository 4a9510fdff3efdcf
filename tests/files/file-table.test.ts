// What an imported file would add that is not so: another day, another shop's column, a product's figure, a buyer.
import { describe, expect, test } from 'vitest';
import { contentOf, tablesIn } from '../../components/files/file-content';
import { figuresOf } from '../../lib/figures';
import type { Period } from '../../lib/reading';

const takenAt = Date.parse('2026-09-19T02:00:00Z');
const shop = { shopId: 'taobao|青屿旗舰店', platform: 'taobao' };

function contentFrom(
  rows: string[][],
  { name = '报表.csv', period }: { name?: string; period?: Period } = {},
) {
  const tables = tablesIn([{ name: '', rows }], shop.platform, '2026-09-19');
  return {
    tables,
    ...contentOf(tables, { name, takenAt, timeZone: 'Asia/Shanghai', shop, period }),
  };
}

/** Metric, scope, day and value of all figures a file gives. */
const figuresFrom = (rows: string[][], more?: Parameters<typeof contentFrom>[1]) =>
  figuresOf(contentFrom(rows, more).draft, shop.shopId, '2026-09-19').map(({ metric, scope, day, value }) => [
    metric,
    scope,
    day,
    value,
  ]);

const overview = [
  ['店铺整体看板', '', '', ''],
  ['店铺名称：青屿旗舰店', '', '', ''],
  ['统计日期', '2026-09-17 ~ 2026-09-18', '导出时间', '2026-09-19 09:30'],
  ['统计日期', '访客数', '支付金额', '支付转化率'],
  ['2026-09-17', '5,842', '23,369.50', '3.12%'],
  ['2026-09-18', '6001', '24000', '3.00%'],
  ['合计', '11,000', '47,369.50', '3.06%'],
  ['注：访客数按自然日去重', '', '', ''],
];

describe('a table of days', () => {
  test('gives each day its figures, no line of totals, no remark', () => {
    expect(figuresFrom(overview)).toEqual([
      ['visitors', '', '2026-09-17', 5842],
      ['gmv', '', '2026-09-17', 2_336_950],
      ['conversion', '', '2026-09-17', 0.0312],
      ['visitors', '', '2026-09-18', 6001],
      ['gmv', '', '2026-09-18', 2_400_000],
      ['conversion', '', '2026-09-18', 0.03],
    ]);
  });

  test('tells its shop and its days, and not the time it was exported', () => {
    const { tables, asks, lines, days } = contentFrom(overview);
    expect(tables[0]).toMatchObject({ shop: '青屿旗舰店', period: { from: '2026-09-17', to: '2026-09-18' } });
    expect({ asks, lines, days }).toEqual({
      asks: false,
      lines: 2,
      days: { from: '2026-09-17', to: '2026-09-18' },
    });
  });

  test('a day that still ran when the file was made is partial', () => {
    const rows = [
      ['日期', '访客数'],
      ['2026-09-19', '310'],
      ['2026-09-18', '6001'],
    ];
    const figures = figuresOf(contentFrom(rows).draft, shop.shopId, '2026-09-19');
    expect(figures.map(({ day, partial }) => [day, partial])).toEqual([
      ['2026-09-19', true],
      ['2026-09-18', false],
    ]);
  });

  test('days of products are none of the shop’s', () => {
    const rows = [
      ['日期', '商品名称', '访客数'],
      ['2026-09-17', '保温杯', '300'],
      ['2026-09-18', '保温杯', '310'],
    ];
    expect(figuresFrom(rows)).toEqual([]);
  });

  test('days of channels stay with their channels', () => {
    const rows = [
      ['日期', '渠道', '访客数'],
      ['2026-09-17', '付费', '300'],
      ['2026-09-17', '搜索', '700'],
    ];
    expect(figuresFrom(rows)).toEqual([
      ['visitors', 'channel:付费', '2026-09-17', 300],
      ['visitors', 'channel:搜索', '2026-09-17', 700],
    ]);
  });

  test('of two columns of one name neither is taken, of two lines of one day neither', () => {
    expect(
      figuresFrom([
        ['日期', '访客数', '访客数'],
        ['2026-09-17', '300', '900'],
        ['2026-09-18', '1', '2'],
      ]),
    ).toEqual([]);
    expect(
      figuresFrom([
        ['日期', '访客数'],
        ['2026-09-17', '300'],
        ['2026-09-17', '900'],
      ]),
    ).toEqual([]);
  });

  test('what is "-" or hidden is no figure and not 0', () => {
    const rows = [
      ['日期', '访客数', '支付金额'],
      ['2026-09-17', '-', '***'],
      ['2026-09-18', '0', '0'],
    ];
    expect(figuresFrom(rows)).toEqual([
      ['visitors', '', '2026-09-18', 0],
      ['gmv', '', '2026-09-18', 0],
    ]);
  });
});

describe('the days of a file without a column of days', () => {
  const rows = [
    ['访客数', '支付金额', '支付买家数'],
    ['5842', '23369.50', '182'],
  ];

  test('are asked for, and nothing is taken before', () => {
    expect(contentFrom(rows)).toMatchObject({ asks: true, taken: [] });
  });

  test('are the operator’s word', () => {
    const period = { label: '2026-09-17', from: '2026-09-17', to: '2026-09-17' };
    expect(figuresFrom(rows, { period })).toEqual([
      ['visitors', '', '2026-09-17', 5842],
      ['gmv', '', '2026-09-17', 2_336_950],
      ['buyers', '', '2026-09-17', 182],
    ]);
  });

  test.each([
    ['生意参谋_店铺_2026-09-17_2026-09-17.xls', ['2026-09-17', 1]],
    ['shop-20260911-20260917.csv', ['2026-09-17', 7]],
  ])('are in the name %s', (name, [day, days]) => {
    const { draft, asks } = contentFrom(rows, { name });
    expect(asks).toBe(false);
    expect(figuresOf(draft, shop.shopId, '2026-09-19')[0]).toMatchObject({
      day,
      scope: days === 1 ? '' : `span:${days}`,
    });
  });

  test('are not the one date in its name, which may be that of the export', () => {
    expect(contentFrom(rows, { name: '店铺数据 2026-09-19.csv' })).toMatchObject({ asks: true, taken: [] });
  });
});

describe('buyers', () => {
  const orders = [
    ['订单编号', '收货人姓名', '联系手机', '收货地址', '商品名称', '剩余发货时间'],
    ['3141592653589793238', '李慕白', '13800001234', '杭州市西湖区文三路 9 号', '保温杯', '3小时'],
    ['2718281828459045235', '王小明', '13900005678', '上海市静安区南京西路 1 号', '水壶', '5小时'],
  ];

  test('are in nothing that would be kept, though the rows are', () => {
    const { draft, withheld, known } = contentFrom(orders);
    expect(JSON.stringify(draft)).not.toMatch(/李慕白|王小明|138|139|文三路|南京西路|31415926|27182818/);
    expect(withheld).toEqual(['收货人姓名', '联系手机', '收货地址']);
    expect(known).toBe(true);
  });
});

test('lines that look like heads without any value below are no table', () => {
  expect(
    tablesIn(
      [
        {
          name: '',
          rows: [
            ['说明', '备注'],
            ['只有一格', ''],
          ],
        },
      ],
      'taobao',
      '2026-09-19',
    ),
  ).toEqual([]);
});

test('columns that nobody knows are named, and no figure is made of them', () => {
  const { unknown, taken } = contentFrom([
    ['日期', '神秘指数', '访客数'],
    ['2026-09-17', '88', '5842'],
    ['2026-09-18', '9', '1'],
  ]);
  expect({ unknown, taken }).toEqual({ unknown: ['神秘指数'], taken: ['访客数'] });
});

test('a list of goods is asked for no days, and a thing called “Summer …” or “Total …” is no line of totals', () => {
  const rows = [
    ['商品名称', '库存'],
    ['Summer kettle', '12'],
    ['Total Care Shampoo', '5'],
    ['Total', '17'],
  ];
  expect(contentFrom(rows)).toMatchObject({ lines: 2, asks: false, known: true });
});

test('many rows are kept as several tables, each of them whole', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => [`商品${at}`, String(at)]);
  const { draft } = contentFrom([['商品名称', '库存'], ...rows]);
  expect(draft.tables?.map(({ shown, total }) => [shown, total])).toEqual([
    [1000, 1000],
    [1000, 1000],
    [500, 500],
  ]);
});

describe('what a file says of something else than the shop’s days', () => {
  const period = { label: '2026-09-17', from: '2026-09-17', to: '2026-09-17' };

  test.each([
    ['商品ID', '612345678901'],
    ['计划ID', '12345'],
    ['关键词', '保温杯'],
    ['店铺', '另一家店'],
  ])('one line of a thing by its %s is no figure of the shop', (head, name) => {
    expect(
      figuresFrom(
        [
          [head, '访客数', '支付金额'],
          [name, '12', '34'],
        ],
        { period },
      ),
    ).toEqual([]);
  });

  test('when it was brought up to date is not the day it is of', () => {
    const rows = [
      ['更新时间：2026-09-18 08:00', ''],
      ['访客数', '支付金额'],
      ['12', '34'],
    ];
    expect(contentFrom(rows)).toMatchObject({ asks: true, taken: [] });
  });

  test('a second table below has its own heads', () => {
    const rows = [
      ['日期', '访客数', '支付金额'],
      ['2026-09-18', '12', '34'],
      ['日期', '浏览量', '客单价'],
      ['2026-09-17', '56', '78'],
    ];
    expect(figuresFrom(rows).map(([metric, , day]) => [metric, day])).toEqual([
      ['visitors', '2026-09-18'],
      ['gmv', '2026-09-18'],
    ]);
  });

  test('a line with more cells than heads, as thousands without quotes make it, is left out', () => {
    const rows = [
      ['日期', '访客数', '支付金额'],
      ['2026-09-17', '5', '842', '23', '369.50'],
      ['2026-09-18', '601', '24000'],
    ];
    expect(figuresFrom(rows)).toEqual([
      ['visitors', '', '2026-09-18', 601],
      ['gmv', '', '2026-09-18', 2_400_000],
    ]);
  });
});
