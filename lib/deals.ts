// Promotions as pages word them ("跨店每满300减50", "第2件半价", "$5 off orders over $50"), as data to reckon with.
import { dated, promotionDays } from './promotion-days';

export interface Deal {
  kind: 'coupon' | 'full-reduction' | 'cross-shop' | 'pieces' | 'gift' | 'points' | 'subsidy' | 'cut';
  /** The words it was read from. */
  text: string;
  /** Decimal amount of the order from which it holds. */
  threshold?: string;
  /** Pieces from which it holds. */
  pieces?: number;
  /** Decimal amount that is taken off. */
  reduction?: string;
  /** What is still paid, as a fraction: 0.8 for 8折, 0.9 for 10% off. */
  share?: number;
  /** The share holds for the last of the pieces only: "第2件半价". */
  lastOnly?: true;
  /** Once for each time the threshold is reached, not once in all. */
  every?: true;
  /** Days on which it holds, "YYYY-MM-DD", both included; open where a side is missing. */
  from?: string;
  to?: string;
}

const amount = String.raw`(\d+(?:\.\d{1,2})?)`;
const number: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };
const countOf = (written: string | undefined) => number[written ?? ''] ?? Number(written);

const reduction = new RegExp(
  String.raw`(每)?满\s*[¥￥]?\s*${amount}\s*(元|件)?[\s,，]*(?:立|再|可)?(?:减|抵|省)\s*[¥￥]?\s*${amount}`,
  'g',
);
const english = new RegExp(
  String.raw`[$€£]\s*${amount} off (?:.{0,20}(?:orders? )?(?:over|above|of) )[$€£]\s*${amount}`,
);
const foldAt = new RegExp(
  String.raw`(?:满\s*([\d二两三四五])\s*件|([\d二两三四五])\s*件)[\s,，]*(?:打|享)?\s*(\d{1,2}(?:\.\d{1,2})?)\s*折`,
);
const fold = /(?:满\s*[¥￥]?\s*(\d+(?:\.\d{1,2})?)\s*元?[\s,，]*)?(?:打|享)\s*(\d{1,2}(?:\.\d{1,2})?)\s*折/;
const nth = /第\s*([\d二两三四五])\s*件\s*(?:(半价)|(免费|0元)|(\d{1,2}(?:\.\d{1,2})?)\s*折)/;
const percentOff = /(\d{1,2})\s?% off/;
const gift = /(?:买|满)\s*[¥￥]?\d+.{0,4}(?:送|赠)|^赠(?:品|送)?[:：\s]|buy \d+,? get \d+/;
/** What stands beside an amount that is taken off, and what makes a number none: a count, a share, a weight. */
const plain = new RegExp(
  String.raw`(?:减|抵|补贴|优惠|券|礼金|save)\s*[¥￥$€£]?\s*${amount}(?![\d.])\s*(?:元|$|(?=[^\p{L}\p{N}\s%])|(?=\s*(?:立即|点击|领)))|(?:[¥￥]\s*${amount}|${amount}\s*元)\s*(?:优惠)?券`,
  'u',
);
const floor = new RegExp(String.raw`满\s*[¥￥]?\s*${amount}\s*元?\s*(?:可用|使用|享)?`);

const kindOf = (line: string): Deal['kind'] => {
  if (/跨店/.test(line)) return 'cross-shop';
  if (/淘金币|京豆|积分|金币|points/.test(line)) return 'points';
  if (/补贴|国补|礼金/.test(line)) return 'subsidy';
  return /券|coupon|^领/.test(line) ? 'coupon' : 'cut';
};

/**
 * The promotions in one line of a page; several steps ("满200减20，满400减50") are one each. Empty for words in which no
 * promotion can be told: what is not understood is shown as it stands and reckoned with nowhere.
 */
export function dealsOf(text: string, today?: string): Deal[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const low = line.toLowerCase();
  const base = { text: line, ...promotionDays(line, today) };
  const kind = kindOf(low);
  const steps = [...line.matchAll(reduction)].map(([, every, from = '', unit, cut = '']): Deal => ({
    ...base,
    kind: unit === '件' ? 'pieces' : kind === 'cut' ? 'full-reduction' : kind,
    ...(unit === '件' ? { pieces: Number(from) } : { threshold: from }),
    reduction: cut,
    ...(every && { every: true as const }),
  }));
  if (steps.length > 0) return steps.filter(makesSense);
  const over = english.exec(low);
  if (over?.[1] && over[2])
    return [
      { ...base, kind: kind === 'cut' ? 'full-reduction' : kind, reduction: over[1], threshold: over[2] },
    ];
  const last = nth.exec(line);
  if (last) {
    const share = last[2] ? 0.5 : last[3] ? 0 : shareOf(last[4]);
    return [{ ...base, kind: 'pieces', pieces: countOf(last[1]), share, lastOnly: true }];
  }
  const many = foldAt.exec(line);
  if (many)
    return [{ ...base, kind: 'pieces', pieces: countOf(many[1] ?? many[2]), share: shareOf(many[3]) }];
  const cut = fold.exec(line);
  if (cut)
    return [
      {
        ...base,
        kind: kind === 'cut' && cut[1] ? 'full-reduction' : kind,
        ...(cut[1] && { threshold: cut[1] }),
        share: shareOf(cut[2]),
      },
    ];
  if (gift.test(low)) return [{ ...base, kind: 'gift' }];
  const percent = percentOff.exec(low)?.[1];
  if (percent) return [{ ...base, kind, share: 1 - Number(percent) / 100 }];
  const off = plain.exec(low);
  const taken = off?.[1] ?? off?.[2] ?? off?.[3];
  if (!taken) return [];
  // A condition that is not understood would make a reduction of what is none.
  const threshold = floor.exec(line)?.[1];
  const others = line.replace(dated, '').match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  if (others > (threshold ? 2 : 1)) return [];
  return [{ ...base, kind, ...(threshold && { threshold }), reduction: taken }].filter(makesSense);
}

/** 8折 is eight tenths, 85折 and 8.5折 are eighty-five hundredths. */
const shareOf = (printed: string | undefined): number => Number(printed) / (Number(printed) > 10 ? 100 : 10);

/** More off than there is to pay is a misreading. */
const makesSense = ({ threshold, reduction: off }: Deal): boolean =>
  threshold === undefined || off === undefined || Number(off) < Number(threshold);
