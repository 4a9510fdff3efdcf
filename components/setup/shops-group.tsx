// The operator's shops: where each is read, how many pages its round has, and the plan of its rounds.
import { chosenChecks } from '../../lib/round';
import { routeOf } from '../../lib/route';
import type { ShopRow } from '../../lib/rows';
import { useShops } from '../live';
import { Icon } from '../parts/icon';
import { ShopSign } from '../parts/shop-sign';
import { PlanChecks } from '../plan/plan-checks';
import { PlanPages } from '../plan/plan-pages';
import { PlanReminder } from '../plan/plan-reminder';
import { useWords } from '../words';
import { Group } from './group';

function ShopEntry({ shop }: { shop: ShopRow }) {
  const { t, platform, sign } = useWords();
  const { pages } = routeOf(shop, chosenChecks(shop.plan));
  return (
    <details className="shop-entry">
      <summary>
        <ShopSign sign={sign(shop)} />
        <span className="nm">
          <b className="el">{shop.name}</b>
          <span className="mut s el">
            {platform(shop.platform)} · {shop.hosts.join(t('shell.comma'))}
          </span>
        </span>
        <span className="mut s nw">{t('setup.shops.pages', { n: pages.length })}</span>
        <Icon name="down" className="chev" />
      </summary>
      <div className="shop-plan">
        <PlanPages shop={shop} />
        <PlanChecks shop={shop} />
        <PlanReminder shop={shop} />
      </div>
    </details>
  );
}

export function ShopsGroup() {
  const { t } = useWords();
  const shops = useShops();
  return (
    <Group id="shops" title={t('setup.shops')} text={t('setup.shops.text')}>
      {shops?.map((shop) => (
        <ShopEntry key={shop.shopId} shop={shop} />
      ))}
      <p className="of mut s">{t('setup.shops.add')}</p>
    </Group>
  );
}
