// Every page of the demo shop: the console pages in the order of the round, and the product pages, own and rivals'.
import { pagePath, type RunningShop } from '../shop/server';
import { offerPages } from '../shop/world/offers';

const inOneConsole = ['home', 'goods', 'orders', 'ads', 'data', 'service', 'aftersales', 'notices'];

/** Console pages by the shop they belong to; the first one names the shop and shows its menu. */
export const consolePages: Record<string, readonly (readonly [host: string, route: string])[]> = {
  青屿旗舰店: [
    ...['home', 'goods', 'orders', 'service', 'aftersales', 'notices'].map(
      (r) => ['myseller.taobao.com', r] as const,
    ),
    ['sycm.taobao.com', 'data'],
    ['one.alimama.com', 'ads'],
  ],
  青屿官方旗舰店: [...inOneConsole, 'campaigns'].map((route) => ['shop.jd.com', route] as const),
  青屿家居: inOneConsole.map((route) => ['fxg.jinritemai.com', route] as const),
};

export interface DemoPage {
  name: string;
  url: string;
  kind: 'console' | 'own' | 'rival';
}

/** All pages with their addresses on a running demo shop. */
export function demoPages(shop: RunningShop): DemoPage[] {
  const consoles = Object.values(consolePages).flatMap((pages) =>
    pages.map(([host, route]) => ({
      name: `${host.split('.').at(-2) ?? host}-${route}`,
      url: shop.url(host, `/#/${route}`),
      kind: 'console' as const,
    })),
  );
  const offers = offerPages.map((page) => ({
    name: `${page.site}-${page.id}`,
    url: shop.url(...pagePath(page)),
    kind: page.own ? ('own' as const) : ('rival' as const),
  }));
  return [...consoles, ...offers];
}
