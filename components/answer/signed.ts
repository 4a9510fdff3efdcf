// Shares and amounts that may be below nothing, with a true minus before them.
import type { Words } from '../words';

export const signedShare = (share: number, { percent }: Pick<Words, 'percent'>): string =>
  share < 0 ? `−${percent(-share)}` : percent(share);

export const signedMoney = (minor: number, currency: string, { money }: Pick<Words, 'money'>): string =>
  minor < 0 ? `−${money(-minor, currency)}` : money(minor, currency);
