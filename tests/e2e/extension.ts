// A real Chromium with the built extension in it, and what a test may ask of it: pages, rows, the clock, the worker.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { findBranded, findChromium } from '../tools/chromium.mjs';

export const e2eBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3-e2e');

/** From one key of an index to another, both included. */
interface Stretch {
  index: string;
  from: (string | number)[];
  to: (string | number)[];
}

export interface Extension {
  context: BrowserContext;
  id: string;
  /** Opens one of the extension's own pages in a tab. */
  open(page: 'sidepanel.html' | 'options.html' | 'welcome.html'): Promise<Page>;
  /** All rows of a table of the store, or those of a stretch of one of its indexes. */
  rows<Row = Record<string, unknown>>(table: string, stretch?: Stretch): Promise<Row[]>;
  /** Puts a row into a table of the store, as the panel does for the operator. */
  put(table: string, row: object): Promise<void>;
  /** Sets what the extension takes for now. */
  setNow(instant: number): Promise<void>;
  /** Chooses the panel's language, whatever the browser's own is. */
  setLang(lang: 'zh' | 'en'): Promise<void>;
  /** Waits for the background worker to be there (it sleeps when idle). */
  worker(): Promise<Worker>;
  /** Everything any page, worker or extension page wrote as an error. */
  errors: string[];
  close(): Promise<void>;
}

/** Without developer mode Chromium switches an unpacked extension off when it reloads. */
function allowReload(profile: string): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Chrome and Edge no longer take an unpacked extension by a switch, only through the debugging pipe. */
async function loadUnpacked(context: BrowserContext, dir: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: dir });
}

/** Starts Chromium with the extension of `dir`; every start has a fresh profile unless `profile` names one. */
export async function launchExtension(
  options: {
    dir?: string;
    headless?: boolean;
    profile?: string;
    args?: string[];
    /** null leaves pages as large as their window, for eyes that watch. */
    viewport?: { width: number; height: number } | null;
  } = {},
): Promise<Extension> {
  const dir = options.dir ?? e2eBuild;
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`no built extension in ${dir}`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'shop-rounds-'));
  allowReload(profile);
  const own = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: own ?? findBranded(),
    ignoreDefaultArgs: ['--disable-extensions'],
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      ...(own ? [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`] : []),
      ...(options.args ?? []),
    ],
  });
  if (!own) await loadUnpacked(context, dir);
  const errors: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on('console', (entry) => {
      if (entry.type() === 'error') errors.push(`${page.url()}: ${entry.text()}`);
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);

  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const id = new URL((await worker()).url()).host;

  const open = async (page: string): Promise<Page> => {
    const tab = await context.newPage();
    await tab.goto(`chrome-extension://${id}/${page}`);
    return tab;
  };

  /** Keeps settings as the options page does. */
  const keep = async (items: object) => {
    const options = await open('options.html');
    await options.evaluate(
      (kept) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(x: object): Promise<void> } } } }
        ).chrome.storage.local.set(kept),
      items,
    );
    await options.close();
  };

  let desk: Promise<Page> | undefined;
  /** A quiet page of the extension's own origin, from which the store can be looked into; one for all who ask. */
  const deskPage = async (): Promise<Page> => {
    if (!desk || (await desk).isClosed()) desk = open('manifest.json');
    return desk;
  };

  return {
    context,
    id,
    errors,
    worker,
    open,
    async rows<Row>(table: string, stretch?: Stretch) {
      return (await (await deskPage()).evaluate(readTable, { table, stretch })) as Row[];
    },
    async put(table, row) {
      await (await deskPage()).evaluate(putRow, { table, row });
    },
    setNow: (instant) => keep({ clockShift: instant - Date.now() }),
    setLang: (lang) => keep({ lang }),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function readTable({ table, stretch }: { table: string; stretch?: Stretch | undefined }): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => {
      const base = opening.result;
      if (!base.objectStoreNames.contains(table)) {
        base.close();
        return done([]);
      }
      const rows = base.transaction(table).objectStore(table);
      const asked = stretch
        ? rows.index(stretch.index).getAll(IDBKeyRange.bound(stretch.from, stretch.to))
        : rows.getAll();
      asked.addEventListener('success', () => {
        base.close();
        done(asked.result);
      });
      asked.addEventListener('error', () => fail(asked.error));
    });
  });
}

function putRow({ table, row }: { table: string; row: object }): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => {
      const base = opening.result;
      const writing = base.transaction(table, 'readwrite');
      writing.objectStore(table).put(row);
      writing.addEventListener('error', () => fail(writing.error));
      writing.addEventListener('complete', () => {
        base.close();
        done();
      });
    });
  });
}
