// What an alert is: one offer on one day, with everything that happened to it, and whether it is sure.
import type { AlertRules } from '../price-rows';

/** The gravest first. */
export const alertKinds = [
  'below-floor',
  'lower',
  'back',
  'changed',
  'promotion',
  'sold-out',
  'unseen',
] as const;
export type AlertKind = (typeof alertKinds)[number];

export interface Alert {
  /** `offerKey|day`, and with "|unseen" for an offer that was not seen. */
  key: string;
  offerKey: string;
  kinds: AlertKind[];
  /** When it was first seen (epoch ms), and the shop's local day of that. */
  at: number;
  day: string;
  /** Price before and after, minor units; null where it is about no price. */
  before: number | null;
  after: number | null;
  currency: string;
  /** Promotions that are new, as the page words them. */
  promotions: string[];
  /** An odd jump that was seen once only: it waits for a second reading and is told nobody. */
  confirmed: boolean;
  /** For an offer that was not seen: when it was last. */
  lastSeen?: number;
}

/** Editable defaults of ours, 2026-11: a change of less than 3 % or 1 of the currency is no news. */
export const defaultRules: AlertRules = {
  off: [],
  share: 0.03,
  least: 100,
  odd: 0.4,
  unseenDays: 7,
  quietFrom: '22:00',
  quietTo: '08:00',
  digest: 5,
};
