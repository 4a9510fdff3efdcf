// 1.3 How many days the goods on sale still last, by the one that runs out first.
import { addDays } from '../day';
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { goodsOf, type Goods } from '../goods';
import { shortDate } from '../short-date';
import { coverDays, refillPieces } from '../stock';
import { rowsOf } from '../table-rows';
import { limitOf, worseOf, zoneOf, type Zone } from '../threshold';
import type { Check, Facts, Outcome, Phrase, Threshold } from './contract';

interface Covered extends Goods {
  stock: number;
  daily: number;
  days: number;
  limit: Threshold;
  zone: Zone;
}

function coveredOf(goods: Goods, limits: Record<string, Threshold>): Covered[] {
  const { stock, daily } = goods;
  if (stock === undefined || daily === undefined) return [];
  const days = coverDays(stock, daily);
  if (days === undefined) return [];
  const limit = limitOf(limits, 'cover', goods.product);
  return [{ ...goods, stock, daily, days, limit, zone: zoneOf(days, limit) }];
}

function foundOutcome(worst: Covered, facts: Facts): Outcome {
  const { stock, daily, days, evidence, short, limit, zone } = worst;
  const derivation = derive('cover', [
    {
      name: 'checks.stock.cover.stock',
      quantity: { value: stock, unit: 'count' },
      ...(evidence.stock && { evidence: evidence.stock }),
    },
    {
      name: 'checks.stock.cover.daily',
      quantity: { value: daily, unit: 'count' },
      ...(evidence.daily && { evidence: evidence.daily }),
    },
  ]);
  const crossed = zone === 'problem' ? limit.problem : limit.attention;
  return {
    verdict: zone,
    figure: { value: days, unit: 'days' },
    ...(zone !== 'pass' && {
      reason: {
        key: 'checks.stock.cover.low',
        params: { goods: short, limit: { value: crossed, unit: 'days' } },
      },
      advice: adviceFor(worst, facts),
    }),
    evidence: evidence.all,
    ...(derivation && { derivation }),
    gauge: {
      value: days,
      attention: limit.attention,
      problem: limit.problem,
      max: limit.attention * 2,
      unit: 'days',
    },
  };
}

/** Lead times stand on no console, so the advice names the pieces up to the attention line and the day it runs out. */
function adviceFor({ stock, inTransit, daily, days, limit }: Covered, facts: Facts): Phrase[] {
  const day = shortDate(addDays(facts.day, Math.floor(days)));
  const pieces = refillPieces({ onHand: stock, inTransit }, daily, limit.attention);
  return [
    pieces > 0
      ? { key: 'checks.stock.cover.refill', params: { pieces, day } }
      : { key: 'checks.stock.cover.in-transit', params: { pieces: inTransit, day } },
    { key: 'checks.stock.cover.less-ads', params: { day } },
    { key: 'checks.stock.cover.purchase-limit' },
    { key: 'checks.stock.cover.sold-out' },
    { key: 'checks.stock.cover.presale' },
  ];
}

export const stockCover: Check = {
  id: 'stock.cover',
  part: '1.3',
  needs: ['goods'],
  thresholds: {
    cover: {
      attention: 10,
      problem: 5,
      unit: 'days',
      worse: 'below',
      byProduct: true,
      source: 'checks.source.own',
      date: '2026-09-01',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods', 'product');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const goods = rows.map(goodsOf).filter(({ onSale }) => onSale);
    const known = goods.filter(({ stock, daily }) => stock !== undefined && daily !== undefined);
    // With limits of their own one product may be graver than another that lasts shorter.
    const [worst] = goods
      .flatMap((one) => coveredOf(one, limits))
      .sort((a, b) => (a.zone === b.zone ? a.days - b.days : worseOf(a.zone, b.zone) === a.zone ? -1 : 1));
    if (worst && worst.zone !== 'pass') return foundOutcome(worst, facts);
    if (!complete) return partlyRead(read, total, evidence);
    if (known.length < goods.length) return partlyRead(known.length, goods.length, evidence);
    return worst ? foundOutcome(worst, facts) : { verdict: 'not-applicable', evidence };
  },
};
