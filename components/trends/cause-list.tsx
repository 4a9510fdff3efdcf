// What happened on those days and could be the cause, each with its source; and a line to write what one did oneself.
import { causesOf, type Cause } from '../../lib/causes';
import { dropAction } from '../../lib/store/actions';
import type { WhyRows } from '../live-trends';
import { IconButton } from '../parts/button';
import { Icon, type IconName } from '../parts/icon';
import { useWords, type Words } from '../words';
import { ActionForm } from './action-form';
import { SourceChip } from './figure-source';

const icons: Record<Cause['kind'], IconName> = {
  action: 'note',
  'rival-price': 'scale',
  sale: 'clock',
  campaign: 'clock',
  notice: 'shield',
  'plan-change': 'sliders',
  'sold-out': 'store',
  reader: 'database',
};
const most = 8;

const saleWords = ({ begins, between }: { begins: boolean; between?: true }) =>
  `trends.cause.sale${between ? '.between' : begins ? '' : '.base'}`;

function textOf(cause: Cause, { t, money }: Words): string {
  switch (cause.kind) {
    case 'action':
      return cause.product === '' ? cause.text : `${cause.product} · ${cause.text}`;
    case 'rival-price':
      return t('trends.cause.rival-price', {
        name: cause.shop || cause.title,
        from: money(cause.from, cause.currency),
        to: money(cause.to, cause.currency),
      });
    case 'sale':
      return t(saleWords(cause), { name: t(`metrics.sale.${cause.sale}`) });
    case 'campaign':
      return t(saleWords(cause), {
        name: `${cause.name} · ${t(`campaign.phase.${cause.phase}`)}`,
      });
    case 'plan-change':
      return cause.plan === '' ? cause.text : `${cause.plan} · ${cause.text}`;
    case 'notice':
      return cause.text;
    case 'sold-out':
      return t('trends.cause.sold-out', { name: cause.product });
    case 'reader':
      return t('trends.cause.reader', { from: cause.from, to: cause.to });
  }
}

function CauseItem({ cause }: { cause: Cause }) {
  const words = useWords();
  const { t, shortDay } = words;
  const text = textOf(cause, words);
  const { evidence } = cause;
  // The words as they were read stand on their chip, and need not stand before it as well.
  const shown = evidence && text.endsWith(evidence.text) ? text.slice(0, -evidence.text.length) : text;
  return (
    <li>
      <Icon name={icons[cause.kind]} />
      <div>
        <span className="dim s">
          {shortDay(cause.day)} · {t(`trends.cause.kind.${cause.kind}`)}
        </span>
        {shown && <p>{shown.replace(/ · $/, '')}</p>}
        {evidence && (
          <div className="acts">
            <SourceChip evidence={evidence} />
          </div>
        )}
      </div>
      {cause.kind === 'action' && (
        <IconButton
          icon="x"
          label={t('trends.action.drop', { text })}
          onClick={() => void dropAction(cause.key)}
        />
      )}
    </li>
  );
}

export function CauseList({
  rows,
  baseDay,
  day,
  shopId,
}: {
  rows: WhyRows;
  baseDay: string;
  day: string;
  shopId: string;
}) {
  const { t, timeZone, shortDay } = useWords();
  const causes = causesOf({ ...rows, baseDay, day, timeZone });
  return (
    <div className="causes">
      <h3>{t('trends.causes')}</h3>
      {causes.length === 0 ? (
        <p className="tn2">{t('trends.causes.none', { from: shortDay(baseDay), to: shortDay(day) })}</p>
      ) : (
        <ul>
          {causes.slice(0, most).map((cause) => (
            <CauseItem key={`${cause.kind}|${cause.day}|${JSON.stringify(cause)}`} cause={cause} />
          ))}
        </ul>
      )}
      {causes.length > most && <p className="tn2">{t('trends.causes.more', { n: causes.length - most })}</p>}
      <ActionForm shopId={shopId} day={day} />
    </div>
  );
}
