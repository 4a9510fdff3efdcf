// The costs of one product, typed in by the operator; an empty field stays unknown.
import { now as readNow } from '../../lib/browser/clock';
import { fromMinor } from '../../lib/minor-text';
import { costNames, shares, type CostName } from '../../lib/price-rows';
import { putCosts } from '../../lib/store/costs';
import { useWords } from '../words';
import type { OwnFigures } from './own-figures';
import { asNumber, asText, TypedForm, type Field } from './typed-form';

/** A fraction as the field writes it: 0.006 is "0.6". */
const percentText = (share: number) => String(Number((share * 100).toFixed(6)));

export function CostForm({
  productKey,
  figures,
  onDone,
}: {
  productKey: string;
  figures: OwnFigures;
  onDone: () => void;
}) {
  const { t } = useWords();
  const { code = '', row, currency } = figures;
  const fieldOf = (name: CostName): Field => {
    const known = row?.costs[name]?.value;
    const share = shares.has(name);
    const value = known === undefined ? '' : share ? percentText(known) : fromMinor(known, currency);
    return {
      name,
      label: t(`answer.cost.${name}`),
      kind: share ? 'share' : 'money',
      value,
    };
  };
  return (
    <TypedForm
      label={t('answer.fill')}
      currency={currency}
      keep={t('answer.keep')}
      fields={[
        { name: 'code', label: t('answer.code'), kind: 'text', value: code, needed: true },
        { name: 'category', label: t('answer.category'), kind: 'text', value: row?.category ?? '' },
        ...costNames.map(fieldOf),
      ]}
      onCancel={onDone}
      onKeep={async (typed) => {
        const costs = Object.fromEntries(costNames.map((name) => [name, asNumber(typed[name]) ?? null]));
        await putCosts(
          asText(typed['code']),
          { costs, currency, category: asText(typed['category']), productKey },
          await readNow(),
        );
        onDone();
      }}
    />
  );
}
