// What the backend's pages print in each of its languages: its own translations, and amounts and times as it writes them.
import { readFileSync } from 'node:fs';
import { dayOf } from '../../lib/day';

export interface Language {
  /** As the backend calls it and its place. */
  code: 'zh_Hans' | 'en';
  place: 'CN' | 'US';
  /** As browsers call it. */
  tag: 'zh-CN' | 'en-US';
}

export const languages: Language[] = [
  { code: 'zh_Hans', place: 'CN', tag: 'zh-CN' },
  { code: 'en', place: 'US', tag: 'en-US' },
];

export interface Words {
  /** The words of a key of its translations: "order.total". */
  word(key: string): string;
  /** A number of things in those words: "4 variants". */
  counted(key: string, count: number): string;
  /** The state of an order or a payment: "PaymentSettled". */
  state(name: string): string;
  money(minor: number, currency: string): string;
  time(iso: string): string;
  /** The day of an instant where the browser stands: "2026-11-24". */
  day(instant: number): string;
  /** How long ago. */
  ago(iso: string, now: number): string;
}

type Messages = { [key: string]: string | Messages };

const folder = new URL(
  './node_modules/@vendure/admin-ui-plugin/lib/admin-ui/browser/i18n-messages/',
  import.meta.url,
);

/** The backend's words in a language; times are those of the browser's zone. */
export function wordsOf({ code, tag }: Language, timeZone: string): Words {
  const messages = JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Messages;
  const word = (key: string): string => {
    const found = key.split('.').reduce<string | Messages | undefined>((in_, part) => {
      return typeof in_ === 'object' ? in_[part] : undefined;
    }, messages);
    if (typeof found !== 'string') throw new Error(`the backend has no words for ${key} in ${code}`);
    return found.trim();
  };
  const counted = (key: string, count: number) => {
    const message = word(key);
    const none = /=0 \{([^{}]*)\}/.exec(message)?.[1];
    const one = /\bone \{([^{}]*)\}/.exec(message)?.[1];
    const other = /\bother \{((?:[^{}]|\{[^{}]*\})*)\}/.exec(message)?.[1];
    const plural = /\{\s*count, plural,.*\}(?=[^{}]*$)/;
    const chosen = (count === 0 ? none : count === 1 ? one : undefined) ?? other;
    return message.replace(plural, chosen ?? '').replace(/\{\s*count\s*\}/, String(count));
  };
  return {
    word,
    counted,
    state: (name) => word(`state.${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`),
    money: (minor, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency }).format(minor / 100),
    time: (iso) =>
      new Intl.DateTimeFormat(tag, {
        timeZone,
        ...(code === 'en'
          ? { dateStyle: 'short', timeStyle: 'short' }
          : {
              year: '2-digit',
              month: 'numeric',
              day: 'numeric',
              hour: '2-digit',
              minute: '2-digit',
              hour12: false,
            }),
      }).format(new Date(iso)),
    day: (instant) => dayOf(instant, timeZone),
    ago: (iso, now) => {
      const seconds = Math.max(0, Math.floor((now - Date.parse(iso)) / 1000));
      if (seconds < 60) return counted('datetime.ago-seconds', seconds);
      const minutes = Math.floor(seconds / 60);
      return minutes < 60
        ? counted('datetime.ago-minutes', minutes)
        : counted('datetime.ago-hours', Math.floor(minutes / 60));
    },
  };
}
