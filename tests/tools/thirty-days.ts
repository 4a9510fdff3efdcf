// `npm run thirty-days -- [DAYS] [LAST]`: a month of mornings at the demo's three shops in one browser; the last line is JSON.
import { addDays } from '../../lib/day';
import { pageKeyOf } from '../../lib/page-key';
import { incidents, pricePages } from '../shop/truth';
import type { ShopRow, TickRow } from '../../lib/rows';
import { walkTo } from '../e2e/walk';
import { consolePages } from './demo-pages';
import { falseProblemsOf, judgeMorning, missedOf, plantedOn, unreadPassesOf, walkConsoles } from './morning';
import { openDesk, openRivals, setDay, watchRivals, type Desk } from './operator';

const [count = '30', last = '2026-09-18'] = process.argv.slice(2);
const days = Array.from({ length: Number(count) }, (_, at) => addDays(last, at - Number(count) + 1));
const none: ReadonlySet<string> = new Set();
const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** On a day without incidents one page of each console stays shut, another each day: nothing may pass on it. */
function shutOn(desk: Desk, at: number): Set<string> {
  if (incidents.some(({ day }) => day === days[at])) return new Set();
  return new Set(
    Object.values(consolePages).map((pages) => {
      const [host = '', route = ''] = pages[1 + (at % (pages.length - 1))] ?? [];
      return pageKeyOf(desk.shop.url(host, `/#/${route}`));
    }),
  );
}

async function morning(desk: Desk, at: number) {
  const day = days[at] ?? last;
  if (at > 0) await setDay(desk, day);
  const shut = shutOn(desk, at);
  // The product pages in tabs of their own meanwhile: a month one page at a time would take an hour.
  const ownPages = async () => {
    const tab = await desk.extension.context.newPage();
    for (const { host, path, own } of pricePages)
      if (own) await walkTo(desk.extension, tab, desk.shop.url(host, path), desk.now);
    await tab.close();
  };
  await Promise.all([
    walkConsoles(desk.extension, desk.shop, desk.now, (url) => shut.has(pageKeyOf(url))),
    openRivals(desk),
    ownPages(),
  ]);
  if (at === 0) await watchRivals(desk);
  const judged = await judgeMorning(desk.extension, day, desk.now + 600_000);
  // The review is written and ticked off: it is due again on the next Monday only.
  const due = judged.filter(
    ({ check, outcome }) => check === 'report.week' && outcome.verdict === 'your-eyes',
  );
  for (const { shopId } of await desk.extension.rows<ShopRow>('shops')) {
    const key = `${shopId}|report.week|${day}`;
    const at = desk.now + 900_000;
    const tick: TickRow = { key, shopId, checkId: 'report.week', day, answer: 'fine', note: '', at };
    await desk.extension.put('ticks', tick);
  }
  const today = plantedOn(day, none);
  const again = due.length > 0 && at > 0 && !today.some(({ check }) => check === 'report.week');
  const onShut = judged.filter(({ outcome: { verdict, evidence } }) => {
    const [deciding] = evidence;
    return verdict === 'pass' && deciding && deciding.takenAt < desk.now && shut.has(pageKeyOf(deciding.url));
  });
  return {
    planted: today.length,
    missed: missedOf(judged, today),
    falseProblems: [
      ...falseProblemsOf(judged, today),
      ...(again ? ['a review was asked for that was done'] : []),
    ],
    unread: [
      ...unreadPassesOf(judged, desk.now),
      ...onShut.map(({ shop, check }) => `${shop} ${check}: shut page`),
    ],
  };
}

async function run(): Promise<void> {
  const desk = await openDesk(days[0] ?? last, progress);
  const total = { days: 0, planted: 0, missed: 0, falseProblems: 0, unreadPasses: 0 };
  try {
    for (const [at, day] of days.entries()) {
      const { planted, missed, falseProblems, unread } = await morning(desk, at);
      total.days += 1;
      total.planted += planted;
      total.missed += missed.length;
      total.falseProblems += falseProblems.length;
      total.unreadPasses += unread.length;
      progress(
        `${day}: ${planted} planted, missed ${missed.length}, false ${falseProblems.length}, unread ${unread.length}`,
      );
      for (const line of missed) progress(`  missed: ${line}`);
      for (const line of falseProblems) progress(`  false: ${line}`);
      for (const line of unread) progress(`  passed unread: ${line}`);
    }
  } finally {
    await desk.close();
  }
  if (total.missed + total.unreadPasses > 0 || total.falseProblems > 1) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(total)}\n`);
}

await run();
