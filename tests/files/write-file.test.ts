// What an operator takes along: files that spreadsheets open as they stand, with absent prices empty and no text run as a formula.
import { describe, expect, test } from 'vitest';
import { xlsxSheets } from '../../lib/files/workbook';
import { csvText, fileOf, jsonText } from '../../lib/files/write-file';
import { comparedRows, pricedOf } from '../../lib/landed/comparable';
import { comparisonTable, historyTable } from '../../lib/price-export';
import { compareOffers } from '../../lib/prices';
import { now, offerRow, yuan } from '../lib/offer-rows';

const zone = 'Asia/Shanghai';
const row = offerRow(2, 0, { title: '=1+1, "杯"', price: yuan('109'), coupons: [{ text: '店铺券10' }] });
const unread = offerRow(1, 0, { title: '盲' }, { offerKey: 'blind' });
const mine = pricedOf(offerRow(1, 0, { price: yuan('110') }, { offerKey: 'mine' }), zone);
const { rivals } = compareOffers(
  mine,
  [row, unread].map((one) => pricedOf(one, zone)),
  now,
);
const table = comparisonTable(
  rivals.map((gap) => ({
    of: '保温杯',
    seller: '木禾',
    rank: gap.leftOut ? null : 1,
    price: gap,
    gap,
    index: null,
    last: gap.key === 'blind' ? unread : row,
  })),
);

describe('the comparison as a file', () => {
  test('as lines of values: with the mark, a heading in words, an unread price empty and a formula disarmed', () => {
    const lines = csvText(table, (id) => `[${id}]`).split('\r\n');
    expect(lines[0]?.startsWith('\uFEFF[product],[seller]')).toBe(true);
    expect(lines[1]).toContain(`"'=1+1, ""杯""",1,99,CNY,landed`);
    expect(lines[1]).toContain(',-11,-0.1,,');
    expect(lines[2]).toContain('盲,,,CNY,printed,,,,,no-price');
  });

  test('as JSON: figures as numbers, what is unknown as null', () => {
    const { comparison } = JSON.parse(jsonText(table)) as { comparison: Record<string, unknown>[] };
    expect(comparison[0]).toMatchObject({ price: 99, gap: -11, rank: 1 });
    expect(comparison[1]).toMatchObject({ price: null, gap: null, 'left-out': 'no-price' });
  });

  test('as a workbook: read back, text is text and figures are figures', async () => {
    const file = await fileOf(table, 'xlsx', (id) => id);
    const [sheet] = await xlsxSheets(new Uint8Array(await file.arrayBuffer()));
    expect(sheet?.rows[0]?.slice(0, 3)).toEqual(['product', 'seller', 'site']);
    expect(sheet?.rows[1]?.slice(3, 6)).toEqual(['=1+1, "杯"', '1', '99']);
    expect(sheet?.rows[2]?.[5] ?? '').toBe('');
  });
});

test('the history has the compared price beside the printed one, and the text it was read from', () => {
  const seen = { ...row, offer: { ...row.offer, from: { price: { how: 'box', text: '¥109' } } } };
  const { columns, rows } = historyTable([
    { seller: '木禾', rows: [seen], compared: comparedRows([seen], zone) },
  ]);
  const [line] = rows.map((cells) => Object.fromEntries(columns.map((id, at) => [id, cells[at]])));
  expect(line).toMatchObject({ price: 99, printed: 109, promotions: '店铺券10', text: '¥109' });
});
