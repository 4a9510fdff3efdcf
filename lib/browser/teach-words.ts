// What teaching needs to be told on the page: language, colours, and what a figure may be said to be.
import type { TeachReply } from '../message';
import { taughtNames } from '../taught';
import { langInUse, settings } from './settings';

/** `sells`: a price may be pointed at. */
export async function teachWords(sells: boolean): Promise<TeachReply> {
  const lang = await langInUse();
  const theme = await settings.theme.getValue();
  return { lang, theme, sells, teachables: taughtNames() };
}
