// The pages a round opens, in order: moved, left out, taken in, and the page in front added.
import { now as readNow } from '../../lib/browser/clock';
import { pageKeyOf } from '../../lib/page-key';
import { chosenChecks } from '../../lib/round';
import { routeOf } from '../../lib/route';
import type { RoundPlan, RoutePage, ShopRow } from '../../lib/rows';
import { putPlan } from '../../lib/store/shops';
import { addPage } from '../../lib/store/added-pages';
import type { Front } from '../live';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';
import { AddPage } from './add-page';
import { PlanDesks } from './plan-desks';

function PageLine({ page, children }: { page: RoutePage; children: React.ReactNode }) {
  const { t } = useWords();
  return (
    <li>
      <span className="t" title={page.url}>
        <b className="el">{page.label}</b>
        <span className="s mut el">
          {siteNameOf(page.url, { t })} · {t(`plan.topic.${page.topic}`)}
        </span>
      </span>
      <span className="nw">{children}</span>
    </li>
  );
}

export function PlanPages({ shop, front }: { shop: ShopRow; front?: Front | undefined }) {
  const { t } = useWords();
  const { pages, others } = routeOf(shop, chosenChecks(shop.plan));
  const { leftOut = [] } = shop.plan ?? {};
  const put = async (plan: Partial<RoundPlan>) => putPlan(shop.shopId, plan, await readNow());
  const urls = pages.map(({ url }) => url);
  const move = (index: number, by: number) => {
    const order = urls.filter((_, at) => at !== index);
    order.splice(index + by, 0, urls[index] ?? '');
    void put({ order });
  };
  const drop = (url: string) =>
    void put({ order: shop.plan?.order?.filter((one) => one !== url), leftOut: [...leftOut, url] });
  const take = (url: string) => put({ order: [...urls, url], leftOut: leftOut.filter((one) => one !== url) });
  const add = async (page: RoutePage) => {
    await addPage(shop.shopId, page, await readNow());
    await take(page.url);
  };
  const url = front?.granted ? front.tab.url : undefined;
  const isNew = url !== undefined && !pages.some((page) => pageKeyOf(page.url) === pageKeyOf(url));
  return (
    <Sheet title={t('plan.pages')} end={pages.length}>
      <p className="sheet-b mut s">{t('plan.pages.text')}</p>
      <ol className="plan-list">
        {pages.map((page, index) => (
          <PageLine key={page.url} page={page}>
            <IconButton
              icon="higher"
              label={t('plan.up', { page: page.label })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              icon="down"
              label={t('plan.down', { page: page.label })}
              disabled={index === pages.length - 1}
              onClick={() => move(index, 1)}
            />
            <IconButton
              icon="x"
              label={t('plan.drop', { page: page.label })}
              onClick={() => drop(page.url)}
            />
          </PageLine>
        ))}
      </ol>
      {isNew && <AddPage key={url} url={url} title={front?.tab.title ?? ''} onAdd={add} />}
      {others.length > 0 && (
        <details className="plan-part">
          <summary>
            <b>{t('plan.others')}</b>
            <span className="mut">{others.length}</span>
            <Icon name="down" className="chev" />
          </summary>
          <ul className="plan-list">
            {others.map((page) => (
              <PageLine key={page.url} page={page}>
                <IconButton
                  icon="plus"
                  label={t('plan.take', { page: page.label })}
                  onClick={() => void take(page.url)}
                />
              </PageLine>
            ))}
          </ul>
        </details>
      )}
      <PlanDesks
        platform={shop.platform}
        known={[...pages, ...others].map((page) => page.url)}
        onTake={(page) => void add(page)}
      />
    </Sheet>
  );
}
