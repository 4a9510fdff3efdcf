// How many things were read is one number, on the page and in the panel.
import { expect, test } from 'vitest';
import { countRead } from '../../lib/count-read';
import { draft, pair, table } from './drafts';

test('a table counts by its rows, whose cells nobody looks at one by one, and notices count beside figures', () => {
  const rows = [
    ['杯子', '12', '¥99'],
    ['盘子', '3', '¥20'],
  ];
  const read = draft({
    pairs: [pair('访客数', '1,234')],
    tables: [table(['商品', '访客数', '支付金额'], rows)],
    notices: [{ kind: 'to-do', text: '1 笔订单即将超时' }],
  });
  expect(countRead(read)).toBe(4);
});

test('a page on which nothing was read counts nothing', () => {
  expect(countRead(draft())).toBe(0);
});
