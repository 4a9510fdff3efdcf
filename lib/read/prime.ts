// Makes readers ready on a small invented page while the browser is idle, so that reading the operator's page is short.
import { readDraft } from './draft';
import { kindOf } from './kind';
import type { Page, Reading, Readers } from './page';
import { pageOf } from './scan';

const ready = new Set<string>();
const anySite = { id: 'general', pages: [] };

/** Every page, before its readers come: what tells its kind and state. Patterns are made ready for long texts apart. */
export const sampleKind = `<h1>Cup</h1>${'<p>访客数<p>浏览量<p>退款<p>buy now<p>12 €'.repeat(50)}`;

/**
 * Runs each set of readers that has a sample over it. A script's first call pays for setting up its functions and
 * patterns, about twice what the reading itself costs; here that falls into moments in which nobody waits. Consoles have
 * none: they are read in slices, the first of which do the same.
 */
export async function prime(
  readers: Partial<Readers> | { kind: Pick<Reading, 'sample'> },
  { url }: Page,
): Promise<void> {
  for (const [name, { sample }] of Object.entries(readers) as [string, Reading][]) {
    if (!sample || ready.has(name)) continue;
    ready.add(name);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    const page = pageOf(new DOMParser().parseFromString(sample, 'text/html'), url);
    await readDraft(page, kindOf(page, anySite), anySite, readers as Partial<Readers>, 0);
  }
}
