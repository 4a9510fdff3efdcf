// Which of the figures that a page should show no reading of it has, wherever on it they may stand.
import { pairsIn } from './figures';
import type { Draft } from './reading';
import type { MeasureId } from './vocabulary/measures';
import { labelsOf, metricNamed } from './vocabulary/metric-labels';

/** The measures that the labels and heads of a reading name, with a value, without one or unreadable. */
function namedIn(draft: Draft, platform: string): (MeasureId | undefined)[] {
  const heads = (draft.tables ?? []).flatMap(({ columns, rows }) => [
    ...columns,
    ...rows.map(([first = '']) => first),
  ]);
  const labels = (draft.pairs ?? []).map(({ label }) => label);
  return [
    ...pairsIn(draft, platform).map(({ metric }) => metric),
    ...[...labels, ...heads].flatMap((words) => [
      metricNamed(words, platform),
      metricNamed(words, platform, 'ads'),
    ]),
  ];
}

/** What else the page says and what could not be read of it: notices, and charts by their headings. */
const wordsIn = ({ notices = [], charts = [] }: Draft): string[] =>
  [...notices.map(({ text }) => text), ...charts.map(({ name }) => name)].map((words) => words.toLowerCase());

/**
 * Those of the expected measures that none of these readings of one page in order names. None where nobody can tell: a
 * part of the page stands in a frame of another origin, or no reading has a figure at all.
 */
export function neverGiven(
  expected: readonly MeasureId[],
  drafts: readonly Draft[],
  platform: string,
): MeasureId[] {
  const isRead = drafts.some(({ pairs = [], tables = [] }) => pairs.length + tables.length > 0);
  if (!isRead || drafts.some(({ frames = [] }) => frames.length > 0)) return [];
  const named = new Set(drafts.flatMap((draft) => namedIn(draft, platform)));
  const words = drafts.flatMap(wordsIn);
  const isSaid = (id: MeasureId) => labelsOf(id).some((label) => words.some((one) => one.includes(label)));
  return expected.filter((id) => !named.has(id) && !isSaid(id));
}
