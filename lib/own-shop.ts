// Whether a product page is one of an own shop's, told by what it says of itself.
import { valueOf, type Draft } from './reading';
import type { ShopRow } from './rows';

/** The platform whose console sells on a product site. */
export const platformOf = (site: string): string => (site === 'pinduoduo' ? 'pdd' : site);

/** Whether a product page on the shop's platform names the shop as its seller. */
export const namesShop = (
  { site, offer }: Pick<Draft, 'site' | 'offer'>,
  { platform, name }: Pick<ShopRow, 'platform' | 'name'>,
): boolean => platformOf(site) === platform && offer !== undefined && valueOf(offer.shop) === name;
