// Chooses the page to serve on a product host, and the path each offer has there.
import { offerPage, offerPages, type OfferPage } from '../world/offers';
import type { Day } from '../world/calendar';
import { jdPage } from './jd-page';
import { plainPage } from './plain-page';
import { taobaoPage } from './taobao-page';

export interface ProductRequest {
  host: string;
  path: string;
  query: URLSearchParams;
  day: Day;
}

const HOSTS: Record<OfferPage['site'], string> = {
  tmall: 'detail.tmall.com',
  jd: 'item.jd.com',
  plain: 'nuanchuan',
};

/** Host (without `.localhost`) and path of an offer's page. */
export function pagePath(page: Pick<OfferPage, 'site' | 'id'>): [host: string, path: string] {
  const paths = { tmall: `/item.htm?id=${page.id}`, jd: `/${page.id}.html`, plain: `/products/${page.id}` };
  return [HOSTS[page.site], paths[page.site]];
}

/** The HTML of the page asked for, or undefined when no product is there. */
export function productPage({ host, path, query, day }: ProductRequest): string | undefined {
  if (host === 'detail.tmall.com') {
    const page = path === '/item.htm' ? offerPage('tmall', query.get('id') ?? '') : undefined;
    return page && taobaoPage(page, day, query.get('skuId') ?? undefined);
  }
  if (host === 'item.jd.com') {
    const number = Number(/^\/(\d+)\.html$/.exec(path)?.[1]);
    const page = offerPages.find(
      (one) => one.site === 'jd' && number >= Number(one.id) && number < Number(one.id) + one.skus.length,
    );
    return page && jdPage(page, day, number - Number(page.id));
  }
  const page = offerPage('plain', /^\/products\/([\w-]+)$/.exec(path)?.[1] ?? '');
  return page && plainPage(page, day);
}
