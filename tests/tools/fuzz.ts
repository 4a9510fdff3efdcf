// `npm run fuzz -- [SEEDS] [FIRST]`: reads so many invented consoles in real Chromium and prints what went wrong; the last line is JSON.
import { chromium } from 'playwright';
import { quantile } from '../bench/quantile';
import { pageBundle } from '../read/console-bundle';
import type { Judged } from '../read/fuzz/complaints';
import { findChromium } from './chromium.mjs';

declare const fuzz: { judge(seed: number): Promise<Judged> };

const [seeds, first] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 0)];
/** Pages are drawn into one document; a new one now and then keeps what they leave behind small. */
const batch = 25;

const content = await pageBundle('./fuzz/complaints.ts', 'fuzz');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const judged: Judged[] = [];
for (let from = first; from < first + seeds; from += batch) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.addScriptTag({ content });
  const until = Math.min(from + batch, first + seeds);
  const some = await page.evaluate(
    async ([start, end]) => {
      const all: Judged[] = [];
      for (let seed = start; seed < end; seed += 1) all.push(await fuzz.judge(seed));
      return all;
    },
    [from, until] as const,
  );
  for (const { complaints } of some) for (const line of complaints) process.stderr.write(`${line}\n`);
  judged.push(...some);
  await page.close();
}
await browser.close();
const sum = (of: (each: Judged) => number) => judged.reduce((total, each) => total + of(each), 0);
const ms = judged.map((each) => each.ms);
const wrong = sum(({ complaints }) => complaints.length);
const summary = {
  seeds,
  wrong,
  cards: sum((each) => each.cards),
  cardsRead: sum((each) => each.cardsRead),
  cells: sum((each) => each.cells),
  cellsRead: sum((each) => each.cellsRead),
  elements: Math.max(...judged.map((each) => each.elements)),
  ms: { median: quantile(ms, 0.5), p95: quantile(ms, 0.95), most: Math.max(...ms) },
};
process.stdout.write(`${JSON.stringify(summary)}\n`);
if (wrong > 0) process.exitCode = 1;
