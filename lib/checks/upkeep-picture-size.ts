// 1.2 Main pictures of own pages opened today that are smaller than the platform asks for, or of an odd shape.
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { valueOf } from '../reading';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Threshold } from './contract';

/** An address that names a size is a copy made smaller for the screen; the original is not to be seen. */
const reduced = /(?:[_/]s?|!)\d{2,4}x\d{2,4}|_q\d{2}\.|@\d+w/;
/** Square, and three to four. */
const shapes = [1, 3 / 4];

interface Pictured {
  page: OwnPage;
  width: number;
  height: number;
}

function judgementOf(page: OwnPage, limit: Threshold): Judgement<Pictured> {
  const picture = page.draft.offer && valueOf(page.draft.offer.picture);
  if (!picture?.width || !picture.height || reduced.test(picture.url)) return 'unread';
  const { width, height } = picture;
  const odd = !shapes.some((shape) => Math.abs(width / height - shape) < 0.02);
  const side = Math.min(width, height);
  return {
    zone: worseOf(zoneOf(side, limit), odd ? 'attention' : 'pass'),
    weight: -side,
    of: { page, width, height },
    evidence: [pageEvidence(page, 'picture', `${width}×${height}`)],
  };
}

export const upkeepPictureSize: Check = {
  id: 'upkeep.picture-size',
  part: '1.2',
  needs: [],
  thresholds: {
    side: {
      attention: 800,
      problem: 480,
      unit: 'count',
      worse: 'below',
      source: 'checks.source.pictures',
      date: '2026-11-23',
    },
  },
  evaluate: (facts, limits) =>
    judgeOwn(
      facts,
      (page) => judgementOf(page, limitOf(limits, 'side')),
      ({ of: { page, width, height } }, found) => ({
        figure: { value: found.length, unit: 'count' },
        reason: { key: 'checks.upkeep.picture-size.small', params: { width, height, title: titleOf(page) } },
        advice: [
          { key: 'checks.upkeep.picture-size.replace', params: { side: limitOf(limits, 'side').attention } },
          { key: 'checks.upkeep.picture-size.shape' },
        ],
      }),
    ),
};
