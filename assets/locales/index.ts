// The dictionaries by language.
import type { Dictionary, Lang } from '../../lib/words';
import { en } from './en';
import { zh } from './zh';

export const dictionaries: Record<Lang, Dictionary> = { zh, en };
