// What a site is called: known ones by their name in the operator's language, any other by its host.
import { siteFor } from '../lib/sites';
import type { Words } from './words';

/** The name of the site an address belongs to. */
export function siteNameOf(url: string, { t }: Pick<Words, 't'>): string {
  const { id, hosts } = siteFor(new URL(url));
  return id === 'general' ? (hosts[0] ?? '') : t(`sites.${id}`);
}
