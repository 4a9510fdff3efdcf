// Opens pages in real Chromium with the built extension and takes what it stored of each: the same reader, gate and store that ship.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { pageKeyOf } from '../../lib/page-key';
import type { ReadingRow } from '../../lib/rows';
import { launchExtension, type Extension } from '../e2e/extension';
import { freshBuild } from './fresh-build';
import { failedLine, lineOf, type Line } from './reading-line';

export interface Subject {
  /** As the list names it; absent for a live page. */
  file?: string;
  url: string;
  /** A saved page's bytes, served at its own address with its scripts blocked and the network refused. */
  path?: string;
  charset?: string;
}

const tabsAtOnce = 3;
const patienceMs = 40_000;

const isUtf8 = (bytes: Buffer): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Saved pages often lost the header that named their charset; bytes that are UTF-8 throughout are nothing else. */
export function contentType(bytes: Buffer, charset: string | undefined): string {
  const known = charset ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  return known ? `text/html; charset=${known}` : 'text/html';
}

/** Serves a saved page at its own address, its scripts blocked and the rest of the network refused. */
export async function serveSaved(tab: Page, path: string, charset: string | undefined): Promise<void> {
  const body = readFileSync(path);
  const headers = {
    'content-type': contentType(body, charset),
    'content-security-policy': "script-src 'none'",
  };
  let served = false;
  await tab.route('**/*', async (route) => {
    const request = route.request();
    const first = !served && request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (!first) return route.abort();
    served = true;
    return route.fulfill({ status: 200, headers, body });
  });
}

/** Inside a page of the extension: the youngest reading of a page seen since an instant, or why one was refused. */
function findReading(asked: { key: string; url: string; since: number }): Promise<unknown> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => {
      const base = opening.result;
      const answer = (value: unknown) => {
        base.close();
        done(value);
      };
      if (!base.objectStoreNames.contains('readings')) return answer(undefined);
      const tables = base.transaction(['readings', 'misreads']);
      const range = IDBKeyRange.bound(`${asked.key}|`, `${asked.key}|\uffff`);
      const rows = tables.objectStore('readings').getAll(range);
      const refused = tables.objectStore('misreads').getAll();
      refused.addEventListener('success', () => {
        const seen = (rows.result as { lastSeen: number }[]).filter((row) => row.lastSeen >= asked.since);
        const misread = (refused.result as { url: string; at: number; field: string; reason: string }[]).find(
          (row) => row.url === asked.url && row.at >= asked.since,
        );
        answer(seen.at(-1) ?? (misread && { refused: `${misread.field}: ${misread.reason}` }));
      });
    });
  });
}

const isPoor = (row: ReadingRow) =>
  row.draft.kind === 'state' && ['shell', 'unreadable', 'empty'].includes(row.draft.state);

/** Waits for the stored reading; a live page that shows nothing yet is given the whole of `waitMs`. */
async function awaitReading(
  desk: Page,
  tab: Page,
  since: number,
  live: number | undefined,
): Promise<ReadingRow> {
  const end = Date.now() + (live ?? patienceMs);
  let last: ReadingRow | undefined;
  while (Date.now() < end) {
    const asked = { key: pageKeyOf(tab.url()), url: tab.url(), since };
    const found = (await desk.evaluate(findReading, asked)) as ReadingRow | { refused: string } | undefined;
    if (found && 'refused' in found) throw new Error(`refused by the gate, ${found.refused}`);
    if (found) {
      last = found;
      if (live === undefined || !isPoor(found)) return found;
    }
    await new Promise((done) => setTimeout(done, 120));
  }
  if (last) return last;
  throw new Error(`no reading within ${Math.round((live ?? patienceMs) / 1000)} s`);
}

async function readOne(extension: Extension, desk: Page, subject: Subject, waitMs: number): Promise<Line> {
  const head = { ...(subject.file !== undefined && { file: subject.file }), url: subject.url };
  let tab: Page | undefined;
  try {
    tab = await extension.context.newPage();
    if (subject.path !== undefined) await serveSaved(tab, subject.path, subject.charset);
    const since = Date.now();
    await tab.goto(subject.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const row = await awaitReading(desk, tab, since, subject.path === undefined ? waitMs : undefined);
    return lineOf(head, row.draft);
  } catch (error) {
    return failedLine(head, String(error instanceof Error ? error.message : error).split('\n')[0] ?? '');
  } finally {
    await tab?.close();
  }
}

interface StorageState {
  cookies?: Parameters<Extension['context']['addCookies']>[0];
  origins?: { origin: string; localStorage: { name: string; value: string }[] }[];
}

async function applyState(extension: Extension, state: StorageState): Promise<void> {
  await extension.context.addCookies(state.cookies ?? []);
  await extension.context.addInitScript((origins) => {
    const own = origins.find(({ origin }) => origin === location.origin);
    for (const { name, value } of own?.localStorage ?? []) {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
    }
  }, state.origins ?? []);
}

/** Reads the pages, a few at once, and hands over the lines in input order, one for each page whatever happens. */
export async function readPages(
  subjects: Subject[],
  options: { waitMs?: number; storageState?: StorageState; line: (line: Line, subject: Subject) => void },
): Promise<void> {
  const extension = await launchExtension({ dir: freshBuild() });
  const lines: (Line | undefined)[] = subjects.map(() => undefined);
  // Pages of one address are kept apart in time: their readings are told apart by when they were seen.
  const queues = new Map<string, number[]>();
  subjects.forEach(({ url }, index) =>
    queues.set(pageKeyOf(url), [...(queues.get(pageKeyOf(url)) ?? []), index]),
  );
  const waiting = [...queues.values()];
  let told = 0;
  try {
    if (options.storageState) await applyState(extension, options.storageState);
    const desk = await extension.open('options.html');
    const work = async () => {
      for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
        for (const index of queue) {
          const subject = subjects[index] as Subject;
          lines[index] = await readOne(extension, desk, subject, options.waitMs ?? 10_000);
          for (let line = lines[told]; line; line = lines[told]) {
            options.line(line, subjects[told] as Subject);
            told += 1;
          }
        }
      }
    };
    await Promise.all(Array.from({ length: tabsAtOnce }, work));
  } finally {
    await extension.close();
  }
}
