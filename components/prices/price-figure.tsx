// A price, or the words that it could not be read; never a guess.
import { Money } from '../money';
import { useWords } from '../words';

export function PriceFigure({
  minor,
  currency,
  className,
}: {
  minor: number | null;
  currency: string;
  className?: string;
}) {
  const { t } = useWords();
  if (minor === null) return <span className="unread">{t('prices.unread')}</span>;
  return <Money minor={minor} currency={currency} className={className} />;
}
