// The words of the unfolded card: carried by its own script, so that the background stays small.
import { card as en } from '../../assets/locales/en/card';
import { landed as landedEn } from '../../assets/locales/en/landed';
import { card as zh } from '../../assets/locales/zh/card';
import { landed as landedZh } from '../../assets/locales/zh/landed';

/** In the language of a locale. */
export const faceWords = (locale: string): Record<string, string> =>
  locale.startsWith('zh') ? { ...landedZh, ...zh } : { ...landedEn, ...en };
