// An alert in words: what happened, from which price to which.
import type { BoardAlert } from './alert-board';
import { sellerOf } from '../prices/offer-words';
import type { Words } from '../words';

/** "低于我 · 调价" and the like, the gravest first. */
export function kindsInWords({ kinds, promotions }: BoardAlert, { t }: Words): string {
  return kinds
    .map((kind) =>
      kind === 'promotion'
        ? t('alerts.kind.promotion', { text: promotions.join(t('shell.comma')) })
        : t(`alerts.kind.${kind}`),
    )
    .join(' · ');
}

/** By how much the price changed, with its sign; undefined where it did not. */
export function shareInWords({ before, after }: BoardAlert, { number }: Words): string | undefined {
  if (!before || after === null || before === after) return undefined;
  const share = after / before - 1;
  return `${share < 0 ? '−' : '+'}${number(Math.abs(share) * 100, 1, 1)}%`;
}

/** One line of a notice. */
export function lineInWords(alert: BoardAlert, words: Words): string {
  const { after, currency, row } = alert;
  const price = after === null ? undefined : words.money(after, currency);
  return [sellerOf(row), kindsInWords(alert, words), price, shareInWords(alert, words)]
    .filter(Boolean)
    .join(' · ');
}
