// 5.3 Rivals on the console's competitor pages, by rank and direction only: index figures are never added or compared.
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { count } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

type Climbed = JudgedRow & { shop: string; rank: number; places: number };

const up = /[↑▲⬆+]|升|上涨|up/i;
const down = /[↓▼⬇−-]|降|下跌|down/i;

/** Places climbed; undefined where the cell gives a number without saying which way. */
function placesIn(text: string): number | undefined {
  if (/^(?:持平|不变|-|—|0)?$/.test(text.trim()))
    return text.trim() === '' || text.trim() === '-' ? undefined : 0;
  const size = /\d+/.exec(text)?.[0];
  if (size === undefined) return undefined;
  if (up.test(text)) return Number(size);
  return down.test(text) ? -Number(size) : undefined;
}

function climbedOf(row: FactRow, limit: Threshold): Climbed[] {
  const [rank, places] = [numberIn(row, 'rank'), placesIn(row['rank-change']?.text ?? '')];
  if (rank === undefined || places === undefined) return [];
  // Their climbing is news, never a fault of this shop.
  const zone = zoneOf(places, limit) === 'pass' ? 'pass' : 'attention';
  const shop = row['rival-shop']?.text ?? '';
  return [
    {
      shop,
      rank,
      places,
      zone,
      weight: places,
      evidence: evidenceIn(row, 'rival-shop', 'rank', 'rank-change'),
    },
  ];
}

export const rivalsRank: Check = {
  id: 'rivals.rank',
  part: '5.3',
  needs: ['market'],
  thresholds: {
    places: oneLine(10, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.rival-rank',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'rival-ranks', 'rival-shop');
    if (!found.ok) return gapOf(found);
    const judged = found.value.rows.flatMap((row) => climbedOf(row, limitOf(limits, 'places')));
    const climbed = gravestFirst(judged);
    const [first] = climbed;
    if (!first) return nothingFound(found.value, judged.length);
    return {
      verdict: 'attention',
      figure: count(first.rank),
      ...(climbed.length > 1 && { aside: { key: 'checks.rivals.several', params: { n: climbed.length } } }),
      reason: { key: 'checks.rivals.rank.up', params: { shop: first.shop, n: first.places } },
      advice: [
        { key: 'checks.rivals.rank.look', params: { shop: first.shop } },
        { key: 'checks.rivals.rank.again' },
      ],
      evidence: climbed.flatMap(({ evidence }) => evidence),
    };
  },
};
