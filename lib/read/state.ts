// The state a page as a whole is in, when it is not in order: signed out, held up by a captcha, without permission.
import type { PageState } from '../reading';
import type { Page } from './page';
import type { Scan } from './scan';
import { isSeen } from './seen';
import { stateWords, type StateWords } from './state-words';

export interface Told {
  state: PageState;
  why: string;
}

/** Elements with one of these words in a class, as a selector. */
const named = (words: string) =>
  words
    .split(' ')
    .map((word) => `[class*=${word} i]`)
    .join();

/** Parts around a page's main area: what stands there speaks of other pages. */
const around = `a,nav,header,footer,aside,li,td,[role=navigation],[role=tooltip],[role=menu],${named('menu nav- navbar sider footer tooltip shortcut')}`;
const says = `[role=alert],[role=status],h1,h2,${named('alert notice banner message result empty warning')}`;
const covers = `[role=dialog],[role=alertdialog],dialog,${named('modal dialog mask overlay result exception')}`;

/** Figures a page holds outside its frame; counting ends at `enough`. */
function figuresOf(scan: Scan, enough: number): number {
  let count = 0;
  for (const place of scan.digits) {
    const text = scan.texts[place] as Text;
    const element = text.parentElement;
    if (text.data.length > 40 || !element || element.closest(around) || !isSeen(element)) continue;
    count += 1;
    if (count >= enough) break;
  }
  return count;
}

/** Whether the words stand on something that covers a good part of the window: a dialog, a mask over sample figures. */
function covered(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const cover = element.closest(covers);
  if (!cover || !view) return false;
  const box = cover.getBoundingClientRect();
  return box.width * box.height > 0.3 * view.innerWidth * view.innerHeight;
}

/** A few figures belong to any page: a time, a telephone, a badge. */
const few = 5;

/** States of a page whose thing is not there. */
const missing = /^(withdrawn|region-locked|not-found)$/;

function whole(told: Told, element: Element, figures: number, page: Page, console: boolean): boolean {
  if (told.state === 'not-published-yet') return figures < few || element.closest(says) !== null;
  if (told.state === 'signed-out' && !covered(element)) {
    // Shops ask every visitor to sign in somewhere on the page.
    const form = page.document.querySelector('input[type=password]');
    return figures < few && (page.scan.texts.length < 60 || (form !== null && isSeen(form)));
  }
  // What a shop's page says of itself in its heading holds, whatever else it offers below; consoles head lists with it.
  const titled = !console && missing.test(told.state) && element.closest('h1,h2') !== null;
  return figures < few || titled || covered(element);
}

/** A page with so many texts is not held up. */
const full = 400;

/** A frame of the platforms' risk control laid over the page. */
function riskFrame({ document, scan }: Page): Told | undefined {
  const frames = document.defaultView?.length ? document.getElementsByTagName('iframe') : [];
  for (const frame of frames) {
    const source = frame.getAttribute('src') ?? '';
    if (
      /\/punish|_____tmd_____|captcha|\/verify(center)?\b/.test(source.toLowerCase()) &&
      isSeen(frame) &&
      !/recaptcha\/(api2|enterprise)\/(anchor|aframe)/.test(source)
    )
      return { state: 'captcha', why: new URL(source, document.baseURI).hostname };
  }
  // Asked by name one by one: a list of selectors would have the whole page searched.
  const slider =
    ['nocaptcha', 'nc_1_wrapper', 'challenge-form', 'captchacharacters']
      .map((id) => document.getElementById(id))
      .find(Boolean) ?? (scan.texts.length < full ? document.querySelector('.geetest_panel') : null);
  return slider && isSeen(slider) ? { state: 'captcha', why: slider.id || slider.className } : undefined;
}

/** Whether prices came with the page as data, drawn or not. */
const carriesPrices = (document: Document) =>
  [...document.scripts].some(
    (script) => !script.src && /price["']?\s*:/.test((script.textContent ?? '').toLowerCase()),
  );

/** A page that was not drawn: a frame of buttons, hardly a word, and no data for the readers either. */
function shell(scan: Scan, document: Document): Told | undefined {
  if (scan.texts.length > 60 || carriesPrices(document)) return undefined;
  const shown = scan.texts.flatMap(({ data, parentElement }) =>
    parentElement && isSeen(parentElement) ? [data.trim()] : [],
  );
  const said = shown.join('');
  return shown.length < 12 && said.length < 80 && !/\d/.test(said)
    ? { state: 'shell', why: shown.join(' ').slice(0, 200) }
    : undefined;
}

const joined = new Map<StateWords, RegExp>();

/** All words of a list as one pattern that finds them all with one look over a page. */
function anyOf(words: StateWords): RegExp {
  const known = joined.get(words) ?? new RegExp(words.map(([, one]) => one.source).join('|'), 'gm');
  joined.set(words, known);
  return known;
}

/**
 * The page's state and the words that gave it, or undefined when it looks in order. Words in menus, links and tables,
 * and a mention on a page full of figures, are no state; figures that are not out yet are said even beside others.
 * `special`: words that only pages of this kind say.
 */
export function readState(page: Page, special?: StateWords): Told | undefined {
  const scan = page.scan;
  const risk = riskFrame(page);
  if (risk && figuresOf(scan, few) < few) return risk;
  const lists = [stateWords, ...(special ? [special] : [])];
  const said = new Set(lists.flatMap((words) => scan.lines.match(anyOf(words)) ?? []));
  let figures: number | undefined;
  for (const [place, node] of said.size > 0 ? scan.texts.entries() : []) {
    const line = scan.words[place] ?? '';
    if (line.length > 90 || ![...said].some((one) => line.includes(one))) continue;
    const element = node.parentElement;
    const why = node.data.replace(/\s+/g, ' ').trim();
    const state = lists.flat().find(([, words]) => words.test(line))?.[0];
    if (!state || !element || element.closest(around) || !isSeen(element)) continue;
    figures ??= figuresOf(scan, 40);
    const told = { state, why: why.slice(0, 200) };
    if (whole(told, element, figures, page, special !== undefined)) return told;
  }
  return shell(scan, page.document);
}
