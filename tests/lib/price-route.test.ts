// A price walk goes site by site, rests where a site asks for it, and reaches every page that is left exactly once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateAfter, nextStop, routeOf, type PriceStop, type StopFate } from '../../lib/price-route';

const stop = (offerKey: string, url: string, seenAt = 0): PriceStop => ({
  offerKey,
  url,
  name: offerKey,
  seenAt,
});
const stops = [
  stop('a', 'https://item.jd.com/1.html', 30),
  stop('b', 'https://detail.tmall.com/item.htm?id=1', 20),
  stop('c', 'https://item.jd.com/2.html', 10),
  stop('d', 'about:blank'),
  stop('e', 'https://detail.tmall.com/item.htm?id=1&spm=x', 5),
];
const keys = (route: readonly PriceStop[]) => route.map(({ offerKey }) => offerKey);

test('pages of a site follow each other, the longest unseen first; one page is opened once', () => {
  expect(keys(routeOf(stops))).toEqual(['c', 'a', 'e']);
});

test('after a check for robots the other pages of that site rest, and those of others are walked on', () => {
  const route = routeOf(stops);
  const [first] = route;
  const fates = first ? fateAfter(route, {}, first, 'captcha') : {};
  expect(fates).toEqual({ c: 'captcha', a: 'rest' });
  expect(nextStop(route, fates)?.offerKey).toBe('e');
  // What was read before stays read.
  const last = route[1];
  expect(last && fateAfter(route, { c: 'read' }, last, 'blocked')).toEqual({ c: 'read', a: 'blocked' });
});

test('whatever the pages say, a walk comes to an end and every stop has a fate', () => {
  const states: StopFate[] = ['read', 'silent', 'skipped', 'captcha', 'blocked', 'withdrawn'];
  const page = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...states),
  );
  fc.assert(
    fc.property(fc.array(page, { maxLength: 20 }), (drawn) => {
      const route = routeOf(
        drawn.map(([site, path], at) => stop(`${at}`, `https://s${site}.example${site}/p${path}`)),
      );
      let fates: Record<string, StopFate> = {};
      let steps = 0;
      for (let next = nextStop(route, fates); next; next = nextStop(route, fates)) {
        fates = fateAfter(route, fates, next, drawn[Number(next.offerKey)]?.[2] ?? 'read');
        steps += 1;
        expect(steps).toBeLessThanOrEqual(route.length);
      }
      expect(Object.keys(fates)).toHaveLength(route.length);
    }),
  );
});
