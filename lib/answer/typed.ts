// What an operator types into a field: an amount, a share, a count, a day; undefined for anything that is not plainly one.
import { isDay } from '../day';
import { fractionDigits, toMinor } from '../money';

export type TypedKind = 'money' | 'share' | 'count' | 'day' | 'text' | 'time';

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** "38", "¥38.5", "1,280.00" in minor units; 0 is a price of nothing, an empty field is none. */
function typedMoney(text: string, currency: string): number | undefined {
  const plain = bare(text).replace(/^[¥$€£]|元$/g, '');
  const [, whole = '', cents] = /^(\d{1,9}|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (whole === '' || (cents?.length ?? 0) > fractionDigits(currency)) return undefined;
  return toMinor(plain.replaceAll(',', ''), currency);
}

/** "5", "5%", "0.6%" as a fraction: the field counts in per cent. */
function typedShare(text: string): number | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d{1,4})?)%?$/.exec(bare(text)) ?? [];
  const share = percent === undefined ? undefined : Number((Number(percent) / 100).toFixed(8));
  return share !== undefined && share <= 1 ? share : undefined;
}

/** The value of a field that is not empty. */
export function typedValue(text: string, kind: TypedKind, currency: string): number | string | undefined {
  switch (kind) {
    case 'money':
      return typedMoney(text, currency);
    case 'share':
      return typedShare(text);
    case 'count':
      return /^\d{1,9}$/.test(bare(text)) ? Number(bare(text)) : undefined;
    case 'day':
      return isDay(text) ? text : undefined;
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
    case 'text':
      return text.trim().slice(0, 120);
  }
}
