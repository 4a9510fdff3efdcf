// The demo's rivals on thirty days, read as a browser draws them and kept: every move, coupon and stock-out on its day, none else.
import { expect, test } from 'vitest';
import { intakeOf } from '../../lib/intake';
import { comparedRows } from '../../lib/landed/comparable';
import { changesOf } from '../../lib/offer-changes';
import { readPage } from './offer-pages';
import type { Draft } from '../../lib/reading';
import { platformOf } from '../../lib/sites';
import { db } from '../../lib/store/db';
import { listOffer } from '../../lib/store/offers';
import { putIntake } from '../../lib/store/readings';
import { addDays } from '../../lib/day';
import { pagePath, productPage } from '../shop/pages/product-page';
import { offerPages, type OfferPage } from '../shop/world/offers';

const timeZone = 'Asia/Shanghai';
const days = Array.from({ length: 30 }, (_, at) => addDays('2026-09-18', at - 29));
const rivals = offerPages.filter(({ own }) => !own);
const atTen = (day: string) => Date.parse(`${day}T10:00:00+08:00`);

/** The page of a rival as it stands on a day, its late title in place, and nothing to wait for. */
function htmlOn(page: OfferPage, day: string): string {
  const [host, path] = pagePath(page);
  const url = new URL(path, `https://${host}`);
  const html = productPage({ host, path: url.pathname, query: url.searchParams, day }) ?? '';
  return html
    .replace('<span class="skeleton"></span>', `<span class="sku-title-name">${page.title}</span>`)
    .replace(/<link[^>]*>/g, '')
    .replaceAll('src="/', 'data-not-loaded="/');
}

async function readOn(page: OfferPage, day: string): Promise<Draft> {
  const [host, path] = pagePath(page);
  const url = new URL(path, `https://${host}${page.site === 'plain' ? '.example' : ''}`);
  const draft = await readPage(htmlOn(page, day), url.href);
  // What a script would send of an offer is what is kept of it.
  return { ...draft, url: url.href, takenAt: atTen(day) };
}

/** What the world says changed between two days of a rival. */
function truthOf(page: OfferPage, day: string, before: string) {
  const [now, then] = [page.offer(day), page.offer(before)];
  const texts = (offer: typeof now) =>
    page.site === 'tmall' ? offer.reductions.map(({ text }) => text) : [];
  return {
    price: now.landedMinor === then.landedMinor ? undefined : [then.landedMinor, now.landedMinor],
    came: texts(now).filter((text) => !texts(then).includes(text)),
    went: texts(then).filter((text) => !texts(now).includes(text)),
    stock: now.soldOut === then.soldOut ? undefined : now.soldOut ? 'sold-out' : 'back',
  };
}

test('every price move, coupon and stock-out of thirty days is found on its day, and no other', async () => {
  await db.delete();
  await db.open();
  const found: string[] = [];
  const planted: string[] = [];
  for (const page of rivals) {
    let offerKey = '';
    for (const [at, day] of days.entries()) {
      const draft = await readOn(page, day);
      expect(draft, `${page.title} ${day}`).toMatchObject({ kind: 'offer', state: 'ok' });
      const intake = intakeOf(draft, { platform: platformOf(new URL(draft.url)), shops: [], timeZone });
      await putIntake(intake);
      offerKey = intake.offers[0]?.offerKey ?? '';
      const before = days[at - 1];
      const truth = before && truthOf(page, day, before);
      if (truth && (truth.price ?? truth.stock ?? [...truth.came, ...truth.went].length > 0))
        planted.push(`${page.id} ${day} ${JSON.stringify(truth)}`);
    }
    const rows = await listOffer(offerKey);
    for (const { at, price, came, went, stock } of changesOf(rows, comparedRows(rows, timeZone))) {
      const said = { price: price && [price.beforeMinor, price.afterMinor], came, went, stock };
      found.push(`${page.id} ${days.find((day) => atTen(day) === at)} ${JSON.stringify(said)}`);
    }
  }
  expect(planted.length).toBeGreaterThan(15);
  expect(found.toSorted()).toEqual(planted.toSorted());
}, 240_000);
