// What a fingerprint must not hold: words that tell of buyers.
import { namesBuyer, tellsBuyer } from './buyers';
import type { Fingerprint } from './reading';

/** Whether the words around a taught element, or these of its own, tell of buyers; then nothing of it may be kept. */
export function tellsOfBuyers(print: Fingerprint, ...own: string[]): boolean {
  if (own.some(tellsBuyer)) return true;
  const words = [
    print.before,
    print.after,
    print.over,
    print.column,
    print.row,
    ...print.near.flat(),
    ...print.own,
  ];
  return words.some((word) => word !== undefined && (namesBuyer(word) || tellsBuyer(word)));
}
