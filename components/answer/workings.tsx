// How a margin comes about: what comes in, each cost with where it is from, and what is left.
import type { CostLine } from '../../lib/answer/costs';
import { shares } from '../../lib/price-rows';
import { useWords } from '../words';
import { signedMoney } from './signed';
import type { OwnFigures } from './own-figures';

function sourceWords({ own, rate, value }: CostLine, { t, shortDay }: ReturnType<typeof useWords>): string {
  if (value === null) return t('answer.unknown');
  if (rate) return t('answer.from.rate', { source: rate.source, day: shortDay(rate.from) });
  return own?.from ? own.from : t('answer.from.typed');
}

export function Workings({ figures }: { figures: OwnFigures }) {
  const words = useWords();
  const { t, money, percent } = words;
  const { known, receipt, currency, margin, landed } = figures;
  const price = receipt?.price;
  const { commission, service, serviceBase } = known.sheet;
  /** What a fee comes to of the price, its base reckoned in. */
  const feeOf = (line: CostLine) =>
    line.name === 'commission' ? (commission ?? 0) : (service ?? 0) * serviceBase;
  const lost = (minor: number) => signedMoney(0 - minor, currency, words);
  const amountOf = (line: CostLine): string => {
    if (line.value === null) return '—';
    if (!shares.has(line.name)) return lost(line.value);
    return price === undefined ? percent(line.value) : lost(Math.round(price * feeOf(line)));
  };
  return (
    <table className="brk steps">
      <caption>{t('answer.workings')}</caption>
      <tbody>
        <tr>
          <th scope="row">
            {t('answer.receipt')}{' '}
            <span className="dim">
              {receipt && receipt.others > 0 && landed !== undefined
                ? t('answer.receipt.others', {
                    landed: money(landed, currency),
                    others: money(receipt.others, currency),
                  })
                : t('answer.receipt.landed')}
            </span>
          </th>
          <td>{price === undefined ? '—' : money(price, currency)}</td>
        </tr>
        {known.lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">
              {t(`answer.cost.${line.name}`)}
              {line.value !== null && shares.has(line.name) && ` ${percent(line.value)}`}{' '}
              <span className="dim">{sourceWords(line, words)}</span>
            </th>
            <td>{amountOf(line)}</td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{t('answer.contribution')}</th>
          <td>
            <b>{margin ? signedMoney(Math.round(margin.contribution), currency, words) : '—'}</b>
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>
            {[
              t('answer.formula'),
              ...(known.wholeBase ? [t('answer.whole-base')] : []),
              ...(receipt?.atLeast ? [t('answer.at-least')] : []),
            ].join(t('answer.stop'))}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
