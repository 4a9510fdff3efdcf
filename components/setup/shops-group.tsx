// The operator's shops: where each is read, how many pages its round has, and the pages themselves.
import { now as readNow } from '../../lib/browser/clock';
import type { ShopRow } from '../../lib/rows';
import { putRoute } from '../../lib/store/shops';
import { useShops } from '../live';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { ShopSign } from '../parts/shop-sign';
import { useWords } from '../words';
import { Group } from './group';

function RouteEditor({ shop }: { shop: ShopRow }) {
  const { t } = useWords();
  const keep = async (route: ShopRow['route']) => putRoute(shop.shopId, route, await readNow());
  const move = (index: number, by: number) => {
    const route = [...shop.route];
    const [page] = route.splice(index, 1);
    if (page) route.splice(index + by, 0, page);
    void keep(route);
  };
  return (
    <ol className="sites">
      {shop.route.map((page, index) => (
        <li key={page.url}>
          <span className="el">
            <b className="el">{page.label}</b>
            <span className="dim s el">{page.url}</span>
          </span>
          <span className="nw">
            <IconButton
              icon="higher"
              label={t('setup.route.up', { page: page.label })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              icon="erase"
              label={t('setup.route.drop', { page: page.label })}
              onClick={() => void keep(shop.route.filter(({ url }) => url !== page.url))}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

function ShopEntry({ shop }: { shop: ShopRow }) {
  const { t, platform, sign } = useWords();
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
        <span className="mut s nw">{t('setup.shops.pages', { n: shop.route.length })}</span>
        <Icon name="down" className="chev" />
      </summary>
      <RouteEditor shop={shop} />
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
