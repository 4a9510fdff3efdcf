// 1.1 Goods that were on sale when the list was read last and are not any more, by their names.
import { gapOf } from '../gap';
import { goodsOf } from '../goods';
import { levelBefore, levelNow } from '../known-figure';
import { rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Evidence, FactRow, Facts, Outcome } from './contract';

interface Gone {
  names: string[];
  /** Where they stood when they were read last. */
  evidence: Evidence[];
}

function identityOf(row: FactRow): string {
  const { name } = goodsOf(row);
  return name.code ?? [name.itemId ?? name.title, name.spec ?? ''].join('|');
}

/** The goods of the earlier list that today's whole list does not show; undefined where one of the two is not whole. */
function goneFrom(facts: Facts): Gone | undefined {
  const [now, before] = [rowsOf(facts, 'goods', 'product'), facts.before('goods')];
  if (!now.ok || !now.value.complete || !before.ok) return undefined;
  const here = new Set(now.value.rows.filter((row) => goodsOf(row).onSale).map(identityOf));
  const gone = before.value.tables
    .flatMap((table) => table.rows)
    .filter((row) => goodsOf(row).onSale && !here.has(identityOf(row)));
  return {
    names: gone.map((row) => goodsOf(row).short),
    evidence: gone.flatMap((row) => row['product']?.evidence ?? []),
  };
}

export const inspectionGoodsGone: Check = {
  id: 'inspection.goods-gone',
  part: '1.1',
  needs: ['goods'],
  thresholds: {
    fewer: {
      attention: 1,
      problem: 5,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.each-case',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const now = levelNow(facts, 'goods-on-sale');
    const before = levelBefore(facts, 'goods-on-sale');
    const gone = goneFrom(facts);
    const counted = now.ok && before ? before.value - now.value.value : undefined;
    const evidence = [...(now.ok ? [now.value.evidence] : []), ...(before ? [before.evidence] : [])];
    if (counted === undefined && !gone) {
      if (!now.ok) return gapOf(now);
      const reason = { key: 'checks.no-earlier' };
      return { verdict: 'not-read', figure: { value: now.value.value, unit: 'count' }, reason, evidence };
    }
    const lost = Math.max(counted ?? 0, gone?.names.length ?? 0);
    const zone = zoneOf(lost, limitOf(limits, 'fewer'));
    const figure = { value: lost, unit: 'count' } as const;
    if (zone === 'pass') {
      // A number that stays may hide one that went for one that came; only whole lists tell.
      if (!gone)
        return {
          verdict: 'not-read',
          reason: { key: 'checks.inspection.goods-gone.count' },
          evidence,
        };
      return { verdict: 'pass', figure, evidence: [...evidence, ...gone.evidence] };
    }
    const [name] = gone?.names ?? [];
    return {
      verdict: zone,
      figure,
      reason: name
        ? { key: 'checks.inspection.goods-gone.named', params: { n: lost, name } }
        : { key: 'checks.inspection.goods-gone.fewer', params: { n: lost } },
      advice: [
        { key: 'checks.inspection.goods-gone.look', params: { n: lost } },
        { key: 'checks.inspection.goods-gone.ads' },
      ],
      evidence: [...(gone?.evidence ?? []), ...evidence],
    };
  },
};
