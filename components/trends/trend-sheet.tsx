// The metric in view: its newest figure, its line with what may be laid beside it, or why there is no line yet.
import { useMemo, useState } from 'react';
import { addDays } from '../../lib/day';
import type { FigureIndex } from '../../lib/figure-index';
import type { ActionRow } from '../../lib/rows';
import { hourDaysOf } from '../../lib/hour-lines';
import { Segmented } from '../parts/segmented';
import { usePartFigures } from '../live-trends';
import { useWords } from '../words';
import { HourDays, HourPlot } from './hour-plot';
import { metricName } from './metric-name';
import { PartChoice, type PartPick } from './part-choice';
import { partLine, partsOf } from './part-line';
import { TrendChart, type Shown } from './trend-chart';
import { TrendHero } from './trend-hero';
import { longDays, type Line } from './trend-board';
import { bases, type BaseChoice, type TrendFrame } from './trend';

function Legend({
  shown,
  onShown,
  base,
  onBase,
  withRange,
  withActions,
}: {
  shown: Shown;
  onShown: (shown: Shown) => void;
  base: BaseChoice;
  onBase: (base: BaseChoice) => void;
  /** Too few days are known for one at first. */
  withRange: boolean;
  withActions: boolean;
}) {
  const { t } = useWords();
  return (
    <>
      <li>
        <label className="chkbox">
          <input
            type="checkbox"
            aria-label={t('trends.compare')}
            checked={shown.base}
            onChange={(event) => onShown({ ...shown, base: event.target.checked })}
          />
          <i className="key key-dash" />
        </label>
        <select
          className="select leg-base"
          aria-label={t('trends.base')}
          value={base}
          onChange={(event) => onBase(bases.find((one) => one === event.target.value) ?? 'last-week')}
        >
          {bases.map((one) => (
            <option key={one} value={one}>
              {t(`trends.base.${one}`)}
            </option>
          ))}
        </select>
      </li>
      {withRange && (
        <li>
          <label className="chkbox">
            <input
              type="checkbox"
              checked={shown.range}
              onChange={(event) => onShown({ ...shown, range: event.target.checked })}
            />
            <i className="swatch band" />
            {t('trends.usual')}
          </label>
        </li>
      )}
      {withActions && (
        <li>
          <i className="key-flag" />
          {t('trends.actions')}
        </li>
      )}
    </>
  );
}

const ways = ['days', 'hours'] as const;

export function TrendSheet({
  line: whole,
  index: all,
  lately,
  shopId,
  platform,
  frame,
  base,
  onBase,
  actions,
}: {
  line: Line;
  index: FigureIndex;
  /** All figures of the last weeks, those of channels and of single hours among them. */
  lately: FigureIndex;
  shopId: string;
  platform: string;
  frame: TrendFrame;
  base: BaseChoice;
  onBase: (base: BaseChoice) => void;
  actions: readonly ActionRow[];
}) {
  const words = useWords();
  const { t, timeZone } = words;
  const [shown, setShown] = useState<Shown>({ base: true, range: true });
  const [way, setWay] = useState<(typeof ways)[number]>('days');
  const [hoursOf, setHoursOf] = useState('');
  const [picked, setPicked] = useState<PartPick>({});
  const { bucket, today } = frame;
  const { metric } = whole.trend;
  const name = metricName(metric, platform, words);
  const kind = bucket === 'day' ? picked.kind : undefined;
  const asked = kind === 'channel' ? undefined : kind;
  const kept = usePartFigures(shopId, addDays(today, -longDays), today, asked);
  const ofParts = kind === 'channel' ? lately : kept;
  const parts = useMemo(
    () => (kind && ofParts ? partsOf(kind, metric, ofParts, frame) : undefined),
    [kind, metric, ofParts, frame],
  );
  const who = parts?.find((one) => one === picked.who) ?? parts?.[0];
  const line = useMemo(
    () =>
      kind === undefined || who === undefined || !ofParts
        ? whole
        : partLine(metric, kind, who, name, ofParts, frame),
    [whole, kind, who, metric, name, ofParts, frame],
  );
  const { trend, daily } = line;
  const ofPart = line !== whole;
  const index = ofPart && ofParts ? ofParts : all;
  // Tables by hour are of the whole shop.
  const hourDays = useMemo(
    () => (bucket === 'day' && !ofPart ? hourDaysOf(metric, lately, timeZone) : []),
    [bucket, ofPart, metric, lately, timeZone],
  );
  const hourDay = way === 'hours' ? (hourDays.find((day) => day === hoursOf) ?? hourDays[0]) : undefined;
  const known = trend.points.filter(({ value }) => value !== null).length;
  const toWeek = daily ? 8 - daily.size : 0;
  return (
    <section className="sheet" aria-label={name}>
      <TrendHero
        trend={trend}
        index={index}
        platform={platform}
        bucket={bucket}
        today={today}
        base={base}
        count={trend.points.length}
      />
      {bucket === 'day' && (
        <div className="ways">
          <PartChoice kind={kind} who={who} parts={parts} onPick={setPicked} />
          {hourDays.length > 0 && (
            <Segmented
              label={t('trends.ways')}
              value={way}
              choices={ways.map((value) => ({ value, label: t(`trends.ways.${value}`) }))}
              onChange={setWay}
            />
          )}
          {hourDay !== undefined && <HourDays days={hourDays} day={hourDay} onDay={setHoursOf} />}
        </div>
      )}
      {hourDay !== undefined ? (
        <HourPlot metric={metric} index={lately} day={hourDay} platform={platform} today={today} />
      ) : known < 2 ? (
        <p className="tn2 top">{t('trends.too-early')}</p>
      ) : (
        <>
          <div className="plot-box">
            <TrendChart
              line={line}
              platform={platform}
              base={base}
              shown={shown}
              actions={actions}
              legend={
                <ul className="legend leg">
                  <li>
                    <i className="key" />
                    {t('trends.actual')}
                  </li>
                  {daily && (
                    <Legend
                      shown={shown}
                      onShown={setShown}
                      base={base}
                      onBase={onBase}
                      withRange={line.ranges.size > 0}
                      withActions={actions.length > 0}
                    />
                  )}
                </ul>
              }
            />
          </div>
          {ofPart && frame.count > longDays && (
            <p className="tn2">{t('trends.scope.reach', { n: longDays })}</p>
          )}
          {toWeek > 0 && <p className="tn2">{t('trends.days-to-go', { n: toWeek })}</p>}
        </>
      )}
    </section>
  );
}
