// What can be set while the demo shop runs: the day, the time, and who is let in where.
import type { Day } from './world/calendar';

export interface ShopState {
  day: Day;
  /** Clock of the shop, 'HH:MM'. */
  time: string;
  /** Hosts, without `.localhost`, whose console asks to sign in. */
  signedOut: string[];
  /** Hosts, or host#/route, that the account may not see. */
  noPermission: string[];
  /** Hosts, or host#/route, whose paid module is not ordered. */
  notSubscribed: string[];
  /** Hosts that have not published yesterday's figures yet. */
  notPublished: string[];
  /** Hosts (consoles or product pages) that show a slider test. */
  captcha: string[];
  /** Factor on the answer times of the consoles' own data; 0 answers at once. */
  delay: number;
}

export const openingState: ShopState = {
  day: '2026-09-18',
  time: '09:05',
  signedOut: [],
  noPermission: [],
  notSubscribed: [],
  notPublished: [],
  captcha: [],
  delay: 1,
};

/** What stands in the way of a page; 'open' when nothing does. */
export type Access = 'open' | 'signed-out' | 'captcha' | 'no-permission' | 'not-subscribed';

/** Routes a sub-account of the shop (`?as=sub`) may not open. */
const SUB_ACCOUNT_BARRED = ['ads', 'data', 'market'];
/** Routes that belong to a paid module nobody ordered. */
const NEVER_ORDERED = ['market'];

/** Who may see `route` of `host`; `as` is the page's own `?as=` and counts before the set state. */
export function accessTo(state: ShopState, host: string, route: string, as: string): Access {
  const listed = (list: string[]) => list.includes(host) || list.includes(`${host}#/${route}`);
  if (as === 'guest' || state.signedOut.includes(host)) return 'signed-out';
  if (as === 'captcha' || state.captcha.includes(host)) return 'captcha';
  if ((as === 'sub' && SUB_ACCOUNT_BARRED.includes(route)) || listed(state.noPermission))
    return 'no-permission';
  if (
    NEVER_ORDERED.includes(route) ||
    (as === 'unsubscribed' && route === 'data') ||
    listed(state.notSubscribed)
  )
    return 'not-subscribed';
  return 'open';
}

/** A change of state from the control's JSON; unknown names and wrong types are refused. */
export function changed(state: ShopState, change: Record<string, unknown>): ShopState {
  const next: Record<string, unknown> = { ...state };
  for (const [name, value] of Object.entries(change)) {
    const before = next[name];
    if (before === undefined) throw new Error(`the demo shop has no setting "${name}"`);
    if (typeof value !== typeof before || Array.isArray(value) !== Array.isArray(before))
      throw new Error(`wrong kind of value for "${name}"`);
    if (name === 'day' && !/^\d{4}-\d\d-\d\d$/.test(value as string))
      throw new Error(`not a day: ${String(value)}`);
    next[name] = Array.isArray(value)
      ? value.map((one) =>
          String(one)
            .replace(/\.localhost$/, '')
            .replace('.localhost#', '#'),
        )
      : value;
  }
  return next as unknown as ShopState;
}
