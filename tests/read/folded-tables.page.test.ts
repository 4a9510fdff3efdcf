// What is folded away in a table: lines of a cell, rows, and rows with others in a box; what can be scrolled to is not.
import { describe, expect, test } from 'vitest';
import { read } from './drawn';

const few = ['商品', '访客数', '支付件数'];
const cells = (texts: string[], cell: (text: string) => string) => texts.map(cell).join('');
const tr = (texts: string[]) => `<tr>${cells(texts, (text) => `<td>${text}</td>`)}</tr>`;
const table = (names: string[], body: string) =>
  `<table><thead><tr>${cells(names, (name) => `<th>${name}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
const seen = (markup: string, style?: string) =>
  (read(markup, style).tables ?? []).map((one) => [one.columns, ...one.rows]);

describe('what is folded away', () => {
  const cell = (markup: string) => seen(table(few.slice(0, 2), tr(['杯子', markup])), style)[0]?.[1]?.[1];
  const style = `td{padding:12px}.one{height:20px;line-height:20px;overflow:hidden}
    .clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden}`;

  test.each([
    ['a box of one line', '<div class="one">12<br>99</div>', '12'],
    ['a box of one line with boxes in it', '<div class="one"><div>12</div><div>99</div></div>', '12'],
    ['a clamp', '<div class="clamp">12<br>99</div>', '12'],
    ['a box of no height', '<div>12</div><div style="height:0;overflow:hidden">99</div>', '12'],
    [
      'a box of two lines',
      '<div style="max-height:40px;line-height:20px;overflow:hidden">12<br>34<br>99</div>',
      '12\n34',
    ],
    ['a wheel that turned', '<div class="one"><div style="margin-top:-20px">99<br>12</div></div>', '12'],
  ])('by %s is not in the cell', (_how, markup, text) => {
    expect(cell(markup)).toBe(text);
  });

  test.each([
    ['that can be scrolled to', '<div style="height:20px;overflow:auto"><div>12</div><div>34</div></div>'],
    ['at the top of a high row', '<div>12</div><div>34</div><img alt="" style="display:block;height:50px">'],
  ])('lines %s are in the cell', (_how, markup) => {
    expect(cell(markup)).toBe('12\n34');
  });

  test('what is only told to those who hear the page is not in the cell', () => {
    const heard = '<span style="position:absolute;left:-9999px">12345</span>';
    expect(cell(`<span aria-hidden="true">1.2万</span>${heard}`)).toBe('1.2万');
  });

  test('a row whose cells hold folded boxes is none', () => {
    const folded = ['红色', '99', '98'].map(
      (text) => `<td style="padding:0"><div style="height:0;overflow:hidden">${text}</div></td>`,
    );
    expect(seen(table(few, `${tr(['杯子', '12', '3'])}<tr>${folded.join('')}</tr>`))).toEqual([
      [few, ['杯子', '12', '3']],
    ]);
  });

  const line = (texts: string[], role = 'cell', more = '') =>
    `<div role="row" style="display:flex;${more}">${cells(texts, (text) => `<div role="${role}" style="width:150px">${text}</div>`)}</div>`;
  const grid = (body: string) => `<div role="table">${line(few, 'columnheader')}${body}</div>`;

  test.each([
    ['itself', line(['红色', '99', '98'], 'cell', 'height:0;overflow:hidden')],
    [
      'with others in a box',
      `<div style="max-height:0;overflow:hidden"><div>${line(['红色', '99', '98'])}${line(['绿色', '97', '96'])}</div></div>`,
    ],
  ])('a row that is folded %s is none', (_how, folded) => {
    const [one, two] = [
      ['杯子', '12', '3'],
      ['水壶', '20', '4'],
    ];
    expect(seen(grid(line(one) + folded + line(two)))).toEqual([[few, one, two]]);
  });

  test('rows below the fold of a list that can be scrolled are there', () => {
    const many = Array.from({ length: 9 }, (_, at) => [`杯子${at}`, `${at}`, '1']);
    expect(
      seen(
        `<div style="height:100px;overflow:hidden"><div style="height:100px;overflow:auto">${grid(many.map((row) => line(row)).join(''))}</div></div>`,
      ),
    ).toEqual([[few, ...many]]);
    expect(
      seen(
        `<div role="grid" style="height:100px;overflow:hidden">${line(few, 'columnheader')}<div style="height:76px;overflow-y:auto">${many.map((row) => line(row)).join('')}</div></div>`,
      ),
    ).toEqual([[few, ...many]]);
  });
});
