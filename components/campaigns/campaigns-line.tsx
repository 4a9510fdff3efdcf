// In the view of prices: what is next among the campaigns, and the way to their screen.
import { eventsAhead } from '../../lib/campaigns/calendar';
import { preparationOf, spanOf } from '../../lib/campaigns/preparation';
import { dayOf, daysBetween } from '../../lib/day';
import { useCampaigns } from '../live-answer';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';

export function CampaignsLine({ now, onOpen }: { now: number; onOpen: () => void }) {
  const { t, shortDay, timeZone } = useWords();
  const rows = useCampaigns();
  if (!rows) return null;
  const today = dayOf(now, timeZone);
  const own = rows.flatMap((row) => {
    const span = spanOf(row);
    return span && span.to >= today ? [{ row, ...span }] : [];
  });
  const [next] = own.toSorted((a, b) => a.from.localeCompare(b.from));
  const [event] = eventsAhead(today);
  const late = own
    .flatMap(({ row }) => preparationOf(row, now, timeZone))
    .filter(({ state }) => state === 'late');
  const about = next
    ? { name: next.row.name, from: next.from }
    : event && { name: t(`campaign.event.${event.id}`), from: event.from };
  return (
    <Sheet title={t('campaign.title')} end={t('campaign.plans', { n: own.length })}>
      <div className="hand campaigns-line">
        <span>
          {about &&
            t(about.from <= today ? 'campaign.on' : 'campaign.next', {
              name: about.name,
              day: shortDay(about.from),
              n: daysBetween(today, about.from),
            })}
          {late.length > 0 && <span className="late"> {t('campaign.late', { n: late.length })}</span>}
        </span>
        <Button className="campaigns-open" onClick={onOpen}>
          {t('campaign.open')}
        </Button>
      </div>
    </Sheet>
  );
}
