// The bar that asks what a figure is: its name, its days, how it will be found, and the steps.
import type { Payload, Teachable, TeachReply } from '../../lib/message';
import type { Fingerprint, Locator } from '../../lib/reading';
import { ownMetric } from '../../lib/own-metric';
import { wordOf } from '../../lib/read/witnesses';
import { button, element } from './element';

export interface BarSteps {
  keep(taught: Payload<'figure-taught'>): Promise<boolean>;
  wider(): void;
  narrower(): void;
  back(): void;
  end(): void;
}

export interface TeachBar {
  ask(print: Fingerprint, text: string, at: Locator): void;
  /** What is chosen cannot be told from others. */
  unclear(text: string): void;
  keep(): void;
  cancel(): void;
  /** Nothing is chosen any more. */
  rest(): void;
}

/** A figure of a name that no measure has. */
const own = 'own';

const labelsOf = (print: Fingerprint) =>
  [print.column, print.over, print.before, ...print.own, print.after].filter((word) => word !== undefined);

/** What a figure most likely is, by the words that name it. */
function likely(teachables: Teachable[], print: Fingerprint): Teachable | undefined {
  for (const label of labelsOf(print)) {
    const found = teachables.find(({ names }) => names.some((name) => wordOf(name) === label));
    if (found) return found;
  }
  return undefined;
}

/** The bar within a root; hidden until something is chosen. */
export function teachBar(
  root: ShadowRoot,
  { words, lang, theme, teachables }: TeachReply,
  steps: BarSteps,
): TeachBar {
  const say = (key: string) => words[`teach.${key}`] ?? '';
  const select = (name: string, options: [string, string][]) =>
    element(
      'select',
      { 'aria-label': say(name) },
      ...options.map(([value, label]) => element('option', { value }, label)),
    );
  const what = select('what', [
    ...teachables.map(({ metric, name }): [string, string] => [metric, name]),
    [own, say('own')],
  ]);
  const name = element('input', { 'aria-label': say('name'), maxlength: '60' });
  const period = select('period', [
    ['page', say('period.page')],
    ['yesterday', say('period.yesterday')],
    ['now', say('period.now')],
  ]);
  const value = element('b', { class: 'value' });
  const clues = element('span', { class: 'clues' });
  const said = element('p', { class: 'said', role: 'status' }, say('how'));
  let asked: { print: Fingerprint; text: string; at: Locator } | undefined;

  const rest = () => {
    asked = undefined;
    form.hidden = true;
  };
  const cancel = () => {
    rest();
    said.textContent = say('how');
    steps.back();
  };
  const keep = () => {
    if (!asked) return;
    const { print, text, at } = asked;
    const called =
      what.value === own
        ? name.value.trim()
        : (teachables.find(({ metric }) => metric === what.value)?.name ?? '');
    if (called === '') return name.focus();
    const metric = what.value === own ? ownMetric(called) : what.value;
    const taught = {
      metric,
      name: called,
      period: period.value as 'page' | 'yesterday' | 'now',
      print,
      text,
      at,
    };
    void told(taught, called, text);
  };
  const told = async (taught: Payload<'figure-taught'>, called: string, text: string) => {
    try {
      const kept = await steps.keep(taught);
      rest();
      steps.back();
      const answer = say(kept ? 'kept' : 'refused');
      said.textContent = answer.replace('{name}', called).replace('{value}', text);
    } catch {
      steps.end();
    }
  };
  const field = (key: string, ...controls: HTMLElement[]) =>
    element('div', { class: 'field' }, element('small', {}, say(key)), ...controls);
  const keeper = button('keep', { class: 'main' }, () => keep(), `${say('keep')} Enter`);
  const form = element(
    'div',
    { class: 'form' },
    element(
      'div',
      { class: 'fields' },
      field('what', what, name),
      field('value', value),
      field('period', period),
    ),
    element('div', { class: 'found' }, say('clues'), clues),
    element(
      'div',
      { class: 'acts' },
      button('wider', {}, steps.wider, `${say('wider')} ↑`),
      button('narrower', {}, steps.narrower, `${say('narrower')} ↓`),
      element('span', { class: 'space' }),
      button('cancel', {}, cancel, `${say('cancel')} Esc`),
      keeper,
    ),
  );
  const bar = element(
    'section',
    { class: 'bar', 'aria-label': say('title'), lang, ...(theme !== 'system' && { 'data-theme': theme }) },
    element('div', { class: 'top' }, said, button('end', {}, steps.end, say('end'))),
    form,
  );
  form.addEventListener('keydown', (event) => {
    const inField = event.target === name || event.target === what || event.target === period;
    if (event.key === 'Enter' && inField) keep();
    else if (!inField && event.key === 'ArrowUp') steps.wider();
    else if (!inField && event.key === 'ArrowDown') steps.narrower();
  });
  what.addEventListener('change', () => (name.hidden = what.value !== own));
  root.append(bar);
  rest();
  return {
    keep,
    cancel,
    rest,
    unclear(text) {
      rest();
      said.textContent = say('unclear').replace('{value}', text);
    },
    ask(print, text, at) {
      asked = { print, text, at };
      const guess = likely(teachables, print);
      const [label = ''] = labelsOf(print);
      what.value = guess?.metric ?? own;
      name.hidden = what.value !== own;
      name.value = guess ? '' : label;
      value.textContent = text;
      const told = [label, print.row, print.headings[0]].flatMap((word) =>
        word ? say('clue').replace('{word}', word) : [],
      );
      clues.replaceChildren(...[...told, say(`kind.${print.kind}`)].map((clue) => element('i', {}, clue)));
      said.textContent = say('confirm');
      form.hidden = false;
      // From here Tab leads through the bar, and Enter agrees.
      keeper.focus();
    },
  };
}
