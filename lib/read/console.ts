// Reads any seller console: its visible words and where they stand, its tables and its menu. What the words say is told in the background.
import { withoutBuyers } from './chats';
import { linksOf } from './links';
import type { ConsolePage, Page } from './page';
import { readScreen } from './screen';
import { sheetOf } from './sheet';
import { readTables } from './tables';
import { tokensOf } from './token';

/** The pieces of a console without what tells of buyers; `figures` is 0 where nothing on it can be a figure. */
export function readConsole(page: Page): ConsolePage {
  const screen = readScreen(page.document);
  const tokens = withoutBuyers(screen, tokensOf(screen));
  const tables = readTables(
    tokens.filter((token) => token.kind === 'table'),
    tokens,
  ).slice(0, 60);
  const links = linksOf(screen, page.url);
  const { sheet, figures } = sheetOf(screen, tokens, tables);
  return {
    sheet,
    figures: figures + tables.length,
    ...(tables.length > 0 && { tables: tables.map(({ table }) => table) }),
    ...(links.length > 0 && { links }),
  };
}
