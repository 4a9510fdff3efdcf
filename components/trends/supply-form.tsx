// How a product is ordered: lead time and how far it strays, pack, least order. Asked here, because no console knows.
import { useId, useState } from 'react';
import { now } from '../../lib/browser/clock';
import type { SupplyRow } from '../../lib/rows';
import { putSupply } from '../../lib/store/supplies';
import { Button } from '../parts/button';
import { useWords } from '../words';

const fields = ['leadDays', 'leadSpread', 'pack', 'moq'] as const;
type Field = (typeof fields)[number];
const least: Record<Field, number> = { leadDays: 0, leadSpread: 0, pack: 1, moq: 0 };

export function SupplyForm({
  supply,
  shopId,
}: {
  supply: Pick<SupplyRow, 'product' | Field>;
  shopId: string;
}) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<Record<Field, string>>({
    leadDays: String(supply.leadDays),
    leadSpread: String(supply.leadSpread),
    pack: String(supply.pack),
    moq: String(supply.moq),
  });
  const valueOf = (field: Field): number | undefined => {
    const value = Number(typed[field]);
    return typed[field].trim() === '' || !Number.isFinite(value) || value < least[field] ? undefined : value;
  };
  const keep = async () => {
    const [leadDays, leadSpread, pack, moq] = fields.map(valueOf);
    if (leadDays === undefined || leadSpread === undefined || pack === undefined || moq === undefined) return;
    const about = { shopId, product: supply.product, changedAt: await now() };
    await putSupply({ ...about, leadDays, leadSpread, pack: Math.round(pack), moq: Math.round(moq) });
  };
  return (
    <form
      className="supply"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {fields.map((field) => (
        <label key={field} htmlFor={`${id}-${field}`}>
          {t(`trends.supply.${field}`)}
          <input
            id={`${id}-${field}`}
            className="input"
            inputMode="decimal"
            value={typed[field]}
            aria-invalid={valueOf(field) === undefined}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </label>
      ))}
      <Button type="submit">{t('trends.supply.keep')}</Button>
    </form>
  );
}
