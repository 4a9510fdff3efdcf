// The change by channel, source or product: sales in money, conversion as what changed within each and by their mix.
import { useState } from 'react';
import {
  groupSplitOf,
  salesByChannel,
  type ChannelSales,
  type GroupBy,
  type GroupSplit,
} from '../../lib/why-groups';
import { wholeParts } from '../../lib/attribution';
import type { RatePart } from '../../lib/rate-mix';
import { Ladder, type Rung } from '../charts/ladder';
import type { WhyRows } from '../live-trends';
import { Segmented } from '../parts/segmented';
import { useWords, type Words } from '../words';
import { keptPicture } from './kept-picture';

const ways = ['channel', 'source', 'product'] as const;
const most = 8;
/** Conversion is written to a hundredth of a point. */
const finest = 10_000;
/** Parts that the sentence of a ladder names. */
const told = 3;

type Days = Record<'baseDay' | 'day', string>;

const ladderPicture = (words: Words, title: string, { baseDay, day }: Days) =>
  keptPicture(
    words,
    `${title} · ${words.shortDay(baseDay)} → ${words.shortDay(day)}`,
    `${title}-${baseDay}-${day}`,
  );

/** The largest parts in one sentence: name and last figure of each. */
function useSentence() {
  const { t } = useWords();
  return (name: string, rungs: readonly Rung[]) =>
    t('trends.groups.sentence', {
      name,
      parts: rungs
        .slice(0, told)
        .map(({ key, written }) => `${key} ${written.at(-1) ?? ''}`)
        .join(t('shell.comma')),
    });
}

function SalesLadder({ sales, days }: { sales: ChannelSales[]; days: Days }) {
  const words = useWords();
  const { t, money } = words;
  const sentence = useSentence();
  const rungs = sales.slice(0, most).map(({ key, now, change }) => ({
    key,
    parts: [change],
    written: [money(now, 'CNY', true), `${change < 0 ? '−' : '+'}${money(Math.abs(change), 'CNY', true)}`],
  }));
  const caption = t('trends.groups.sales');
  return (
    <Ladder
      caption={caption}
      sentence={sentence(caption, rungs)}
      columns={[t('trends.groups.channel'), words.shortDay(days.day), t('trends.groups.change')]}
      rungs={rungs}
      picture={ladderPicture(words, caption, days)}
    />
  );
}

function RateLadder({ found, days }: { found: GroupSplit; days: Days }) {
  const words = useWords();
  const { t, signed, percent } = words;
  const sentence = useSentence();
  // In hundredths of a point, as they are written: within and mix add up to the total that stands beside them.
  const written = ({ within, mix, total }: Omit<RatePart, 'key'>) => {
    const whole = Math.round(total * finest);
    return [...wholeParts([within * finest, mix * finest], whole), whole].map((value) =>
      signed({ value: value / finest, unit: 'points' }),
    );
  };
  const { split, by, overlap } = found;
  const rungs = split.parts
    .toSorted((a, b) => Math.abs(b.total) - Math.abs(a.total))
    .slice(0, most)
    .map((part) => ({ key: part.key, parts: [part.within, part.mix], written: written(part) }));
  const [within = '', mix = '', total = ''] = written(split);
  const caption = t('trends.groups.rate');
  const columns = [by, 'within', 'mix', 'total'].map((key) => t(`trends.groups.${key}`));
  return (
    <>
      <Ladder
        caption={caption}
        sentence={sentence(caption, rungs)}
        columns={columns}
        rungs={rungs}
        picture={ladderPicture(words, `${t(`trends.groups.${by}`)} · ${caption}`, days)}
      />
      <p className="tn2">
        {t('trends.groups.sum', { total, within, mix })}{' '}
        {overlap !== undefined && overlap > 0.001 && t('trends.groups.overlap', { share: percent(overlap) })}
      </p>
    </>
  );
}

export function WhyGroups({ rows, baseDay, day }: { rows: WhyRows; baseDay: string; day: string }) {
  const { t } = useWords();
  const [by, setBy] = useState<GroupBy>('channel');
  const { index } = rows;
  const sides = [baseDay, day].map((on) => ({ day: on, readings: rows.readings }));
  const found = groupSplitOf(by, sides, index);
  const sales = by === 'channel' ? salesByChannel(index, baseDay, day) : undefined;
  const unread = ways.every((way) => groupSplitOf(way, sides, index) === 'not-read');
  if (unread && !Array.isArray(salesByChannel(index, baseDay, day))) return null;
  return (
    <div className="why-groups">
      <h3>{t('trends.groups')}</h3>
      <Segmented
        label={t('trends.groups')}
        value={by}
        choices={ways.map((value) => ({ value, label: t(`trends.groups.${value}`) }))}
        onChange={setBy}
      />
      {Array.isArray(sales) && <SalesLadder sales={sales} days={{ baseDay, day }} />}
      {sales === 'parts-differ' && <p className="tn2">{t('trends.groups.sales.parts-differ')}</p>}
      {typeof found === 'string' ? (
        <p className="tn2">{t(`trends.groups.${found}`)}</p>
      ) : (
        <RateLadder found={found} days={{ baseDay, day }} />
      )}
    </div>
  );
}
