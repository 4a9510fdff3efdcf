// Campaigns in place of the view of prices: the calendar to begin from, and each plan with all that belongs to it.
import { useState } from 'react';
import { usualTasks } from '../../lib/campaigns/preparation';
import { calendarSource, eventsAhead } from '../../lib/campaigns/calendar';
import { now as readNow } from '../../lib/browser/clock';
import { dayOf } from '../../lib/day';
import type { OwnProduct } from '../../lib/products';
import { putCampaign } from '../../lib/store/campaigns';
import { asText, TypedForm } from '../answer/typed-form';
import { useCampaigns } from '../live-answer';
import { Button, IconButton } from '../parts/button';
import { Sheet } from '../parts/sheet';
import type { Product } from '../prices/board';
import { useWords } from '../words';
import { CampaignPlan } from './campaign-plan';

interface Props {
  shopId: string | 'all';
  products: Product[];
  listed: readonly OwnProduct[];
  now: number;
  onClose: () => void;
}

export function CampaignDesk({ shopId, products, listed, now, onClose }: Props) {
  const { t, shortDay, timeZone } = useWords();
  const rows = useCampaigns();
  const [adding, setAdding] = useState(false);
  if (!rows) return null;
  const today = dayOf(now, timeZone);
  const begin = async (name: string, from: string, to: string, event?: string) => {
    const at = await readNow();
    const own = shopId === 'all' ? '' : shopId;
    await putCampaign(
      {
        key: [event ?? 'own', from, at].join('|'),
        name,
        ...(event && { event }),
        shopId: own,
        phases: [{ id: 'main', from, to }],
        products: [],
        tasks: usualTasks,
        terms: {},
      },
      at,
    );
  };
  const planned = new Set(
    rows.flatMap(({ event, phases }) => (event ? `${event}|${phases[0]?.from.slice(0, 4)}` : [])),
  );
  const ahead = eventsAhead(today).filter(({ id, from }) => !planned.has(`${id}|${from.slice(0, 4)}`));
  const ordered = rows.toSorted((a, b) => (a.phases[0]?.from ?? '').localeCompare(b.phases[0]?.from ?? ''));
  return (
    <>
      <header className="plan-h">
        <h1>{t('campaign.title')}</h1>
        <IconButton icon="x" label={t('campaign.close')} onClick={onClose} />
      </header>
      {ordered.map((row) => (
        <CampaignPlan key={row.key} row={row} products={products} listed={listed} now={now} />
      ))}
      <Sheet title={t('campaign.calendar')}>
        <ul className="plan-list">
          {ahead.map(({ id, from, to }) => (
            <li key={`${id}|${from}`}>
              <span className="t">
                {t(`campaign.event.${id}`)}{' '}
                <span className="mut s">
                  {t('campaign.days', { from: shortDay(from), to: shortDay(to) })}
                </span>
              </span>
              <Button onClick={() => void begin(t(`campaign.event.${id}`), from, to, id)}>
                {t('campaign.plan')}
              </Button>
            </li>
          ))}
        </ul>
        <p className="tn2">
          {t('campaign.calendar.note', { source: t(calendarSource.name), date: calendarSource.date })}
        </p>
        <div className="costs-b">
          {adding ? (
            <TypedForm
              label={t('campaign.add')}
              keep={t('answer.keep')}
              fields={[
                { name: 'name', label: t('campaign.name'), kind: 'text', needed: true },
                { name: 'from', label: t('campaign.from'), kind: 'day', needed: true },
                { name: 'to', label: t('campaign.to'), kind: 'day', needed: true },
              ]}
              onCancel={() => setAdding(false)}
              onKeep={async (typed) => {
                const [from = '', to = ''] = [asText(typed['from']), asText(typed['to'])].sort();
                await begin(asText(typed['name']), from, to);
                setAdding(false);
              }}
            />
          ) : (
            <div className="acts">
              <Button icon="plus" onClick={() => setAdding(true)}>
                {t('campaign.add')}
              </Button>
            </div>
          )}
        </div>
      </Sheet>
    </>
  );
}
