// 1.2 Words that advertising law asks to be looked at, in the shop's own visible words: a hint with its context.
import { adWordsIn, type AdWordHit } from '../ad-words';
import { judgeEach, type Judged } from '../judge-each';
import { shopTextsOf } from '../shop-texts';
import { limitOf, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const upkeepForbiddenWords: Check = {
  id: 'upkeep.forbidden-words',
  part: '1.2',
  needs: ['goods'],
  thresholds: {
    words: {
      attention: 1,
      problem: 20,
      unit: 'count',
      worse: 'above',
      source: 'checks.source.ad-words',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const { texts, seen } = shopTextsOf(facts);
    const hits = texts.map((one) => ({ ...one, hits: adWordsIn(one.text) }));
    const n = hits.reduce((sum, one) => sum + one.hits.length, 0);
    const zone = zoneOf(n, limitOf(limits, 'words'));
    const judged = hits.map((one): Judged<AdWordHit | undefined> => ({
      zone: one.hits.length > 0 ? zone : 'pass',
      weight: one.hits.length,
      of: one.hits[0],
      evidence: [{ ...one.evidence, text: one.hits[0]?.context ?? one.text }],
    }));
    return judgeEach(judged, seen, ({ of }) => ({
      figure: { value: n, unit: 'count' },
      aside: { key: `checks.upkeep.forbidden-words.${of?.id ?? 'absolute'}` },
      reason: {
        key: 'checks.upkeep.forbidden-words.hint',
        params: { word: of?.word ?? '', context: of?.context ?? '' },
      },
      advice: [
        { key: 'checks.upkeep.forbidden-words.read', params: { n } },
        { key: 'checks.upkeep.forbidden-words.true' },
      ],
    }));
  },
};
