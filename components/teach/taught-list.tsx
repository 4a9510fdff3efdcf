// The figures taught on some pages: what stood there last, or since when they are not found.
import { dayOf } from '../../lib/day';
import type { TaughtRow } from '../../lib/rows';
import { dropTaught } from '../../lib/store/taught';
import { IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';

function TaughtItem({ row, now }: { row: TaughtRow; now: number }) {
  const { t, moment, shortDay, timeZone } = useWords();
  const { missingSince } = row;
  return (
    <li>
      <StatusMark mark={missingSince === undefined ? 'pass' : 'none'} />
      <span className="t">
        <b>{row.name}</b>{' '}
        <span className="s mut">
          {missingSince === undefined
            ? t('teach.seen', { at: moment(row.seenAt, now) })
            : t('teach.missing', { day: shortDay(dayOf(missingSince, timeZone)) })}
        </span>
      </span>
      <span className="v">{missingSince === undefined && row.text}</span>
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
