// Who looks at a page, as far as it tells: signed in or not, a member or not, for which country its prices are.
import type { Offer } from '../reading';
import { countryIn } from './country';
import type { Page } from './page';
import { put, seen, witness } from './witness';

const links = (way: string) => `a[href*=log${way} i],a[href*=sign${way} i]`;
/** "germany (eur €)", as shops print the country that their prices are for. */
const market = / \([a-z]{3} .{1,4}\)$/m;
const member = /^(?:您是|you are an? |you're an? ).{0,12}(?:会员|member)/m;

/** Adds what the page tells of its viewer: never a name, and no place finer than a country. */
export function putViewer(offer: Offer, page: Page): void {
  const { document, scan } = page;
  // Where one can sign in nobody is, whatever a menu that is folded away offers.
  const signIn = seen(document, links('in'));
  const told = signIn ?? document.querySelector(links('out'));
  const say = (pattern: RegExp) =>
    pattern.test(scan.lines) ? scan.texts[scan.words.findIndex((said) => pattern.test(said))] : undefined;
  const [priced, greeted] = [say(market), say(member)];
  const region = priced && countryIn(priced.data.trim(), page);
  const element = told ?? (region ? priced : greeted)?.parentElement;
  if (element)
    put(
      offer,
      'viewer',
      { ...(told && { signedIn: !signIn }), ...(greeted && { member: true }), ...(region && { region }) },
      witness('words of the page', region ?? '', element),
    );
}
