// The landed price on the unfolded card: what it comes to here and for mine, its steps, and what members pay.
import type { LandedPrice } from '../../lib/landed/contract';
import { landedOf } from '../../lib/landed/from-offer';
import type { OfferCard, ReadOffer } from '../../lib/message';
import { valueOf } from '../../lib/value-of';
import { element } from './element';
import { moment, money, say, type Writing } from './writing';

export interface CardLanded {
  /** Of one piece; null where it is not known, or where the page itself says another. */
  minor: number | null;
  fromMinor: number | null;
  single: LandedPrice | undefined;
  /** What only some pay. */
  labelled: LandedPrice[];
}

/** The landed price of an offer as it was read. */
export function landedHere({ offer, site, day }: ReadOffer, currency: string): CardLanded {
  const found = landedOf(offer, currency, site, day, 1);
  const [single, , ...labelled] = found?.prices ?? [];
  const minor = !single || found?.agrees === false ? null : single.amount;
  return { minor, fromMinor: found?.from ?? null, single, labelled };
}

/** The steps from the price before promotions to the landed one; nothing where there is no step or it is not known. */
export function landedSteps(
  { minor, fromMinor, single }: CardLanded,
  currency: string,
  writing: Writing,
): HTMLElement | undefined {
  if (minor === null || fromMinor === null || !single) return undefined;
  const text = (amount: number) => money(amount, currency, writing).text;
  const lines: [string, string][] = [
    [say(writing, 'landed.before'), text(fromMinor)],
    ...single.steps.map((step): [string, string] => [
      say(writing, `landed.kind.${step.kind}`),
      `−${text(step.off)}`,
    ]),
    ...single.fees
      .filter(({ amount }) => amount > 0)
      .map((fee): [string, string] => [say(writing, `landed.fee.${fee.kind}`), `+${text(fee.amount)}`]),
    [say(writing, 'landed'), text(minor)],
  ];
  if (lines.length < 3) return undefined;
  return element(
    'ul',
    { class: 'steps', 'aria-label': say(writing, 'landed.steps') },
    ...lines.map(([name, figure]) =>
      element('li', {}, element('span', {}, name), element('span', { class: 'fig' }, figure)),
    ),
  );
}

/** What a member, a newcomer or who is signed in sees, labelled so and compared with nothing. */
export function memberLines(card: OfferCard, { labelled }: CardLanded, writing: Writing): HTMLElement[] {
  const text = (minor: number) => money(minor, card.currency, writing).text;
  const { otherwise } = card;
  const lines = [
    ...(valueOf(card.read.offer.viewer)?.signedIn ? [say(writing, 'member.signed-in')] : []),
    ...labelled.flatMap(({ kind, amount }) =>
      amount === null
        ? []
        : [say(writing, 'member.pays', { who: say(writing, `landed.of.${kind}`), amount: text(amount) })],
    ),
    ...(otherwise
      ? [
          say(writing, otherwise.signedIn ? 'member.other.in' : 'member.other.out', {
            amount: text(otherwise.priceMinor),
            time: moment(otherwise.at, writing),
          }),
        ]
      : []),
  ];
  return lines.map((line) => element('p', { class: 's member' }, line));
}
