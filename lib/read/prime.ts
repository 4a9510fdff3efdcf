// Makes readers ready on a small invented page while the browser is idle, so that reading the operator's page is short.
import { readDraft } from './draft';
import { kindOf } from './kind';
import type { Page, Readers, ReaderSet } from './page';
import { pageOf } from './scan';

const ready = new Set<ReaderSet>();
const anySite = { id: 'general', pages: [] };

/**
 * Runs each set of readers that has a sample over it, as often as the set finds worth it before this page. A script's
 * first call pays for setting up its functions and patterns, about twice what the reading itself costs; here that falls
 * into moments in which nobody waits.
 */
export async function prime(readers: Partial<Readers>, { document: own, url }: Page): Promise<void> {
  for (const name of Object.keys(readers) as ReaderSet[]) {
    const { sample, samples } = readers[name] ?? {};
    if (!sample || ready.has(name)) continue;
    for (let runs = samples?.(own) ?? 1; runs > 0; runs -= 1) {
      ready.add(name);
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
      const document = new DOMParser().parseFromString(sample, 'text/html');
      const page = pageOf(document, url);
      readDraft(page, kindOf(page, anySite), anySite, { [name]: readers[name] }, 0);
    }
  }
}
