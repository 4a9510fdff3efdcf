// Reads any seller console: its visible words and where they stand, its tables, listed notices, shop and menu. What the words say is told in the background.
import { withoutBuyers, withoutOwnNumber } from './chats';
import { chartsOf } from './charts';
import { framesOf } from './frames';
import { linksOf } from './links';
import { consoleStateWords } from './console-state-words';
import type { ConsolePage, ConsoleReading, Page } from './page';
import { listNotices } from './list-notices';
import { namingOf, tableWithout, titleWithout } from './persons';
import { readScreen } from './screen';
import { sheetOf } from './sheet';
import { shopOf } from './shop';
import { whileCalm, type Slices } from './slices';
import { readTables } from './tables';
import { tokensOf } from './token';

/** A console with the state it is in, read in slices; undefined where it changed between them. */
export const readInSlices: ConsoleReading['console'] = async (page, stateOf, calm) => {
  const roots: Node[] = [];
  const state = stateOf(page, consoleStateWords);
  const pieces = await whileCalm(piecesOf(page, roots), roots, calm);
  if (!pieces) return undefined;
  const { figures, ...read } = pieces;
  // Figures that are not out yet leave those of the days before on the page.
  return figures > 0 && (!state || state.state === 'not-published-yet')
    ? { kind: 'console', state: 'ok', ...state, ...read, by: 'console' }
    : { kind: 'state', state: 'empty', ...state, ...read, by: 'state' };
};

/**
 * The pieces of a console without what tells of buyers; `figures` is 0 where nothing on it can be a figure. `roots` takes
 * up the page and the shadow roots and frames it was found in.
 */
export function* piecesOf(page: Page, roots: Node[]): Slices<ConsolePage> {
  const screen = yield* readScreen(page, roots);
  const all = yield* tokensOf(screen);
  const { title } = page.document;
  const names = namingOf(screen, all, page.url, title);
  const unnamed = names ? all.filter(({ kind, raw }) => kind === 'table' || !names(raw)) : all;
  const kept = withoutOwnNumber(names ? titleWithout(title, names) : title, unnamed);
  const tokens = withoutBuyers(screen, unnamed);
  yield;
  const read = yield* readTables(
    tokens.filter((token) => token.kind === 'table'),
    tokens,
  );
  const tables = read.slice(0, 60);
  const shop = shopOf(tokens);
  const notices = listNotices(tokens).slice(0, 300);
  const links = linksOf(screen, page.url).filter(
    // What an address writes in signs may be a name as well.
    ({ label, url }) => !names || !(url.includes('%') || names(`${label} ${url.replace(/[+_-]/g, ' ')}`)),
  );
  yield;
  const charts = chartsOf(screen, tokens);
  const frames = framesOf(screen, page.url);
  const { sheet, figures } = sheetOf(screen, tokens, tables);
  return {
    sheet,
    ...(kept !== title && { pageTitle: kept.slice(0, 300) }),
    // What a frame shows is read there; the page around it need not be waited for.
    figures: figures + tables.length + notices.length + frames.length,
    ...(tables.length > 0 && {
      tables: tables.map(({ table }) => (names ? tableWithout(table, names) : table)),
    }),
    ...(notices.length > 0 && { notices }),
    ...(shop && { shop }),
    ...(links.length > 0 && { links }),
    ...(charts && { charts }),
    ...(frames.length > 0 && { frames }),
  };
}
