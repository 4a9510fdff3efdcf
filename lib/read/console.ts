// Reads any seller console by its visible words: pairs, tables, notices, period, shop and menu.
import { withoutBuyers } from './chats';
import { contextOf, Counter, entriesOf } from './context';
import { linksOf } from './links';
import { listNotices, rowNotices, workOf } from './notices';
import type { Page, Read } from './page';
import { pairsOf } from './pairs';
import { marksOf, pagePeriod, periodAt } from './period';
import { readScreen, type Box } from './screen';
import { shopOf } from './shop';
import { readTables } from './tables';
import { tokensOf } from './token';

export type ConsoleRead = Pick<Read, 'pairs' | 'tables' | 'notices' | 'period' | 'shop' | 'links'>;

/** Everything the general reader finds on a console; keys are left out where the page shows nothing of the kind. */
export function readConsole(page: Page): ConsoleRead {
  const screen = readScreen(page.document);
  const tokens = withoutBuyers(screen, tokensOf(screen));
  const shop = shopOf(tokens);
  const found = pairsOf(screen, tokens);
  const sites = tokens.filter((token) => token.kind === 'table');
  const indexes = [...found.map((each) => each.token.index), ...sites.map((token) => token.index)];
  const content = new Counter(screen.atoms.length, indexes);
  const marks = marksOf(screen, tokens, content);
  const entries = entriesOf(screen, tokens, content);
  const over = new Map(marks.map((mark) => [mark, contextOf(mark.index, mark.scope, entries)]));
  const place = (index: number, box: Box) => {
    const context = contextOf(index, box, entries);
    const period = periodAt(index, box, context, marks, over);
    return { ...(context.length > 0 && { context }), ...(period && { period }) };
  };
  for (const { pair, token } of found) Object.assign(pair, place(token.index, token.box));
  const tables = readTables(sites, tokens).map(({ table, token }) => {
    const where = place(token.index, token.box);
    return { ...where, ...table, ...(where.context && { title: where.context[0] }) };
  });
  const pairs = found.map((each) => each.pair);
  const notices = [...workOf(found), ...tables.flatMap(rowNotices), ...listNotices(tokens)];
  const period = pagePeriod(marks);
  const links = linksOf(screen, page.url);
  return {
    ...(pairs.length > 0 && { pairs: pairs.slice(0, 600) }),
    ...(tables.length > 0 && { tables: tables.slice(0, 60) }),
    ...(notices.length > 0 && { notices: notices.slice(0, 300) }),
    ...(period && { period }),
    ...(shop && { shop }),
    ...(links.length > 0 && { links }),
  };
}
