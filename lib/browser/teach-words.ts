// What teaching needs on the page: its words, and what a figure may be said to be.
import { metrics as en } from '../../assets/locales/en/metrics';
import { metrics as zh } from '../../assets/locales/zh/metrics';
import type { TeachReply } from '../message';
import { taughtNames } from '../taught';
import { overlayWords } from './card-words';
import { langInUse, settings } from './settings';

/** `sells`: a price may be pointed at. */
export async function teachWords(sells: boolean): Promise<TeachReply> {
  const lang = await langInUse();
  const called: Record<string, string> = lang === 'zh' ? zh : en;
  return {
    words: overlayWords(lang),
    lang,
    theme: await settings.theme.getValue(),
    sells,
    teachables: taughtNames().map(({ metric, names }) => ({
      metric,
      name: called[metric] ?? names[0] ?? metric,
      // The name it has here is one of its names as well.
      names: [...new Set([...names, zh[metric as keyof typeof zh], en[metric as keyof typeof en]])].filter(
        Boolean,
      ),
    })),
  };
}
