// Quantities, money, days and times written as a language writes them; every number on a screen passes through here.
import type { Quantity } from '../lib/checks/contract';
import { addDays, dayOf } from '../lib/day';
import { once } from '../lib/once';
import { localeOf, type Dictionary, type Lang } from '../lib/words';
import { say } from '../lib/say';

/** A piece of a written figure; units are set smaller than digits. */
export interface Piece {
  text: string;
  unit: boolean;
}

// From here on cents say nothing and only cost room.
const wholeFrom = 10_000;

// Made once for each language and way of writing: a screen writes hundreds of figures, and making a format is what is dear.
const numberBy = once((key: string) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.NumberFormatOptions];
  return new Intl.NumberFormat(locale, options);
});
const dateBy = once((key: string) => {
  const [locale, options] = JSON.parse(key) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(locale, options);
});
const numberFormat = (locale: string, options: Intl.NumberFormatOptions) =>
  numberBy(JSON.stringify([locale, options]));
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions) =>
  dateBy(JSON.stringify([locale, options]));

/** `words` holds the language's own of units and days. */
export function formatsOf(lang: Lang, timeZone: string, words: Dictionary) {
  const locale = localeOf[lang];
  const unitOf = (unit: Quantity['unit']) => ` ${say(words, lang, `shell.unit.${unit}`)}`;
  const number = (value: number, most = 2, least = 0) =>
    numberFormat(locale, { maximumFractionDigits: most, minimumFractionDigits: least }).format(value);

  const money = (minor: number, currency: string, whole?: boolean): string => {
    const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const digits = numberFormat(locale, options).resolvedOptions().maximumFractionDigits ?? 2;
    const major = minor / 10 ** digits;
    const shown = (whole ?? Math.abs(major) >= wholeFrom) ? 0 : digits;
    return numberFormat(locale, {
      ...options,
      maximumFractionDigits: shown,
      minimumFractionDigits: shown,
    }).format(major);
  };

  const percent = (share: number) => {
    const most = Math.abs(share) < 0.1 ? 2 : 1;
    return `${number(share * 100, most, share === 0 ? 0 : 1)}%`;
  };

  const pieces = ({ value, unit, currency }: Quantity): Piece[] => {
    const figure = (text: string): Piece => ({ text, unit: false });
    switch (unit) {
      case 'money': {
        const text = money(value, currency ?? 'CNY');
        const digits = text.search(/[\d-]/);
        if (digits <= 0) return [figure(text)];
        return [{ text: text.slice(0, digits), unit: true }, figure(text.slice(digits))];
      }
      case 'rate':
        return [figure(percent(value))];
      case 'points':
        return [figure(number(value * 100, 2, 1)), { text: unitOf('points'), unit: true }];
      case 'days':
      case 'hours':
      case 'seconds':
        return [figure(number(value, 1)), { text: unitOf(unit), unit: true }];
      case 'ratio':
      case 'score':
        return [figure(number(value, 2, 2))];
      case 'index':
        return [figure(number(value, 1, 1))];
      case 'count':
        return [figure(number(value, 1))];
    }
  };

  const textOf = (quantity: Quantity): string =>
    pieces(quantity)
      .map((piece) => piece.text)
      .join('');

  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { timeZone, ...options });
  const dayFormat = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(locale, { timeZone: 'UTC', ...options });
  const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

  /** "21:40" of an instant (epoch ms). */
  const time = (at: number) => format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  /** "9/17" of a calendar day. */
  const shortDay = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;

  return {
    number,
    /** Minor units of a currency; `whole` leaves out or forces the cents. */
    money,
    percent,
    pieces,
    /** A quantity as one text. */
    quantity: textOf,
    /** With its sign always written: "+3", "−1.2 d". */
    signed: (quantity: Quantity): string => {
      const sign = quantity.value > 0 ? '+' : quantity.value < 0 ? '−' : '';
      return sign + textOf({ ...quantity, value: Math.abs(quantity.value) });
    },
    /** "A、B和C", "A, B and C". */
    list: (items: string[]) => new Intl.ListFormat(locale, { style: 'long' }).format(items),
    time,
    /** "09:04:12" of an instant. */
    clock: (at: number) =>
      format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(at),
    shortDay,
    /** "9月17日 周四", "Thu 17 Sep" of a calendar day. */
    longDay: (day: string) => {
      const part = (options: Intl.DateTimeFormatOptions) => dayFormat(options).format(dateOf(day));
      const weekday = part({ weekday: 'short' });
      return lang === 'zh'
        ? `${part({ month: 'long', day: 'numeric' })} ${weekday}`
        : `${weekday} ${part({ day: 'numeric' })} ${part({ month: 'short' })}`;
    },
    /** The time on the day itself, "昨 21:40" for the day before, else the date with the time. */
    moment: (at: number, now: number) => {
      const [day, today] = [dayOf(at, timeZone), dayOf(now, timeZone)];
      if (day === today) return time(at);
      if (day === addDays(today, -1)) return `${say(words, lang, 'shell.yesterday')} ${time(at)}`;
      return `${shortDay(day)} ${time(at)}`;
    },
  };
}
