// Measures what the extension costs a large console: the time of one reading, and its share of a minute of a page that never rests.
import type { Page } from 'playwright';
import type { Draft } from '../../lib/reading';
import { launchExtension, type Extension } from '../e2e/extension';
import { buildExtension } from '../tools/build.mjs';
import { startBigConsole } from './big-console';
import type { Measured } from './quantile';
import { bareOnce, forget, launchPlain, readOnce } from './read';

/** What of a CPU profile is asked for here. */
interface Profile {
  /** Microseconds of the clock that traces have as well. */
  startTime: number;
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface Cost extends Measured {
  /** Milliseconds of each reading of a page that renews its figures every five seconds, from its first on. */
  renewed: number[];
  /** The same of the page that never rests. */
  followed: number[];
  /** Our part of the profiled time, from 0 to 1, the browser's own functions that we call included. */
  share: number;
  /** Tasks of more than 50 ms of which more than half was ours. */
  longTasks: number;
}

const longTask = 50_000;
const fewest = 4;
const often = 9;
const ourUrl = 'chrome-extension://';

/** Nodes of our scripts, and of what the browser does for them. */
function ourNodes({ nodes }: Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const visit = (id: number, within: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const { url } = node.callFrame;
    const mine = url === '' ? within : url.startsWith(ourUrl);
    if (mine) ours.add(id);
    for (const child of node.children ?? []) visit(child, mine);
  };
  const [root] = nodes;
  if (root) visit(root.id, false);
  return ours;
}

interface Span {
  from: number;
  to: number;
}

/** Our share of a profile, and how many of these long tasks were more than half ours. */
function shareOf(profile: Profile, long: Span[]): Pick<Cost, 'share' | 'longTasks'> {
  const ours = ourNodes(profile);
  const mine: Span[] = [];
  let [at, all, own] = [profile.startTime, 0, 0];
  for (const [place, id] of (profile.samples ?? []).entries()) {
    // A delta is the time before its sample; what a sample found running lasted until the next one.
    at += profile.timeDeltas?.[place] ?? 0;
    const lasted = profile.timeDeltas?.[place + 1] ?? 0;
    all += lasted;
    if (!ours.has(id)) continue;
    own += lasted;
    mine.push({ from: at, to: at + lasted });
  }
  const within = ({ from, to }: Span) =>
    mine.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0);
  return {
    share: all > 0 ? own / all : 0,
    longTasks: long.filter((task) => within(task) > (task.to - task.from) / 2).length,
  };
}

/** What of a trace is asked for here; times are microseconds of the clock that a profile has. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string };
}

/** Runs something while the browser notes what its threads do. */
async function traced(tab: Page, run: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = tab.context().browser();
  const wire = browser ? await browser.newBrowserCDPSession() : await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  wire.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await wire.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  await run();
  const ended = new Promise<void>((done) => wire.once('Tracing.tracingComplete', () => done()));
  await wire.send('Tracing.end');
  await ended;
  return events;
}

/** The long tasks of all main threads; throws where the trace tells of none at all, long or short. */
function longTasksOf(events: TraceEvent[]): Span[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('::RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return tasks.filter(({ dur = 0 }) => dur > longTask).map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
}

async function profiled(
  tab: Page,
  url: string,
  seconds: number,
): Promise<{ profile: Profile; long: Span[] }> {
  const wire = await tab.context().newCDPSession(tab);
  let profile: Profile | undefined;
  const events = await traced(tab, async () => {
    await wire.send('Profiler.enable');
    await wire.send('Profiler.setSamplingInterval', { interval: 1000 });
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await wire.send('Profiler.start');
    await tab.waitForTimeout(seconds * 1000);
    ({ profile } = await wire.send('Profiler.stop'));
  });
  if (!profile) throw new Error('no profile was taken');
  return { profile, long: longTasksOf(events) };
}

/** What each reading of an address took, in milliseconds, oldest first. */
async function readingsOf(extension: Extension, url: string): Promise<number[]> {
  const rows = await extension.rows<{ draft: Draft; firstSeen: number }>('readings');
  const own = rows.filter(({ draft }) => draft.url === url);
  return own.toSorted((a, b) => a.firstSeen - b.firstSeen).map(({ draft }) => draft.ms);
}

const minute = 60;

/**
 * `rounds` first readings of the page at rest, each beside the bare pass, then a minute each of the page that renews its
 * figures and of the one that never rests for their readings, and one of that for our share of it.
 */
export async function costBench(rounds: number): Promise<Cost> {
  const site = await startBigConsole();
  const extension = await launchExtension({ dir: buildExtension({ mode: 'e2e' }) });
  const { plain, context } = await launchPlain();
  const measured: Measured = { ours: [], base: [] };
  try {
    const desk = await extension.open('options.html');
    const [tab, other] = [await extension.context.newPage(), await context.newPage()];
    const subject = { name: 'a large console', url: site.still };
    for (let round = 0; round < rounds; round += 1) {
      const mine = await readOnce(extension, desk, tab, subject);
      if (mine?.kind !== 'console') throw new Error('the large console was not read as one');
      measured.ours.push(mine.ms);
      measured.base.push(await bareOnce(context, other, subject));
      const elements = await tab.evaluate(() => document.querySelectorAll('*').length);
      process.stderr.write(
        `${elements} elements, ${mine.pairs?.length ?? 0} figures, ${mine.tables?.length ?? 0} tables: ours ${mine.ms.toFixed(2)} ms, bare ${measured.base.at(-1)?.toFixed(2) ?? ''} ms\n`,
      );
    }
    const watched = async (url: string) => {
      await desk.evaluate(forget);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      await tab.waitForTimeout(minute * 1000);
      return readingsOf(extension, url);
    };
    const renewed = await watched(site.renewing);
    const followed = await watched(site.live);
    await desk.evaluate(forget);
    const { profile, long } = await profiled(tab, site.live, minute);
    // It is read every thirteen seconds; fewer readings would make our share look small.
    const read = (await readingsOf(extension, site.live)).length;
    if (renewed.length < often) throw new Error(`a console of new figures was read ${renewed.length} times`);
    if (Math.min(followed.length, read) < fewest)
      throw new Error(
        `the console that never rests was read ${followed.length} and ${read} times in a minute`,
      );
    return { ...measured, renewed, followed, ...shareOf(profile, long) };
  } finally {
    await extension.close();
    await plain.close();
    await site.close();
  }
}
