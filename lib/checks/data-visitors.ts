// 5.1 Yesterday's visitors against the same weekday, and the channel that lost most.
import { gapOf } from '../gap';
import { evidenceIn, numberIn, rowsOf } from '../table-rows';
import { limitOf, milderOf, oneLine, zoneOf } from '../threshold';
import { againstWeek, deltaOf, noBase, type Against } from '../weekly-base';
import type { Check, FactRow, Facts, Outcome, Phrase } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

interface Channel {
  row: FactRow;
  name: string;
  now: number;
  before: number;
}

/** The channel with the largest loss; visitors of channels overlap, so it is named without a share of the whole. */
function lostChannel(facts: Facts, { weeks }: Against): Channel | undefined {
  const found = rowsOf(facts, 'sources', 'channel');
  if (!found.ok || weeks !== 1) return undefined;
  const channels = found.value.rows.flatMap((row): Channel[] => {
    const [now, before] = [numberIn(row, 'visitors'), numberIn(row, 'previous-visitors')];
    return now === undefined || before === undefined || now >= before
      ? []
      : [{ row, name: row['channel']?.text ?? '', now, before }];
  });
  return channels.sort((a, b) => b.before - b.now - (a.before - a.now))[0];
}

function adviceFor(channel: Channel | undefined, fallen: number): Phrase[] {
  return [
    channel
      ? {
          key: 'checks.data.visitors.channel-first',
          params: { channel: channel.name, lost: channel.before - channel.now },
        }
      : { key: 'checks.data.visitors.sources-first', params: { lost: fallen } },
    { key: 'checks.data.visitors.then' },
  ];
}

export const dataVisitors: Check = {
  id: 'data.visitors',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: {
    fall: { attention: 0.1, problem: 0.15, unit: 'rate', worse: 'above', ...source },
    people: oneLine(200, { unit: 'count', worse: 'above', ...source }),
  },
  evaluate(facts, limits): Outcome {
    const found = againstWeek(facts, 'visitors');
    if (!found.ok) return gapOf(found);
    const { now, against } = found.value;
    const figure = { value: now.value, unit: 'count' } as const;
    if (!against) return noBase(now, figure);
    const { base, fall } = against;
    const lost = base.value - now.value;
    const zone = milderOf(zoneOf(fall, limitOf(limits, 'fall')), zoneOf(lost, limitOf(limits, 'people')));
    const channel = zone === 'pass' ? undefined : lostChannel(facts, against);
    return {
      verdict: zone,
      figure,
      ...deltaOf(against),
      ...(zone !== 'pass' && {
        reason: channel
          ? {
              key: 'checks.data.visitors.channel',
              params: { channel: channel.name, before: channel.before, now: channel.now },
            }
          : { key: 'checks.data.fell-from', params: { base: { value: base.value, unit: 'count' } } },
        advice: adviceFor(channel, lost),
      }),
      evidence: [
        now.evidence,
        base.evidence,
        ...(channel ? evidenceIn(channel.row, 'channel', 'visitors', 'previous-visitors') : []),
      ],
    };
  },
};
