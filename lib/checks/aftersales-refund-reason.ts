// 4.2 A reason for refunds that has become much more frequent than in the week before.
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { parseProductName } from '../product-name';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, zoneOf, type Zone } from '../threshold';
import { wilson } from '../wilson';
import type { Check, Evidence, FactRow, Facts, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

interface Reason {
  row: FactRow;
  count: number;
  all: number;
  share: number;
  before: number;
  /** Lower end of the share's interval ÷ the share before; Infinity for a reason that is new. */
  times: number;
  zone: Zone;
}

const sumOf = (rows: FactRow[], column: string) =>
  rows.reduce<number | undefined>((sum, row) => {
    const value = numberIn(row, column);
    return sum === undefined || value === undefined ? undefined : sum + value;
  }, 0);

function refundsIn(rows: FactRow[], row: FactRow, complete: boolean): number | undefined {
  if (complete) return sumOf(rows, 'count');
  const [count, share] = [numberIn(row, 'count'), numberIn(row, 'share')];
  return count !== undefined && share !== undefined && share > 0 ? Math.round(count / share) : undefined;
}

/** The product whose refund rate rose the most against the week before, as where to look first. */
function productBehind(facts: Facts): { name: string; evidence: Evidence[] } | undefined {
  const found = rowsOf(facts, 'refunded-goods', 'product');
  if (!found.ok) return undefined;
  const risen = found.value.rows
    .flatMap((row) => {
      const [rate, before] = [numberIn(row, 'refund-rate'), numberIn(row, 'previous-refund-rate')];
      return rate !== undefined && before !== undefined && rate > before * 1.5
        ? [{ row, rise: rate - before }]
        : [];
    })
    .sort((a, b) => b.rise - a.rise)[0];
  if (!risen) return undefined;
  return {
    name: parseProductName(risen.row['product']?.text ?? '').title,
    evidence: evidenceIn(risen.row, 'product', 'refunds', 'refund-rate', 'previous-refund-rate'),
  };
}

function foundOutcome({ row, count, all, share, before, zone }: Reason, facts: Facts): Outcome {
  const product = productBehind(facts);
  const reason = row['reason']?.text ?? '';
  const evidence = evidenceIn(row, 'reason', 'count', 'share', 'previous-count', 'previous-share');
  const seen = row['count']?.evidence;
  const derivation = derive('refund-share', [
    {
      name: 'checks.aftersales.refund-reason.count',
      quantity: { value: count, unit: 'count' },
      ...(seen && { evidence: seen }),
    },
    { name: 'checks.aftersales.refund-reason.all', quantity: { value: all, unit: 'count' } },
  ]);
  return {
    verdict: zone,
    figure: { value: share, unit: 'rate' },
    aside: {
      key: 'checks.aftersales.refund-reason.before',
      params: { share: { value: before, unit: 'rate' } },
    },
    reason: { key: 'checks.aftersales.refund-reason.jumped', params: { reason, count } },
    advice: [
      product
        ? { key: 'checks.aftersales.refund-reason.product', params: { product: product.name, reason } }
        : { key: 'checks.aftersales.refund-reason.look', params: { count, reason } },
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
    count: { attention: 10, problem: 10, unit: 'count', worse: 'above', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'refund-reasons', 'reason');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const allBefore = complete ? sumOf(rows, 'previous-count') : undefined;
    const reasons = rows.flatMap((row): Reason[] => {
      const [count, all] = [numberIn(row, 'count'), refundsIn(rows, row, complete)];
      const counted = numberIn(row, 'previous-count');
      const before =
        numberIn(row, 'previous-share') ??
        (counted !== undefined && allBefore ? counted / allBefore : undefined);
      if (count === undefined || all === undefined || before === undefined) return [];
      const { low } = wilson(count, all);
      const times = before > 0 ? low / before : low > 0 ? Infinity : 0;
      const zone = milderOf(zoneOf(times, limitOf(limits, 'times')), zoneOf(count, limitOf(limits, 'count')));
      return [{ row, count, all, share: all > 0 ? count / all : 0, before, times, zone }];
    });
    const worst = reasons
      .filter(({ zone }) => zone !== 'pass')
      .sort((a, b) => (a.zone === b.zone ? b.count - a.count : a.zone === 'problem' ? -1 : 1))[0];
    if (worst) return foundOutcome(worst, facts);
    if (!complete) return partlyRead(read, total, evidence);
    if (reasons.length < rows.length) return partlyRead(reasons.length, rows.length, evidence);
    const [all] = reasons.map((reason) => reason.all);
    return { verdict: 'pass', figure: { value: all ?? 0, unit: 'count' }, evidence };
  },
};
