// Whose file it is, and the days it is about where the file itself does not say them.
import { useId, useState } from 'react';
import type { Period } from '../../lib/reading';
import type { ShopRow } from '../../lib/rows';
import { useWords } from '../words';

interface Props {
  shops: ShopRow[];
  shop: ShopRow;
  onShop: (shopId: string) => void;
  asks: boolean;
  today: string;
  onPeriod: (period: Period | undefined) => void;
}

export function FileFields({ shops, shop, onShop, asks, today, onPeriod }: Props) {
  const { t } = useWords();
  const id = useId();
  const [days, setDays] = useState({ from: '', to: '' });
  const set = (part: Partial<typeof days>) => {
    const next = { ...days, ...part };
    setDays(next);
    const fits = next.from !== '' && next.from <= next.to && next.to <= today;
    const partial = next.to === today;
    onPeriod(fits ? { label: `${next.from} ~ ${next.to}`, ...next, ...(partial && { partial }) } : undefined);
  };
  const field = (end: 'from' | 'to') => (
    <div className="fld">
      <label htmlFor={`${id}-${end}`}>{t(`files.${end}`)}</label>
      <input
        id={`${id}-${end}`}
        className="input"
        type="date"
        max={today}
        value={days[end]}
        onChange={(event) => set({ [end]: event.target.value })}
      />
    </div>
  );
  return (
    <div className="file-fields">
      <div className="fld wide">
        <label htmlFor={`${id}-shop`}>{t('files.shop')}</label>
        <select
          id={`${id}-shop`}
          className="select"
          value={shop.shopId}
          onChange={(event) => onShop(event.target.value)}
        >
          {shops.map(({ shopId, name }) => (
            <option key={shopId} value={shopId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {asks && (
        <>
          <p className="s mut wide">{t('files.asks')}</p>
          {field('from')}
          {field('to')}
        </>
      )}
    </div>
  );
}
