// `npm run redesign -- --pages LIST.json`: figures of saved pages and of the demo's consoles, taught and found again after redesigns.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Tally } from '../read/redesign-page';
import { startShop } from '../shop/server';
import { findChromium } from './chromium.mjs';
import { demoPages } from './demo-pages';
import { readPageList } from './page-list';
import { serveSaved } from './page-readings';
import { quiet } from './quiet';
import { terminalTable } from './terminal-table';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peers = fileAt('../bench/peers/node_modules');
/** Makers of one selector for an element, installed by hand in tests/bench/peers. */
const selectors: Record<string, string> = {
  '@medv/finder':
    "import { finder } from '@medv/finder'; selectors['@medv/finder'] = (element) => finder(element);",
  'css-selector-generator':
    "import getCssSelector from 'css-selector-generator'; selectors['css-selector-generator'] = (element) => getCssSelector(element);",
  // Its package names a module that it does not hold.
  'optimal-select':
    "import { select } from 'optimal-select/lib/index.js'; selectors['optimal-select'] = (element) => select(element);",
};

async function bundle(): Promise<string> {
  const here = Object.entries(selectors).filter(([name]) => existsSync(`${peers}/${name}`));
  const imports = here.map(([, code]) => code.split('; ')[0]).join(';\n');
  const puts = here.map(([, code]) => code.split('; ')[1]).join(';\n');
  const entry = '\0redesign';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (/(?:^|\/)entry$/.test(id) ? entry : undefined),
        load: (id) =>
          id === entry
            ? `${imports};\nimport * as page from '${fileAt('../read/redesign-page.ts')}';\nconst selectors = {};\n${puts};\nwindow.shopRounds = { measure: (sets, most) => page.measure(sets, most, selectors), names: page.redesignNames };`
            : undefined,
      },
    ],
    define: { global: 'globalThis' },
    resolve: { alias: here.map(([name]) => ({ find: name, replacement: `${peers}/${name}` })) },
    build: { write: false, lib: { entry: 'entry', formats: ['iife'], name: 'unused', fileName: 'redesign' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page script was not built');
  return result.output[0].code;
}

interface Own {
  shopRounds: { measure(sets: string[][], most: number): Record<string, Tally>; names: string[] };
}

/** Each redesign alone, and some of them together. */
function setsOf(names: string[]): string[][] {
  const at = (place: number) => names[place % names.length] ?? '';
  return names.flatMap((name, place) => [
    [name],
    [name, at(place + 1)],
    [name, at(place + 5), at(place + 8)],
  ]);
}

async function measureOn(tab: Page, code: string): Promise<Record<string, Tally>> {
  const cdp = await tab.context().newCDPSession(tab);
  // The page's own policy forbids scripts; this one is not the page's.
  await cdp.send('Runtime.evaluate', { expression: code });
  const names = await tab.evaluate(() => (window as unknown as Own).shopRounds.names);
  return tab.evaluate((sets) => (window as unknown as Own).shopRounds.measure(sets, 3), setsOf(names));
}

const at = process.argv.indexOf('--pages');
const list = at < 0 ? undefined : readPageList(process.argv[at + 1] ?? '');
const shop = await startShop({ port: 0, day: '2026-09-18' });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const code = await bundle();
const sums = new Map<string, Tally>();
try {
  const saved = (list?.subjects ?? []).filter((_, place) => place % 11 === 0);
  const demo = demoPages(shop).filter((_, place) => place % 8 === 0);
  for (const subject of [...saved, ...demo]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
    const tab = await context.newPage();
    if ('path' in subject && subject.path) await serveSaved(tab, subject.path, subject.charset);
    await tab.goto(subject.url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(quiet);
    for (const [name, tally] of Object.entries(await measureOn(tab, code))) {
      const sum = sums.get(name) ?? { found: 0, missed: 0, wrong: 0 };
      sums.set(name, {
        found: sum.found + tally.found,
        missed: sum.missed + tally.missed,
        wrong: sum.wrong + tally.wrong,
      });
      if (name === 'ours') process.stderr.write(`${subject.url.slice(0, 80)}: ${JSON.stringify(tally)}\n`);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await shop.close();
}
const share = (part: number, { found, missed, wrong }: Tally) =>
  `${((100 * part) / Math.max(1, found + missed + wrong)).toFixed(1)} %`;
const rows = [...sums].map(([name, sum]) => [
  name,
  ...[sum.found, sum.missed, sum.wrong].map((part) => share(part, sum)),
]);
process.stderr.write(`${terminalTable('after redesigns', ['', 'found', 'missed', 'wrong'], rows)}\n`);
process.stdout.write(`${JSON.stringify(Object.fromEntries(sums))}\n`);
