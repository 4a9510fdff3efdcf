// The open readers of product pages on the same saved pages as ours: accuracy by field and time, side by side.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ListedPage, readPageList } from '../tools/page-list';
import type { Line } from '../tools/reading-line';
import { judgePage, type Outcome } from '../tools/verdicts';

const folder = fileURLToPath(new URL('peers', import.meta.url));
const fields = ['price', 'currency', 'availability', 'sku', 'brand'];

export interface ReaderRun {
  reader: string;
  /** By the page's file name in the list. */
  lines: Map<string, Line>;
}

interface PeerLine {
  peer: string;
  file: string;
  ms: number;
  offer: Record<string, unknown>;
}

/** Runs the peers over the pages; undefined where they were not installed (`npm ci` in tests/bench/peers). */
export function runPeers(list: ReturnType<typeof readPageList>): ReaderRun[] | undefined {
  if (!existsSync(`${folder}/node_modules`)) return undefined;
  const run = spawnSync(process.execPath, ['run.mjs'], {
    cwd: folder,
    input: JSON.stringify(list.subjects),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const runs = new Map<string, ReaderRun>();
  // Some of them complain on standard output about pages that they cannot take.
  for (const text of run.stdout.split('\n').filter((each) => each.startsWith('{"peer"'))) {
    const { peer, file, ms, offer } = JSON.parse(text) as PeerLine;
    const one = runs.get(peer) ?? { reader: peer, lines: new Map() };
    one.lines.set(file, { state: 'ok', ms, offer });
    runs.set(peer, one);
  }
  return [...runs.values()];
}

/** One line of text a reader: right / wrong and invented of each field on the pages of single offers, and its times. */
export function tableOf(
  pages: ListedPage[],
  root: string,
  runs: ReaderRun[],
  quantile: (ms: number[], part: number) => number,
): string {
  const single = pages.filter(({ kind = 'offer', expect }) => expect && !kind.includes('list'));
  const rows = runs.map(({ reader, lines }) => {
    const tally = new Map<string, number>();
    const times: number[] = [];
    for (const page of single) {
      const line = lines.get(page.file) ?? { state: 'unreadable', ms: 0 };
      if (lines.has(page.file)) times.push(Number(line['ms']));
      for (const { field, outcome } of judgePage(page, line, root)) {
        const key = `${field} ${outcome}`;
        tally.set(key, (tally.get(key) ?? 0) + 1);
      }
    }
    const count = (field: string, ...outcomes: Outcome[]) =>
      outcomes.reduce((sum, outcome) => sum + (tally.get(`${field} ${outcome}`) ?? 0), 0);
    const cells = fields.map((field) => {
      const all = count(field, 'right', 'wrong', 'absent');
      return `${count(field, 'right')}/${all}, ${count(field, 'wrong', 'invented')} wrong`;
    });
    return [reader, ...cells, quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1)];
  });
  const table = [['reader', ...fields, 'median ms', 'p95 ms'], ...rows];
  return table.map((row) => row.map((cell, at) => cell.padEnd(at === 0 ? 26 : 19)).join('')).join('\n');
}
