// Drops what buyers said and who they are from the pieces of a page, before anything is made of them.
import { withoutCodes, withoutOrders } from '../buyer-cells';
import { namesBuyer, namesMeasure, tellsBuyer } from '../buyers';
import { Counter, scopeOf } from '../console/region';
import { underNotices } from '../console/under-notices';
import { chatting } from '../console/words';
import { once } from '../once';
import { crumbsOf } from './persons';
import type { Screen } from './screen';
import { near, type Token } from './token';

/** The tokens without buyers' texts, without chats, and with order numbers hashed. */
export function withoutBuyers(screen: Screen, tokens: Token[]): Token[] {
  const dropped = new Set<Token>();
  for (const token of tokens) {
    if (token.kind === 'table' || (token.number && !token.box.chat)) continue;
    if (tellsBuyer(token.text) || (token.box.chat && !underNotices(token, tokens))) dropped.add(token);
    else if (/\d{6}/.test(token.text))
      [token.text, token.raw] = [withoutOrders(token.text), withoutOrders(token.raw)];
  }
  const heads = tokens.filter(
    (token) =>
      token.kind !== 'table' &&
      !token.number &&
      token.text.length <= 20 &&
      chatting.test(token.text) &&
      !token.box.fence?.hint.nav,
  );
  if (heads.length > 0) dropChats(screen, tokens, heads, dropped);
  dropNamed(tokens, dropped);
  return tokens.filter((token) => !dropped.has(token));
}

/** A list of lines with times or sentences under a heading of chats goes whole, counts and all. */
function dropChats(screen: Screen, tokens: Token[], heads: Token[], dropped: Set<Token>): void {
  const all = new Counter(
    screen.atoms.length,
    tokens.map((token) => token.index),
  );
  for (const head of heads) {
    const scope = scopeOf(head.box, head.last.index, all);
    if (!scope?.parent) continue;
    const under = tokens.filter(
      (token) => token.index > head.index && token.index < scope.end && token.kind !== 'table',
    );
    const spoken = under.filter(
      (token) =>
        token.kind === 'date' ||
        token.kind === 'prose' ||
        /\d{1,2}:\d{2}|刚刚|分钟前|小时前/.test(token.text),
    ).length;
    if (spoken >= 2 || under.some((token) => dropped.has(token)))
      for (const token of under) dropped.add(token);
  }
}

/** Names of what is asked of a person in two words: "shipping address". */
const particular = /address|phone|e-?mail|name$|recipient|consignee/;
const telling = /[\p{L}\d]/u;
const longest = (text: string) => (particular.test(text) ? 24 : 12);

/**
 * "收货人" with its value beside it: the value goes, and the word with it. Where such a word opens a box of a few lines
 * without a measure, all of them are about the buyer, and go wherever else on the page they stand.
 */
function dropNamed(tokens: Token[], dropped: Set<Token>): void {
  const said = new Set<string>();
  // The same labels stand all over a console.
  const buyer = once((text: string) => namesBuyer(text.replace(/[:：]$/, '')));
  tokens.forEach((token, at) => {
    const { kind, number, text, box } = token;
    if (number || kind !== 'word' || text.length > longest(text) || !buyer(text)) return;
    dropped.add(token);
    // An icon beside the word is nothing it says.
    const next = tokens
      .slice(at + 1, at + 4)
      .find((each) => each.kind === 'table' || telling.test(each.text));
    if (!next || next.kind === 'table') return;
    if (near(box, next.box, 4)) dropped.add(next);
    if (box.fence && !box.fence.hint.nav) return;
    for (const line of linesUnder(token, next, tokens)) {
      dropped.add(line);
      if (/\D{2}/.test(line.text)) said.add(line.text);
    }
  });
  for (const token of tokens) if (token.kind !== 'table' && said.has(token.text)) dropped.add(token);
}

/** The lines of an address or the like in the box that a word opens; none where the box tells of more than a person. */
function linesUnder(word: Token, next: Token, tokens: Token[]): Token[] {
  let box: Token['box'] | undefined = word.box;
  while (box && next.index >= box.end) box = box.parent;
  if (!box?.parent) return [];
  const { start } = box;
  if (tokens.find(({ index }) => index >= start) !== word) return [];
  const { end } = box;
  const lines = tokens.filter(({ index }) => index > word.index && index < end);
  // A group of a menu is no person: its lines are links.
  const linked = lines.filter((line) => line.box.element.closest('a')).length;
  if (word.box.fence && linked * 2 > lines.length) return [];
  const person =
    lines.length <= 14 && lines.every(({ kind, text }) => kind !== 'table' && !namesMeasure(text));
  return person ? lines : [];
}

/** The number of an order at the end of the page's breadcrumb under "orders" is hashed wherever it stands. */
export function withoutOwnNumber(title: string, tokens: Token[]): string {
  const crumbs = crumbsOf(tokens);
  const own = crumbs.pop();
  if (!own || own.text.length < 2) return title;
  const { raw: name, text } = own;
  const hash = withoutCodes(name);
  if (hash === name || !crumbs.some((crumb) => /订单|order/.test(crumb.text))) return title;
  for (const token of tokens)
    if (token.text.includes(text))
      [token.raw, token.text] = [token.raw.replaceAll(name, hash), token.text.replaceAll(text, hash)];
  return title.replaceAll(name, hash);
}
