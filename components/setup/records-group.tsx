// What was read last, page by page, and what was refused with the reason: nothing is dropped in silence.
import { countRead } from '../../lib/count-read';
import { useLatestReadings, useMisreads, useNow } from '../live';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { Group } from './group';

const most = 50;

function ReadingsTable({ now }: { now: number }) {
  const { t, moment } = useWords();
  const readings = useLatestReadings(most) ?? [];
  if (readings.length === 0) return <p className="of mut">{t('setup.records.none')}</p>;
  return (
    <table className="tbl" aria-label={t('setup.records.list')}>
      <thead>
        <tr>
          <th className="l">{t('setup.records.page')}</th>
          <th className="l">{t('setup.records.state')}</th>
          <th>{t('setup.records.items')}</th>
          <th>{t('setup.records.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ key, draft, lastSeen }) => (
          <tr key={key}>
            <th scope="row" className="l wrap">
              {draft.pageTitle ?? draft.url} <span className="dim s">{new URL(draft.url).host}</span>
            </th>
            <td className="l">
              <StatusMark mark={draft.state === 'ok' ? 'pass' : 'none'} /> {t(`round.state.${draft.state}`)}
            </td>
            <td>{draft.state === 'ok' ? countRead(draft) : '—'}</td>
            <td>{moment(lastSeen, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MisreadsTable({ now }: { now: number }) {
  const { t, moment } = useWords();
  const misreads = useMisreads(most) ?? [];
  if (misreads.length === 0) return <p className="of mut s">{t('setup.misreads.none')}</p>;
  return (
    <table className="tbl" aria-label={t('setup.misreads')}>
      <thead>
        <tr>
          <th className="l">{t('setup.misreads')}</th>
          <th className="l">{t('setup.misreads.field')}</th>
          <th className="l">{t('setup.misreads.reason')}</th>
          <th>{t('setup.records.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {misreads.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="l wrap">
              {row.url}
            </th>
            <td className="l">{row.field}</td>
            <td className="l">{row.reason}</td>
            <td>{moment(row.at, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RecordsGroup() {
  const { t } = useWords();
  const now = useNow();
  return (
    <Group id="records" title={t('setup.records')} text={t('setup.records.text')}>
      {now !== undefined && (
        <>
          <ReadingsTable now={now} />
          <MisreadsTable now={now} />
        </>
      )}
    </Group>
  );
}
