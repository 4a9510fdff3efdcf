// The few small settings, with their defaults; each can be read, written and watched from every part.
import { browser } from 'wxt/browser';
import type { Lang } from '../words';

export type Theme = 'system' | 'light' | 'dark';
export type Trend = 'cn' | 'intl' | 'safe';
export type Density = 'comfortable' | 'compact';

/** One setting in the browser's local storage; `fallback` where none is kept. */
function item<T>(name: string, fallback: T) {
  return {
    async getValue(): Promise<T> {
      const kept = await browser.storage.local.get(name);
      return (kept[name] as T | null | undefined) ?? fallback;
    },
    setValue: (value: T): Promise<void> => browser.storage.local.set({ [name]: value }),
    /** Calls back with each new value, until the answer is called. */
    watch(call: (value: T) => void): () => void {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = area === 'local' ? changes[name] : undefined;
        if (change) call((change.newValue as T | null | undefined) ?? fallback);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

const browserLang = (): Lang => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const settings = {
  /** null follows the browser's own language. */
  lang: item<Lang | null>('lang', null),
  theme: item<Theme>('theme', 'system'),
  /** Which colour means up: 涨红跌绿, up green, or blue and ochre. */
  trend: item<Trend | null>('trend', null),
  density: item<Density>('density', 'compact'),
  /** Hosts on which nothing is drawn. */
  overlayOff: item<string[]>('overlayOff', []),
  /** Chips beside the figures of consoles. */
  chips: item<boolean>('chips', false),
  chosenShop: item<string>('chosenShop', 'all'),
  timeZone: item<string>('timeZone', 'Asia/Shanghai'),
  /** The day on which a reminder came due last; '' where none ever did. */
  dueDay: item<string>('dueDay', ''),
};

/** The language to speak: the operator's choice, else the browser's. */
export async function langInUse(): Promise<Lang> {
  return (await settings.lang.getValue()) ?? browserLang();
}

/** Which colours mean up and down: the operator's choice, else the habit of the language. */
export async function trendInUse(): Promise<Trend> {
  return (await settings.trend.getValue()) ?? ((await langInUse()) === 'zh' ? 'cn' : 'intl');
}
