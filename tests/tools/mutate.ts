// `npm run --silent mutate -- --pages LIST.json`: reads saved pages after changes a shop might make; a price is then right or absent, never another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { hasSign } from '../../lib/printed-price';
import { chosenPages } from './chosen-pages';
import { findBranded, findChromium } from './chromium.mjs';
import { shopChoices } from './left-out';
import { findSpots, mutate, mutations, type Mutation, type Order, type Spot } from './mutations';
import type { ListedPage } from './page-list';
import { readPages, serveSaved, type Subject } from './page-readings';
import type { Line } from './reading-line';
import { terminalTable } from './terminal-table';
import { judgePage, pricesOf } from './verdicts';

/** At most this share of the mutated pages may give a wrong price. */
const mostWrong = 0.005;

/** Digits of an amount, however it is split or grouped, without cents that are 0: "1.299,00" and "1299" are the same. */
const digitsOf = (text: string) => text.replace(/\D/g, '');
const shows = (text: string, amount: string) => {
  const [whole = '', cents = ''] = amount.split('.');
  const own = digitsOf(text);
  return (
    own === whole + cents.padEnd(2, '0') || (Number(cents) === 0 ? own === whole : own === whole + cents)
  );
};

/** The same notation with other digits: "€ 12,44" → "€ 23,55". */
const shifted = (text: string, by: number) =>
  text.replace(/\d/g, (digit) => String(((Number(digit) + by) % 9) + 1));
const raised = (text: string) =>
  text.replace(/\d/, (digit) => (digit === '9' ? '19' : String(Number(digit) + 1)));

/** The orders for one page: only the mutations for which it shows what they are about. */
function ordersFor(page: ListedPage, spots: Spot[], amounts: string[]): Order[] {
  const shown = spots.filter(({ text }) => amounts.some((amount) => shows(text, amount)));
  const open = shown.filter(({ struck }) => !struck);
  const signed = open.filter(({ around }) => around.some(hasSign));
  const price = signed.find(({ below }) => below) ?? signed[0];
  const single = page.kind === 'offer' && price !== undefined;
  // The old price stands right beside; one further off belongs to something else.
  const struck = single
    ? spots.find(
        (spot) =>
          spot.struck &&
          Math.abs(spot.index - price.index) < 12 &&
          !spot.text.includes(price.text) &&
          !price.text.includes(spot.text) &&
          /\d/.test(spot.text) &&
          !shown.includes(spot),
      )
    : undefined;
  const words = price?.around.find(hasSign) ?? '';
  const others = [1, 3, 5].map((by) => shifted(words, by));
  const applies: Record<Mutation, boolean> = {
    'price hidden': shown.length > 0,
    'price and struck price swapped': single,
    'recommended items before it': single,
    'nameless items before it': single,
    'classes and ids renamed': true,
  };
  return mutations
    .filter((mutation) => applies[mutation])
    .map((mutation) => ({
      mutation,
      shown: shown.map(({ index }) => index),
      price: price?.index,
      struck: struck?.index,
      higher: raised(words),
      others,
    }));
}

interface Mutated {
  page: ListedPage;
  mutation: Mutation;
  subject: Subject;
}

/** Writes the mutated pages of one page and tells of them. */
async function mutatePage(
  browser: Browser,
  page: ListedPage,
  subject: Subject,
  amounts: string[],
  folder: string,
): Promise<Mutated[]> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await serveSaved(tab, subject.path ?? '', subject.charset);
  await tab.goto(subject.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const orders = ordersFor(page, await tab.evaluate(findSpots), amounts);
  const made: Mutated[] = [];
  for (const order of orders) {
    const path = join(folder, `${page.file.replace(/\W+/g, '-')}-${mutations.indexOf(order.mutation)}.html`);
    writeFileSync(path, await tab.evaluate(mutate, order));
    made.push({ page, mutation: order.mutation, subject: { ...subject, path, charset: 'utf-8' } });
  }
  await tab.close();
  return made;
}

type Outcome = 'right' | 'absent' | 'wrong';

/** What a mutated page's reading is worth: wrong as soon as one price of it is. */
function outcomeOf(page: ListedPage, line: Line, folder: string): Outcome {
  const outcomes = judgePage(page, line, folder)
    .filter(({ field }) => /^(price|priceRange|items\.price|offers)$/.test(field))
    .map(({ outcome }) => outcome);
  if (outcomes.some((outcome) => outcome === 'wrong' || outcome === 'invented')) return 'wrong';
  return outcomes.every((outcome) => outcome === 'right') ? 'right' : 'absent';
}

async function main(): Promise<number> {
  const chosen = chosenPages('mutate');
  if (!chosen) return 2;
  const { list, shops, counts } = chosen;
  const folder = mkdtempSync(join(tmpdir(), 'shop-rounds-mutated-'));
  const all: Mutated[] = [];
  const browser = await chromium.launch({
    executablePath: findChromium() ?? findBranded(),
    args: ['--no-sandbox'],
  });
  for (const [index, page] of list.pages.entries()) {
    const subject = list.subjects[index];
    if (!subject || !counts(page.url)) continue;
    all.push(...(await mutatePage(browser, page, subject, pricesOf(page, list.folder), folder)));
  }
  await browser.close();
  const tallies = new Map(mutations.map((name) => [name, { right: 0, absent: 0, wrong: 0 }]));
  let done = 0;
  await readPages(
    all.map(({ subject }) => subject),
    {
      line: (line) => {
        const { page, mutation } = all[done] as Mutated;
        done += 1;
        const outcome = outcomeOf(page, line, list.folder);
        const tally = tallies.get(mutation);
        if (tally) tally[outcome] += 1;
        const unseen = shops === 'all' && !shopChoices['built']?.(page.url);
        if (outcome === 'wrong' && !unseen)
          process.stderr.write(`${page.file}, ${mutation}: ${JSON.stringify(line['offer'] ?? line.state)}\n`);
        if (done % 20 === 0) process.stderr.write(`${done}/${all.length}\n`);
      },
    },
  );
  rmSync(folder, { recursive: true });
  const rows = [...tallies].map(([name, { right, absent, wrong }]) =>
    [name, right, absent, wrong].map(String),
  );
  process.stdout.write(terminalTable('mutations', ['mutation', 'right', 'absent', 'wrong'], rows));
  const wrong = [...tallies.values()].reduce((sum, tally) => sum + tally.wrong, 0);
  const share = wrong / all.length;
  process.stdout.write(`\n${JSON.stringify({ pages: all.length, wrong, share, most: mostWrong })}\n`);
  return share > mostWrong ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
