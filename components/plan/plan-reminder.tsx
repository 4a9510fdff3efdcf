// When a shop's round is due: a time, the days of the week, and whether the browser may say so in a notice.
import { useEffect, useState } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { askNotices, mayNotify, planReminder } from '../../lib/browser/remind';
import type { Reminder, ShopRow } from '../../lib/rows';
import { nextToTell } from '../../lib/store/due';
import { putPlan } from '../../lib/store/shops';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { Switch } from '../parts/switch';
import { useWords } from '../words';

/** Monday first, as the operators' week goes. */
const week = [1, 2, 3, 4, 5, 6, 0];
const usual = { time: '09:00', weekdays: week };
/** A Sunday, from which the names of the weekdays are counted. */
const sunday = '2026-09-20';

function Days({ reminder, onChange }: { reminder: Reminder; onChange: (weekdays: number[]) => void }) {
  const { t, locale } = useWords();
  const name = (weekday: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(
      Date.parse(sunday) + weekday * 86_400_000,
    );
  const { weekdays } = reminder;
  return (
    <div className="ctl plan-days" role="group" aria-label={t('plan.days')}>
      {week.map((weekday) => (
        <label className="chkbox" key={weekday}>
          <input
            type="checkbox"
            checked={weekdays.includes(weekday)}
            onChange={({ target }) =>
              onChange(week.filter((one) => (one === weekday ? target.checked : weekdays.includes(one))))
            }
          />
          <span>{name(weekday)}</span>
        </label>
      ))}
    </div>
  );
}

function Notices() {
  const { t } = useWords();
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    void mayNotify().then(setAllowed);
  }, []);
  if (allowed === undefined) return null;
  if (allowed) return <p className="s mut">{t('plan.notices.on')}</p>;
  return (
    <div className="acts">
      <Button onClick={() => void askNotices().then(setAllowed)}>{t('plan.notices')}</Button>
    </div>
  );
}

export function PlanReminder({ shop }: { shop: ShopRow }) {
  const { t } = useWords();
  const reminder = shop.plan?.reminder;
  const put = async (set: Pick<Reminder, 'time' | 'weekdays'> | undefined) => {
    const since = await readNow();
    const { time, weekdays } = set ?? usual;
    await putPlan(shop.shopId, { reminder: set && { time, weekdays, since } }, since);
    await planReminder(nextToTell);
  };
  return (
    <Sheet
      title={t('plan.reminder')}
      end={
        <Switch
          hidden
          label={t('plan.reminder')}
          checked={reminder !== undefined}
          onChange={(on) => void put(on ? usual : undefined)}
        />
      }
    >
      <div className="plan-form">
        <p className="s mut">{t('plan.reminder.text')}</p>
        {reminder && (
          <>
            <label>
              <span className="s mut">{t('plan.time')}</span>
              <input
                className="input"
                type="time"
                value={reminder.time}
                onChange={({ target }) => target.value && void put({ ...reminder, time: target.value })}
              />
            </label>
            <Days reminder={reminder} onChange={(weekdays) => void put({ ...reminder, weekdays })} />
            <Notices />
          </>
        )}
      </div>
    </Sheet>
  );
}
