// One threshold in the table of limits: its lines, each to be changed, and where the number comes from.
import { now as readNow } from '../../lib/browser/clock';
import type { Check, Threshold } from '../../lib/checks/contract';
import type { LimitOwner } from '../../lib/limits';
import type { LimitRow } from '../../lib/rows';
import { dropLimit, putLimit } from '../../lib/store/limits';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { LimitField } from './limit-field';
import { limitDetail } from './limit-name';

interface LimitLineProps extends LimitOwner {
  check: Check;
  name: string;
  threshold: Threshold;
  /** What the owner set; without it `above` holds, what was set for all shops of the platform or for the whole shop. */
  own: LimitRow | undefined;
  above: LimitRow | undefined;
  /** Whose product it is for, as the operator knows it. */
  productName?: string;
}

/** What a limit is called: its check, what it is about, and the product. */
function useName({ check, name, productName }: Pick<LimitLineProps, 'check' | 'name' | 'productName'>) {
  const { t, knows, checkName } = useWords();
  const detail = limitDetail(check, name, knows);
  return [checkName(check.id), ...(detail ? [t(detail)] : []), ...(productName ? [productName] : [])].join(
    ' · ',
  );
}

export function LimitLine({
  owner,
  product,
  check,
  name,
  threshold,
  own,
  above,
  productName,
}: LimitLineProps) {
  const { t, knows } = useWords();
  const said = useName({ check, name, ...(productName !== undefined && { productName }) });
  const { attention, problem } = own ?? above ?? threshold;
  const about = { owner, checkId: check.id, name, ...(product !== undefined && { product }) };
  const put = async (limit: { attention: number; problem: number }) =>
    putLimit(about, limit, await readNow());
  const field = (mark: string, value: number, onChange: (to: number) => void) => (
    <LimitField
      key={`${mark} ${value}`}
      label={mark === '' ? said : `${said} ${t(`shell.mark.${mark}`)}`}
      value={value}
      unit={threshold.unit}
      onChange={onChange}
    />
  );
  return (
    <tr>
      <td className="dim l far">{productName === undefined && check.part}</td>
      <th scope="row" className="l wrap">
        {said}
      </th>
      <td className="l">{t(`setup.limits.${threshold.worse}`)}</td>
      {threshold.single ? (
        <td colSpan={2}>{field('', attention, (to) => void put({ attention: to, problem: to }))}</td>
      ) : (
        <>
          <td>{field('attn', attention, (to) => void put({ attention: to, problem }))}</td>
          <td>{field('prob', problem, (to) => void put({ attention, problem: to }))}</td>
        </>
      )}
      <td className="l far wrap mut s">
        {own && <Button onClick={() => void dropLimit(about)}>{t('setup.limits.reset')}</Button>}{' '}
        {!own && above
          ? t('setup.limits.from-above')
          : `${knows(threshold.source) ? t(threshold.source) : threshold.source} · ${threshold.date}`}
      </td>
    </tr>
  );
}
