// 3.1 The shop's own place for its core words, where a page lists it; asked weekly where none does.
import { eyesOutcome } from '../eyes';
import { gapOf, partlyRead } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { count } from '../quantities';
import { evidenceIn, numberIn, rowsOf, type TableRows } from '../table-rows';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, Facts, Outcome, Threshold } from './contract';

const source = { source: 'checks.source.word-place', date: '2026-11-23' };

type Placed = JudgedRow & { word: string; place: number; before: number | undefined };

/** A list may hold rivals' places too; those are told by another check. */
function ownRows(table: TableRows, shop: string): TableRows {
  const rows = table.rows.filter((row) => (row['rival-shop']?.text ?? shop) === shop);
  return { ...table, rows };
}

function placedIn({ rows }: TableRows, limits: Record<string, Threshold>): Placed[] {
  return rows.flatMap((row) => {
    const [place, before] = [numberIn(row, 'place'), numberIn(row, 'previous-place')];
    if (place === undefined) return [];
    const fallen = before === undefined ? 'pass' : zoneOf(place - before, limitOf(limits, 'fall'));
    return [
      {
        word: row['keyword']?.text ?? '',
        place,
        before,
        zone: worseOf(fallen, zoneOf(place, limitOf(limits, 'place'))),
        weight: before === undefined ? 0 : place - before,
        evidence: evidenceIn(row, 'keyword', 'place', 'previous-place'),
      },
    ];
  });
}

/** A list of places, or a keyword report that has a column of them. */
function listOf(facts: Facts) {
  const places = rowsOf(facts, 'places', 'keyword');
  const found = places.ok ? places : rowsOf(facts, 'keywords', 'keyword');
  return found.ok ? { ...found, value: ownRows(found.value, facts.shop.name) } : found;
}

export const adsWordPlace: Check = {
  id: 'ads.word-place',
  part: '3.1',
  needs: ['ads'],
  manual: 'weekly',
  thresholds: {
    place: { attention: 48, problem: 96, unit: 'count', worse: 'above', ...source },
    fall: { attention: 5, problem: 20, unit: 'count', worse: 'above', ...source },
  },
  evaluate(facts, limits): Outcome {
    const found = listOf(facts);
    const placed = found.ok ? placedIn(found.value, limits) : [];
    if (!found.ok && found.missing !== 'not-read') return gapOf(found);
    if (!found.ok || placed.length === 0) return eyesOutcome(facts, 'ads.word-place');
    const far = gravestFirst(placed);
    const [worst] = far;
    if (!worst) {
      return placed.length < found.value.rows.length
        ? partlyRead(placed.length, found.value.rows.length, found.value.evidence)
        : nothingFound(found.value, placed.length);
    }
    const { word, place, before } = worst;
    return {
      verdict: worst.zone,
      figure: count(place),
      ...(far.length > 1 && { aside: { key: 'checks.ads.word-place.words', params: { n: far.length } } }),
      reason:
        before !== undefined && place > before
          ? { key: 'checks.ads.word-place.fell', params: { word, before, place } }
          : { key: 'checks.ads.word-place.far', params: { word, place } },
      advice: [{ key: 'checks.ads.word-place.look', params: { word } }, { key: 'checks.ads.word-place.bid' }],
      evidence: far.flatMap(({ evidence }) => evidence),
    };
  },
};
