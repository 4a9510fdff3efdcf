// Which label was seen on which console's page, from which source and when, and what each of them is.
import { otherLabels } from './labels-other';
import { taobaoLabels } from './labels-taobao';
import type { MeasureId } from './measures';
import type { Topic } from './topics';

/**
 * Why a label names no measure. It is kept as read and may be named by the operator. `index`: of no unit, only its rank
 * says something. `words`: a text, a state or a button. `part`: of a part of the shop that no measure is for.
 * `unclear`: the source does not tell it from another figure that the page prints.
 */
export type NoMeasure = 'index' | 'words' | 'part' | 'unclear';

export interface LabelledPage {
  console: string;
  /** Id of the site. */
  site: string;
  platform: string;
  page: string;
  topic?: Topic;
  source: string;
  date: string;
  /** By label: a measure, "=" and the column of a table it heads, or "-" and why neither. */
  labels: Record<string, MeasureId | `=${string}` | `-${NoMeasure}`>;
}

export const labelledPages: LabelledPage[] = [...taobaoLabels, ...otherLabels];

/** The measures whose labels were seen on a site's pages, each once. */
export const measuresOn = (site: string): MeasureId[] => [
  ...new Set(
    labelledPages
      .filter((page) => page.site === site)
      .flatMap(({ labels }) => Object.values(labels))
      .filter((named): named is MeasureId => !/^[=-]/.test(named)),
  ),
];
