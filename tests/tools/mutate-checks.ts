// `npm run mutate-checks -- [NAME …]`: changes each check in one place at a time and sees whether its cases notice; the last line is JSON.
import './older-node';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { caseRunner } from './case-runner';
import { mutantsOf } from './mutants';

const root = resolve(__dirname, '../..');
const folder = join(root, 'lib/checks');
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => !['contract', 'index'].includes(name))
  .filter((name) => wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`)));

const tests = readdirSync(join(root, 'tests/checks'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(root, 'tests/checks', file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The tests that name the check, by its id or its file. */
function testsOf(name: string, source: string): string[] {
  const id = /\bid: '([^']+)'/.exec(source)?.[1] ?? name;
  return tests
    .filter(({ text }) => [`'${id}'`, `/${name}'`].some((word) => text.includes(word)))
    .map(({ file }) => file);
}

const runner = await caseRunner(root);
let [killed, total] = [0, 0];
const left: Record<string, number> = {};
for (const name of names) {
  const path = join(folder, `${name}.ts`);
  const source = readFileSync(path, 'utf8');
  const mutants = mutantsOf(source);
  const files = testsOf(name, source);
  total += mutants.length;
  if (files.length === 0 || !(await runner.passes(files, path, source))) {
    process.stderr.write(`${name}: no cases that pass\n`);
    left[name] = mutants.length;
    continue;
  }
  for (const { start, end, text, line, what } of mutants) {
    if (await runner.passes(files, path, source.slice(0, start) + text + source.slice(end))) {
      left[name] = (left[name] ?? 0) + 1;
      process.stderr.write(`lib/checks/${name}.ts:${line} survives: ${what}\n`);
    } else killed++;
  }
  // The check as it stands again, for the ones that follow.
  await runner.passes(files, path, source);
  process.stderr.write(`${name}: ${mutants.length - (left[name] ?? 0)} of ${mutants.length}\n`);
}
await runner.close();
process.stdout.write(
  `${JSON.stringify({ name: 'mutate-checks', total, killed, share: killed / total, left })}\n`,
);
