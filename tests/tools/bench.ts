// `npm run bench -- NAME [ROUNDS]`: measures a part of the extension beside a bare base in one run; the last line is JSON.
import { quantile, type Measured } from '../bench/quantile';
import { readBench } from '../bench/read';

const benches: Record<string, (rounds: number) => Promise<Measured>> = { read: readBench };

const summary = (values: number[]) => ({
  median: Number(quantile(values, 0.5).toFixed(3)),
  p95: Number(quantile(values, 0.95).toFixed(3)),
});

const name = process.argv[2] ?? '';
const bench = benches[name];
const rounds = Number(process.argv[3] ?? 3);
if (!bench || !(rounds >= 1)) {
  process.stderr.write(`Say which: npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exitCode = 2;
} else {
  const measured = await bench(rounds);
  const [ours, base] = [summary(measured.ours), summary(measured.base)];
  const ratio = Number((ours.median / base.median).toFixed(2));
  process.stdout.write(`${JSON.stringify({ name, ours, base, ratio })}\n`);
}
