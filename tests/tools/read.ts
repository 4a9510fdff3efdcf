// `npm run --silent read`: reads saved pages (--pages LIST.json) or live ones (--url URL) with the built extension, one JSON line a page.
import { readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPageList } from './page-list';
import { readPages, type Subject } from './page-readings';
import type { Line } from './reading-line';

const usage = `Usage: npm run --silent read -- --pages LIST.json --out FILE.jsonl
       npm run --silent read -- --url URL [--url URL …] [--wait SECONDS] [--storage-state FILE] [--out FILE.jsonl]
Without --out the lines go to standard output.\n`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      url: { type: 'string', multiple: true },
      out: { type: 'string' },
      wait: { type: 'string', default: '10' },
      'storage-state': { type: 'string' },
    },
  });
  const live: Subject[] = (values.url ?? []).map((url) => ({ url }));
  if (values.pages === undefined && live.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  const subjects = [...(values.pages === undefined ? [] : readPageList(values.pages).subjects), ...live];
  const { out } = values;
  if (out !== undefined) writeFileSync(out, '');
  let done = 0;
  const line = (one: Line) => {
    const text = `${JSON.stringify(one)}\n`;
    if (out === undefined) process.stdout.write(text);
    else appendFileSync(out, text);
    done += 1;
    process.stderr.write(`${done}/${subjects.length} ${one.state} ${String(one['file'] ?? one['url'])}\n`);
  };
  const state = values['storage-state'];
  await readPages(subjects, {
    waitMs: Number(values.wait) * 1000,
    ...(state !== undefined && { storageState: JSON.parse(readFileSync(state, 'utf8')) as object }),
    line,
  });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
