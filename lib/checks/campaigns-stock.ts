// 3.3 Whether the pieces put aside for a campaign cover what it is forecast to sell.
import { derive } from '../formula';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { count, ratio } from '../quantities';
import { parseProductName } from '../product-name';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

type Planned = JudgedRow & { row: FactRow; name: string; stock: number; forecast: number };

function plannedOf(row: FactRow, limit: Threshold): Planned[] {
  const forecast = numberIn(row, 'forecast');
  const stock = numberIn(row, 'campaign-stock') ?? numberIn(row, 'stock');
  if (forecast === undefined || stock === undefined) return [];
  return [
    {
      row,
      name: parseProductName(row['product']?.text ?? row['campaign']?.text ?? '').title,
      stock,
      forecast,
      zone: zoneOf(stock / forecast, limit),
      weight: forecast - stock,
      evidence: evidenceIn(row, 'campaign', 'product', 'campaign-stock', 'stock', 'forecast'),
    },
  ];
}

export const campaignsStock: Check = {
  id: 'campaigns.stock',
  part: '3.3',
  needs: ['campaigns'],
  thresholds: {
    cover: {
      attention: 1.2,
      problem: 1,
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.campaign-stock',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'campaign-goods', 'campaign');
    if (!found.ok) return gapOf(found);
    const limit = limitOf(limits, 'cover');
    const judged = found.value.rows.flatMap((row) => plannedOf(row, limit));
    const short = gravestFirst(judged);
    const [worst] = short;
    if (!worst) return nothingFound(found.value, judged.length);
    const { row, name, stock, forecast, zone } = worst;
    const seenStock = (row['campaign-stock'] ?? row['stock'])?.evidence;
    const seenForecast = row['forecast']?.evidence;
    const derivation = derive('campaign-cover', [
      {
        name: 'checks.campaigns.stock.stock',
        quantity: count(stock),
        ...(seenStock && { evidence: seenStock }),
      },
      {
        name: 'checks.campaigns.stock.forecast',
        quantity: count(forecast),
        ...(seenForecast && { evidence: seenForecast }),
      },
    ]);
    return {
      verdict: zone,
      figure: ratio(stock / forecast),
      ...(short.length > 1 && {
        aside: { key: 'checks.campaigns.stock.goods', params: { n: short.length } },
      }),
      reason: { key: 'checks.campaigns.stock.short', params: { name, stock, forecast } },
      advice: [
        {
          key: 'checks.campaigns.stock.refill',
          params: { pieces: Math.ceil(forecast * limit.attention - stock) },
        },
        { key: 'checks.campaigns.stock.less' },
      ],
      evidence: short.flatMap(({ evidence }) => evidence),
      ...(derivation && { derivation }),
    };
  },
};
