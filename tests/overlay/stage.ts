// A page to draw on and an eye into the closed root, for the tests of the card.
import { overlay as chinese } from '../../assets/locales/zh/overlay';
import { markWords } from '../../lib/mark-words';
import type { CardReply, ConsoleMark, OfferCard, ReadOffer } from '../../lib/message';
import type { Offer } from '../../lib/reading';
import { pillWords } from '../../lib/pill-words';

const day = 86_400_000;
/** Thursday 17 September 2026, 09:07 on the device. */
export const now = new Date(2026, 8, 17, 9, 7).getTime();
export const daysAgo = (days: number) => now - days * day;

export const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  roots.push(root);
  return root;
};

/** What the operator sees of the card; undefined when there is none. */
export function shown(name: 'card' | 'ring' | 'chips' | 'teach' = 'card'): ShadowRoot | undefined {
  return roots.findLast((root) => root.host.isConnected && root.host.matches(`[data-shop-rounds="${name}"]`));
}

export const textOf = (root: ShadowRoot | undefined) => root?.firstElementChild?.textContent ?? '';

export function press(key: string): void {
  const found = shown()?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (!found) throw new Error(`no button "${key}" on the card`);
  found.focus();
  found.click();
}

export const readOffer = (offer: Partial<Offer>): ReadOffer => ({
  offer: { from: {}, ...offer },
  site: 'taobao',
  day: '2026-09-17',
});

export const offer: OfferCard = {
  kind: 'offer',
  offerKey: 'tmall|100200300|',
  title: '木禾 316 保温杯 500ml',
  priceMinor: 8900,
  currency: 'CNY',
  priceLabel: '券后',
  partial: false,
  takenAt: now,
  history: [
    { from: daysAgo(60), to: daysAgo(20), priceMinor: 10900 },
    { from: daysAgo(19), to: daysAgo(1), priceMinor: 9900 },
    { from: daysAgo(0.4), to: now, priceMinor: 8900 },
  ],
  lowestMinor: 8900,
  watched: true,
  mine: {
    title: '316 保温杯 500ml',
    priceMinor: 9900,
    partial: false,
    history: [{ from: daysAgo(60), to: now, priceMinor: 9900 }],
    read: readOffer({ price: { amount: '99', currency: 'CNY' } }),
  },
  // After coupons, without the price before them: nothing can be reckoned.
  read: readOffer({ price: { amount: '89', currency: 'CNY', kind: 'coupon' } }),
  priceAt: null,
};

export const mark: ConsoleMark = {
  kind: 'console',
  figures: 14,
  judged: { checks: 3, problems: 1 },
  takenAt: now,
};

export function replyWith(card: CardReply['card'], part: Partial<CardReply> = {}): CardReply {
  const words =
    card?.kind === 'console'
      ? markWords(card, chinese, 'zh', now)
      : card
        ? pillWords(card, chinese, 'zh', now)
        : chinese;
  return { card, words, now, lang: 'zh', theme: 'light', trend: 'cn', chips: false, ...part };
}
