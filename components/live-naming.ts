// What was named on pages of one kind, live from the store.
import { useLiveQuery } from 'dexie-react-hooks';
import { unknownPairs } from '../lib/unknown-labels';
import type { Pair } from '../lib/reading';
import type { NamedRow } from '../lib/rows';
import { listNamed } from '../lib/store/named';
import type { Front } from './live';

export interface PageNames {
  url: string;
  platform: string;
  /** Figures whose label nobody knows. */
  unknown: Pair[];
  named: NamedRow[];
}

/** The labels of the page in front that are not known, and those that were named; undefined where it is no console. */
export function usePageNames(front: Front | undefined): PageNames | undefined {
  const draft = front?.reading?.draft;
  const url = draft?.kind === 'console' ? draft.url : undefined;
  const named = useLiveQuery(() => (url ? listNamed(url) : undefined), [url]);
  if (!draft || !url || !named) return undefined;
  const platform = front?.reading?.shopId.split('|')[0] ?? '';
  const drafts = [draft, ...(front?.frames ?? []).map((row) => row.draft)];
  const unknown = drafts.flatMap((one) => unknownPairs(one, platform, named));
  return { url, platform, unknown, named: named.filter((row) => row.platform === platform) };
}
