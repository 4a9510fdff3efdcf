// Words, amounts and times of the card in the operator's language; the words come with the card.
import type { CardReply } from '../../lib/message';
import { localeOf } from '../../lib/words';

const dayMs = 86_400_000;

/** How the card speaks: its words filled with values, and figures as its language writes them. */
export function writingOf({ words, lang }: CardReply, now: number) {
  const locale = localeOf[lang];
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value);
  const at = (options: Intl.DateTimeFormatOptions, time: number) =>
    new Intl.DateTimeFormat(locale, options).format(time);
  const dayOf = (time: number) => at({ dateStyle: 'short' }, time);
  const day = (time: number) => {
    const date = new Date(time);
    return `${date.getMonth() + 1}/${date.getDate()}`;
  };
  const t = (key: string, values: Record<string, string> = {}): string =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  const clock = (time: number) => at({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, time);

  return {
    t,
    /** Minor units of a currency with its sign; the sign apart, so that it can be set small. */
    money(minor: number, currency: string): { sign: string; digits: string; text: string } {
      const form = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
      });
      const major = minor / 10 ** (form.resolvedOptions().maximumFractionDigits ?? 2);
      const parts = form.formatToParts(major);
      const sign = parts.find((part) => part.type === 'currency')?.value ?? '';
      const digits = parts.flatMap((part) => (part.type === 'currency' ? [] : [part.value])).join('');
      return { sign, digits: digits.trim(), text: form.format(major) };
    },
    /** "−10.1%" of a fraction. */
    share: (value: number) => `${value < 0 ? '−' : '+'}${number(Math.abs(value) * 100, 1)}%`,
    percent: (value: number) => `${number(Math.abs(value) * 100, 1)}%`,
    count: (value: number) => number(value, 0),
    day,
    clock,
    /** The time today, "yesterday" with the time, else the date. */
    moment: (time: number) => {
      if (dayOf(time) === dayOf(now)) return clock(time);
      if (dayOf(time) === dayOf(now - dayMs)) return t('yesterday', { time: clock(time) });
      return day(time);
    },
  };
}

export type Writing = ReturnType<typeof writingOf>;
