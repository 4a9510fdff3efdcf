// The pages that a command works on: `--pages LIST.json` and, of them, those of the shops that `--shops` names.
import { parseArgs } from 'node:util';
import { shopChoices } from './left-out';
import { readPageList } from './page-list';

export interface ChosenPages {
  list: ReturnType<typeof readPageList>;
  shops: string;
  /** Whether a page of the list is one of them. */
  counts: (url: string) => boolean;
}

/** The pages the arguments name; undefined, with the usage on standard error, where they name none. */
export function chosenPages(command: string): ChosenPages | undefined {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, shops: { type: 'string', default: 'all' } },
  });
  const { pages, shops } = values;
  const counts = shopChoices[shops];
  if (pages !== undefined && counts !== undefined) return { list: readPageList(pages), shops, counts };
  const known = Object.keys(shopChoices).join('|');
  process.stderr.write(`Usage: npm run --silent ${command} -- --pages LIST.json [--shops ${known}]\n`);
  return undefined;
}
