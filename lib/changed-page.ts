// Tells a page that was changed by its makers: what it named before is hardly there any more.
import type { Draft } from './reading';

/** Fewer names than these tell nothing; a day's page may well show one card less. */
const fewest = 4;
const mostLeft = 1 / 3;

const namesOn = (draft: Draft): Set<string> =>
  new Set([
    ...(draft.pairs ?? []).map(({ label }) => label),
    ...(draft.tables ?? []).flatMap(({ columns }) => columns),
  ]);

/** Whether a readable page lost most of the names by which its figures were known at an earlier reading. */
export function isChanged(before: Draft, now: Draft): boolean {
  if (before.state !== 'ok' || now.state !== 'ok') return false;
  const names = namesOn(before);
  const present = namesOn(now);
  const left = [...names].filter((name) => present.has(name)).length;
  return names.size >= fewest && left / names.size <= mostLeft;
}
