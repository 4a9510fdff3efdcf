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

  test('what is due soon is another thing among orders than among refunds', () => {
    expect(metricNamed('即将超时', 'jd', 'orders')).toBe('ship-due-soon');
    expect(metricNamed('即将超时', 'jd', 'after-sales')).toBe('refunds-due-soon');
    expect(metricNamed('即将超时', 'jd')).toBeUndefined();
  });
});
