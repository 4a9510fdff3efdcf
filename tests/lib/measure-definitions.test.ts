// What every measure is, in one sentence of each language, and over which time it is counted where that was seen.
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { metrics } from '../../lib/metrics';
import { say } from '../../lib/say';
import { measures } from '../../lib/vocabulary/measures';
import { windowOf } from '../../lib/vocabulary/windows';

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  const said = Object.keys(measures).map(
    (id) => [id, say(dictionaries[lang], lang, `metrics.${id}.about`)] as const,
  );

  test.each(said)('%s is defined in one sentence', (_id, about) => {
    expect(about).toMatch(/^[^。]{3,}[。.]$/u);
    expect(about.length).toBeLessThanOrEqual(lang === 'zh' ? 40 : 100);
  });

  test('no two measures have one definition', () => {
    const sentences = said.map(([, about]) => about);
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });
});

describe('the time a measure is counted over', () => {
  test.each([
    ['reply-rate', 'pdd', { kind: 'hours', from: 8, to: 23 }],
    ['reply-30s-rate', 'pdd', { kind: 'hours', from: 8, to: 23 }],
    ['repeat-rate-all', 'jd', { kind: 'days', n: 90 }],
    ['quality-refund-rate', 'pdd', { kind: 'days', n: 30 }],
    ['review-score', 'pdd', { kind: 'days', n: 90 }],
    ['new-buyers', 'taobao', { kind: 'before', n: 365 }],
  ])('%s on %s', (metric, platform, window) => {
    expect(windowOf(metric, platform, '')).toEqual(window);
  });

  test('what one platform states is not said of another', () => {
    expect(windowOf('reply-rate', 'taobao', '3分钟回复率')).toBeUndefined();
    expect(windowOf('repeat-rate-all', 'taobao', '复购率')).toBeUndefined();
    expect(windowOf('gmv', 'pdd', '成交金额')).toBeUndefined();
  });

  test('a label that states another time is right', () => {
    expect(windowOf('repeat-rate-all', 'jd', '复购率')).toEqual({ kind: 'days', n: 90 });
    expect(windowOf('repeat-rate-all', 'jd', '复购率（近30天）')).toBeUndefined();
    expect(windowOf('ad-roi', 'taobao', 'ROI (7 days)')).toBeUndefined();
  });

  test('minutes within which an answer counts are no such time', () => {
    expect(windowOf('reply-rate', 'pdd', '3分钟人工回复率')).toEqual({ kind: 'hours', from: 8, to: 23 });
    expect(windowOf('reply-30s-rate', 'pdd', '30秒应答率')).toEqual({ kind: 'hours', from: 8, to: 23 });
  });

  test('what ripens is said to do so where it is judged so', () => {
    for (const { id, ripensDays } of metrics) {
      const window = windowOf(id, 'taobao', '');
      expect(window?.kind === 'ripens' ? window.n : undefined, id).toBe(ripensDays);
    }
  });
});
