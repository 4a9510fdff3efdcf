// One campaign: its phases, the preparation list, the price plan with what it may and what it leaves, and what it brought.
import { useState } from 'react';
import { spanOf } from '../../lib/campaigns/preparation';
import { dayOf, daysBetween } from '../../lib/day';
import type { CampaignRow, Phase } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import { dropCampaign } from '../../lib/store/campaigns';
import { asText, TypedForm, type Field } from '../answer/typed-form';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import type { Product } from '../prices/board';
import { useWords } from '../words';
import { change, Part } from './campaign-part';
import { PostMortemPart } from './post-mortem-part';
import { PricePlan } from './price-plan';
import { TaskList } from './task-list';

const phaseIds = ['presale', 'warm-up', 'main', 'encore'] as const;

function Phases({ row }: { row: CampaignRow }) {
  const { t, shortDay } = useWords();
  const [editing, setEditing] = useState(false);
  if (editing) {
    const fields = phaseIds.flatMap((id): Field[] => {
      const known = row.phases.find((phase) => phase.id === id);
      const name = t(`campaign.phase.${id}`);
      return [
        {
          name: `${id}-from`,
          label: t('campaign.phase.from', { name }),
          kind: 'day',
          value: known?.from ?? '',
        },
        { name: `${id}-to`, label: t('campaign.phase.to', { name }), kind: 'day', value: known?.to ?? '' },
      ];
    });
    return (
      <TypedForm
        label={t('campaign.phases')}
        keep={t('answer.keep')}
        fields={fields}
        onCancel={() => setEditing(false)}
        onKeep={async (typed) => {
          const phases = phaseIds.flatMap((id): Phase[] => {
            const [from = '', to = ''] = [asText(typed[`${id}-from`]), asText(typed[`${id}-to`])].sort();
            return from === '' ? (to === '' ? [] : [{ id, from: to, to }]) : [{ id, from, to }];
          });
          await change(row, { phases });
          setEditing(false);
        }}
      />
    );
  }
  return (
    <div className="phases s">
      {row.phases.map(({ id, from, to }) => (
        <span key={id}>
          {t(`campaign.phase.${id}`)} {t('campaign.days', { from: shortDay(from), to: shortDay(to) })}
        </span>
      ))}
      <Button kind="quiet" className="s" onClick={() => setEditing(true)}>
        {t('campaign.edit')}
      </Button>
    </div>
  );
}

export function CampaignPlan({
  row,
  products,
  listed,
  now,
}: {
  row: CampaignRow;
  products: Product[];
  listed: readonly OwnProduct[];
  now: number;
}) {
  const { t, shortDay, timeZone } = useWords();
  const [open, setOpen] = useState(false);
  const today = dayOf(now, timeZone);
  const span = spanOf(row);
  const state = !span ? 'none' : span.to < today ? 'over' : span.from <= today ? 'on' : 'ahead';
  return (
    <details className="sheet campaign" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="sheet-h">
        <h2>{row.name}</h2>
        <span className="end">
          {span && t('campaign.days', { from: shortDay(span.from), to: shortDay(span.to) })}
          {' · '}
          {t(`campaign.state.${state}`, { n: span ? daysBetween(today, span.from) : 0 })}
          <Icon name="down" className="chev" />
        </span>
      </summary>
      {open && (
        <div className="campaign-b">
          <Part title={t('campaign.phases')}>
            <Phases row={row} />
          </Part>
          <Part title={t('campaign.tasks')}>
            <TaskList row={row} now={now} />
          </Part>
          <PricePlan row={row} products={products} listed={listed} now={now} />
          {state !== 'ahead' && <PostMortemPart row={row} products={products} listed={listed} now={now} />}
          <div className="acts">
            <Button kind="danger" onClick={() => void dropCampaign(row.key)}>
              {t('campaign.drop')}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
