// The words of pointing and the names of measures: carried by the script that teaches, so that the background stays small.
import { metrics as enMetrics } from '../../assets/locales/en/metrics';
import { pointing as en } from '../../assets/locales/en/pointing';
import { metrics as zhMetrics } from '../../assets/locales/zh/metrics';
import { pointing as zh } from '../../assets/locales/zh/pointing';
import type { TeachReply, TeachScreen } from '../message';

/** What the background told, with its words and names put in. */
export function named({ lang, teachables, ...rest }: TeachReply): TeachScreen {
  const own: Record<string, string> = lang === 'zh' ? zhMetrics : enMetrics;
  return {
    ...rest,
    lang,
    words: lang === 'zh' ? zh : en,
    teachables: teachables.map(({ metric, unit, names }) => ({
      metric,
      unit,
      name: own[metric] ?? names[0] ?? metric,
      // The name it has here is one of its names as well.
      names: [
        ...new Set([
          ...names,
          zhMetrics[metric as keyof typeof zhMetrics],
          enMetrics[metric as keyof typeof enMetrics],
        ]),
      ].filter(Boolean),
    })),
  };
}
