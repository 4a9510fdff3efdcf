// One product of a price plan: price, margin and floor by phase, the terms of the enrolment page, and the price of now.
import { eligibilityOf, ownLowest, type Term } from '../../lib/campaigns/eligibility';
import { spanOf } from '../../lib/campaigns/preparation';
import type { CampaignRow, PlannedProduct } from '../../lib/price-rows';
import type { OwnFigures } from '../answer/own-figures';
import { signedShare } from '../answer/signed';
import { useMissing } from '../answer/missing-costs';
import { Button, IconButton } from '../parts/button';
import { StatusMark, type Mark } from '../parts/status-mark';
import type { Product } from '../prices/board';
import { useWords } from '../words';
import { change } from './campaign-part';
import { atPlanned } from './plan-figures';

const marks: Record<Term['verdict'], Mark> = { pass: 'pass', fail: 'prob', unknown: 'none' };

function TermLine({ found, currency }: { found: Term; currency: string }) {
  const { t, money, percent, number } = useWords();
  const { term, verdict, against, limit, actual, missing, seen } = found;
  const write = (value: number) =>
    term === 'price' ? money(value, currency) : term === 'rating' ? percent(value) : number(value);
  const held =
    against && limit !== undefined && actual !== undefined
      ? t(`campaign.held.${against}`, { actual: write(actual), limit: write(limit) })
      : undefined;
  const lacks = missing && t(`campaign.lacks.${missing}`, seen ? { seen: seen.seen, of: seen.of } : {});
  return (
    <li>
      <StatusMark mark={marks[verdict]} label={t(`campaign.verdict.${verdict}`)} />
      <span>
        {t(`campaign.term.${term}`)} {t(`campaign.verdict.${verdict}`)}
        <span className="mut s">{[held, lacks].filter(Boolean).join(t('shell.comma'))}</span>
      </span>
    </li>
  );
}

/** While it runs: the price on the own page beside the planned one, and what is left at it. */
function Live({ row, planned, figures, product, today, now }: Omit<Props, 'onEdit'>) {
  const { t, money, moment, percent } = useWords();
  const phase = row.phases.find(({ from, to }) => from <= today && today <= to);
  const plan = phase && planned.prices[phase.id];
  const last = product?.own?.last;
  if (!phase) return null;
  if (figures.landed === undefined || !last) return <p className="s lacking">{t('campaign.live.unread')}</p>;
  const differs = plan !== undefined && plan !== figures.landed;
  return (
    <p className={differs ? 's bad' : 's'}>
      {t('campaign.live', {
        price: money(figures.landed, figures.currency),
        at: moment(last.lastSeen, now),
      })}
      {figures.margin && t('campaign.live.margin', { share: percent(figures.margin.share) })}
      {differs && t('campaign.live.differs', { plan: money(plan, planned.currency) })}
    </p>
  );
}

interface Props {
  row: CampaignRow;
  planned: PlannedProduct;
  product: Product | undefined;
  figures: OwnFigures;
  today: string;
  now: number;
  onEdit: () => void;
}

export function PlannedLines(props: Props) {
  const { row, planned, product, figures, onEdit } = props;
  const words = useWords();
  const { t, money, percent, timeZone } = words;
  const missing = useMissing(figures);
  const before = spanOf(row)?.from;
  const lowest =
    before !== undefined && row.terms.lowestDays !== undefined && product?.own
      ? ownLowest(product.own.history, before, row.terms.lowestDays, timeZone)
      : undefined;
  const drop = () => change(row, { products: row.products.filter((one) => one !== planned) });
  return (
    <div className="planned">
      <div className="planned-h">
        <b>{planned.title}</b>
        <Button kind="quiet" className="s" onClick={onEdit}>
          {t('campaign.edit')}
        </Button>
        <IconButton icon="x" label={t('campaign.product.drop')} onClick={() => void drop()} />
      </div>
      <table className="brk">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('campaign.phases')}</span>
            </th>
            <th scope="col">{t('campaign.price')}</th>
            <th scope="col">{t('answer.margin')}</th>
            <th scope="col">{t('campaign.volume')}</th>
          </tr>
        </thead>
        <tbody>
          {row.phases.map(({ id }) => {
            const price = planned.prices[id];
            const answer = price === undefined ? undefined : atPlanned(figures, planned, price);
            const rise = answer?.volumeRise;
            return (
              <tr key={id}>
                <th scope="row">{t(`campaign.phase.${id}`)}</th>
                <td>{price === undefined ? '—' : <b>{money(price, planned.currency)}</b>}</td>
                <td className={answer?.belowFloor ? 'bad' : ''}>
                  {answer ? signedShare(answer.after.share, words) : '—'}
                </td>
                <td>
                  {rise === null && t('campaign.never')}
                  {rise !== null && rise !== undefined && `${rise < 0 ? '−' : '+'}${percent(Math.abs(rise))}`}
                  {!answer && '—'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {missing && <p className="s lacking">{missing}</p>}
      <ul className="asked">
        {eligibilityOf(planned, row, lowest).map((found) => (
          <TermLine key={found.term} found={found} currency={planned.currency} />
        ))}
      </ul>
      <Live {...props} />
    </div>
  );
}
