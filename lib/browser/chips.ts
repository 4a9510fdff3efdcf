// The chips beside the figures of consoles: switched on and off, brought to a page, and their words.
import { browser } from 'wxt/browser';
import { chipsOf } from '../chips';
import type { Chip, ChipsReply } from '../message';
import { localeOf } from '../words';
import type { FigureRow, ReadingRow } from '../rows';
import { overlayWords } from './card-words';
import { judged } from './judged';
import { injectOn } from './scripts';
import { sendToTab } from './send';
import { langInUse, settings, trendInUse } from './settings';

/** Whether anything may be drawn on the pages of this host. */
const allowed = async (url: string): Promise<boolean> =>
  !(await settings.overlayOff.getValue()).includes(new URL(url).hostname);

/** The chips of a page with everything they are drawn with; none where they are off. */
export async function chipsFor(
  url: string,
  rowsOf: (
    url: string,
    locale: string,
  ) => Promise<{ reading: ReadingRow; before: FigureRow[]; marks?: Chip[] } | undefined>,
): Promise<ChipsReply> {
  const lang = await langInUse();
  const known = (await allowed(url)) ? await rowsOf(url, localeOf[lang]) : undefined;
  // Those of a list are of what the operator watches; those of consoles they switch on.
  const rows = known?.marks || (await settings.chips.getValue()) ? known : undefined;
  const words = overlayWords(lang);
  const found = rows && (await judged())[rows.reading.key]?.figures;
  return {
    chips: rows?.marks ?? (rows ? chipsOf(rows.reading, rows.before, found ?? {}, lang) : []),
    words,
    lang,
    theme: await settings.theme.getValue(),
    trend: await trendInUse(),
  };
}

/** Has the chips of a page drawn anew after a reading, brought there first where they are wanted. */
export async function drawChips(tabId: number, onList = false): Promise<void> {
  const answer = await sendToTab(tabId, 'chips-changed', {});
  if (!answer && (onList || (await settings.chips.getValue()))) await injectOn(tabId, '/chips.js');
}

/** Switches the chips on for every console, or off; what stands on open pages follows at once. */
export async function switchChips(on: boolean, tabId: number | undefined): Promise<boolean> {
  await settings.chips.setValue(on);
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id }) => (id === undefined || id === tabId ? [] : [id]));
  await Promise.all(others.map((id) => sendToTab(id, 'chips-changed', {})));
  if (tabId === undefined) return on;
  await drawChips(tabId);
  // The mark says whether they are on.
  void sendToTab(tabId, 'card-changed', {});
  return on;
}
