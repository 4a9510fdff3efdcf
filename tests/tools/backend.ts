// `npm run backend`: installs and starts a real shop backend on loopback; with --measure or --round it checks us on it, and ends.
//
// With --measure its pages are read and held against what it says itself, with --round the panel walks a round over it
// as the operator's own. The exit code is 1 where a limit was broken.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { none, type Tally } from '../backend/compare';
import { fillShop } from '../backend/fill';
import { brokenLimits } from '../backend/limits';
import { measure, type Measured } from '../backend/measure';
import { walkBackend } from '../backend/round';
import { terminalTable } from './terminal-table';

const folder = fileURLToPath(new URL('../backend/', import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts the backend in a process of its own; it ends when this one does. */
async function startBackend(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['serve.mjs', String(port)], {
    cwd: folder,
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', (code) => failed(new Error(`the backend ended with ${code ?? 'a signal'}`)));
  });
  return child;
}

type Counted = 'pairs' | 'cells' | 'totals' | 'periods';

function sum(all: Measured[], kind: Counted): Tally {
  const total = none();
  for (const one of all)
    for (const verdict of ['right', 'wrong', 'absent'] as const) total[verdict] += one[kind][verdict];
  return total;
}

const told = ({ right, wrong, absent }: Tally) => `${right} / ${wrong} / ${absent}`;

function summaryOf(all: Measured[]): object {
  const count = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    pages: all.length,
    pairs: sum(all, 'pairs'),
    marriages: count(({ marriages }) => marriages),
    cells: sum(all, 'cells'),
    totals: sum(all, 'totals'),
    periods: sum(all, 'periods'),
    leaked: count(({ leaked }) => leaked.length),
    orderNumbers: count(({ numbers }) => numbers),
  };
}

/** What was done, for the last line, and what was not as it must be. */
interface Done {
  result: object;
  faults: string[];
}

async function walked(origin: string): Promise<Done> {
  const { faults, ...round } = await walkBackend(origin, say);
  process.stdout.write(
    terminalTable(
      `A round over the backend: ${round.shop}`,
      ['pages', 'read', 'checks with a verdict', 'with evidence on its pages'],
      [
        [
          round.pages,
          round.read,
          round.verdicts.length,
          round.verdicts.filter(({ ledTo }) => ledTo.length > 0).length,
        ].map(String),
      ],
    ),
  );
  return { result: { round }, faults };
}

async function measured(origin: string): Promise<Done> {
  const all = await measure(origin, (one) => {
    say(`${one.language} /${one.path}: ${one.state}, ${one.ms} ms`);
    for (const fault of one.faults) say(`  ${fault}`);
    for (const trace of one.leaked) say(`  left the page: ${trace}`);
  });
  const columns = [
    'page',
    'read as',
    'pairs',
    'wrong marriages',
    'cells',
    'rows in all',
    'periods',
    'leaked',
  ];
  for (const language of new Set(all.map((one) => one.language)))
    process.stdout.write(
      terminalTable(
        `${language}: right / wrong / absent`,
        columns,
        all
          .filter((one) => one.language === language)
          .map((one) => [
            `/${one.path}`,
            one.state,
            told(one.pairs),
            String(one.marriages),
            told(one.cells),
            told(one.totals),
            told(one.periods),
            String(one.leaked.length),
          ]),
      ),
    );
  const languages = Object.fromEntries(
    [...new Set(all.map((one) => one.language))].map((language) => [
      language,
      summaryOf(all.filter((one) => one.language === language)),
    ]),
  );
  return { result: { ...summaryOf(all), languages }, faults: brokenLimits(all) };
}

const { values } = parseArgs({
  options: { measure: { type: 'boolean' }, round: { type: 'boolean' }, port: { type: 'string' } },
});
execFileSync(process.execPath, ['install.mjs'], { cwd: folder, stdio: ['ignore', 2, 2] });
const port = values.port === undefined ? await freePort() : Number(values.port);
const origin = `http://127.0.0.1:${port}`;
say('Starting the backend and filling its shop …');
const backend = await startBackend(port);
try {
  await fillShop(origin);
  const done = [
    ...(values.measure ? [await measured(origin)] : []),
    ...(values.round ? [await walked(origin)] : []),
  ];
  if (done.length > 0) {
    const broken = done.flatMap(({ faults }) => faults);
    for (const fault of broken) say(fault);
    if (broken.length > 0) process.exitCode = 1;
    const results = Object.assign({}, ...done.map(({ result }) => result)) as object;
    process.stdout.write(`${JSON.stringify({ ...results, broken })}\n`);
  } else {
    process.stdout.write(`${origin}/admin  superadmin / superadmin\n`);
    await new Promise((ended) => backend.once('exit', ended));
  }
} finally {
  backend.kill();
}
