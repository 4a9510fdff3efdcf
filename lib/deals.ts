// Promotions as pages word them ("跨店每满300减50", "第2件半价", "$5 off orders over $50"), as data to reckon with.
import { daysBetween, isDay } from './day';

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
  String.raw`(?:满\s*([\d二两三四五])\s*件|([\d二两三四五])\s*件)[\s,，]*(?:打|享)?\s*(\d(?:\.\d{1,2})?)\s*折`,
);
const fold = /(?:满\s*[¥￥]?\s*(\d+(?:\.\d{1,2})?)\s*元?[\s,，]*)?(?:打|享)\s*(\d(?:\.\d{1,2})?)\s*折/;
const nth = /第\s*([\d二两三四五])\s*件\s*(?:(半价)|(免费|0元)|(\d(?:\.\d{1,2})?)\s*折)/;
const percentOff = /(\d{1,2})\s?% off/;
const gift = /(?:买|满)\s*[¥￥]?\d+.{0,4}(?:送|赠)|^赠(?:品|送)?[:：\s]|buy \d+,? get \d+/;
const plain = new RegExp(
  String.raw`(?:减|抵|补贴|优惠|券|礼金|save)\s*[¥￥$€£]?\s*${amount}\s*元?|[¥￥]?${amount}\s*元?(?:优惠)?券`,
);

const kindOf = (line: string): Deal['kind'] => {
  if (/跨店/.test(line)) return 'cross-shop';
  if (/淘金币|京豆|积分|金币|points/.test(line)) return 'points';
  if (/补贴|国补|礼金/.test(line)) return 'subsidy';
  return /券|coupon|^领/.test(line) ? 'coupon' : 'cut';
};

const dated = /(?:(\d{4})\s?[-/.年]\s?)?(\d{1,2})\s?(?:月|[-/.](?=\s?\d{1,2}(?:\D|$)))\s?(\d{1,2})日?/g;

/** The day of a year, or the one nearest to today where no year is printed; undefined for no day of the calendar. */
function dayOf(
  [, year, month = '', day = '']: RegExpMatchArray,
  today: string | undefined,
): string | undefined {
  const on = (one: number) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year) return isDay(on(Number(year))) ? on(Number(year)) : undefined;
  if (!today) return undefined;
  const now = Number(today.slice(0, 4));
  return [now, now + 1, now - 1]
    .map(on)
    .filter(isDay)
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}

/** The days a promotion holds, as far as its words name them; a mere end leaves the beginning open. */
function daysOf(line: string, today: string | undefined): Pick<Deal, 'from' | 'to'> {
  const [first, second, third] = [...line.matchAll(dated)];
  if (!first || third) return {};
  const [from, to] = [dayOf(first, today), second && dayOf(second, today)];
  if (second) {
    const between = line.slice(first.index + first[0].length, second.index);
    const spans = /^[\s\d:：]*[-~～–至到][\s\d:：]*$/.test(between);
    return spans && from && to && from <= to ? { from, to } : {};
  }
  return from && /止|截止|前有效|until|ends/.test(line) ? { to: from } : {};
}

/**
 * The promotions in one line of a page; several steps ("满200减20，满400减50") are one each. Empty for words in which no
 * promotion can be told: what is not understood is shown as it stands and reckoned with nowhere.
 */
export function dealsOf(text: string, today?: string): Deal[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const low = line.toLowerCase();
  const base = { text: line, ...daysOf(line, today) };
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
    const share = last[2] ? 0.5 : last[3] ? 0 : Number(last[4]) / 10;
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
  const taken = off?.[1] ?? off?.[2];
  return taken ? [{ ...base, kind, reduction: taken }] : [];
}

/** 8折 is eight tenths, 85折 and 8.5折 are eighty-five hundredths. */
const shareOf = (printed: string | undefined): number => Number(printed) / 10;

/** More off than there is to pay is a misreading. */
const makesSense = ({ threshold, reduction: off }: Deal): boolean =>
  threshold === undefined || off === undefined || Number(off) < Number(threshold);
