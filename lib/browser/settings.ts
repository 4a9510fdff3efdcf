// The few small settings, with their defaults; each can be read, written and watched from every part.
import { storage } from 'wxt/utils/storage';
import type { Lang } from '../words';

export type Theme = 'system' | 'light' | 'dark';
export type Trend = 'cn' | 'intl' | 'safe';
export type Density = 'comfortable' | 'compact';

const item = <T>(name: string, fallback: T) => storage.defineItem<T>(`local:${name}`, { fallback });

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
  chosenShop: item<string>('chosenShop', 'all'),
  timeZone: item<string>('timeZone', 'Asia/Shanghai'),
};

/** The language to speak: the operator's choice, else the browser's. */
export async function langInUse(): Promise<Lang> {
  return (await settings.lang.getValue()) ?? browserLang();
}

/** Which colours mean up and down: the operator's choice, else the habit of the language. */
export async function trendInUse(): Promise<Trend> {
  return (await settings.trend.getValue()) ?? ((await langInUse()) === 'zh' ? 'cn' : 'intl');
}
