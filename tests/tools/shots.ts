// `npm run shots -- --out DIR`: pictures of every screen of the built extension on demo data, with a list in index.json.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays } from '../../lib/day';
import { walkTo } from '../e2e/walk';
import { takeAnswers } from './answer-pictures';
import { consolePages, demoPages } from './demo-pages';
import { makeTask, openDesk, openRivals, setDay, typePrice, walkRound, watchRivals } from './operator';
import { takePanel, takePictures, type Picture } from './pictures';
import { takeStates } from './state-pictures';
import { takeTrends } from './trend-pictures';

const day = '2026-09-18';
const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (values.out === undefined) {
  process.stderr.write('Say where: npm run shots -- --out DIR\n');
  process.exitCode = 2;
} else {
  await takeAll(resolve(values.out));
}

async function takeAll(folder: string): Promise<void> {
  const desk = await openDesk(day, (line) => process.stderr.write(`${line}\n`));
  const pictures: Picture[] = [];
  try {
    const looks = (['zh', 'en'] as const).flatMap((lang) =>
      (['light', 'dark'] as const).map((theme) => ({ widths: [360, 400], lang, theme })),
    );
    // The last look stays while the operator works, who looks for Chinese words.
    for (const look of looks.toReversed())
      pictures.push(...(await takePictures(desk, folder, look, 'first-run')));
    await takeStates(desk, day, async (state) => {
      pictures.push(...(await takePanel(desk, folder, looks, `today-${state}`)));
    });
    await setDay(desk, addDays(day, -1));
    await openRivals(desk);
    await setDay(desk, day);
    const shops = Object.keys(consolePages);
    for (const shopName of shops) await walkRound(desk, shopName);
    // Of the dozen checks that a new shop starts with, only the first shop's find something on this day.
    await makeTask(desk, shops[0] ?? '');
    await watchRivals(desk);
    const rival = demoPages(desk.shop).find(({ kind }) => kind === 'rival');
    await walkTo(desk.extension, desk.tab, rival?.url ?? '', desk.now);
    const picture = await desk.tab.screenshot();
    await typePrice(desk, { seller: '暖川', price: '72.90', condition: '百亿补贴', picture });
    for (const look of looks) pictures.push(...(await takePictures(desk, folder, look, 'working')));
    pictures.push(...(await takeAnswers(desk, folder, looks)));
    pictures.push(...(await takeTrends(folder, looks)));
  } finally {
    await desk.close();
    writeFileSync(join(folder, 'index.json'), `${JSON.stringify(pictures, null, 1)}\n`);
  }
}
