// Walks a tab through pages as an operator does: opens one, waits until it was read, goes on to the next.
import type { Page } from 'playwright';
import { pageKeyOf } from '../../lib/page-key.ts';
import type { ReadingRow } from '../../lib/rows.ts';
import type { Extension } from './extension.ts';

const patience = 60_000;

/** The latest reading of an address, or undefined when it was never read. */
export async function readingOf(extension: Extension, url: string): Promise<ReadingRow | undefined> {
  const pageKey = pageKeyOf(url);
  // Every page of a month lies there, and it is asked ten times a second.
  const stretch = {
    index: '[pageKey+firstSeen]',
    from: [pageKey, 0],
    to: [pageKey, Number.MAX_SAFE_INTEGER],
  };
  const own = await extension.rows<ReadingRow>('readings', stretch);
  return own.toSorted((a, b) => a.lastSeen - b.lastSeen).at(-1);
}

/**
 * Opens an address in the tab and answers with the reading made of it after `now` (the extension's clock, epoch ms);
 * throws when none came.
 */
export async function walkTo(extension: Extension, tab: Page, url: string, now: number): Promise<ReadingRow> {
  // The same document under another fragment would not load anew.
  if (tab.url() === url) await tab.reload({ timeout: patience });
  else await tab.goto(url, { timeout: patience });
  const started = Date.now();
  for (;;) {
    const reading = await readingOf(extension, url);
    if (reading && reading.lastSeen >= now) return reading;
    if (Date.now() - started > patience) throw new Error(`no reading of ${url} after ${patience / 1000} s`);
    await tab.waitForTimeout(100);
  }
}
