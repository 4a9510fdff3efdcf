// One round of the demo's shop that may be disturbed: the worker killed at any moment, the browser closed in the middle.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { instantOf } from '../../lib/day';
import { pageKeyOf } from '../../lib/page-key';
import type { FigureRow, ReadingRow, RoundRow } from '../../lib/rows';
import { launchExtension, type Extension } from '../e2e/extension';
import { walkTo } from '../e2e/walk';
import type { RunningShop } from '../shop/server';
import { openPanelWindow, words } from './operator';

const shopName = '青屿旗舰店';
const home = ['myseller.taobao.com', '/#/home'] as const;
const patience = 180_000;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What a round left behind. */
export interface Left {
  readings: ReadingRow[];
  figures: FigureRow[];
  rounds: RoundRow[];
  kills: number;
  closes: number;
  /** Pages that were read before the browser closed and were opened again after it. */
  again: string[];
}

export interface Disturbance {
  /** How often the worker is to be killed. */
  kills: number;
  /** After how many pages read the browser is to be closed; undefined for never. */
  closeAfter: number | undefined;
  random(): number;
}

interface Seat {
  extension: Extension;
  panel: Page;
}

async function sitDown(profile: string, now: number): Promise<Seat> {
  const extension = await launchExtension({ profile });
  await extension.setNow(now);
  return { extension, panel: await openPanelWindow(extension) };
}

/** Chooses the shop, that the walk goes by itself, and presses; ends a round that has nothing ahead any more. */
async function press({ panel }: Seat, button: 'round.start' | 'round.go-on'): Promise<void> {
  await panel.getByRole('button', { name: shopName }).first().click();
  const wanted = panel.getByRole('button', { name: words(button) });
  const end = panel.getByRole('button', { name: words('round.end'), exact: true });
  await wanted.or(end).first().waitFor();
  if ((await wanted.count()) === 0) return end.click();
  await panel.getByText(words('round.pace.itself')).click();
  await wanted.click();
}

/** Kills the worker at random moments until the answer is called. */
async function disturb({ panel, extension }: Seat, { kills, random }: Disturbance) {
  const inspector = await extension.context.newCDPSession(panel);
  await inspector.send('ServiceWorker.enable');
  let done = 0;
  const over = new AbortController();
  const running = (async () => {
    while (!over.signal.aborted && done < kills) {
      await pause(100 + random() * 2_800);
      if (over.signal.aborted) break;
      await inspector.send('ServiceWorker.stopAllWorkers');
      done += 1;
    }
  })();
  return async () => {
    over.abort();
    await running.catch(() => undefined);
    return done;
  };
}

const ownReadings = async (extension: Extension) =>
  (await extension.rows<ReadingRow>('readings')).filter(({ shopId }) => shopId.includes(shopName));
const pagesRead = (rows: readonly ReadingRow[]) =>
  new Set(rows.filter(({ draft }) => draft.state === 'ok').map(({ pageKey }) => pageKey));

/** Waits until the round ended, or as many pages were read. */
async function roundGoes({ extension }: Seat, pages: number): Promise<'ended' | 'middle'> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const [round] = await extension.rows<RoundRow>('rounds');
    if (round?.endedAt !== undefined) return 'ended';
    if (pagesRead(await ownReadings(extension)).size >= pages) return 'middle';
    await pause(200);
  }
  throw new Error(`the round did not end within ${patience / 1000} s`);
}

/** Walks the round of a day in a fresh profile, disturbed as asked, to its end. */
export async function tryRound(shop: RunningShop, day: string, how: Disturbance): Promise<Left> {
  const profile = mkdtempSync(join(tmpdir(), 'shop-rounds-kill-'));
  let now = instantOf(day, '09:05');
  let seat = await sitDown(profile, now);
  try {
    const tab = await seat.extension.context.newPage();
    await walkTo(seat.extension, tab, shop.url(...home), now);
    await press(seat, 'round.start');
    let calm = await disturb(seat, how);
    let [kills, closes] = [0, 0];
    const again: string[] = [];
    if (how.closeAfter !== undefined && (await roundGoes(seat, how.closeAfter)) === 'middle') {
      await pause(how.random() * 1_500);
      const read = pagesRead(await ownReadings(seat.extension));
      kills += await calm();
      await seat.extension.close();
      closes += 1;
      now += 10 * 60_000;
      seat = await sitDown(profile, now);
      // Only pages in front of the operator are a walk's; the address is theirs as soon as it is asked for.
      seat.extension.context.on('page', (page) => {
        page.on('framenavigated', (frame) => {
          if (frame === page.mainFrame() && read.has(pageKeyOf(page.url()))) again.push(page.url());
        });
      });
      const [round] = await seat.extension.rows<RoundRow>('rounds');
      if (round?.endedAt === undefined) await press(seat, 'round.go-on');
      calm = await disturb(seat, { ...how, kills: how.kills - kills });
    }
    await roundGoes(seat, Number.MAX_SAFE_INTEGER);
    kills += await calm();
    const { extension } = seat;
    return {
      readings: await ownReadings(extension),
      figures: await extension.rows<FigureRow>('figures'),
      rounds: await extension.rows<RoundRow>('rounds'),
      kills,
      closes,
      again,
    };
  } finally {
    await seat.extension.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the last reading of each page says, and the last value of each figure: the same however the round went. */
function contentOf({ readings, figures }: Left): Map<string, string> {
  const last = new Map<string, string>();
  for (const { pageKey, draft } of readings.toSorted((a, b) => a.firstSeen - b.firstSeen)) {
    const pairs = (draft.pairs ?? []).map(({ label, raw }) => `${label} ${raw}`);
    const rows = (draft.tables ?? []).flatMap((table) => table.rows.map((row) => row.join(' ')));
    last.set(`page ${pageKey}`, [...pairs, ...rows].toSorted().join('\n'));
  }
  for (const row of figures.toSorted((a, b) => a.firstSeen - b.firstSeen))
    last.set(`figure ${row.metric}|${row.scope}|${row.day}`, String(row.value));
  return last;
}

/** What a disturbed round has otherwise than an undisturbed one of the same day, and what it has twice. */
export function differences(calm: Left, disturbed: Left): { lost: string[]; doubled: string[] } {
  const [wanted, got] = [contentOf(calm), contentOf(disturbed)];
  const lost = [...wanted].filter(([key, value]) => got.get(key) !== value).map(([key]) => key);
  const grown = [...got.keys()].filter((key) => !wanted.has(key));
  const seen = new Set<string>();
  const twice = disturbed.readings
    .toSorted((a, b) => a.firstSeen - b.firstSeen)
    .map((row, index, rows) => ({
      row,
      before: rows.slice(0, index).findLast((one) => one.pageKey === row.pageKey),
    }))
    .filter(({ row, before }) => before?.hash === row.hash)
    .map(({ row }) => row.key);
  const figures = disturbed.figures
    .map(({ metric, scope, day, firstSeen }) => `${metric}|${scope}|${day}|${firstSeen}`)
    .filter((key) => seen.has(key) || !seen.add(key));
  const rounds = disturbed.rounds.slice(1).map(({ key }) => `round ${key}`);
  return { lost, doubled: [...grown, ...twice, ...figures, ...rounds] };
}
