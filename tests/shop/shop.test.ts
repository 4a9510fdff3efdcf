// The demo shop's own figures hold together, and its pages say what the file of truth promises.
import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import { canaries, incidents, judgedDays, pairs, pricePages } from './truth';
import { offerPages } from './world/offers';
import { plansOf } from './world/advertising';
import { addDays, weekday } from './world/calendar';
import { orderCounts, ordersOn } from './world/orders';
import type { Platform } from './world/platforms';
import { figuresBack, figuresOf, HISTORY_DAYS, periodOf } from './world/series';
import { agentsOn, deskOn } from './world/service-desk';
import { sourcesOf } from './world/sources';
import { stockOn } from './world/stock';
import { pagePath, productPage } from './pages/product-page';
import { startShop } from './server';

const platforms: Platform[] = ['tmall', 'jd', 'douyin'];

describe('the generator', () => {
  test('amount = visitors × conversion × order value in every daily row, to the rounding shown', () => {
    for (const platform of platforms) {
      for (const one of figuresBack(platform, '2026-09-17', HISTORY_DAYS)) {
        const conversion = Number(((one.buyers / one.visitors) * 100).toFixed(2)) / 100;
        const order = Number((one.gmvMinor / one.buyers / 100).toFixed(2));
        const product = one.visitors * conversion * order;
        const slack = one.visitors * 0.00005 * order + one.buyers * 0.005;
        expect(Math.abs(product - one.gmvMinor / 100)).toBeLessThanOrEqual(slack + 0.01);
      }
    }
  });

  test('buyers and amounts of the sources add up to the shop, visitors to more', () => {
    for (const platform of platforms) {
      const figures = periodOf(platform, '2026-09-17', 1);
      const sources = sourcesOf(platform, figures);
      expect(sources.reduce((sum, one) => sum + one.buyers, 0)).toBe(figures.buyers);
      expect(sources.reduce((sum, one) => sum + one.gmvMinor, 0)).toBe(figures.gmvMinor);
      expect(sources.reduce((sum, one) => sum + one.visitors, 0)).toBeGreaterThan(figures.visitors);
    }
  });

  test('days go on in their weekly rhythm within 8 %, but for the planted fall', () => {
    for (const day of judgedDays.map((one) => addDays(one, -1))) {
      expect(weekday(day)).toBe(weekday(addDays(day, -7)));
      for (const platform of platforms) {
        const [now, before] = [figuresOf(platform, day), figuresOf(platform, addDays(day, -7))];
        const planted = platform === 'tmall' && day === '2026-09-17';
        for (const part of ['visitors', 'buyers', 'gmvMinor', 'carts', 'pageViews'] as const) {
          const change = now[part] / before[part] - 1;
          expect(change).toBeGreaterThan(planted ? -0.21 : -0.08);
          expect(change).toBeLessThan(planted ? -0.17 : 0.08);
        }
      }
    }
  });

  test('only the planted plan, SKU, orders and agent are out of line', () => {
    for (const day of judgedDays) {
      for (const platform of platforms) {
        const has = (check: string) =>
          incidents.some((one) => one.day === day && one.shop === platform && one.check === check);
        const short = stockOn(platform, day).filter(
          (row) => row.available / (row.soldIn7Days / 7) < 11 || row.available / (row.soldIn7Days / 7) > 80,
        );
        expect(short.map((row) => row.sku.code)).toEqual(
          has('stock.cover') && !has('stock.sold-out') ? ['QY-BW500-YB'] : [],
        );
        const spent = plansOf(platform, addDays(day, -1), day).filter(
          (plan) => plan.costMinor > plan.budgetMinor * 0.9 || plan.yieldMinor < plan.costMinor * 2,
        );
        expect(spent.map((plan) => plan.name)).toEqual(has('ads.budget-exhausted') ? ['保温杯-关键词'] : []);
        const counts = orderCounts(ordersOn(platform, day));
        expect([counts.soon, counts.overdue]).toEqual(has('dispatch.deadline') ? [3, 1] : [0, 0]);
        const slow = agentsOn(platform, day).filter(
          (agent) => agent.replySeconds > 60 || agent.within3Minutes < 90,
        );
        expect(slow.map((agent) => agent.name)).toEqual(has('service.agent-reply') ? ['客服03'] : []);
        expect(deskOn(platform, day).replySeconds).toBeLessThanOrEqual(60);
        expect(deskOn(platform, day).within3Minutes).toBeGreaterThanOrEqual(90);
      }
    }
  });
});

describe('the truth', () => {
  test('prices are those of the pages', () => {
    for (const page of pricePages) {
      const offer = offerPages.find((one) => pagePath(one).join('') === page.host + page.path);
      for (const day of judgedDays)
        expect(offer?.offer(day)).toMatchObject({
          landedMinor: page.landedMinor[day],
          listMinor: page.listMinor,
        });
    }
  });

  test('each pair names two pages', () => {
    const paths = pricePages.map((page) => page.path);
    for (const pair of pairs) expect(paths).toEqual(expect.arrayContaining([pair.own, pair.rival]));
  });

  test('there are many canaries and no product page carries one', () => {
    expect(new Set(canaries).size).toBeGreaterThan(30);
    for (const page of pricePages) {
      const [path = '', query = ''] = page.path.split('?');
      const html =
        productPage({ host: page.host, path, query: new URLSearchParams(query), day: '2026-09-18' }) ?? '';
      expect(html).toContain(page.shop);
      expect(canaries.filter((text) => html.includes(text))).toEqual([]);
    }
  });
});

test('the day and who is let in can be set while the shop runs', async () => {
  const shop = await startShop({ port: 0, day: '2026-09-17' });
  // A request of its own kind, as fetch does not let anyone name the host.
  const ask = (path: string) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      get(
        { host: '127.0.0.1', port: shop.port, path, headers: { host: `shop.jd.com.localhost:${shop.port}` } },
        (response) => {
          let text = '';
          response.on('data', (part) => (text += String(part)));
          response.on('end', () => resolve({ status: response.statusCode, text }));
        },
      ).on('error', reject);
    });
  try {
    shop.control({ delay: 0 });
    expect((await ask('/api/page/data?route=data')).text).toContain('10:30');
    shop.setDay('2026-09-18');
    expect(shop.day).toBe('2026-09-18');
    expect((await ask('/api/page/data?route=data')).text).not.toContain('10:30');
    expect((await ask('/api/page/ads?route=ads&as=sub')).text).toContain('请联系主账号');
    shop.control({ signedOut: ['shop.jd.com.localhost'] });
    expect((await ask('/')).status).toBe(302);
    expect(() => shop.control({ day: 'tomorrow' })).toThrow('not a day');
  } finally {
    await shop.close();
  }
});
