// Which of the states a page can be in has something of its own to say and to do, beside the round.
import { pageKeyOf } from '../../lib/page-key';
import { kindAt } from '../../lib/sites';
import type { Front } from '../live';
import { unpublishedOf, type ShopRound } from '../round/shop-round';

export type FrontState =
  | 'not-allowed'
  | 'nobodys'
  | 'unknown'
  | 'changed'
  | 'signed-out'
  | 'not-published'
  | 'no-right'
  | 'not-subscribed';

/** Whether figures stand on the page in front, on a site that only the operator knows, and it names no shop. */
export function isNobodys({ granted, reading }: Front): boolean {
  if (!granted || !reading?.shopId.endsWith('|?')) return false;
  const { site, kind, state } = reading.draft;
  return site === 'general' && kind === 'console' && state === 'ok';
}

const isConsole = (url: string) => kindAt(new URL(url)) === 'console';

/**
 * The state of the page in front, where it is a console's and not in order; undefined where the round alone speaks.
 * `unnamed`: its figures were read and none of their names is known; `walking`: the round opened it, and what stands
 * there now may be on another host.
 */
export function frontStateOf(
  front: Front,
  shopRound: ShopRound,
  { unnamed, walking }: { unnamed: boolean; walking: boolean },
): FrontState | undefined {
  const { granted, reading } = front;
  const { url } = front.tab;
  if (!url || !/^https?:/.test(url)) return undefined;
  const keys = shopRound.route.pages.map((page) => pageKeyOf(page.url));
  const key = pageKeyOf(url);
  const own = walking || keys.includes(key) || isConsole(url);
  if (!granted) return own ? 'not-allowed' : undefined;
  const state = reading?.draft.state;
  if (!reading || !state) return undefined;
  // What was read before its host was said to be the shop's is nobody's until it is read again.
  if (isNobodys(front) && !own && !shopRound.shop.hosts.includes(new URL(url).host)) return 'nobodys';
  // A page that was known before is changed, not unknown.
  if (shopRound.changed.includes(key)) return 'changed';
  if (state === 'ok' && unnamed) return 'unknown';
  if (!own) return undefined;
  if (state === 'signed-out' || state === 'captcha') return 'signed-out';
  if (state === 'no-permission') return 'no-right';
  if (state === 'not-subscribed') return state;
  return unpublishedOf(shopRound).some((one) => pageKeyOf(one) === key) ? 'not-published' : undefined;
}
