// `npm run kill-rounds -- [KILLS] [CLOSES] [SEED]`: rounds with a dying worker and a closed browser; the last line is JSON.
import { startShop } from '../shop/server';
import { seeded } from '../shop/world/random';
import { buildExtension } from './build.mjs';
import { differences, tryRound } from './round-trial';

const day = '2026-09-18';
const [kills = 100, closes = 10, seed = 1] = process.argv.slice(2).map(Number);
const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Pages of the demo's shop after which the browser may close and something is still ahead. */
const latestClose = 5;

async function run(): Promise<void> {
  buildExtension({ mode: 'e2e' });
  const shop = await startShop({ port: 0, day });
  shop.control({ delay: 0.3 });
  const random = seeded(`rounds that are disturbed ${seed}`);
  const total = { kills: 0, closes: 0, rounds: 0, lost: 0, doubled: 0, openedAgain: 0 };
  try {
    const calm = await tryRound(shop, day, { kills: 0, closeAfter: undefined, random });
    const pages = new Set(calm.readings.map(({ pageKey }) => pageKey)).size;
    progress(`undisturbed: ${pages} pages, ${calm.figures.length} figures`);
    while (total.kills < kills || total.closes < closes) {
      const closeAfter = total.closes < closes ? 1 + Math.floor(random() * latestClose) : undefined;
      const most = Math.min(kills - total.kills, Math.ceil(kills / Math.max(closes, 1)));
      const left = await tryRound(shop, day, { kills: most, closeAfter, random });
      const { lost, doubled } = differences(calm, left);
      total.rounds += 1;
      total.kills += left.kills;
      total.closes += left.closes;
      total.lost += lost.length;
      total.doubled += doubled.length;
      total.openedAgain += left.again.length;
      progress(
        `round ${total.rounds}: ${total.kills} kills, ${total.closes} closes so far; ` +
          `lost ${lost.length}, doubled ${doubled.length}, opened again ${left.again.length}`,
      );
      for (const one of [...lost, ...doubled, ...left.again]) progress(`  ${one}`);
    }
  } finally {
    await shop.close();
  }
  if (total.lost + total.doubled + total.openedAgain > 0) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify({ seed, ...total })}\n`);
}

await run();
