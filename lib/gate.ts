// The gate: nothing a page sends is kept before its shape, its sender and its plausibility were checked.
import { readerVersion } from './reader-version';
import type { Draft } from './reading';
import { Sent, type Sheet } from './sheet';

export type Passed =
  | { ok: true; draft: Draft; sheet: Sheet | undefined }
  | { ok: false; stale: true }
  | { ok: false; stale: false; field: string; reason: string; url: string; site: string; takenAt: number };

const address = (url: string) => (URL.canParse(url) ? new URL(url).href : url);
const sameAddress = (a: string, b: string) => address(a) === address(b);

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/**
 * Checks a draft that arrived from a page. Stale: the page has moved on since it was read (its address is not the
 * sender's any more). Refused: the shape is wrong, named by field and reason.
 */
export function passDraft(draft: unknown, senderUrl: string, now: number): Passed {
  const read = Sent.safeParse(draft);
  if (!read.success) {
    const issue = read.error.issues[0];
    const url = part(draft, 'url');
    const site = part(draft, 'site');
    const takenAt = part(draft, 'takenAt');
    return {
      ok: false,
      stale: false,
      field: issue?.path.join('.') || 'draft',
      reason: issue?.code ?? 'invalid',
      url: typeof url === 'string' ? url.slice(0, 2000) : senderUrl,
      site: typeof site === 'string' ? site.slice(0, 40) : '',
      takenAt: typeof takenAt === 'number' ? takenAt : now,
    };
  }
  if (!sameAddress(read.data.url, senderUrl)) return { ok: false, stale: true };
  const misfit = implausible(read.data, now);
  if (misfit) {
    const { url, site, takenAt } = read.data;
    return { ok: false, stale: false, ...misfit, url: url.slice(0, 2000), site, takenAt };
  }
  const { sheet, ...rest } = read.data;
  return { ok: true, draft: rest, sheet };
}

function implausible(draft: Draft, now: number): { field: string; reason: string } | undefined {
  if (draft.version !== readerVersion) return { field: 'version', reason: 'other-reader-version' };
  if (draft.takenAt > now + 60_000) return { field: 'takenAt', reason: 'in-the-future' };
  if (draft.kind === 'offer' && draft.state === 'ok' && !draft.offer)
    return { field: 'offer', reason: 'missing' };
  for (const [index, table] of (draft.tables ?? []).entries()) {
    if (table.rows.some((row) => row.length !== table.columns.length)) {
      return { field: `tables.${index}`, reason: 'cells-and-columns-differ' };
    }
  }
  return undefined;
}
