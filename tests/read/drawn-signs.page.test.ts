// Signs and units that a style draws around a number: the number is read with them, or not at all.
import { expect, test } from 'vitest';
import { figures, read } from './drawn';

const style = `.below::before{content:"-"}.share::after{content:"%"}.big::after{content:"万"}.yen::before{content:"¥"}
  .down .num::before{content:"-"}.icon::after{content:"\\e61a"}`;
const card = (label: string, value: string) => `<div class="c"><div>${label}</div>${value}</div>`;
const cell = (markup: string) =>
  read(
    `<table><thead><tr><th>商品</th><th>利润</th></tr></thead><tbody><tr><td>杯子</td>${markup}</tr></tbody></table>`,
    style,
  ).tables?.[0]?.rows[0]?.[1];

test.each([
  ['below', []],
  ['big', [['支付金额', '120000']]],
  ['yen', [['支付金额', '12']]],
  ['icon', [['支付金额', '12']]],
])('a figure whose style is "%s"', (name, found) => {
  expect(figures(card('支付金额', `<b class="${name}">12</b>`), style)).toEqual(found);
});

test('a share whose sign is drawn keeps it in what is shown as its source', () => {
  const { pairs } = read(card('退款率', '<b class="share">5.2</b>'), style);
  expect(pairs?.map(({ raw }) => raw)).toEqual(['5.2%']);
});

test.each([
  ['below', ''],
  ['share', '12%'],
  ['big', '12万'],
  ['yen', '12'],
])('a cell whose style is "%s"', (name, text) => {
  expect([cell(`<td class="${name}">12</td>`), cell(`<td><b class="${name}">12</b></td>`)]).toEqual([
    text,
    text,
  ]);
});

test('the same class draws a sign in one place and none in another', () => {
  const [up, down] = ['<b class="num">12</b>', '<div class="down"><b class="num">13</b></div>'];
  expect(figures(card('支付金额', up) + card('利润', down), style)).toEqual([['支付金额', '12']]);
});
