// Measures the main thread's task time over invented consoles and the demo's: each page with the extension and without it, in turn.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchExtension, type Extension } from '../e2e/extension';
import { pageBundle } from '../read/console-bundle';
import { startShop } from '../shop/server';
import { buildExtension } from '../tools/build.mjs';
import { demoPages } from '../tools/demo-pages';
import { forget, launchPlain } from './read';

export interface TaskTime {
  pages: number;
  /** How many of them were read. */
  read: number;
  /** Milliseconds of the main thread's own clock, over all pages. */
  ours: number;
  bare: number;
  /** How much `ours` is above `bare`, as a part of it. */
  above: number;
}

/** Words by which any console is known: those of the invented ones are invented too. */
const known = '<header>访客数 浏览量</header><nav><b>订单管理</b><b>商品管理</b><b>客服</b></nav>';

async function startConsoles(): Promise<{ at(seed: number): string; close(): void }> {
  const draw = await pageBundle('./fuzz/fuzz-console.ts', 'fuzz');
  const server = createServer((request, response) => {
    const seed = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('seed'));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>数据中心</title><body><script>${draw.replaceAll('</script', '<\\/script')};
fuzz.drawConsole(${seed});document.body.insertAdjacentHTML('afterbegin', ${JSON.stringify(known)})</script></html>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    at: (seed) => `http://console.localhost:${port}/?seed=${seed}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A tab whose tasks are counted by the clock of their own thread, so that a busy machine does not add to them. */
async function counted(tab: Page): Promise<CDPSession> {
  const wire = await tab.context().newCDPSession(tab);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  return wire;
}

/** What the page in a tab has taken since it was navigated to. */
async function tasks(wire: CDPSession): Promise<number> {
  const { metrics } = await wire.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** How long a page stays open after its reading arrived, and in all where none does. */
const [after, patience] = [300, 8000];

/** Opens each address in a tab with the extension and in one without it, in turn, as somebody walks from page to page. */
async function compare(extension: Extension, context: BrowserContext, urls: string[]): Promise<TaskTime> {
  const desk = await extension.open('options.html');
  const [tab, other] = [await extension.context.newPage(), await context.newPage()];
  const found: TaskTime = { pages: urls.length, read: 0, ours: 0, bare: 0, above: 0 };
  const [last = ''] = urls.slice(-1);
  for (const each of [tab, other]) await each.goto(last);
  const [wire, bareWire] = [await counted(tab), await counted(other)];
  for (const url of urls) {
    await desk.evaluate(forget);
    // Routes of one page would count their tasks together.
    for (const each of [tab, other]) await each.goto('about:blank');
    const started = Date.now();
    await tab.bringToFront();
    await tab.goto(url);
    while (Date.now() - started < patience && (await extension.rows('readings')).length === 0)
      await tab.waitForTimeout(100);
    if (Date.now() - started < patience) found.read += 1;
    await tab.waitForTimeout(after);
    const ours = await tasks(wire);
    const stayed = Date.now() - started;
    const bareStarted = Date.now();
    await other.goto(url);
    await other.waitForTimeout(Math.max(0, stayed - (Date.now() - bareStarted)));
    const bare = await tasks(bareWire);
    found.ours += ours;
    found.bare += bare;
    process.stderr.write(`${url}: ours ${ours.toFixed(1)} ms, bare ${bare.toFixed(1)} ms\n`);
  }
  await Promise.all([desk, tab, other].map((each) => each.close()));
  return { ...found, above: found.ours / found.bare - 1 };
}

/** The task time of so many invented consoles, drawn by their seeds, and of the demo's, made of component libraries. */
export async function taskTimeBench(seeds: number): Promise<{ invented: TaskTime; demo: TaskTime }> {
  const [site, shop] = [await startConsoles(), await startShop()];
  const extension = await launchExtension({ dir: buildExtension({ mode: 'e2e' }) });
  const { plain, context } = await launchPlain();
  try {
    const drawn = Array.from({ length: seeds }, (_, seed) => site.at(seed));
    const consoles = demoPages(shop).flatMap(({ kind, url }) => (kind === 'console' ? [url] : []));
    return {
      invented: await compare(extension, context, drawn),
      demo: await compare(extension, context, consoles),
    };
  } finally {
    await extension.close();
    await plain.close();
    await shop.close();
    site.close();
  }
}
