// Measures what the extension costs a large console: the time of one reading, and its share of a minute of a page that never rests.
import type { Page } from 'playwright';
import { launchExtension } from '../e2e/extension';
import { buildExtension } from '../tools/build.mjs';
import { startBigConsole } from './big-console';
import type { Measured } from './quantile';
import { bareOnce, launchPlain, readOnce } from './read';

/** What of a CPU profile is asked for here. */
interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface Cost extends Measured {
  /** Our part of the profiled time, from 0 to 1, the browser's own functions that we call included. */
  share: number;
  /** Tasks of more than 50 ms of which more than half was ours. */
  longTasks: number;
}

const longTask = 50_000;
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

/** Our share of a profile and our long tasks; what lies between two idle samples is one task. */
function shareOf(profile: Profile): Pick<Cost, 'share' | 'longTasks'> {
  const ours = ourNodes(profile);
  const idle = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  let [all, mine, longTasks] = [0, 0, 0];
  let task = { all: 0, mine: 0 };
  for (const [at, id] of (profile.samples ?? []).entries()) {
    // A delta is the time before its sample; what a sample found running lasted until the next one.
    const lasted = profile.timeDeltas?.[at + 1] ?? 0;
    all += lasted;
    if (ours.has(id)) mine += lasted;
    if (!idle.has(id)) {
      task.all += lasted;
      if (ours.has(id)) task.mine += lasted;
      continue;
    }
    if (task.all > longTask && task.mine > task.all / 2) longTasks += 1;
    task = { all: 0, mine: 0 };
  }
  return { share: all > 0 ? mine / all : 0, longTasks };
}

async function profiled(tab: Page, url: string, seconds: number): Promise<Profile> {
  const wire = await tab.context().newCDPSession(tab);
  await wire.send('Profiler.enable');
  await wire.send('Profiler.setSamplingInterval', { interval: 1000 });
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await wire.send('Profiler.start');
  await tab.waitForTimeout(seconds * 1000);
  const { profile } = await wire.send('Profiler.stop');
  return profile;
}

/** `rounds` readings of the page at rest, each beside the bare pass, then a minute of the page that never rests. */
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
    return { ...measured, ...shareOf(await profiled(tab, site.live, 60)) };
  } finally {
    await extension.close();
    await plain.close();
    await site.close();
  }
}
