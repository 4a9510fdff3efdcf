// 5.3 Rivals that stand before the shop for a core word, where a page lists both their places.
import { gapOf, partlyRead } from '../gap';
import { judgeEach, type Judgement } from '../judge-each';
import { count } from '../quantities';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, FactRow, Facts, Outcome, Threshold } from './contract';

interface Before {
  word: string;
  rival: string;
  theirs: number;
  own: number;
}

const isOwn = (row: FactRow, facts: Facts): boolean => row['rival-shop']?.text === facts.shop.name;

function judgementOf(row: FactRow, own: ReadonlyMap<string, FactRow>, limit: Threshold): Judgement<Before> {
  const word = row['keyword']?.text ?? '';
  const mine = own.get(word);
  const [theirs, place] = [numberIn(row, 'place'), mine && numberIn(mine, 'place')];
  if (!mine) return 'apart';
  if (theirs === undefined || place === undefined) return 'unread';
  // A rival's place is news, never a fault of this shop.
  const zone = zoneOf(place - theirs, limit) === 'pass' ? 'pass' : 'attention';
  return {
    zone,
    weight: place - theirs,
    of: { word, rival: row['rival-shop']?.text ?? '', theirs, own: place },
    evidence: [...evidenceIn(row, 'keyword', 'rival-shop', 'place'), ...evidenceIn(mine, 'place')],
  };
}

export const rivalsWordPlace: Check = {
  id: 'rivals.word-place',
  part: '5.3',
  needs: ['ads'],
  thresholds: {
    before: oneLine(1, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.own',
      date: '2026-11-29',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'places', 'keyword');
    if (!found.ok) return gapOf(found);
    const named = found.value.rows.filter((row) => row['rival-shop'] !== undefined);
    if (named.length === 0) {
      const reason = { key: 'checks.rivals.word-place.own-only' };
      return found.value.complete
        ? { verdict: 'not-applicable', reason, evidence: found.value.evidence }
        : partlyRead(found.value.read, found.value.total, found.value.evidence);
    }
    const own = new Map(
      named.filter((row) => isOwn(row, facts)).map((row) => [row['keyword']?.text ?? '', row]),
    );
    const judged = named
      .filter((row) => !isOwn(row, facts))
      .map((row) => judgementOf(row, own, limitOf(limits, 'before')));
    return judgeEach(judged, found.value, ({ of }, ahead) => ({
      figure: count(of.theirs),
      ...(ahead.length > 1 && { aside: { key: 'checks.rivals.several', params: { n: ahead.length } } }),
      reason: { key: 'checks.rivals.word-place.ahead', params: { ...of } },
      advice: [
        { key: 'checks.rivals.word-place.look', params: { word: of.word, rival: of.rival } },
        { key: 'checks.ads.word-place.bid' },
      ],
    }));
  },
};
