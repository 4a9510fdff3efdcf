// The cards of a known site's list page, by the site's cues.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { readCards } from './cards';
import type { Page } from './page';
import { groupIn } from './put-address';
import { pagePlace } from './page-place';

/** An item's id in a card's own attributes or its links. */
function idIn(card: Element, expression: string | undefined): string | undefined {
  const names = [...card.attributes].map(({ name, value }) => `${name}=${value}`);
  const links = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  return [...names, ...links].map((text) => groupIn(expression, text)).find(Boolean);
}

/** The offers of a list page; undefined where the site has no cues for lists, or no card with a price is there. */
export function cardsByCues(page: Page, { list, id }: SiteKinds): Offer[] | undefined {
  if (!list) return undefined;
  const { title, reviewCount: reviews, itemId, ...places } = list;
  const shape = {
    ...places,
    how: `${id}: card`,
    titles: [title],
    reviews,
    idOf: (card: Element) => idIn(card, itemId),
  };
  return readCards(page, [shape], pagePlace(page, list));
}
