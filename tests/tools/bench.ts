// `npm run bench -- NAME`: measures a part of the extension beside a bare base in one run; the last line is JSON.
import { readBench } from '../bench/read';

const benches: Record<string, () => Promise<Measured>> = { read: readBench };

export interface Measured {
  ours: number[];
  base: number[];
}

/** The value below which `part` of the sorted values lie, in the values' own unit; 0 for none. */
function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

const summary = (values: number[]) => ({
  median: Number(quantile(values, 0.5).toFixed(3)),
  p95: Number(quantile(values, 0.95).toFixed(3)),
});

const name = process.argv[2] ?? '';
const bench = benches[name];
if (!bench) {
  process.stderr.write(`Say which: npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  const measured = await bench();
  const [ours, base] = [summary(measured.ours), summary(measured.base)];
  const ratio = Number((ours.median / base.median).toFixed(2));
  process.stdout.write(`${JSON.stringify({ name, ours, base, ratio })}\n`);
}
