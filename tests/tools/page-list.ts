// A list of saved pages with what is true on each: the format of pages.json.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Subject } from './page-readings';

export interface ListedPage {
  file: string;
  url: string;
  site?: string;
  kind?: string;
  charset?: string;
  expect?: Record<string, unknown>;
}

/** The pages of a list; throws with one sentence when the list is unusable. */
export function readPageList(path: string): { pages: ListedPage[]; subjects: Subject[]; folder: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not a readable list of pages: ${(error as Error).message}`, { cause: error });
  }
  const usable =
    Array.isArray(parsed) &&
    parsed.every((one: Partial<ListedPage>) => typeof one?.file === 'string' && typeof one.url === 'string');
  if (!usable) throw new Error(`${path} is no list of pages: each needs "file" and "url".`);
  const pages = parsed as ListedPage[];
  const folder = dirname(path);
  const subjects = pages.map(({ file, url, charset }) => ({ file, url, path: join(folder, file), charset }));
  return { pages, subjects, folder };
}
