// The mark on a console: how many figures were read here, how many checks look at this page, how many problems.
import base from '../../assets/overlay.css?inline';
import style from '../../assets/overlay-mark.css?inline';
import { button, element } from './element';
import { brand, chips, cross, icon, problem } from './icon';
import { overlay, type Overlay } from './overlay';
import { sheetOf } from './shadow';

/** What the mark asks of the rest of the extension. A rejection means that it can no longer be reached. */
export interface MarkSteps {
  openPanel(): Promise<unknown>;
  hideHere(): Promise<unknown>;
  switchChips(on: boolean): Promise<unknown>;
}

/** The one mark of this page, one line that opens the panel when pressed. `signal` takes it away for good. */
export function consoleMark(steps: MarkSteps, signal: AbortSignal): Overlay {
  const mark = overlay(
    [sheetOf(base + style)],
    ({ card, words, chips: on }) => {
      if (card?.kind !== 'console') return undefined;
      const said = (key: string, className = '', ...before: Node[]) =>
        element('span', { class: className }, ...before, words[key]);
      const named = (key: string) => ({
        class: 'btn-i',
        'aria-label': words[key] ?? '',
        title: words[key] ?? '',
      });
      return element(
        'div',
        { class: 'ov pill', role: 'complementary', 'aria-label': words['name'] ?? '' },
        button(
          'panel',
          { class: 'open', title: words['mark.open'] ?? '' },
          () => void steps.openPanel().catch(mark.clear),
          icon(brand),
          said('mark.figures'),
          card.judged?.checks ? said('mark.checks', 'mut') : undefined,
          card.judged?.problems ? said('mark.problems', 'badge', icon(problem)) : undefined,
        ),
        button(
          'chips',
          { ...named('chips'), 'aria-pressed': String(on) },
          () => void steps.switchChips(!on).catch(mark.clear),
          icon(chips),
        ),
        button(
          'hide',
          named('hide-here'),
          () => {
            mark.clear();
            steps.hideHere().catch(mark.clear);
          },
          icon(cross),
        ),
      );
    },
    signal,
  );
  return mark;
}
