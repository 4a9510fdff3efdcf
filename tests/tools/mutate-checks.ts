// `npm run mutate-checks -- [NAME …]`: changes each check in one place at a time and sees whether its cases notice; the last line is JSON.
import './older-node';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createVitest } from 'vitest/node';
import { mutantsOf, type Mutant } from './mutants';

const root = resolve(__dirname, '../..');
const folder = join(root, 'lib/checks');
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .map((file) => basename(file, '.ts'))
  .filter((name) => !['contract', 'index'].includes(name))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

/** The change in force, as the runner's own transform puts it into the source. */
let now: { path: string; mutant: Mutant } | undefined;

const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    reporters: [{}],
    include: ['tests/checks/**/*.test.ts'],
    environment: 'node',
    pool: 'threads',
    isolate: true,
    // What is kept on disk knows nothing of the change in force.
    fsModuleCache: false,
    testTimeout: 5000,
  },
  {
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-mutant',
        enforce: 'pre',
        transform(code, id) {
          if (!now || resolve(id.split('?')[0] ?? id) !== now.path) return undefined;
          const { start, end, text } = now.mutant;
          return { code: code.slice(0, start) + text + code.slice(end), map: null };
        },
      },
    ],
  },
);
const specs = await vitest.globTestSpecifications();
const sources = new Map(specs.map((spec) => [spec.moduleId, readFileSync(spec.moduleId, 'utf8')]));

/** The tests that name the check, by its id or its file. */
function testsOf(name: string, source: string): typeof specs {
  const id = /\bid: '([^']+)'/.exec(source)?.[1] ?? name;
  return specs.filter(({ moduleId }) =>
    [id, `/${name}'`].some((word) => sources.get(moduleId)?.includes(word)),
  );
}

/** True where every case of these tests passes. */
async function passes(tests: typeof specs, path: string): Promise<boolean> {
  vitest.invalidateFile(path);
  const { testModules } = await vitest.runTestSpecifications(tests);
  // The answer names the modules of runs before, too.
  return testModules
    .filter((each) => tests.some((spec) => spec.moduleId === each.moduleId))
    .every((each) => each.ok());
}

let [killed, total] = [0, 0];
const left: Record<string, number> = {};
for (const name of names) {
  const path = join(folder, `${name}.ts`);
  const source = readFileSync(path, 'utf8');
  const tests = testsOf(name, source);
  if (tests.length === 0 || !(await passes(tests, path))) {
    process.stderr.write(`${name}: no cases that pass\n`);
    left[name] = mutantsOf(source).length;
    total += left[name];
    continue;
  }
  for (const mutant of mutantsOf(source)) {
    now = { path, mutant };
    total++;
    if (await passes(tests, path)) {
      left[name] = (left[name] ?? 0) + 1;
      process.stderr.write(`lib/checks/${name}.ts:${mutant.line} survives: ${mutant.what}\n`);
    } else killed++;
  }
  now = undefined;
  vitest.invalidateFile(path);
  process.stderr.write(`${name}: ${killed} of ${total} so far\n`);
}
await vitest.close();
process.stdout.write(
  `${JSON.stringify({ name: 'mutate-checks', total, killed, share: killed / total, left })}\n`,
);
process.exit(0);
