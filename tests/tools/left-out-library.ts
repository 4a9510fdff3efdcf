// `npm run --silent left-out-library`: reads each component library's pages without the class words that only its own markup holds.
//
// What it shows: how far the reader stands on class words that it could only have learnt from that one library. A word
// is left out where the rendered pages of no other library here hold it, as the pages tell and nobody by hand.
// What it cannot show: how an unseen library fares in all. Rules of roles, tags, places and order were written while all
// of these pages were known, words that two libraries share stay, and so do names of icons and of shops. The five of
// tests/read/libraries are pages written by hand after the libraries' markup; those of the demo shop are the libraries' own.
// The layouts of tests/read/layouts, which break naive readers, are of no library: no word is left out for them or kept for
// their sake, and they count in the total.
// With --bare every class word is left out, also those that all libraries share: what tags, roles and places tell alone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { hashOf } from '../../lib/hash';
import type { Expected } from '../backend/answers';
import { compare, none, type Compared, type Tally } from '../backend/compare';
import { modulesWithWords, occurs, withoutWords, wordsIn, type ClassWord } from '../read/class-words';
import { pageBundle } from '../read/console-bundle';
import { amountOf, expectedCell, isOrder, viewOf, type DemoView } from '../read/demo-truth';
import { layoutPages } from '../read/layouts';
import { raiseScript } from '../read/layouts/raise';
import { bootstrap } from '../read/libraries/bootstrap';
import { material } from '../read/libraries/material';
import { naive } from '../read/libraries/naive';
import type { LibraryPage } from '../read/libraries/page';
import { polaris } from '../read/libraries/polaris';
import { prime } from '../read/libraries/prime';
import type { ConsoleRead } from '../read/read-console';
import { startShop, type RunningShop } from '../shop/server';
import { findChromium } from './chromium.mjs';
import { consolePages } from './demo-pages';
import { terminalTable } from './terminal-table';

const demoLibraries: Record<string, string> = {
  'myseller.taobao.com': '@alifd/next',
  'sycm.taobao.com': 'antd',
  'one.alimama.com': 'antd',
  'shop.jd.com': 'element-plus',
  'fxg.jinritemai.com': '@arco-design/web-react',
};

/** A page of a library: how to open it, and what is true of it. */
interface Subject {
  library: string;
  name: string;
  open(tab: Page): Promise<void>;
  address: string;
  truth(tab: Page): Promise<Told>;
}
interface Told {
  expected: Expected;
  /** Figures that may be read and are on no list. */
  mayBe: (label: string, raw: string) => boolean;
}

function drawn({ name, markup, style, pairs, tables }: LibraryPage, library = name): Subject {
  const html = `<!doctype html><style>body{font:14px/1.5 sans-serif;margin:0;width:1200px} ${style}</style>${markup}`;
  const expected = { tables, pairs: pairs.map(([label, value]) => ({ label, value })), besides: [] };
  return {
    library,
    name,
    open: async (tab) => {
      await tab.setContent(html);
      await tab.evaluate(raiseScript);
    },
    address: 'https://seller.example.com/#/home',
    truth: async () => ({ expected, mayBe: () => false }),
  };
}

const hashed = (text: string) => (isOrder(text) ? `order#${hashOf(text).slice(0, 10)}` : text);

function toldOf({ view, data, cards }: DemoView): Told {
  const todos = view.sections.flatMap((each) => (each.kind === 'todos' ? each.todos : []));
  const lists = view.sections.flatMap((each) => (each.kind === 'table' ? [each] : []));
  const counted = (label: string, count: number) => ({ label, value: String(count) });
  const shown = cards.flatMap((each) => each.cards);
  return {
    expected: {
      tables: data.map(({ columns, rows, total }) => {
        const kept = columns.filter(({ title }) => title !== '买家');
        const cellsOf = (row: (typeof rows)[number]) =>
          kept.map(({ key }) => expectedCell(row.cells[key]).map(hashed).join(''));
        return { columns: kept.map(({ title }) => title), rows: rows.map(cellsOf), total };
      }),
      pairs: [
        ...shown.flatMap(({ label, value }) => {
          const amount = amountOf(value);
          return amount === undefined ? [] : [{ label, value: amount }];
        }),
        ...todos.map(({ label, count }) => counted(label, count)),
      ],
      besides: lists.flatMap(({ tabs = [] }) => tabs.map(({ label, count = 0 }) => counted(label, count))),
    },
    // The bell in the head, and figures in the sentence under a list.
    mayBe: (label, raw) =>
      label === '消息' || lists.some(({ note = '' }) => note.includes(`${label} ${raw}`)),
  };
}

const demo = (shop: RunningShop): Subject[] =>
  Object.values(consolePages)
    .flat()
    .map(([host, route]) => {
      const address = shop.url(host, `/#/${route}`);
      return {
        library: demoLibraries[host] ?? host,
        name: `${host} ${route}`,
        address,
        open: async (tab) => {
          await tab.goto(address);
          await tab.waitForLoadState('networkidle');
        },
        truth: async (tab) => toldOf(await viewOf(tab, route)),
      };
    });

const classesOn = (tab: Page) =>
  tab.evaluate(() =>
    Array.from(document.querySelectorAll('[class]'), (each) => each.getAttribute('class') ?? '').flatMap(
      (names) => names.split(/\s+/),
    ),
  );

/** Does something with each page of some libraries in a tab of its own. */
async function each(
  browser: Browser,
  subjects: Subject[],
  act: (subject: Subject, tab: Page) => Promise<void>,
) {
  for (const subject of subjects) {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await subject.open(tab);
    await act(subject, tab);
    await tab.close();
  }
}

interface Result {
  library: string;
  words: string[];
  pairs: Tally;
  marriages: number;
  cells: Tally;
  totals: Tally;
}

function addTo(total: Result, part: Pick<Result, 'pairs' | 'cells' | 'totals' | 'marriages'>): void {
  for (const kind of ['pairs', 'cells', 'totals'] as const)
    for (const verdict of ['right', 'wrong', 'absent'] as const) total[kind][verdict] += part[kind][verdict];
  total.marriages += part.marriages;
}

async function measure(
  browser: Browser,
  library: string,
  own: Subject[],
  left: ClassWord[],
): Promise<Result> {
  const script = await pageBundle('./settled-console.ts', 'shopRounds', [withoutWords(left)]);
  const words = [...new Set(left.map(({ word }) => word))].sort();
  const result: Result = { library, words, pairs: none(), marriages: 0, cells: none(), totals: none() };
  await each(browser, own, async ({ name, address, truth }, tab) => {
    const { expected, mayBe } = await truth(tab);
    const read = await tab.evaluate<ConsoleRead>(
      `${script};shopRounds.readSettled(${JSON.stringify(address)})`,
    );
    const pairs = (read.pairs ?? []).filter(({ label, raw }) => !mayBe(label, raw));
    const compared: Compared = compare(expected, { ...read, pairs }, []);
    addTo(result, compared);
    for (const fault of compared.faults) process.stderr.write(`${library}, ${name}: ${fault}\n`);
  });
  return result;
}

/** All of them together. */
function totalOf(results: readonly Result[]): Result {
  const total: Result = {
    library: 'in all',
    words: [],
    pairs: none(),
    marriages: 0,
    cells: none(),
    totals: none(),
  };
  for (const result of results) addTo(total, result);
  return total;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { bare: { type: 'boolean', default: false } } });
  const source = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../lib/read/${name}`, import.meta.url)), 'utf8');
  const words = wordsIn(Object.fromEntries(modulesWithWords.map((name) => [name, source(name)])));
  const shop = await startShop({ port: 0, day: '2026-09-18' });
  shop.control({ delay: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const subjects = [
      ...demo(shop),
      ...[material, polaris, bootstrap, naive, prime].map((page) => drawn(page)),
    ];
    const classes = new Map<string, Set<string>>();
    await each(browser, subjects, async ({ library }, tab) => {
      const known = classes.get(library) ?? new Set();
      for (const name of await classesOn(tab)) known.add(name);
      classes.set(library, known);
    });
    const results: Result[] = [];
    for (const [library, names] of classes) {
      const others = [...classes].flatMap(([other, theirs]) => (other === library ? [] : [...theirs]));
      const left = values.bare ? words : words.filter((word) => occurs(word, names) && !occurs(word, others));
      const own = subjects.filter((subject) => subject.library === library);
      results.push(await measure(browser, library, own, left));
    }
    const layouts = layoutPages.map((page) => drawn(page, 'layouts that break naive readers'));
    results.push(await measure(browser, layouts[0]?.library ?? '', layouts, values.bare ? words : []));
    results.push(totalOf(results));
    const row = ({ library, words: { length }, pairs, marriages, cells, totals }: Result) =>
      [
        library,
        length,
        pairs.right,
        pairs.wrong + pairs.absent,
        marriages,
        cells.right,
        cells.wrong,
        cells.absent,
        totals.wrong + totals.absent,
      ].map(String);
    const columns = [
      'left out',
      'words',
      'pairs',
      'missing',
      'married wrongly',
      'cells',
      'wrong',
      'missing',
      'totals not right',
    ];
    process.stdout.write(
      terminalTable(
        values.bare ? 'Read without any class word' : 'Read without its own class words',
        columns,
        results.map(row),
      ),
    );
    const told = results.map(({ words: own, ...rest }) => ({
      ...rest,
      words: values.bare ? own.length : own,
    }));
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } finally {
    await browser.close();
    await shop.close();
  }
}

await main();
