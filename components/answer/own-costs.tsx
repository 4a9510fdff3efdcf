// An own product's margin and floor with their workings, its costs to fill in, to bring in from a sheet, and the fees.
import { lazy, Suspense, useState } from 'react';
import { alikeByCode } from '../../lib/answer/product-code';
import type { OwnProduct } from '../../lib/products';
import { useCostRows } from '../live-answer';
import { Button } from '../parts/button';
import { FilePicker } from '../parts/file-picker';
import { Sheet } from '../parts/sheet';
import type { Product } from '../prices/board';
import { useWords } from '../words';
import { CostForm } from './cost-form';
import { ElasticityLine } from './elasticity-line';
import { useMissing } from './missing-costs';
import { ownFiguresOf, type OwnFigures } from './own-figures';
import { signedShare } from './signed';
import { RateForm } from './rate-form';
import { Workings } from './workings';

// What reads files comes when one is chosen.
const CostPreview = lazy(() => import('./cost-preview').then(({ CostPreview: view }) => ({ default: view })));

function Figures({ figures }: { figures: OwnFigures }) {
  const words = useWords();
  const { t, money, number } = words;
  const { margin, floor, roi, currency, receipt, known } = figures;
  return (
    <dl className="kpis">
      <div>
        <dt title={t('answer.formula')}>{t('answer.margin')}</dt>
        <dd>{margin ? signedShare(margin.share, words) : '—'}</dd>
        <dd className="sub">{t(receipt?.atLeast ? 'answer.margin.least' : 'answer.margin.before')}</dd>
      </div>
      <div>
        <dt title={t('answer.floor.how')}>{t('answer.floor')}</dt>
        <dd>{floor === undefined ? '—' : money(floor, currency)}</dd>
        <dd className="sub">{t('answer.floor.sub')}</dd>
      </div>
      <div>
        <dt title={t('answer.roi.how')}>{t('answer.roi')}</dt>
        <dd>{roi === undefined ? '—' : number(roi, 2, 2)}</dd>
        <dd className="sub">{t(known.refunds ? 'answer.roi.refunds' : 'answer.roi.plain')}</dd>
      </div>
    </dl>
  );
}

type Doing = { what: 'costs' } | { what: 'rates' } | { what: 'file'; file: File };

export function OwnCosts({
  product,
  listed,
  now,
}: {
  product: Product;
  listed: readonly OwnProduct[];
  now: number;
}) {
  const { t, list, timeZone } = useWords();
  const rows = useCostRows();
  const [doing, setDoing] = useState<Doing>();
  if (!rows) return null;
  const figures = ownFiguresOf(product, rows, listed, { now, timeZone });
  const { code, row, platform, currency } = figures;
  const alike = code === undefined ? [] : alikeByCode(code, product.key, listed);
  const done = () => setDoing(undefined);
  return (
    <Sheet title={t('answer.title')} end={code ?? t('answer.no-code')} className="costs">
      <Figures figures={figures} />
      <div className="costs-b">
        <Lacking figures={figures} />
        {alike.length > 0 && (
          <p className="s mut">
            {t('answer.alike', { shops: list(alike.map(({ shopId }) => shopId.split('|')[1] ?? shopId)) })}
          </p>
        )}
        <details>
          <summary className="s">{t('answer.show')}</summary>
          <Workings figures={figures} />
          <ElasticityLine history={product.own?.history} sold={row?.sold} now={now} />
        </details>
        {doing?.what === 'costs' && <CostForm productKey={product.key} figures={figures} onDone={done} />}
        {doing?.what === 'rates' && (
          <RateForm
            platform={platform}
            category={row?.category ?? ''}
            rates={rows.rates}
            now={now}
            onDone={done}
          />
        )}
        {doing?.what === 'file' && (
          <Suspense>
            <CostPreview file={doing.file} currency={currency} onDone={done} />
          </Suspense>
        )}
        {!doing && (
          <div className="acts">
            <Button icon="note" onClick={() => setDoing({ what: 'costs' })}>
              {t('answer.fill')}
            </Button>
            <FilePicker
              label={t('answer.file')}
              accept=".xlsx,.xls,.csv,.tsv,.txt,.htm,.html,.xml"
              icon="download"
              onPick={(file) => setDoing({ what: 'file', file })}
            />
            <Button kind="quiet" onClick={() => setDoing({ what: 'rates' })}>
              {t('answer.rates')}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

function Lacking({ figures }: { figures: OwnFigures }) {
  const missing = useMissing(figures);
  return missing === undefined ? null : <p className="s lacking">{missing}</p>;
}
