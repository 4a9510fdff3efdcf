// Every metric has its words in both languages, they fit their places, and a ratio's parts are measures themselves.
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { metrics } from '../../lib/metrics';
import { measures, type MeasureId } from '../../lib/vocabulary/measures';
import { metricNamed } from '../../lib/vocabulary/metric-labels';

describe('metrics', () => {
  for (const metric of metrics) {
    test(`${metric.id} is named and explained in both languages`, () => {
      for (const lang of ['zh', 'en'] as const) {
        const words = dictionaries[lang];
        expect(words[metric.name]).toBeTypeOf('string');
        expect(words[`${metric.name}.about`]).toBeTypeOf('string');
      }
    });

    test(`${metric.id} is what its measure says`, () => {
      const { unit, combine, better } = measures[metric.id as MeasureId];
      expect(metric).toMatchObject({ unit, combine, better });
      expect(metric.combine === 'ratio').toBe(metric.of !== undefined);
    });
  }

  test('names fit: eight Chinese characters or eighteen letters', () => {
    const names = Object.keys(measures).flatMap((id) =>
      ['', '.jd', '.douyin', '.pdd'].map((platform) => `metrics.${id}${platform}`),
    );
    for (const name of names) {
      const [zh, en] = [dictionaries.zh[name], dictionaries.en[name]];
      expect(zh === undefined, name).toBe(en === undefined);
      if (typeof zh === 'string') expect(zh.replace(/[\s\d]/g, '').length, zh).toBeLessThanOrEqual(8);
      if (typeof en === 'string') expect(en.length, en).toBeLessThanOrEqual(18);
    }
  });

  test('platforms’ own words for one measure lead to it, and nowhere else', () => {
    expect(metricNamed('支付金额', 'taobao')).toBe('gmv');
    expect(metricNamed('成交金额', 'jd')).toBe('gmv');
    expect(metricNamed('成交金额', 'douyin')).toBe('gmv');
    expect(metricNamed('商品点击人数', 'douyin')).toBe('visitors');
    expect(metricNamed('支付金额（元）', 'taobao')).toBe('gmv');
    expect(metricNamed('客户数', 'jd')).toBeUndefined();
  });

  /** Two labels with their platforms, and in what their definitions differ: one measure for both would mix the two. */
  const apart: [what: string, one: [string, string], other: [string, string]][] = [
    ['one order of three products is three sub-orders', ['支付子订单数', 'taobao'], ['支付订单数', 'taobao']],
    ['sub-orders are no orders of other platforms', ['支付子订单数', 'taobao'], ['成交单量', 'jd']],
    ['an order done counts cash on delivery', ['支付订单数', 'jd'], ['成交订单数', 'jd']],
    ['total sales have taxes and shipping in them', ['Total sales', 'shopify'], ['Net sales', 'shopify']],
    ['what was paid has postage in it', ['净支付金额', 'taobao'], ['Net sales', 'shopify']],
    ['before and after refunds', ['支付金额', 'taobao'], ['净支付金额', 'taobao']],
    ['stars are no score of experience', ['店铺星级', 'jd'], ['店铺体验分', 'taobao']],
    ['service is a part of a shop', ['消费者服务体验分', 'pdd'], ['店铺体验分', 'douyin']],
    ['service is no stars of the shop', ['消费者服务体验分', 'pdd'], ['综合体验星级', 'pdd']],
    ['buyers’ marks for the description', ['描述相符', 'taobao'], ['商品体验分', 'douyin']],
    ['buyers’ marks for the attitude', ['服务态度', 'taobao'], ['服务体验分', 'douyin']],
    ['buyers’ marks for the delivery', ['物流服务', 'taobao'], ['物流体验分', 'douyin']],
    ['buyers’ reviews are a part of the stars', ['用户评价', 'jd'], ['商品体验', 'douyin']],
    ['reviews of the product or of its description', ['用户评价', 'jd'], ['描述相符', 'taobao']],
    ['after-sales are a part of the service', ['售后服务', 'jd'], ['服务保障', 'taobao']],
    ['old buyers or all buyers', ['老客复购率', 'taobao'], ['复购率（近90天）', 'jd']],
    ['members or all buyers', ['会员复购率', 'taobao'], ['复购率', 'jd']],
    ['members or old buyers', ['会员复购率', 'taobao'], ['老客复购率', 'taobao']],
    ['a share of money or of orders', ['金额退款率', 'taobao'], ['订单退款率', 'taobao']],
    ['three minutes or thirty seconds', ['3分钟人工回复率', 'pdd'], ['30秒应答率', 'pdd']],
  ];
  test.each(apart)('%s: two measures, or none', (_why, one, other) => {
    const [first, second] = [metricNamed(...one), metricNamed(...other)];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(first).not.toBe(second);
  });

  test('what is due soon is another thing among orders than among refunds', () => {
    expect(metricNamed('即将超时', 'jd', 'orders')).toBe('ship-due-soon');
    expect(metricNamed('即将超时', 'jd', 'after-sales')).toBe('refunds-due-soon');
    expect(metricNamed('即将超时', 'jd')).toBeUndefined();
  });
});
