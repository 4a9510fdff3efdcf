// What a shop's round opens, looks at and when it is due, in place of the round.
import type { Front } from '../live';
import { IconButton } from '../parts/button';
import type { ShopRound } from '../round/shop-round';
import { useView } from '../view';
import { useWords } from '../words';
import { PlanChecks } from './plan-checks';
import { PlanPages } from './plan-pages';
import { PlanReminder } from './plan-reminder';

export function PlanView({ shopRound, front }: { shopRound: ShopRound; front: Front | undefined }) {
  const { t } = useWords();
  const setPlanning = useView((view) => view.setPlanning);
  const { shop } = shopRound;
  return (
    <>
      <header className="plan-h">
        <h1>{t('plan.title', { shop: shop.name })}</h1>
        <IconButton icon="x" label={t('plan.close')} onClick={() => setPlanning(false)} />
      </header>
      <PlanPages shop={shop} front={front} />
      <PlanChecks shop={shop} />
      <PlanReminder shop={shop} />
    </>
  );
}
