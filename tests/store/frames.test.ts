// What a frame of another origin shows counts for the page around it: whose it is, where it leads, and what stays unknown without it.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/facts';
import { framesLeft } from '../../lib/frames-left';
import type { Found } from '../../lib/message';
import { pageHealthOf } from '../../lib/page-health';
import type { Draft } from '../../lib/reading';
import type { ReadingRow } from '../../lib/rows';
import { db } from '../../lib/store/db';
import { cardFor } from '../../lib/store/card';
import { takeIn, takeInFrame } from '../../lib/store/intake';
import { lastReadingOf, listFrames } from '../../lib/store/readings';
import { keepTaught, soughtOn } from '../../lib/store/taught';
import { draft, pair, period, takenAt, today } from '../lib/drafts';
import { visitorsTaught } from '../lib/prints';
import { readerVersion } from '../../lib/reader-version';

const pageUrl = 'https://console.example/#/notices';
const frameUrl = 'https://desk.example/embed/overview?token=f3c1a9';
const yesterday = period('统计时间 2026-09-16', '2026-09-16');
const at = { path: '#cost', text: '¥310.00' };

const page = (more: Partial<Draft> = {}) =>
  draft({
    version: readerVersion,
    url: pageUrl,
    pageTitle: '消息中心',
    shop: { name: '店' },
    pairs: [pair('待出库', '37', { value: '37' })],
    frames: [{ url: frameUrl }],
    ...more,
  });
const inFrame = (more: Partial<Draft> = {}) =>
  draft({
    version: readerVersion,
    url: frameUrl,
    pageTitle: '概况',
    pairs: [pair('花费', '¥310.00', { value: '310', unit: '¥', period: yesterday, at })],
    links: [{ label: '首页', url: 'https://desk.example/home' }],
    ...more,
  });

const arrival = (sent: Draft, senderUrl = sent.url) => ({
  draft: sent,
  senderUrl,
  platformOf: () => 'jd',
  timeZone: 'Asia/Shanghai',
  now: sent.takenAt,
});
const take = (sent: Draft) => takeIn(arrival(sent));
const takeFrame = (sent: Draft, around: string | undefined = pageUrl) => takeInFrame(arrival(sent), around);
const reading = async (): Promise<ReadingRow> => {
  const row = await lastReadingOf(pageUrl);
  if (!row) throw new Error('the page was not read');
  return row;
};
const facts = async () => {
  const [shop] = await db.shops.toArray();
  const [readings, figures] = await Promise.all([db.readings.toArray(), db.figures.toArray()]);
  if (!shop) throw new Error('the shop is not known');
  return factsOf({ shop, day: today, now: takenAt, readings, figures, rivals: [], ticks: [] });
};

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('a frame that was read', () => {
  test('gives the shop of the page its figures, each leading to the page and into the frame', async () => {
    await take(page());
    expect(await takeFrame(inFrame())).toEqual({ kept: 'new' });
    const cost = (await facts()).figure('ad-cost', '2026-09-16');
    expect(cost).toMatchObject({
      ok: true,
      value: {
        value: 31_000,
        evidence: {
          url: pageUrl,
          pageTitle: '消息中心',
          at: { ...at, frame: 'https://desk.example/embed/overview' },
        },
      },
    });
  });

  test('leaves the reading of the page as it was, and counts with it on the mark', async () => {
    await take(page());
    const before = await reading();
    await takeFrame(inFrame());
    await takeFrame(inFrame());
    expect(await reading()).toEqual(before);
    expect(await listFrames(before)).toHaveLength(1);
    expect(await cardFor(pageUrl, takenAt, {})).toMatchObject({ kind: 'console', figures: 2 });
  });

  test('a menu in it is no page of the round', async () => {
    await take(page());
    await takeFrame(inFrame());
    expect((await db.shops.toArray()).flatMap(({ route }) => route)).toEqual([]);
  });

  test('that is signed out does not sign the page out, and says why its figures are missing', async () => {
    await take(page());
    await takeFrame(inFrame({ kind: 'state', state: 'signed-out', why: '请登录', pairs: undefined }));
    const seen = await facts();
    expect(seen.page('notices')).toBe('ok');
    expect(seen.notices()).toMatchObject({ ok: false, missing: 'signed-out' });
  });

  test('is the page where the page has nothing of its own', async () => {
    await take(page({ kind: 'state', state: 'empty', pairs: undefined }));
    expect((await facts()).page('notices')).toBe('empty');
    await takeFrame(inFrame());
    expect((await facts()).page('notices')).toBe('ok');
    expect(await cardFor(pageUrl, takenAt, {})).toMatchObject({ figures: 1 });
  });
});

describe('what was taught in a frame', () => {
  const frame = 'https://desk.example/embed/overview';
  const taught = { ...visitorsTaught, at: { path: '#visitors', text: '5,842' }, url: frameUrl };
  const keep = (place = { url: pageUrl, frame }) => keepTaught(taught, place, '消息中心', takenAt);
  const answer = async (found: Partial<Found>, more: Partial<Draft> = {}) => {
    const [sought] = await soughtOn(pageUrl, frame);
    const arrived = { ...arrival(inFrame(more)), found: [{ key: sought?.key, ...found }] };
    return takeInFrame(arrived, pageUrl);
  };

  test('is sought in that frame of that page, and nowhere else', async () => {
    await take(page());
    expect(await keep(), 'before the frame was read').toBe(false);
    await takeFrame(inFrame());
    expect(await keep()).toBe(true);
    expect(await keep({ url: '', frame }), 'in a frame of an unknown page').toBe(false);
    expect(await soughtOn(pageUrl, frame)).toHaveLength(1);
    for (const [url, other] of [
      [pageUrl],
      [frameUrl],
      [pageUrl, 'https://desk.example/embed/overview?view=old'],
      [pageUrl, 'https://elsewhere.example/embed/overview'],
      ['https://console.example/#/home', frame],
    ])
      expect(await soughtOn(url ?? '', other), `${url} ${other}`).toEqual([]);
  });

  test('is a figure of the page’s shop, leads into the frame, and is said to be gone', async () => {
    await take(page());
    await takeFrame(inFrame());
    await keep();
    await answer({ text: '6,001', at: { path: '#visitors', text: '6,001' } });
    const rows = async () => (await db.figures.toArray()).filter(({ reader }) => reader === 'taught');
    const { shopId } = await reading();
    expect(await rows()).toMatchObject([
      { shopId, metric: 'visitors', value: 6001, url: pageUrl, at: { path: '#visitors', frame } },
    ]);
    const other = { ...taught, unit: '%' };
    expect(
      await keepTaught(other, { url: pageUrl, frame }, '', takenAt),
      'what it gave has no value in it',
    ).toBe(false);
    await answer({}, { pairs: [] });
    expect((await db.taught.toArray())[0]).toMatchObject({ url: pageUrl, pageTitle: '消息中心' });
    expect((await db.taught.toArray())[0]?.missingSince).toBeDefined();
  });

  test('counts for the health of the page around', async () => {
    await take(page());
    await takeFrame(inFrame());
    await keep();
    const known = { platform: 'jd', timeZone: 'Asia/Shanghai', expected: [] };
    const health = pageHealthOf(pageUrl, [await reading()], await db.taught.toArray(), known);
    expect(health?.came).toContain('访客数');
  });

  test('as a notice is one of the page, in the frame', async () => {
    await take(page());
    await takeFrame(inFrame());
    const notice = {
      ...taught,
      as: 'notice' as const,
      metric: 'notice:公告',
      name: '公告',
      text: '旧公告一条',
    };
    await keepTaught(notice, { url: pageUrl, frame }, '', takenAt);
    await answer({ text: '您的商品涉嫌违规', at: { path: '#notice', text: '您的商品涉嫌违规' } });
    const told = (await db.readings.toArray()).flatMap(({ draft: { notices } }) => notices ?? []);
    expect(told).toMatchObject([{ text: '您的商品涉嫌违规', at: { path: '#notice', frame } }]);
  });
});

describe('a frame that was not read', () => {
  test('is named, and "no notices" is not said of a page with a part nobody saw', async () => {
    await take(page());
    expect(framesLeft((await reading()).draft, [])).toEqual(['https://desk.example/embed/overview']);
    expect((await facts()).notices()).toMatchObject({ ok: false });
    await takeFrame(inFrame());
    expect((await facts()).notices()).toMatchObject({ ok: true });
  });
});

describe('what is refused', () => {
  const kept = async () => (await db.readings.count()) + (await db.figures.count());

  test.each([
    ['of a page that was not read', () => takeFrame(inFrame())],
    ['of no page', () => takeFrame(inFrame(), undefined)],
  ])('a frame %s', async (_what, send) => {
    expect(await send()).toMatchObject({ kept: 'refused' });
    expect(await kept()).toBe(0);
  });

  test('a frame of an origin that the page does not show', async () => {
    await take(page());
    const before = await kept();
    const other = inFrame({ url: 'https://elsewhere.example/embed' });
    expect(await takeFrame(other)).toMatchObject({ kept: 'refused' });
    expect(await kept()).toBe(before);
  });

  test('a hidden frame beside the one that is shown; alone of its origin it may have gone on', async () => {
    const hidden = inFrame({ url: 'https://desk.example/embed/old' });
    await take(page({ frames: [{ url: frameUrl, others: true }] }));
    expect(await takeFrame(hidden)).toMatchObject({ kept: 'refused' });
    await take(page({ takenAt: takenAt + 1000 }));
    expect(await takeFrame(hidden)).toEqual({ kept: 'new' });
  });

  test('what a page says of being a frame, and what a frame says under another address', async () => {
    await take(page({ frame: 'https://desk.example/embed' }));
    expect((await db.readings.toArray()).map(({ pageKey }) => pageKey)).toEqual([pageUrl]);
    expect(await takeInFrame(arrival(inFrame(), 'https://desk.example/other'), pageUrl)).toEqual({
      kept: 'stale',
    });
  });
});
