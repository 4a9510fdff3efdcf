// Reads any seller console by its visible words: pairs, tables, notices, period, shop and menu.
import { withoutBuyers } from './chats';
import { contextOf, Counter, entriesOf, titleOf } from './context';
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
  const panes = new Counter(screen.atoms.length, [
    ...found.filter((each) => !each.token.box.fence?.hint.tab).map((each) => each.token.index),
    ...sites.map((token) => token.index),
  ]);
  const marks = marksOf(screen, tokens, content, panes);
  const entries = entriesOf(
    screen,
    tokens,
    content,
    panes,
    [...found.map((each) => each.token), ...sites],
    new Set(marks.filter((mark) => mark.strength > 1).map((mark) => mark.index)),
  );
  const over = new Map(
    marks.map((mark) => [mark, contextOf(mark.index, mark.scope, entries).map((entry) => entry.text)]),
  );
  const place = (index: number, box: Box) => {
    const stack = contextOf(index, box, entries);
    const context = stack.map((entry) => entry.text);
    const period = periodAt(index, box, context, marks, over);
    return {
      title: titleOf(stack),
      where: { ...(context.length > 0 && { context }), ...(period && { period }) },
    };
  };
  for (const { pair, token } of found) Object.assign(pair, place(token.index, token.box).where);
  const tables = readTables(sites, tokens).map(({ table, token }) => {
    const { title, where } = place(token.index, token.box);
    return { ...(title && { title }), ...where, ...table };
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
