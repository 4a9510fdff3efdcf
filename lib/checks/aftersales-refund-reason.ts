// 4.2 A reason for refunds that has become much more frequent than in the week before.
import { derive } from '../formula';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { parseProductName } from '../product-name';
import { count, rate } from '../quantities';
import { evidenceIn, numberIn, rowsOf, sumIn } from '../table-rows';
import { limitOf, milderOf, oneLine, zoneOf } from '../threshold';
import { wilson } from '../wilson';
import type { Check, Evidence, FactRow, Facts, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

interface Reason extends JudgedRow {
  row: FactRow;
  refunds: number;
  all: number;
  before: number;
}

function refundsIn(rows: FactRow[], row: FactRow, complete: boolean): number | undefined {
  if (complete) return sumIn(rows, 'count');
  const [refunds, share] = [numberIn(row, 'count'), numberIn(row, 'share')];
  return refunds === undefined || !share ? undefined : Math.round(refunds / share);
}

/** The product whose refund rate rose the most against the week before, as where to look first. */
function productBehind(facts: Facts): { name: string; evidence: Evidence[] } | undefined {
  const found = rowsOf(facts, 'refunded-goods', 'product');
  if (!found.ok) return undefined;
  const risen = found.value.rows
    .flatMap((row) => {
      const [now, before] = [numberIn(row, 'refund-rate'), numberIn(row, 'previous-refund-rate')];
      return now !== undefined && before !== undefined && now > before * 1.5
        ? [{ row, rise: now - before }]
        : [];
    })
    .sort((a, b) => b.rise - a.rise)[0];
  if (!risen) return undefined;
  return {
    name: parseProductName(risen.row['product']?.text ?? '').title,
    evidence: evidenceIn(risen.row, 'product', 'refunds', 'refund-rate', 'previous-refund-rate'),
  };
}

function foundOutcome({ row, refunds, all, before, zone, evidence }: Reason, facts: Facts): Outcome {
  const product = productBehind(facts);
  const reason = row['reason']?.text ?? '';
  const seen = row['count']?.evidence;
  const derivation = derive('refund-share', [
    {
      name: 'checks.aftersales.refund-reason.count',
      quantity: count(refunds),
      ...(seen && { evidence: seen }),
    },
    { name: 'checks.aftersales.refund-reason.all', quantity: count(all) },
  ]);
  return {
    verdict: zone,
    figure: rate(refunds / all),
    aside: { key: 'checks.aftersales.refund-reason.before', params: { share: rate(before) } },
    reason: { key: 'checks.aftersales.refund-reason.jumped', params: { reason, count: refunds } },
    advice: [
      product
        ? { key: 'checks.aftersales.refund-reason.product', params: { product: product.name, reason } }
        : { key: 'checks.aftersales.refund-reason.look', params: { count: refunds, reason } },
      { key: 'checks.aftersales.refund-reason.batch' },
    ],
    evidence: [...evidence, ...(product?.evidence ?? [])],
    ...(derivation && { derivation }),
  };
}

export const aftersalesRefundReason: Check = {
  id: 'aftersales.refund-reason',
  part: '4.2',
  needs: ['after-sales'],
  thresholds: {
    times: { attention: 1.2, problem: 1.5, unit: 'ratio', worse: 'above', ...source },
    count: oneLine(10, { unit: 'count', worse: 'above', ...source }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'refund-reasons', 'reason');
    if (!found.ok) return gapOf(found);
    const { rows, complete } = found.value;
    const allBefore = complete ? sumIn(rows, 'previous-count') : undefined;
    const reasons = rows.flatMap((row): Reason[] => {
      const [refunds, all] = [numberIn(row, 'count'), refundsIn(rows, row, complete)];
      const counted = numberIn(row, 'previous-count');
      const before =
        numberIn(row, 'previous-share') ??
        (counted !== undefined && allBefore ? counted / allBefore : undefined);
      if (refunds === undefined || all === undefined || before === undefined) return [];
      // A reason that is new had no share: it is infinitely more frequent, and told from its least number on.
      const times = wilson(refunds, all).low / before;
      return [
        {
          row,
          refunds,
          all,
          before,
          zone: milderOf(zoneOf(times, limitOf(limits, 'times')), zoneOf(refunds, limitOf(limits, 'count'))),
          weight: refunds,
          evidence: evidenceIn(row, 'reason', 'count', 'share', 'previous-count', 'previous-share'),
        },
      ];
    });
    const [worst] = gravestFirst(reasons);
    if (worst) return foundOutcome(worst, facts);
    const [first] = reasons;
    return nothingFound(found.value, reasons.length, first && count(first.all));
  },
};
