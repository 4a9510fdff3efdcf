// What the open panel found on each console page, kept for this run of the browser so that the marks can say it.
import { browser } from 'wxt/browser';
import type { Judged } from '../message';

const name = 'judged';

/** Keeps what was found; takes the place of everything kept before. */
export const keepJudged = (judged: Judged): Promise<void> => browser.storage.session.set({ [name]: judged });

/** What was found last; empty where no panel was open since the browser started. */
export async function judged(): Promise<Judged> {
  const kept = await browser.storage.session.get(name);
  return (kept[name] as Judged | undefined) ?? {};
}
