// What is not known yet and keeps a margin from being told: the costs by name, or the own price.
import { useWords } from '../words';
import type { OwnFigures } from './own-figures';

/** In words; undefined where nothing is missing. */
export function useMissing({ known, landed, code }: OwnFigures): string | undefined {
  const { t, list } = useWords();
  const names = [
    ...(landed === undefined ? [t('answer.missing.landed')] : []),
    ...known.missing.map((name) => t(`answer.cost.${name}`)),
  ];
  if (names.length === 0) return undefined;
  return `${t('answer.missing', { names: list(names) })}${code === undefined ? t('answer.missing.code') : ''}`;
}
