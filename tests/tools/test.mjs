// `npm test`: makes the machine ready, runs every kind of test, and ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFirefox } from './chromium.mjs';
import { prepare, root } from './prepare.mjs';

const results = join(root, 'out', 'test');
const local = (name, ...args) => [process.execPath, bin(name), ...args];

/** The script behind a package's command, so that no shell is needed to start it. */
function bin(name) {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const path =
    typeof manifest.bin === 'string' ? manifest.bin : (manifest.bin[name] ?? Object.values(manifest.bin)[0]);
  return join(root, 'node_modules', name, path);
}

const sources = ['entrypoints', 'components', 'lib', 'assets', 'tests', 'wxt.config.ts'];

/** Each command counts as one test, unless it leaves a report that counts for itself. */
const steps = {
  types: () => [
    { name: 'wxt prepare', command: local('wxt', 'prepare') },
    { name: 'types', command: local('typescript', '--noEmit') },
    { name: 'types of the pure rooms', command: local('typescript', '-p', 'tests/tsconfig.pure.json') },
  ],
  lint: () => [
    { name: 'oxlint', command: local('oxlint', '--type-aware', '--deny-warnings', ...sources) },
    { name: 'oxfmt', command: local('oxfmt', '--check', ...sources) },
    { name: 'knip', command: local('knip', '-c', 'tests/knip.json') },
  ],
  unit: () => [vitest('house and unit tests', 'node*')],
  page: () => [vitest('readers and components in Chromium', 'page')],
  e2e: () => [
    {
      name: 'build of the extension for the tests',
      command: local('wxt', 'build', '--mode', 'e2e'),
      env: { NODE_ENV: 'production' },
    },
    {
      name: 'the built extension in Chromium',
      command: local('@playwright/test', 'test', '-c', 'tests/playwright.config.ts'),
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json') },
      report: join(results, 'e2e.json'),
      count: countPlaywright,
    },
  ],
  firefox: () => [
    {
      name: 'the built extension in Firefox',
      command: local('jiti', 'tests/firefox.ts'),
      env: { FIREFOX_REPORT: join(results, 'firefox.json') },
      report: join(results, 'firefox.json'),
      count: ({ passed, failed }) => ({ passed, failed }),
    },
  ],
};

function vitest(name, project) {
  const report = join(results, `${project.replace('*', '')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: local('vitest', 'run', '-c', 'tests/vitest.config.ts', '--project', project, ...reporters),
    report,
    count: countVitest,
  };
}

/** A file that could not even be loaded has no tests in it, yet it failed. */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

async function runStep({ name, command, env, report, count }) {
  process.stdout.write(`\n── ${name}\n`);
  if (report) rmSync(report, { force: true });
  const code = await ended(command, env);
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  // A run that ends badly though every test passed (an error outside the tests) is one failure more.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

let child;

function ended([program, ...args], env) {
  return new Promise((resolve) => {
    child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function chosenSteps(only) {
  const asked = only ? only.split(',') : Object.keys(steps);
  const unknown = asked.filter((name) => !(name in steps));
  if (unknown.length > 0)
    throw new Error(`There is no step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
  return asked;
}

/** What this machine cannot run, said plainly and not counted. */
function notes(asked) {
  const firefox = asked.includes('firefox') && !findFirefox();
  return [
    ...(firefox ? ['Skipped: the Firefox tests, because Firefox is not installed.'] : []),
    ...(process.env.SHOP_ROUNDS_PAGES
      ? []
      : ['Skipped: everything on saved real pages, because SHOP_ROUNDS_PAGES is not set.']),
  ];
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const asked = chosenSteps(values.only);
  prepare({ firefox: asked.includes('firefox') });
  mkdirSync(results, { recursive: true });
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const table = [];
  for (const name of asked) {
    if (name === 'firefox' && !findFirefox()) continue;
    for (const step of steps[name]()) {
      const from = Date.now();
      const { passed, failed, skipped = 0 } = await runStep(step);
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      table.push([step.name, passed, failed, `${((Date.now() - from) / 1000).toFixed(1)} s`]);
    }
  }
  process.stdout.write('\n');
  for (const [name, passed, failed, time] of table) {
    process.stdout.write(
      `${name.padEnd(44)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${time.padStart(9)}\n`,
    );
  }
  process.stdout.write(
    notes(asked)
      .map((note) => `${note}\n`)
      .join(''),
  );
  process.stdout.write(`${total.skipped} skipped, ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill(signal);
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
