// Reads the cards of a known site's list page by the site's cues.
import type { Place } from '../currencies';
import type { Offer } from '../reading';
import type { ListCues, SiteKinds } from '../site-kinds';
import type { Page } from './page';
import { groupIn, placeOf, putCues } from './put-cues';
import { put, witness } from './witness';

function readCard(card: Element, cues: ListCues, how: string, place: Place): Offer | undefined {
  const offer: Offer = { from: {} };
  const links = [card, ...card.querySelectorAll('a')].flatMap((each) => each.getAttribute('href') ?? []);
  const names = [...card.attributes].map(({ name, value }) => `${name}=${value}`);
  const found = [...names, ...links].map((text) => groupIn(cues.itemId, text)).find(Boolean);
  put(offer, 'itemId', found, witness(how, found ?? ''));
  putCues(offer, card, cues, how, place);
  const url = links[0] && URL.canParse(links[0], card.baseURI) ? new URL(links[0], card.baseURI) : undefined;
  if (url?.protocol.startsWith('http')) offer.url = url.href.slice(0, 2000);
  return offer.title === undefined ? undefined : offer;
}

/** The offers of a list page; undefined where the site has no cues for lists, or no card with a price is there. */
export function cardsByCues(page: Page, { list, id }: SiteKinds): Offer[] | undefined {
  if (!list) return undefined;
  const cards = [...page.document.querySelectorAll(list.card)].slice(0, 400);
  const offers = cards.flatMap((card) => readCard(card, list, `${id}: card`, placeOf(page, list)) ?? []);
  return offers.some((offer) => offer.price) ? offers : undefined;
}
