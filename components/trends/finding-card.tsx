// One unusual measure of a day: what it was expected to be, how sure that is, what followed, and what else moved.
import type { Anomaly } from '../../lib/anomaly';
import type { Finding } from '../../lib/findings';
import type { FigureRow } from '../../lib/rows';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { StatusMark } from '../parts/status-mark';
import { useWords, type Words } from '../words';
import { ChannelMoves, type Move } from './channel-moves';
import { FigureSource } from './figure-source';
import { metricName } from './metric-name';
import { isWorse } from './remark';
import { figureOf } from './trend';

export interface FindingCardProps {
  finding: Finding;
  platform: string;
  /** The number of its mark on the chart in view. */
  number: number | undefined;
  row: FigureRow | undefined;
  /** Names of the other measures that moved on the day. */
  others: string[];
  moves: Move[];
  onPick: (() => void) | undefined;
}

/** How sure a finding is, and by what it was judged. */
export function howSure({ sure, method, z }: Anomaly, t: Words['t']): string {
  const spreads = z === undefined ? '' : t('trends.spreads', { n: Math.abs(z).toFixed(1) });
  return `${t(`trends.sure.${sure}`)}${t('trends.comma')}${t(`trends.method.${method}`)}${spreads}${t('trends.stop')}`;
}

/** An estimate in two digits, of whole yuan: more would say that it is reckoned to the yuan. */
const roughly = (minor: number): number => {
  const step = 10 ** Math.max(2, Math.floor(Math.log10(minor)) - 1);
  return Math.round(minor / step) * step;
};

export function FindingCard({ finding, platform, number, row, others, moves, onPick }: FindingCardProps) {
  const words = useWords();
  const { t, quantity, shortDay, signed, list, money } = words;
  const { metric, anomaly, followers, impact } = finding;
  const write = (value: number) => quantity(figureOf(metric, value));
  const worse = isWorse(metric, anomaly);
  const share = (value: number) => signed({ value, unit: 'rate' });
  return (
    <li>
      {number === undefined ? (
        <span className="mk-lone">
          {/* The dashed ring of what was not read would say that this was not. */}
          {worse ? (
            <StatusMark mark="attn" label={t('shell.mark.attn')} />
          ) : (
            <Icon name={anomaly.kind === 'below' ? 'fall' : 'rise'} label={t('trends.unusual')} />
          )}
        </span>
      ) : (
        <span className={`mkk mk-${worse ? 'attn' : 'plain'}`}>{number}</span>
      )}
      <div>
        <b>
          {t(`trends.${anomaly.kind === 'below' ? 'below' : 'above'}.named`, {
            name: metricName(metric, platform, words),
            low: write(anomaly.expected.low),
            high: write(anomaly.expected.high),
          })}
        </b>{' '}
        <span className="dim s">{shortDay(anomaly.day)}</span>
        <p>
          {t('trends.unusual.why', {
            value: write(anomaly.value),
            share: quantity({ value: Math.abs(anomaly.share), unit: 'rate' }),
            side: t(anomaly.share < 0 ? 'trends.lower' : 'trends.higher'),
          })}{' '}
          {impact !== undefined && metric.id !== 'gmv' && metric.unit !== 'money' && (
            <>{t('trends.impact', { amount: money(roughly(impact), 'CNY', true) })} </>
          )}
          {howSure(anomaly, t)}
        </p>
        <ChannelMoves moves={moves} metric={metric} />
        {followers.length > 0 && (
          <p>
            {t('trends.followers', {
              names: list(
                followers.map(
                  (one) => `${metricName(one.metric, platform, words)} ${share(one.anomaly.share)}`,
                ),
              ),
            })}
          </p>
        )}
        {others.length > 0 && <p>{t('trends.also', { names: list(others) })}</p>}
        {(row || onPick) && (
          <div className="acts">
            {row && <FigureSource row={row} />}
            {onPick && (
              <Button kind="quiet" onClick={onPick}>
                {t('trends.show-line')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
