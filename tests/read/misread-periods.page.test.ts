// Periods of consoles that were misread once: ranges that are compared with, contracts, several days beside one.
import { expect, test } from 'vitest';
import { card, kept, pairsOf } from './kept';

const sales = card('支付金额', '<b>¥7.00</b>');
const chosen = (says: string) => `<span role="tab" aria-selected="true">${says}</span>`;
const ofSales = (markup: string) => {
  const period = pairsOf(`<main>${markup}${sales}</main>`).find(({ label }) => label === '支付金额')?.period;
  return [period?.from, period?.to];
};
const [now, before] = ['2026-11-01 ~ 2026-11-07', '2026-10-25 ~ 2026-10-31'];

test.each([
  ['vs', `<div class="f"><span>${now}</span><span>vs</span><span>${before}</span></div>`],
  ['its name first', `<div class="f"><span>对比时间：${before}</span><span>统计时间：${now}</span></div>`],
  ['lines', `<p>本期 ${now}</p><p>上期 ${before}</p>`],
  ['a name of change', `<p>统计周期：${now}</p><p>环比周期：${before}</p>`],
  [
    'a button',
    '<div class="f"><button>Nov 1–7, 2026</button><button>Compare: Oct 25–31, 2026</button></div>',
  ],
])('the range that is compared with is not that of the figures: %s', (_how, markup) => {
  expect(ofSales(markup)).toEqual(['2026-11-01', '2026-11-07']);
});

test('figures in a part of their own under such a range are not those of the page', () => {
  const part = (says: string) => `<section><p>${says}</p>${sales}</section>`;
  expect(kept(`<main>${part('统计日期 2026-11-29')}${part('对比日期 2026-11-22')}</main>`)).toEqual([
    ['gmv', '2026-11-29', 700],
  ]);
});

test('the days of a contract are no period of figures', () => {
  expect(ofSales('<p>合同周期：2024-01-01 ~ 2027-01-01</p>')).toEqual([undefined, undefined]);
});

test.each([
  ['their last day', `<div class="f">${chosen('近7天')}<span>数据截至 2026-11-29</span></div>${sales}`],
  ['a picker', `<div class="f">${chosen('近30天')}<div><input value="2026-11-29"></div></div>${sales}`],
  ['the tab of yesterday', `${chosen('昨日')}${card('支付金额(近7天)', '<b>¥7.00</b>')}`],
])('figures of several days are never those of one day: beside %s', (_what, markup) => {
  expect(kept(`<main>${markup}</main>`)).toEqual([]);
});

test('of a range they are those of the range', () => {
  expect(kept(`<main>${chosen('近7天')}<p>统计时间 2026-11-23 ~ 2026-11-29</p>${sales}</main>`)).toEqual([
    ['gmv', '2026-11-29', 700],
  ]);
});
