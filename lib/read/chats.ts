// Drops what buyers said and who they are from the pieces of a page, before anything is made of them.
import { namesBuyer, tellsBuyer, withoutOrders } from '../buyers';
import { Counter, scopeOf } from '../console/region';
import { underNotices } from '../console/under-notices';
import { chatting } from '../console/words';
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

/** "收货人" with its value beside it: the value goes, and the word with it. */
function dropNamed(tokens: Token[], dropped: Set<Token>): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.text.length > 12 || !namesBuyer(token.text.replace(/[:：]$/, '')))
      return;
    dropped.add(token);
    const next = tokens[at + 1];
    if (next && next.kind !== 'table' && near(token.box, next.box, 4)) dropped.add(next);
  });
}
