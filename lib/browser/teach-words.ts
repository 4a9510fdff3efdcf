// What teaching needs on the page: its words, and what a figure may be said to be.
import { metrics as en } from '../../assets/locales/en/metrics';
import { metrics as zh } from '../../assets/locales/zh/metrics';
import type { Teachable, TeachReply } from '../message';
import { overlayWords } from './card-words';
import { langInUse, settings } from './settings';

/** `measures`: the canonical ones, each with the words consoles have for it. */
export async function teachWords(measures: Pick<Teachable, 'metric' | 'names'>[]): Promise<TeachReply> {
  const lang = await langInUse();
  const called: Record<string, string> = lang === 'zh' ? zh : en;
  return {
    words: overlayWords(lang),
    lang,
    theme: await settings.theme.getValue(),
    teachables: measures.map(({ metric, names }) => ({
      metric,
      name: called[metric] ?? names[0] ?? metric,
      // The name it has here is one of its names as well.
      names: [...new Set([...names, zh[metric as keyof typeof zh], en[metric as keyof typeof en]])].filter(
        Boolean,
      ),
    })),
  };
}
