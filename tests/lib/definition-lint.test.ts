// What may not be added up, averaged or compared: a case for every refusal, with the sentence that the operator reads.
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { refusals, refusalsOf, type Combination, type Piece, type Refusal } from '../../lib/definition-lint';
import { definitionOf } from '../../lib/vocabulary/definitions';
import { measures, type MeasureId } from '../../lib/vocabulary/measures';

const piece = (metric: MeasureId, more: Partial<Piece> = {}): Piece => ({
  metric,
  unit: measures[metric].unit,
  combine: measures[metric].combine,
  ...more,
});
const labelled = (metric: MeasureId, label: string): Piece =>
  piece(metric, { definition: definitionOf(metric, label) });
const roi = (age: number): Piece => piece('ad-roi', { age, ripensDays: 15 });

interface Case {
  what: string;
  refusal: Refusal;
  of: Combination;
}

const cases: Case[] = [
  {
    what: 'a week’s visitors as a sum of its days',
    refusal: 'people-over-days',
    of: { how: 'sum', over: 'days', pieces: [piece('visitors'), piece('visitors')] },
  },
  {
    what: 'visitors of the products as the shop’s',
    refusal: 'people-over-products',
    of: { how: 'sum', over: 'products', pieces: [piece('visitors'), piece('visitors')] },
  },
  {
    what: 'buyers of the channels as the shop’s',
    refusal: 'people-over-channels',
    of: { how: 'sum', over: 'channels', pieces: [piece('buyers'), piece('buyers')] },
  },
  {
    what: 'a week’s conversion as the mean of its days',
    refusal: 'rates-plain-mean',
    of: { how: 'mean', over: 'days', pieces: [piece('conversion'), piece('conversion')] },
  },
  {
    what: 'yesterday’s ROI against one that is complete',
    refusal: 'unripe',
    of: { how: 'change', over: 'days', pieces: [roi(20), roi(0)] },
  },
  {
    what: 'an ROI of one day’s window against one of fifteen',
    refusal: 'windows-differ',
    of: {
      how: 'change',
      over: 'days',
      pieces: [labelled('ad-roi', '投产比（1天）'), labelled('ad-roi', '投产比（15天）')],
    },
  },
  {
    what: 'a refund rate of money against one of orders',
    refusal: 'refunds-differ',
    of: {
      how: 'change',
      over: 'days',
      pieces: [labelled('refund-rate', '金额退款率'), labelled('refund-rate', '订单退款率')],
    },
  },
  {
    what: 'refunds by the time of payment against refunds by their closing',
    refusal: 'refunds-differ',
    of: {
      how: 'sum',
      over: 'days',
      pieces: [
        labelled('refund-amount', '退款金额（支付时间）'),
        labelled('refund-amount', '退款金额（完结时间）'),
      ],
    },
  },
  {
    what: 'direct advertising sales against all of them',
    refusal: 'ads-differ',
    of: {
      how: 'change',
      over: 'days',
      pieces: [labelled('ad-yield', '直接成交金额'), labelled('ad-yield', '总成交金额')],
    },
  },
  {
    what: 'an index as an amount that rose by so many per cent',
    refusal: 'index-as-amount',
    of: {
      how: 'change',
      over: 'days',
      pieces: [piece('orders', { index: true }), piece('orders', { index: true })],
    },
  },
  {
    what: 'a part of today against the whole of yesterday',
    refusal: 'partial-against-whole',
    of: { how: 'change', over: 'days', pieces: [piece('gmv'), piece('gmv', { until: 545 })] },
  },
  {
    what: 'today until nine against last week until noon',
    refusal: 'hours-differ',
    of: { how: 'change', over: 'days', pieces: [piece('gmv', { until: 720 }), piece('gmv', { until: 545 })] },
  },
  {
    what: 'money and people in one sum',
    refusal: 'units-differ',
    of: { how: 'sum', over: 'days', pieces: [piece('gmv'), piece('orders')] },
  },
  {
    what: 'a week with a day that was not read',
    refusal: 'days-missing',
    of: { how: 'sum', over: 'days', pieces: [piece('gmv'), piece('gmv', { missing: true })] },
  },
];

describe('refused', () => {
  test.each(cases)('$what', ({ refusal, of }) => {
    expect(refusalsOf(of)).toContain(refusal);
  });

  test('every reason has a case', () => {
    expect(new Set(cases.map(({ refusal }) => refusal))).toEqual(new Set(refusals));
  });

  test.each(['zh', 'en'] as const)('every reason has a sentence of its own in %s', (lang) => {
    const sentences = refusals.map((refusal) => dictionaries[lang][`lint.${refusal}`]);
    expect(sentences).not.toContain(undefined);
    expect(new Set(sentences).size).toBe(refusals.length);
    expect(sentences.filter((one) => typeof one !== 'string' || !/[。.]$/.test(one))).toEqual([]);
  });
});

describe('allowed', () => {
  const lawful: [string, Combination][] = [
    ['amounts of days', { how: 'sum', over: 'days', pieces: [piece('gmv'), piece('gmv')] }],
    ['sales of channels', { how: 'sum', over: 'channels', pieces: [piece('gmv'), piece('gmv')] }],
    [
      'a weighted rate',
      { how: 'weighted', over: 'days', pieces: [piece('conversion'), piece('conversion')] },
    ],
    [
      'visitors of two days, compared',
      { how: 'change', over: 'days', pieces: [piece('visitors'), piece('visitors')] },
    ],
    ['two complete ROI', { how: 'change', over: 'days', pieces: [roi(20), roi(16)] }],
    ['two young ROI of one age', { how: 'change', over: 'days', pieces: [roi(0), roi(0)] }],
    [
      'the same hour of two days',
      { how: 'change', over: 'days', pieces: [piece('gmv', { until: 540 }), piece('gmv', { until: 555 })] },
    ],
    ['an index by rank', { how: 'rank', over: 'days', pieces: [piece('orders', { index: true })] }],
    [
      'one label twice',
      {
        how: 'change',
        over: 'days',
        pieces: [labelled('refund-rate', '订单退款率'), labelled('refund-rate', '订单退款率')],
      },
    ],
  ];
  test.each(lawful)('%s', (_what, combination) => {
    expect(refusalsOf(combination)).toEqual([]);
  });
});
