// The change of sales split into visitors, conversion and order value, as a waterfall; only with all figures of both days.
import type { Quantity } from '../../lib/checks/contract';
import { splitOf, type Split } from '../../lib/attribution';
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import { Delta } from '../delta';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';

type Three = Record<'gmv' | 'visitors' | 'buyers', number>;

function threeOn(index: FigureIndex, day: string): Three | undefined {
  const [gmv, visitors, buyers] = ['gmv', 'visitors', 'buyers'].map((id) => index.days(id).get(day));
  if (!gmv || !visitors || !buyers || gmv.partial || visitors.value === 0 || buyers.value === 0)
    return undefined;
  return { gmv: gmv.value, visitors: visitors.value, buyers: buyers.value };
}

const factorsOf = (then: Three, now: Three) => [
  { name: 'visitors', before: then.visitors, now: now.visitors },
  { name: 'conversion', before: then.buyers / then.visitors, now: now.buyers / now.visitors },
  { name: 'order-value', before: then.gmv / then.buyers, now: now.gmv / now.buyers },
];

interface Step {
  key: string;
  name: string;
  change: Quantity | undefined;
  from: number;
  to: number;
  kind: 'before' | 'now' | 'up' | 'down';
}

function stepsOf(split: Split, factors: ReturnType<typeof factorsOf>, name: (id: string) => string): Step[] {
  let level = split.before;
  return split.effects.map(({ name: id, effect }, at) => {
    const factor = factors[at];
    const change: Quantity | undefined =
      factor &&
      (id === 'conversion'
        ? { value: factor.now - factor.before, unit: 'points' }
        : { value: factor.now / factor.before - 1, unit: 'rate' });
    const from = level;
    level += effect;
    return { key: id, name: name(id), change, from, to: level, kind: effect < 0 ? 'down' : 'up' };
  });
}

function Bar({ step, most }: { step: Step; most: number }) {
  const left = (Math.min(step.from, step.to) / most) * 100;
  const width = (Math.abs(step.to - step.from) / most) * 100;
  const kinds = { before: 'tot', now: 'tot tot2', up: 'up', down: 'dn' };
  return (
    <span className="wfb">
      <i className={kinds[step.kind]} style={{ left: `${left}%`, width: `max(2px, ${width}%)` }} />
    </span>
  );
}

export function GmvSplit({ index, day, platform }: { index: FigureIndex; day: string; platform: string }) {
  const { t, money, signed, shortDay, knows } = useWords();
  const base = addDays(day, -7);
  const [then, now] = [threeOn(index, base), threeOn(index, day)];
  const factors = then && now ? factorsOf(then, now) : undefined;
  const split = factors && splitOf(factors);
  if (!factors || !split) return null;
  const name = (id: string) =>
    t(knows(`metrics.${id}.${platform}`) ? `metrics.${id}.${platform}` : `metrics.${id}`);
  const whole = (minor: number) => money(minor, 'CNY', true);
  const plusMinus = (minor: number) => `${minor < 0 ? '−' : '+'}\u2060${whole(Math.abs(minor))}`;
  const middle = stepsOf(split, factors, name);
  const steps: Step[] = [
    {
      key: 'before',
      name: t('trends.split.before'),
      change: undefined,
      from: 0,
      to: split.before,
      kind: 'before',
    },
    ...middle,
    { key: 'now', name: t('trends.split.now'), change: undefined, from: 0, to: split.now, kind: 'now' },
  ];
  const most = Math.max(...steps.flatMap(({ from, to }) => [from, to])) * 1.05;
  const parts = split.effects.map(({ name: id, effect }) => `${name(id)} ${plusMinus(effect)}`);
  return (
    <Sheet title={t('trends.split', { name: name('gmv') })} end={t('trends.split.how')}>
      <div className="sheet-b">
        <table className="wf">
          <caption className="sr">{t('trends.split', { name: name('gmv') })}</caption>
          <tbody>
            {steps.map((step) => (
              <tr key={step.key}>
                <th scope="row">{step.name}</th>
                <td className="wc">
                  {step.change ? (
                    <Delta quantity={step.change} />
                  ) : (
                    shortDay(step.kind === 'before' ? base : day)
                  )}
                </td>
                <td className="wb">
                  <Bar step={step} most={most} />
                </td>
                <td className="wv">
                  {step.kind === 'up' || step.kind === 'down' ? (
                    <span className={step.kind === 'up' ? 'is-rise' : 'is-fall'}>
                      {plusMinus(step.to - step.from)}
                    </span>
                  ) : (
                    whole(step.to)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="note">
          {t(split.change < 0 ? 'trends.split.less' : 'trends.split.more', {
            amount: whole(Math.abs(split.change)),
            share: signed({ value: split.change / split.before, unit: 'rate' }),
            parts: parts.join(t('shell.comma')),
          })}{' '}
          {t('trends.split.note')}
        </p>
      </div>
    </Sheet>
  );
}
