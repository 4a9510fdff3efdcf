// What a site brings to the list: who it is and which kind a URL of it is. Its own readers stand in readers.ts.
import type { SiteKinds } from '../site-kinds';

export interface Site extends SiteKinds {
  /** Readings of one platform's several hosts belong to one shop: 千牛, 生意参谋 and 万相台 are all `taobao`. The id where it is left out. */
  platform?: string;
  /** ISO 4217, where it sells in one only. */
  currency?: string;
  /** Currencies by host, where one sign stands for several; hosts as in `hosts`. */
  currencies?: Record<string, string>;
  /** Full or registrable host names; a page belongs when its host is one of them or ends in "." + one. */
  hosts: string[];
}

/** A seller's console of hosts of its own, all of whose pages are consoles: its id, its platform and its hosts. */
export type Console = `${string} ${string} ${string}`;
