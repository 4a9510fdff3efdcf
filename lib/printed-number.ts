// A printed number as an exact decimal string, whatever separates its groups and its fraction.
import { unseen } from './decimal';
import { squeeze } from './squeeze';

/** Full-width, Arabic and non-breaking characters to their plain twins, so that one pattern fits them all. */
export function plain(text: string): string {
  if (/^[\x20-\x7e€£¥]*$/.test(text)) return text.replace(/ {2,}/g, ' ').trim();
  return squeeze(
    text
      .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replace(/￥/g, '¥')
      .replace(/￡/g, '£')
      .replace(/[٠-٩۰-۹]/g, (char) => String(char.charCodeAt(0) % 16))
      .replace(/٫/g, '.')
      .replace(/٬/g, ',')
      .replace(unseen, ''),
  );
}

const trimmed = (whole: string) => whole.replace(/^0+(?=\d)/, '');

/**
 * A printed number as a decimal string: "1.299,00" → "1299.00", "1 075" → "1075", ".75" → "0.75". A single separator
 * before three last digits groups thousands, except after a leading zero and in mills, the thousandths of a dinar.
 * Undefined when it is not one number.
 */
export function parseDecimal(text: string, mills = false): string | undefined {
  const tight = plain(text)
    .replace(/(?<=[.,]) (?=\d)/g, '')
    .replace(/[ '’_]/g, '');
  if (!/^[.,]*\d[\d.,]*$/.test(tight)) return undefined;
  const body = tight.replace(/^[.,]+(?=[.,]|\d+[.,])/, '').replace(/[.,]+$/, '');
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return trimmed(body);
  const whole = body.slice(0, last).replace(/[.,]/g, '');
  const rest = body.slice(last + 1);
  const marks = body.replace(/\d/g, '');
  const mixed = marks.includes('.') && marks.includes(',');
  // "1.144.000" has three digits behind each mark, "1.299.95" is cents set apart by the same mark.
  const repeated = marks.length > 1 && !mixed && rest.length === 3;
  const grouped = !mills && rest.length === 3 && marks.length === 1 && whole !== '' && !/^0+$/.test(whole);
  if (repeated || grouped) return trimmed(whole + rest);
  return `${trimmed(whole) || '0'}.${rest}`;
}
