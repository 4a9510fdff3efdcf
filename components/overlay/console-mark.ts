// The mark on a console: how many figures were read here, how many checks look at this page, how many problems.
import type { ConsoleMark } from '../../lib/message';
import { button, element } from './element';
import { icon } from './icon';
import type { Writing } from './writing';

export interface MarkSteps {
  openPanel(): void;
  hideHere(): void;
}

/** One line; pressing it opens the panel. */
export function consoleMark(mark: ConsoleMark, writing: Writing, steps: MarkSteps): HTMLElement {
  const { t, count } = writing;
  return element(
    'div',
    { class: 'ov pill mark', role: 'complementary', 'aria-label': t('name') },
    button(
      'panel',
      { class: 'open', title: t('mark.open', { time: writing.moment(mark.takenAt) }) },
      () => steps.openPanel(),
      icon('brand'),
      element('span', {}, t('mark.figures', { n: count(mark.figures) })),
      mark.checks > 0
        ? element('span', { class: 'mut' }, t('mark.checks', { n: count(mark.checks) }))
        : undefined,
      mark.problems > 0
        ? element(
            'span',
            { class: 'badge prob' },
            icon('problem'),
            t('mark.problems', { n: count(mark.problems) }),
          )
        : undefined,
    ),
    button(
      'hide',
      { class: 'btn-i', 'aria-label': t('hide-here'), title: t('hide-here') },
      () => steps.hideHere(),
      icon('x'),
    ),
  );
}
