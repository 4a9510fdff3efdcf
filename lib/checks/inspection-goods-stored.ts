// 1.1 Goods in the warehouse that were not there when the list was read last, by their names.
import { gapOf, partlyRead } from '../gap';
import { goodsOf } from '../goods';
import { rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome } from './contract';

const stored = /仓库|待上架|未上架|已?下架|off\s*sale|inactive/i;
const isStored = (row: FactRow): boolean => stored.test(row['status']?.text ?? '');

const keyOf = (row: FactRow): string => {
  const { name } = goodsOf(row);
  return name.code ?? [name.itemId ?? name.title, name.spec ?? ''].join('|');
};

export const inspectionGoodsStored: Check = {
  id: 'inspection.goods-stored',
  part: '1.1',
  needs: ['goods'],
  thresholds: {
    more: {
      attention: 1,
      problem: 10,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.goods-stored',
      date: '2026-11-29',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods', 'product');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    if (!rows.some((row) => row['status'])) {
      return { verdict: 'not-read', reason: { key: 'checks.inspection.goods-stored.no-state' }, evidence };
    }
    const before = facts.before('goods');
    if (!before.ok) return { verdict: 'not-read', reason: { key: 'checks.no-earlier' }, evidence };
    const kept = rows.filter(isStored);
    const there = new Set(before.value.tables.flatMap((table) => table.rows.filter(isStored)).map(keyOf));
    const listed = new Set(before.value.tables.flatMap((table) => table.rows).map(keyOf));
    // What the earlier list did not show may have lain there all along.
    const moved = kept.filter((row) => listed.has(keyOf(row)) && !there.has(keyOf(row)));
    const zone = zoneOf(moved.length, limitOf(limits, 'more'));
    const [first] = moved;
    const figure = { value: kept.length, unit: 'count' } as const;
    if (!first || zone === 'pass') {
      return complete ? { verdict: 'pass', figure, evidence } : partlyRead(read, total, evidence);
    }
    const goods = goodsOf(first).short;
    return {
      verdict: zone,
      figure,
      reason: { key: 'checks.inspection.goods-stored.moved', params: { n: moved.length, goods } },
      advice: [
        { key: 'checks.inspection.goods-stored.who', params: { goods } },
        { key: 'checks.inspection.goods-stored.ads' },
      ],
      evidence: moved.flatMap((row) =>
        [row['product'], row['status']].flatMap((cell) => cell?.evidence ?? []),
      ),
    };
  },
};
