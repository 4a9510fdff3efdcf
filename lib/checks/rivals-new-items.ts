// 5.3 What rivals have listed lately, where a page lists it with its date.
import { daysBetween } from '../day';
import { lastDayIn } from '../deadline';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { parseProductName } from '../product-name';
import { count } from '../quantities';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

type Listed = JudgedRow & { shop: string; product: string };

function listedOf(row: FactRow, today: string, limit: Threshold): Listed[] {
  const day = lastDayIn(row['listed-at']?.text ?? '', today);
  if (day === undefined || day > today) return [];
  const age = daysBetween(day, today);
  return [
    {
      shop: row['rival-shop']?.text ?? '',
      product: parseProductName(row['product']?.text ?? '').title,
      zone: zoneOf(age, limit) === 'pass' ? 'pass' : 'attention',
      weight: -age,
      evidence: evidenceIn(row, 'rival-shop', 'product', 'listed-at'),
    },
  ];
}

export const rivalsNewItems: Check = {
  id: 'rivals.new-items',
  part: '5.3',
  needs: ['market'],
  thresholds: {
    age: oneLine(8, {
      unit: 'days',
      worse: 'below',
      source: 'checks.source.new-items',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'rival-items', 'rival-shop');
    if (!found.ok) return gapOf(found);
    const judged = found.value.rows.flatMap((row) => listedOf(row, facts.day, limitOf(limits, 'age')));
    const fresh = gravestFirst(judged);
    const [first] = fresh;
    if (!first) return nothingFound(found.value, judged.length);
    const { shop, product } = first;
    return {
      verdict: 'attention',
      figure: count(fresh.length),
      reason: { key: 'checks.rivals.new-items.listed', params: { shop, product } },
      advice: [{ key: 'checks.rivals.new-items.watch' }, { key: 'checks.rivals.new-items.compare' }],
      evidence: fresh.flatMap(({ evidence }) => evidence),
    };
  },
};
