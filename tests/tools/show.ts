// The main job on the demo shop: the day's round over three shops' consoles and the rivals' pages, watched or unattended.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../../lib/day';
import type { Lang } from '../../lib/words';
import { consolePages } from './demo-pages';
import { openDesk, openRivals, setDay, walkRound, watchRivals, type Desk } from './operator';
import { takePictures } from './pictures';
import { root } from './prepare.mjs';
import { showWindow } from './show-window';
import { copyStore } from './store-copy';
import { summaryOf } from './summary';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    day: { type: 'string', default: '2026-09-18' },
    lang: { type: 'string', default: process.env['LANG']?.startsWith('en') ? 'en' : 'zh' },
  },
});
const lang: Lang = values.lang === 'en' ? 'en' : 'zh';
const started = Date.now();
const progress = (line: string): void => {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
};

async function unattended(desk: Desk, day: string): Promise<void> {
  progress("Rivals' pages, yesterday morning:");
  await setDay(desk, addDays(day, -1));
  await openRivals(desk);
  await setDay(desk, day);
  for (const shopName of Object.keys(consolePages)) await walkRound(desk, shopName);
  progress('Own products and rivals, watched and matched:');
  await watchRivals(desk);
  await copyStore(desk.extension);
  process.stdout.write(await summaryOf(day, desk.now, lang));
  const folder = join(root, 'out', 'pictures');
  await takePictures(desk, folder, { widths: [400], theme: 'light', lang }, 'working');
  progress(`Done. The pictures are in ${folder}`);
}

async function run(): Promise<void> {
  if (!values.headless) return showWindow(values.day, progress);
  const desk = await openDesk(values.day, progress);
  try {
    await unattended(desk, values.day);
  } finally {
    await desk.close();
  }
}

await run();
