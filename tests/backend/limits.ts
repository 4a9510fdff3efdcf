// The limits that a reading of the backend must keep, in each language by itself.
import type { Measured } from './measure';

type Told = Pick<Measured, 'language' | 'pairs' | 'marriages' | 'cells' | 'periods' | 'leaked' | 'numbers'>;

/** The least share of what a page shows that must be right. */
const least = { pairs: 0.99, cells: 0.995, periods: 1 } as const;

function brokenIn(language: string, all: readonly Told[]): string[] {
  const shares = (['pairs', 'cells', 'periods'] as const).flatMap((kind) => {
    const count = (verdict: 'right' | 'wrong' | 'absent') =>
      all.reduce((sum, one) => sum + one[kind][verdict], 0);
    const [right, whole] = [count('right'), count('right') + count('wrong') + count('absent')];
    // Where nothing was measured nothing was shown to be right.
    return whole > 0 && right >= least[kind] * whole
      ? []
      : [`${language}: ${right} of ${whole} ${kind} right, at least ${least[kind] * 100} % must be`];
  });
  const counts = {
    'wrong marriages': all.reduce((sum, { marriages }) => sum + marriages, 0),
    'traces of buyers': all.reduce((sum, { leaked }) => sum + leaked.length, 0),
    'order numbers as they are': all.reduce((sum, { numbers }) => sum + numbers, 0),
  };
  return [
    ...shares,
    ...Object.entries(counts).flatMap(([what, count]) =>
      count > 0 ? [`${language}: ${count} ${what}, none may be`] : [],
    ),
  ];
}

/** What was not kept, in words; empty where all was. */
export function brokenLimits(all: readonly Told[]): string[] {
  if (all.length === 0) return ['no page was measured'];
  return [...new Set(all.map(({ language }) => language))].flatMap((language) =>
    brokenIn(
      language,
      all.filter((one) => one.language === language),
    ),
  );
}
