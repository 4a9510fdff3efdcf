// Measures reading: the built reader's own time on each page, beside the bare pass on another fresh load of that page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import type { Draft } from '../../lib/reading';
import { launchExtension, type Extension } from '../e2e/extension';
import { startShop } from '../shop/server';
import { buildExtension } from '../tools/build.mjs';
import { findChromium } from '../tools/chromium.mjs';
import { demoPages } from '../tools/demo-pages';
import { contentType } from '../tools/page-readings';
import { readPageList } from '../tools/page-list';
import { quiet } from '../tools/quiet';
import { lineOf } from '../tools/reading-line';
import { barePass } from './bare';
import { runPeers, tableOf, type ReaderRun } from './peers';
import { quantile, type Measured } from './quantile';

const patience = 15_000;

interface Subject {
  name: string;
  url: string;
  /** Set for a saved page: its bytes, served at its own address with its scripts blocked. */
  saved?: { body: Buffer; charset?: string };
}

type List = ReturnType<typeof readPageList>;

function savedList(): List | undefined {
  const folder = process.env['SHOP_ROUNDS_PAGES'];
  if (folder) return readPageList(join(folder, 'pages.json'));
  process.stderr.write('SHOP_ROUNDS_PAGES is not set: only the demo shop is measured.\n');
  return undefined;
}

const savedPages = ({ pages, folder }: List): Subject[] =>
  pages.map(({ file, url, charset }) => ({
    name: file,
    url,
    saved: { body: readFileSync(join(folder, file)), ...(charset && { charset }) },
  }));

/** Serves a saved page at its own address and refuses all other requests, or takes that away again. */
async function serve(context: BrowserContext, { url, saved }: Subject): Promise<void> {
  await context.unrouteAll();
  if (!saved) return;
  const headers = {
    'content-type': contentType(saved.body, saved.charset),
    'content-security-policy': "script-src 'none'",
  };
  const address = new URL(url);
  address.hash = '';
  await context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().url() === address.href
      ? route.fulfill({ body: saved.body, headers })
      : route.abort(),
  );
}

/** The reading of a fresh load, with the reader's own milliseconds; undefined when nothing arrived in time. */
export async function readOnce(
  extension: Extension,
  desk: Page,
  tab: Page,
  subject: Subject,
): Promise<Draft | undefined> {
  await serve(extension.context, subject);
  await desk.evaluate(forget);
  await tab.goto('about:blank');
  await tab.goto(subject.url, { waitUntil: 'domcontentloaded' });
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const [row] = await extension.rows<{ draft: Draft }>('readings');
    if (row) return row.draft;
    await tab.waitForTimeout(100);
  }
  return undefined;
}

/** Inside a page of the extension: takes all readings away, because a repeated one would keep the first one's time. */
export function forget(): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => {
      const cleared = opening.result.transaction('readings', 'readwrite');
      cleared.objectStore('readings').clear();
      cleared.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}

/** A browser without the extension, for what it is measured beside. */
export async function launchPlain(): Promise<{ plain: Browser; context: BrowserContext }> {
  const plain = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await plain.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
  return { plain, context };
}

/** The bare pass over a fresh load, in milliseconds. */
export async function bareOnce(context: BrowserContext, tab: Page, subject: Subject): Promise<number> {
  await serve(context, subject);
  await tab.goto('about:blank');
  await tab.goto(subject.url, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(quiet);
  return (await tab.evaluate(barePass)).ms;
}

/** What was measured on the saved pages, which are what other shops' pages are like, and on the demo shop's small ones. */
export interface ReadMeasured {
  saved: Measured;
  demo: Measured;
}

/** `rounds`: how often each page is loaded anew for either; its median counts, because single loads vary twofold. */
export async function readBench(rounds: number): Promise<ReadMeasured> {
  const shop = await startShop({ port: 0, day: '2026-09-18' });
  const extension = await launchExtension({ dir: buildExtension({ mode: 'e2e' }) });
  const { plain, context } = await launchPlain();
  const measured: ReadMeasured = { saved: { ours: [], base: [] }, demo: { ours: [], base: [] } };
  const list = savedList();
  const read: ReaderRun['lines'] = new Map();
  try {
    const desk = await extension.open('options.html');
    const [tab, other] = [await extension.context.newPage(), await context.newPage()];
    const subjects: Subject[] = [...demoPages(shop), ...(list ? savedPages(list) : [])];
    for (const subject of subjects) {
      const times: Measured = { ours: [], base: [] };
      for (let round = 0; round < rounds; round += 1) {
        const mine = await readOnce(extension, desk, tab, subject);
        if (mine === undefined) {
          process.stderr.write(`${subject.name}: no reading arrived, left out\n`);
          break;
        }
        const bare = await bareOnce(context, other, subject);
        times.ours.push(mine.ms);
        times.base.push(bare);
        if (subject.saved) read.set(subject.name, lineOf({ url: subject.url }, mine));
      }
      if (times.ours.length === 0) continue;
      const [mine, bare] = [quantile(times.ours, 0.5), quantile(times.base, 0.5)];
      const kind = subject.saved ? measured.saved : measured.demo;
      kind.ours.push(mine);
      kind.base.push(bare);
      process.stderr.write(`${subject.name}: ours ${mine.toFixed(2)} ms, bare ${bare.toFixed(2)} ms\n`);
    }
  } finally {
    await extension.close();
    await plain.close();
    await shop.close();
  }
  const peers = list && runPeers(list);
  if (list && peers) {
    const runs = [{ reader: 'ours', lines: read }, ...peers];
    process.stderr.write(`\n${tableOf(list.pages, list.folder, runs, quantile)}\n`);
  }
  return measured;
}
