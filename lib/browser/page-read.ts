// What the background brings to a page: the readers it needs, the card or mark where something was read.
import { browser, type Browser } from 'wxt/browser';
import type { Fate, Payload } from '../message';
import type { Draft } from '../reading';
import { noteReading } from './badge';
import { drawChips } from './chips';
import { readFrames } from './frames';
import { openPanel } from './panel';
import { sendToTab } from './send';
import { settings } from './settings';
import { injectOn } from './scripts';

/** What draws on a page of a kind, beside the chips of consoles and lists; on what is not readable nothing does. */
const drawers: Partial<Record<Draft['kind'], '/pill.js' | '/mark.js'>> = {
  offer: '/pill.js',
  console: '/mark.js',
};

/** Draws or renews the card or mark after a reading, unless the operator switched it off for this host. */
export async function drawAfter(
  fate: Fate,
  { kind, state }: Draft,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (
    tabId === undefined ||
    !sender.url ||
    state !== 'ok' ||
    fate.kept === 'stale' ||
    fate.kept === 'refused'
  )
    return;
  const off = await settings.overlayOff.getValue();
  if (off.includes(new URL(sender.url).hostname)) return;
  const answer = await sendToTab(tabId, 'card-changed', { kind });
  const drawer = drawers[kind];
  if (!answer && drawer) await injectOn(tabId, drawer);
  if (kind === 'console' || kind === 'offer-list') await drawChips(tabId, kind === 'offer-list');
}

/** Has one of the shops' own product pages tell how it loaded. */
async function askLoading(fate: Fate, { tab }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id !== undefined && 'own' in fate) await injectOn(tab.id, '/loading.js');
}

/** All that follows a page's reading: its card or mark, its frames, what is known of the day's problems. */
export async function afterReading(
  fate: Fate,
  draft: Draft,
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const known = fate.kept === 'new' && draft.kind === 'console' && noteReading(draft.takenAt);
  const drawn = drawAfter(fate, draft, sender);
  await Promise.all([drawn, readFrames(fate, draft, sender), askLoading(fate, sender), known]);
}

type Needed = Payload<'script-needed'>['script'];

/** The general readers of offers come behind what they have in common. */
const filesOf = (script: Needed) => {
  if (script === 'card') return ['/card.js' as const];
  const reader = `/${script}-reader.js` as const;
  return script === 'consoles' || script === 'site-offers' ? [reader] : ['/offer-core.js' as const, reader];
};

/** Brings a script to the page that asked for it. */
export async function bringTo(sender: Browser.runtime.MessageSender, script: Needed): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: filesOf(script) });
  return true;
}

/** Nothing is drawn on this host any more; the options switch it on again. */
export async function hideOn(url: string, tabId: number | undefined): Promise<boolean> {
  const { hostname } = new URL(url);
  const off = await settings.overlayOff.getValue();
  if (!off.includes(hostname)) await settings.overlayOff.setValue([...off, hostname]);
  if (tabId !== undefined) void sendToTab(tabId, 'chips-changed', {});
  return true;
}

/** Opens the panel from a click on the card. */
export async function openPanelFor(sender: Browser.runtime.MessageSender): Promise<boolean> {
  await openPanel(sender.tab?.windowId);
  return true;
}
