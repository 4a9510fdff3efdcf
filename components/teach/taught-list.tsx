// What was taught on some pages: what stood there last, or since when they are not found.
import { pointOn } from '../../lib/browser/tabs';
import { dayOf } from '../../lib/day';
import type { TaughtRow } from '../../lib/rows';
import { dropTaught } from '../../lib/store/taught-list';
import { valueIn } from '../../lib/taught';
import { Badge } from '../parts/badge';
import { Button, IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';

/** A column's rows as they were read last, opened on demand. */
function ColumnRows({ rows }: { rows: NonNullable<TaughtRow['rows']> }) {
  const { t } = useWords();
  return (
    <details>
      <summary>{t('teach.rows', { n: rows.length })}</summary>
      <dl className="column-rows">
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function TaughtItem({ row, now }: { row: TaughtRow; now: number }) {
  const { t, moment, shortDay, timeZone } = useWords();
  const { missingSince, as, rows, text } = row;
  // No notice today is no sign of a redesign.
  const gone = as === 'notice' ? 'teach.no-notice' : 'teach.missing';
  const here = missingSince === undefined;
  const isOther = here && row.unit !== undefined && /\d/.test(text) && valueIn(row, text) === undefined;
  return (
    <li>
      <StatusMark mark={here && !isOther ? 'pass' : 'none'} />
      <div className="t">
        <b>{row.name}</b> {as && <Badge>{t(`teach.as.${as}`)}</Badge>}{' '}
        <span className="s mut">
          {here
            ? t('teach.seen', { at: moment(row.seenAt, now) })
            : t(gone, { day: shortDay(dayOf(missingSince, timeZone)) })}
        </span>
        {isOther && <p className="s">{t('teach.other-unit')}</p>}
        {here && as === 'notice' && <p className="s">{text}</p>}
        {here && rows && <ColumnRows rows={rows} />}
      </div>
      {!here && as !== 'notice' && (
        <Button icon="point" onClick={() => void pointOn(row.url)}>
          {t('teach.again')}
        </Button>
      )}
      <span className="v">{here && as !== 'notice' && as !== 'column' && text}</span>
      <IconButton
        icon="x"
        label={t('teach.drop', { name: row.name })}
        onClick={() => void dropTaught(row.key)}
      />
    </li>
  );
}

export function TaughtList({ title, rows, now }: { title: string; rows: TaughtRow[]; now: number }) {
  const { t } = useWords();
  const found = rows.filter(({ missingSince }) => missingSince === undefined).length;
  return (
    <Sheet title={title} end={rows.length > 0 && `${found}/${rows.length}`}>
      {rows.length === 0 ? (
        <p className="tn2">{t('teach.none')}</p>
      ) : (
        <ol className="taught">
          {rows.map((row) => (
            <TaughtItem key={row.key} row={row} now={now} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}
