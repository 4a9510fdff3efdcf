// Every site's saved cases, read in real Chromium by the very readers that ship: kind, state, and each field that is known.
import { describe, expect, test } from 'vitest';
import type { Draft, Offer } from '../lib/reading';
import { readPage } from './read/offer-pages';

interface Case {
  url: string;
  kind: string;
  state: string;
  offer?: Partial<Offer>;
  offers?: Partial<Offer>[];
  /** Dotted names of what must not be reported. */
  absent?: string[];
  /** Words of a person that must stand nowhere in what was read. */
  never?: string[];
}

const pages = import.meta.glob<string>('../lib/sites/*/cases/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<Case>('../lib/sites/*/cases/*.json', { import: 'default', eager: true });

const valueAt = (draft: Draft, path: string): unknown =>
  path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], draft);

describe.each(Object.keys(pages).map((path) => [path.replace('../lib/sites/', ''), path]))(
  '%s',
  (_, path) => {
    const truth = truths[path.replace('.html', '.json')];

    test('is read as it is', async () => {
      if (!truth) throw new Error('the case has no .json with what is true of it');
      const draft = await readPage(pages[path] as string, truth.url);
      expect({ kind: draft.kind, state: draft.state, why: draft.why }).toMatchObject({
        kind: truth.kind,
        state: truth.state,
      });
      for (const words of truth.never ?? []) expect(JSON.stringify(draft)).not.toContain(words);
      if (truth.offer) expect(draft.offer).toMatchObject(truth.offer);
      if (truth.offers) {
        expect(draft.offers).toHaveLength(truth.offers.length);
        expect(draft.offers).toMatchObject(truth.offers);
      }
      for (const name of truth.absent ?? []) expect([name, valueAt(draft, name)]).toEqual([name, undefined]);
    });

    test('says of every field how it was read', async () => {
      const { offer, offers = [] } = await readPage(
        pages[path] as string,
        truth?.url ?? 'https://x.invalid/',
      );
      for (const { from, url: _, ...fields } of offer ? [offer, ...offers] : offers) {
        expect(Object.keys(from).toSorted()).toEqual(Object.keys(fields).toSorted());
      }
    });
  },
);
