// The checks of a shop's round: a dozen from the start, the others offered part by part, each with its switch.
import { now as readNow } from '../../lib/browser/clock';
import { checks } from '../../lib/checks';
import { parts, type PartId } from '../../lib/checks/contract';
import { chosenChecks } from '../../lib/round';
import type { ShopRow } from '../../lib/rows';
import { withSwitched } from '../../lib/starter-checks';
import { putPlan } from '../../lib/store/shops';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { Switch } from '../parts/switch';
import { useWords } from '../words';

function PlanPart({ part, shop }: { part: PartId; shop: ShopRow }) {
  const { t, checkName } = useWords();
  const own = checks.filter((check) => check.part === part);
  const on = chosenChecks(shop.plan).filter((check) => check.part === part);
  const turn = async (ids: string[], to: boolean) =>
    putPlan(shop.shopId, { checks: withSwitched(shop.plan, ids, to) }, await readNow());
  const name = t(`round.part.${part}`);
  return (
    <details className="plan-part">
      <summary>
        <span className="dim">{part}</span>
        <b className="el">{name}</b>
        <span className={on.length > 0 ? '' : 'dim'}>
          {on.length}/{own.length}
        </span>
        <Icon name="down" className="chev" />
      </summary>
      <ul className="plan-list">
        {own.length > 1 && (
          <li>
            <span className="t">{t('plan.whole-part')}</span>
            <Switch
              hidden
              label={t('plan.whole-part.of', { part: name })}
              checked={on.length === own.length}
              onChange={(to) =>
                void turn(
                  own.map(({ id }) => id),
                  to,
                )
              }
            />
          </li>
        )}
        {own.map((check) => (
          <li key={check.id}>
            <span className="t">
              {checkName(check.id)}
              {check.manual && <span className="s mut"> {t(`plan.asked.${check.manual}`)}</span>}
            </span>
            <Switch
              hidden
              label={checkName(check.id)}
              checked={on.includes(check)}
              onChange={(to) => void turn([check.id], to)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function PlanChecks({ shop }: { shop: ShopRow }) {
  const { t } = useWords();
  const on = chosenChecks(shop.plan).length;
  const filled = parts.filter((part) => checks.some((check) => check.part === part));
  return (
    <Sheet title={t('plan.checks')} end={`${on}/${checks.length}`}>
      <p className="sheet-b mut s">{t('plan.checks.text')}</p>
      {filled.map((part) => (
        <PlanPart key={part} part={part} shop={shop} />
      ))}
    </Sheet>
  );
}
