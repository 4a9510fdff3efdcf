// Which of the states a page can be in has something of its own to say and to do, beside the round.
import { pageKeyOf } from '../../lib/page-key';
import { kindAt } from '../../lib/sites';
import type { Front } from '../live';
import { unpublishedOf, type ShopRound } from '../round/shop-round';

export type FrontState =
  | 'not-allowed'
  | 'unknown'
  | 'changed'
  | 'signed-out'
  | 'not-published'
  | 'no-right'
  | 'not-subscribed';

const isConsole = (url: string) => kindAt(new URL(url)) === 'console';

/**
 * The state of the page in front, where it is a console's and not in order; undefined where the round alone speaks.
 * `unnamed`: its figures were read and none of their names is known; `walking`: the round opened it, and what stands
 * there now may be on another host.
 */
export function frontStateOf(
  { tab: { url }, granted, reading }: Front,
  shopRound: ShopRound,
  { unnamed, walking }: { unnamed: boolean; walking: boolean },
): FrontState | undefined {
  if (!url || !/^https?:/.test(url)) return undefined;
  const keys = shopRound.route.pages.map((page) => pageKeyOf(page.url));
  const key = pageKeyOf(url);
  const own = walking || keys.includes(key) || isConsole(url);
  if (!granted) return own ? 'not-allowed' : undefined;
  const state = reading?.draft.state;
  if (!reading || !state) return undefined;
  // A page that was known before is changed, not unknown.
  if (shopRound.changed.includes(key)) return 'changed';
  if (state === 'ok' && unnamed) return 'unknown';
  if (!own) return undefined;
  if (state === 'signed-out' || state === 'captcha') return 'signed-out';
  if (state === 'no-permission') return 'no-right';
  if (state === 'not-subscribed') return state;
  return unpublishedOf(shopRound).some((one) => pageKeyOf(one) === key) ? 'not-published' : undefined;
}
