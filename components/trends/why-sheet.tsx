// Why sales changed: split into visitors, conversion and order value, then by channel, source and product, with causes.
import { wholeParts, type Split } from '../../lib/attribution';
import type { Quantity } from '../../lib/checks/contract';
import { salesSplitOf, type NoSplit, type SalesSplit } from '../../lib/why';
import { Waterfall, type Fall } from '../charts/waterfall';
import { Delta } from '../delta';
import type { WhyRows } from '../live-trends';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import { CauseList } from './cause-list';
import { keptPicture } from './kept-picture';
import { WhyGroups } from './why-groups';

function useNames(platform: string) {
  const { t, knows } = useWords();
  return (id: string) =>
    t(knows(`metrics.${id}.${platform}`) ? `metrics.${id}.${platform}` : `metrics.${id}`);
}

function Refused({ found, name }: { found: NoSplit; name: (id: string) => string }) {
  const { t, quantity, shortDay, list } = useWords();
  if (found.refused === 'partial') return <p className="tn2">{t('trends.why.partial')}</p>;
  if (found.refused === 'not-read') {
    const values = { day: shortDay(found.day), names: list(found.missing.map(name)) };
    return <p className="tn2">{t('trends.why.not-read.split', values)}</p>;
  }
  const unit: Quantity['unit'] = found.metric === 'conversion' ? 'rate' : 'money';
  const write = (value: number) =>
    quantity({ value: unit === 'money' ? Math.round(value) : value, unit, currency: 'CNY' });
  return (
    <p className="tn2">
      {t('trends.why.identity', {
        name: name(found.metric),
        printed: write(found.printed),
        made: write(found.made),
      })}
    </p>
  );
}

/** Each effect with the level it starts from. */
const levelsOf = ({ before, effects }: Split) =>
  effects.map(({ name: id, effect }, at) => {
    const from = effects.slice(0, at).reduce((sum, one) => sum + one.effect, before);
    return { id, from, to: from + effect };
  });

function Told({ found, name }: { found: SalesSplit; name: (id: string) => string }) {
  const words = useWords();
  const { t, money, signed, shortDay } = words;
  const { split, factors, before, now } = found;
  const whole = (minor: number) => money(minor, 'CNY', true);
  // What stands on the screen adds up on the screen: parts and change are whole yuan of the two totals as written.
  const yuan = (minor: number) => Math.round(minor / 100);
  const change = yuan(split.now) - yuan(split.before);
  const rounded = wholeParts(
    split.effects.map(({ effect }) => effect / 100),
    change,
  );
  const effectOf = (at: number) => {
    const effect = rounded[at] ?? 0;
    return `${effect < 0 ? '−' : '+'}\u2060${whole(Math.abs(effect) * 100)}`;
  };
  const parts = levelsOf(split).map(({ id, from, to }, at): Fall => {
    const factor = factors[at];
    const own: Quantity | undefined =
      factor && factor.before !== 0
        ? id === 'conversion'
          ? { value: factor.now - factor.before, unit: 'points' }
          : { value: factor.now / factor.before - 1, unit: 'rate' }
        : undefined;
    return {
      key: id,
      name: name(id),
      beside: own ? <Delta quantity={own} /> : '—',
      besideText: own ? signed(own) : '—',
      from,
      to,
      kind: 'part',
      written: effectOf(at),
    };
  });
  const total = (key: 'before' | 'now', day: string, value: number): Fall => ({
    key,
    name: t(`trends.split.${key}`),
    beside: shortDay(day),
    besideText: shortDay(day),
    from: 0,
    to: value,
    kind: key,
    written: whole(value),
  });
  const effects = split.effects.map(({ name: id }, at) => `${name(id)} ${effectOf(at)}`);
  const caption = t('trends.split', { name: name('gmv') });
  const share = split.before === 0 ? '—' : signed({ value: split.change / split.before, unit: 'rate' });
  return (
    <>
      <Waterfall
        caption={caption}
        sentence={t('trends.split.sentence', {
          name: caption,
          from: whole(split.before),
          to: whole(split.now),
          parts: effects.join(t('shell.comma')),
        })}
        picture={keptPicture(
          words,
          `${caption} · ${shortDay(before.day)} → ${shortDay(now.day)}`,
          `${caption}-${before.day}-${now.day}`,
        )}
        falls={[total('before', before.day, split.before), ...parts, total('now', now.day, split.now)]}
      />
      <p className="note">
        {t(change < 0 ? 'trends.split.less' : 'trends.split.more', {
          amount: whole(Math.abs(change) * 100),
          share,
          parts: effects.join(t('shell.comma')),
        })}{' '}
        {t(`trends.split.${split.method}`)} {t('trends.split.note')}
      </p>
    </>
  );
}

export function WhySheet({
  baseDay,
  day,
  platform,
  rows,
  shopId,
}: {
  baseDay: string;
  day: string;
  platform: string;
  rows: WhyRows | undefined;
  shopId: string;
}) {
  const { t, shortDay } = useWords();
  const name = useNames(platform);
  if (!rows) return null;
  const { index } = rows;
  const found = salesSplitOf(index, baseDay, day);
  const known = index.days('gmv').get(day) !== undefined || index.days('visitors').get(day) !== undefined;
  if (!known) return null;
  return (
    <Sheet
      title={t('trends.split', { name: name('gmv') })}
      end={t('trends.split.days', { from: shortDay(baseDay), to: shortDay(day) })}
    >
      <div className="sheet-b">
        {'refused' in found ? <Refused found={found} name={name} /> : <Told found={found} name={name} />}
        <WhyGroups rows={rows} baseDay={baseDay} day={day} />
        <CauseList rows={rows} baseDay={baseDay} day={day} shopId={shopId} />
      </div>
    </Sheet>
  );
}
