// The rows of costs, fees, alerts and campaigns: what the operator says of own products and prices; no page writes them.

/** Costs of one piece: money in minor units, shares as fractions. */
export const costNames = [
  'goods',
  'shipping',
  'packing',
  'commission',
  'service',
  'insurance',
  'returns',
  'refundRate',
  'refundKept',
  'refundSunk',
] as const;
export type CostName = (typeof costNames)[number];

/** Costs that are a share and not an amount. */
export const shares: ReadonlySet<CostName> = new Set(['commission', 'service', 'refundRate', 'refundKept']);

/** A cost with where it comes from: the name of a file, '' where it was typed. */
export interface Cost {
  value: number;
  from: string;
  at: number;
}

/** What one piece of a product costs. Key: the merchant's code in one writing, the same on every platform. */
export interface CostRow {
  key: string;
  /** As it was written first. */
  code: string;
  title?: string;
  /** The platform's category, by which its fees differ. */
  category?: string;
  currency: string;
  costs: Partial<Record<CostName, Cost>>;
  /** Own products the operator tied to this code by hand. */
  products: string[];
  /** Pieces sold on a day ("YYYY-MM-DD"), from a file. */
  sold?: Record<string, number>;
  changedAt: number;
}

/** A platform's fee from a day on, as the operator knows it. Key: `platform|category|kind|from`. */
export interface RateRow {
  key: string;
  platform: string;
  /** '' for every category. */
  category: string;
  kind: 'commission' | 'service';
  /** A fraction. */
  rate: number;
  /** Of the price, or of what is finally received after refunds. */
  base: 'price' | 'received';
  from: string;
  /** Where the operator has it from. */
  source: string;
  changedAt: number;
}

/** Limits of the alerts, as the operator set them. */
export interface AlertRules {
  /** Rules that are switched off. */
  off: string[];
  /** A change of price counts from this share on, and from this many minor units on. */
  share: number;
  least: number;
  /** A move of this share or more waits for a second reading. */
  odd: number;
  /** Days after which an offer counts as not seen. */
  unseenDays: number;
  /** "HH:MM" to "HH:MM": nothing is told meanwhile; may run over midnight. Equal ends: never quiet. */
  quietFrom: string;
  quietTo: string;
  /** So many alerts are told in one notice at most; the rest are counted. */
  digest: number;
}

/** The rules, what is muted and why, what was seen and told. Key: `rules`, `mute|offerKey`, `seen|alertKey`, `told|alertKey`. */
export interface AlertRow {
  key: string;
  rules?: AlertRules;
  reason?: string;
  at: number;
}

export interface Phase {
  id: 'presale' | 'warm-up' | 'main' | 'encore';
  /** First and last day. */
  from: string;
  to: string;
}

/** A product in a campaign; money in minor units. */
export interface PlannedProduct {
  productKey: string;
  title: string;
  currency: string;
  /** Landed price in each phase. */
  prices: Partial<Record<Phase['id'], number>>;
  /** The enrolment page's own highest price for it. */
  cap?: number;
  /** Pieces sold within the days that the enrolment page asks for, and the share of good reviews. */
  sales?: number;
  rating?: number;
}

export interface CampaignTask {
  id: string;
  /** The operator's own words; without them the id names it. */
  label?: string;
  /** Before the start: whole days, or hours where the day says too little. */
  days: number;
  hours?: number;
  doneAt?: number;
}

/** A campaign as the operator plans it. Key: its own id. */
export interface CampaignRow {
  key: string;
  name: string;
  /** Id of the calendar's event it began from. */
  event?: string;
  /** Whose it is; '' for no shop in particular. */
  shopId: string;
  phases: Phase[];
  products: PlannedProduct[];
  tasks: CampaignTask[];
  /** What the enrolment page asks for, as the operator read it there; without one nothing is known. */
  terms: { lowestDays?: number; sales?: number; rating?: number };
  /** What it cost beside the reductions: advertising and fees, minor units. */
  spent?: number;
  changedAt: number;
}
