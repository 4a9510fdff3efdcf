// 3.2 What an order costs by channel, against what such an order may cost.
import { derive } from '../formula';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { dayFigure } from '../known-figure';
import { money } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Facts, Outcome, Threshold } from './contract';

const since = { date: '2026-11-23' };

type Channel = JudgedRow & { name: string; cost: number; orders: number; even: number | undefined };

function channelOf(row: FactRow, aov: number | undefined, limits: Record<string, Threshold>): Channel[] {
  const [cost, orders, amount] = [
    numberIn(row, 'cost'),
    numberIn(row, 'paid-orders'),
    numberIn(row, 'ad-amount'),
  ];
  // Each channel has orders of its own size; the shop's mean stands in where the page prints no amount.
  const each = amount !== undefined && orders !== undefined && orders > 0 ? amount / orders : aov;
  if (cost === undefined || orders === undefined || (each === undefined && orders > 0)) return [];
  const even = each === undefined ? undefined : each * limitOf(limits, 'margin').attention;
  const over = even === undefined ? undefined : cost / Math.max(orders, 1) / even;
  // Money that brought no order is worth a look on a day on which nobody knows yet what an order is worth.
  const byOver = over === undefined ? 'attention' : zoneOf(over, limitOf(limits, 'over'));
  const zone = milderOf(byOver, zoneOf(cost, limitOf(limits, 'cost')));
  const evidence = evidenceIn(row, 'channel', 'cost', 'paid-orders', 'ad-amount');
  return [{ name: row['channel']?.text ?? '', cost, orders, even, zone, weight: cost, evidence }];
}

function foundOutcome(worst: Channel, all: Channel[]): Outcome {
  const { name, cost, orders, even, zone } = worst;
  const derivation = derive(
    'order-cost',
    [
      { name: 'checks.offsite.order-cost.spend', quantity: money(cost) },
      { name: 'checks.offsite.order-cost.orders', quantity: { value: orders, unit: 'count' } },
    ],
    'CNY',
  );
  return {
    verdict: zone,
    figure: derivation?.result ?? money(cost),
    ...(all.length > 1 && { aside: { key: 'checks.offsite.channels', params: { n: all.length } } }),
    reason:
      derivation && even !== undefined
        ? { key: 'checks.offsite.order-cost.dear', params: { name, even: money(even) } }
        : { key: 'checks.offsite.order-cost.none', params: { name } },
    advice: [
      ...(even === undefined
        ? []
        : [{ key: 'checks.offsite.order-cost.move', params: { name, even: money(even) } }]),
      { key: 'checks.offsite.order-cost.terms' },
    ],
    evidence: all.flatMap(({ evidence }) => evidence),
    ...(derivation && { derivation }),
  };
}

function meanOrder(facts: Facts): number | undefined {
  const found = dayFigure(facts, 'order-value');
  return found.ok ? found.value.value : undefined;
}

export const offsiteOrderCost: Check = {
  id: 'offsite.order-cost',
  part: '3.2',
  needs: ['off-site'],
  thresholds: {
    over: {
      attention: 1,
      problem: 1.5,
      unit: 'ratio',
      worse: 'above',
      source: 'checks.source.order-cost',
      ...since,
    },
    margin: oneLine(0.5, {
      unit: 'rate',
      worse: 'below',
      source: 'checks.source.margin',
      ...since,
    }),
    cost: {
      attention: 5000,
      problem: 20_000,
      unit: 'money',
      worse: 'above',
      source: 'checks.source.ad-spend',
      ...since,
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'channels', 'channel');
    if (!found.ok) return gapOf(found);
    const aov = meanOrder(facts);
    const judged = found.value.rows.flatMap((row) => channelOf(row, aov, limits));
    const dear = gravestFirst(judged);
    const [worst] = dear;
    return worst ? foundOutcome(worst, dear) : nothingFound(found.value, judged.length);
  },
};
