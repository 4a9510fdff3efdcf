// `npm run --silent calc -- ID JSON`: one formula's result as one line of JSON; `calc -- list` names them all.
import { calculate, catalogue } from '../../lib/formulas/calculate';

const say = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

const [id, json, ...more] = process.argv.slice(2);
if (id === 'list' && json === undefined) {
  say(catalogue());
} else if (id === undefined || json === undefined || more.length > 0) {
  say({ error: 'usage: npm run --silent calc -- ID JSON, or npm run --silent calc -- list' });
  process.exitCode = 2;
} else {
  const done = calculate(id, json);
  if ('error' in done) process.exitCode = 2;
  say('error' in done ? done : done.result);
}
