// `npm run --silent score -- --pages LIST.json`: reads the pages and prints right, wrong, absent and invented per field and site.
import { chosenPages } from './chosen-pages';
import { isLeftOut } from './left-out';
import { readPages } from './page-readings';
import { judgePage, type Outcome } from './verdicts';

type Tally = Record<Outcome, number>;
const none = (): Tally => ({ right: 0, wrong: 0, absent: 0, invented: 0 });

function add(tallies: Map<string, Tally>, key: string, outcome: Outcome): void {
  const tally = tallies.get(key) ?? none();
  tally[outcome] += 1;
  tallies.set(key, tally);
}

function print(heading: string, tallies: Map<string, Tally>): void {
  const width = Math.max(heading.length, ...[...tallies.keys()].map((key) => key.length)) + 2;
  const row = (name: string, cells: (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`;
  process.stdout.write(row(heading, ['right', 'wrong', 'absent', 'invented']));
  for (const [name, tally] of tallies) process.stdout.write(row(name, Object.values(tally)));
  process.stdout.write('\n');
}

async function main(): Promise<number> {
  const chosen = chosenPages('score');
  if (!chosen) return 2;
  const { list, shops, counts } = chosen;
  const { folder } = list;
  const pages = list.pages.filter(({ url }) => counts(url));
  const byField = new Map<string, Tally>();
  const bySite = new Map<string, Tally>();
  const leftOut = new Map<string, Tally>();
  let done = 0;
  await readPages(
    list.subjects.filter(({ url }) => counts(url)),
    {
      line: (line) => {
        const page = pages[done];
        done += 1;
        process.stderr.write(`${done}/${pages.length} ${String(line['file'])}\n`);
        if (!page) return;
        const unseen = isLeftOut(page.url);
        for (const { field, outcome, expected, got } of judgePage(page, line, folder)) {
          add(byField, field, outcome);
          add(bySite, `${page.site ?? new URL(page.url).hostname} ${field}`, outcome);
          if (unseen) add(leftOut, field, outcome);
          // What is wrong on the pages left out is told to nobody who builds, or they would be built for.
          if (outcome !== 'right' && (!unseen || shops === 'left-out'))
            process.stderr.write(
              `  ${field} ${outcome}: ${JSON.stringify(expected)} / ${JSON.stringify(got)}\n`,
            );
        }
      },
    },
  );
  print('site and field', bySite);
  if (leftOut.size > 0 && shops === 'all') print('field, of shops left out', leftOut);
  print('field', byField);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(byField))}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
