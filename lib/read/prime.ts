// Makes readers ready on a small invented page while the browser is idle, so that reading the operator's page is short.
import { readDraft } from './draft';
import { kindOf } from './kind';
import type { Page, Readers } from './page';
import { pageOf } from './scan';

const ready = new Set<string>();
const anySite = { id: 'general', pages: [] };

/** A console with fewer elements is read in a moment even at a first call, and the sample would only be work more. */
const large = 3000;
/** So often a large console's sample is read: by then the browser has compiled what is called most. */
const runsForLarge = 4;

/** Every page, before its readers come: what tells its kind and state. Patterns are made ready for long texts apart. */
export const sampleKind = `<h1>Cup</h1>${'<p>访客数<p>浏览量<p>退款<p>buy now<p>12 €'.repeat(50)}`;

/** How often a set's sample is to be read before this page. */
function runsOf(name: string, own: Document): number {
  if (name !== 'consoles') return 1;
  return own.getElementsByTagName('*').length < large ? 0 : runsForLarge;
}

/**
 * Runs each set of readers that has a sample over it, that of consoles for a large page only. A script's first call pays
 * for setting up its functions and patterns, about twice what the reading itself costs; here that falls into moments in
 * which nobody waits.
 */
export async function prime(
  readers: Partial<Readers> | { kind: { sample: string } },
  { document: own, url }: Page,
): Promise<void> {
  for (const [name, { sample }] of Object.entries(readers)) {
    const runs = ready.has(name) ? 0 : runsOf(name, own);
    if (!sample || runs === 0) continue;
    ready.add(name);
    for (let run = 0; run < runs; run += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
      const page = pageOf(new DOMParser().parseFromString(sample, 'text/html'), url);
      readDraft(page, kindOf(page, anySite), anySite, readers as Partial<Readers>, 0);
    }
  }
}
