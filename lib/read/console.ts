// Reads any seller console by its visible words: pairs, tables, notices, period, shop and menu.
import { contextOf, Counter, entriesOf } from './context';
import type { Page, Read } from './page';
import { pairsOf } from './pairs';
import { readScreen } from './screen';
import { tokensOf } from './token';

/** Everything the general reader finds on a console; keys are left out where the page shows nothing of the kind. */
export function readConsole(
  page: Page,
): Pick<Read, 'pairs' | 'tables' | 'notices' | 'period' | 'shop' | 'links'> {
  const screen = readScreen(page.document);
  const tokens = tokensOf(screen);
  const found = pairsOf(screen, tokens);
  const tableTokens = tokens.filter((token) => token.kind === 'table');
  const content = new Counter(screen.atoms.length, [...found.map((each) => each.token.index), ...tableTokens.map((each) => each.index)]);
  const entries = entriesOf(screen, tokens, content);
  for (const { pair, token } of found) {
    const context = contextOf(token.index, token.box, entries);
    if (context.length > 0) pair.context = context;
  }
  const pairs = found.slice(0, 600).map((each) => each.pair);
  return { ...(pairs.length > 0 && { pairs }) };
}
