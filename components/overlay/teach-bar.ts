// The bar that asks what was pointed at: its name, its days, how it will be found, what it would have given, and the steps.
import type { Teachable, Teaching, TeachScreen, TeachTrial } from '../../lib/message';
import type { Fingerprint, Locator } from '../../lib/reading';
import { isCurrency, isForeign } from '../../lib/foreign-sum';
import { unitsOf } from '../../lib/likely-unit';
import { ownMetric, ownName, ownNotice, ownPrice } from '../../lib/own-metric';
import { pageTitle, wordOf } from '../../lib/read/witnesses';
import { button, element } from './element';

/** What was pointed at: as a figure where it may be one, as a notice where it may be that. */
export interface Pointed {
  print: Fingerprint | undefined;
  notice: Fingerprint | undefined;
  text: string;
  at: Locator;
}

export interface BarSteps {
  attempt(taught: Teaching): Promise<TeachTrial>;
  keep(taught: Teaching): Promise<boolean>;
  wider(): void;
  narrower(): void;
  back(): void;
  end(): void;
}

export interface TeachBar {
  ask(pointed: Pointed): void;
  /** What is chosen cannot be told from others. */
  unclear(text: string): void;
  keep(): void;
  cancel(): void;
  /** Nothing is chosen any more. */
  rest(): void;
  /** Back while another bar asks, else where it was. */
  stand(back: boolean): void;
}

/** A figure of a name that no measure has, a notice, and the price of what the page sells. */
const [own, notice, price] = ['own', 'notice', ownPrice];

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

/** "%", or "美元 USD" for a currency. */
const nameOf = (unit: string, lang: string): string =>
  isCurrency(unit) ? `${new Intl.DisplayNames(lang, { type: 'currency' }).of(unit) ?? ''} ${unit}` : unit;

/** The bar within a root; hidden until something is chosen. */
export function teachBar(
  root: ShadowRoot,
  { words, lang, theme, teachables, sells }: TeachScreen,
  steps: BarSteps,
): TeachBar {
  const say = (key: string) => words[`teach.${key}`] ?? '';
  const select = (name: string, options: [string, string][]) =>
    element(
      'select',
      { 'aria-label': say(name) },
      ...options.map(([value, label]) => element('option', { value }, label)),
    );
  const filled = (key: string, values: Record<string, string>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), say(key));
  const what = select('what', [
    ...(sells ? [[price, say('price')] as [string, string]] : []),
    ...teachables.map(({ metric, name }): [string, string] => [metric, name]),
    [own, say('own')],
    [notice, say('notice')],
  ]);
  const name = element('input', { 'aria-label': say('name'), maxlength: '56' });
  const period = select(
    'period',
    ['page', 'yesterday', 'now'].map((when) => [when, say(`period.${when}`)]),
  );
  const unit = select('unit', []);
  const reach = select('reach', [
    ['column', ''],
    ['cell', say('reach.cell')],
  ]);
  const value = element('b', { class: 'value' });
  const trial = element('p', { class: 'trial', role: 'status' });
  const clues = element('span', { class: 'clues' });
  const said = element('p', { class: 'said', role: 'status' }, say('how'));
  // In a frame of a page it comes when something there is chosen: the page's own says how.
  let isQuiet = top !== window;
  let asked: Pointed | undefined;
  let tried: TeachTrial | undefined;

  const rest = () => {
    asked = undefined;
    form.hidden = true;
  };
  const cancel = () => {
    rest();
    said.textContent = say('how');
    steps.back();
  };
  const reachField = () => reach.parentElement as HTMLElement;
  const unitField = () => unit.parentElement as HTMLElement;
  /** The units that what was pointed at may be in as what it is now said to be, the likeliest chosen. */
  const proposeUnit = ({ print, text }: Pointed) => {
    const measure = teachables.find(({ metric }) => metric === what.value)?.unit;
    const { can, likely: first = '' } = unitsOf(text, print ? labelsOf(print) : [], measure);
    // As printed a sum in another currency could be in any.
    const all = isCurrency(can[0]) ? can : ['', ...can];
    unit.replaceChildren(
      ...all.map((value) => element('option', { value }, say(`unit.${value}`) || nameOf(value, lang))),
    );
    unit.value = first;
  };
  const asOf = (): Teaching['as'] => {
    if (what.value === notice) return 'notice';
    if (what.value === price) return 'price';
    return tried?.column && reach.value === 'column' ? 'column' : undefined;
  };
  /** What is said to be taught; without a name where the operator has not given one yet. */
  const taughtNow = ({ print, notice: words_, text, at }: Pointed): Teaching | undefined => {
    const as = asOf();
    const given = name.value.trim();
    const currency = isCurrency(unit.value) ? unit.value : undefined;
    const known = teachables.find(({ metric }) => metric === what.value);
    const called = known?.name ?? (what.value === price ? say('price') : given && ownName(given, currency));
    const metric =
      { [own]: ownMetric(given, currency), [notice]: ownNotice(given) }[what.value] ?? what.value;
    const told = as === 'notice' ? words_ : print;
    const when = period.value as Teaching['period'];
    // Of a notice and a price none is asked.
    const said = unitField().hidden ? {} : { unit: unit.value || undefined };
    return told && { ...(as && { as }), metric, name: called, ...said, period: when, print: told, text, at };
  };
  const keep = () => {
    const taught = asked && taughtNow(asked);
    if (!taught) return;
    if (taught.name === '') return name.focus();
    const rows = taught.as === 'column' ? tried?.column?.rows : undefined;
    void told(taught, rows === undefined ? taught.text : filled('rows', { n: String(rows) }));
  };
  const told = async (taught: Teaching, text: string) => {
    try {
      const kept = await steps.keep(taught);
      rest();
      steps.back();
      said.textContent = filled(kept ? 'kept' : 'refused', { name: taught.name, value: text });
    } catch {
      steps.end();
    }
  };
  const day = (text: string) => `${Number(text.slice(5, 7))}/${Number(text.slice(8, 10))}`;
  const sayTrial = ({ earlier, dated, other }: TeachTrial) => {
    const list = earlier.map((one) => `${day(one.day)} ${one.text ?? say('earlier.none')}`);
    trial.textContent = [
      list.length > 0 ? filled('earlier', { list: list.join(say('earlier.and')) }) : '',
      dated ? '' : say('undated'),
      other === undefined ? '' : filled('other', { value: other }),
    ]
      .filter(Boolean)
      .join(' ');
  };
  /** Asks what this would have given; an answer that comes after something else was chosen is left alone. */
  const attempt = async () => {
    name.hidden = what.value !== own && what.value !== notice;
    const isFigure = what.value !== notice && what.value !== price;
    (period.parentElement as HTMLElement).hidden = !isFigure;
    unitField().hidden = !isFigure || !/\d/.test(asked?.text ?? '');
    reachField().hidden = !isFigure || !tried?.column;
    const [pointed, taught] = [asked, asked && taughtNow(asked)];
    if (!taught) return;
    try {
      // The name says nothing of where it stands.
      const answer = await steps.attempt({ ...taught, name: taught.name || '?' });
      if (asked !== pointed) return;
      const first = tried === undefined;
      tried = answer;
      const { column } = answer;
      reachField().hidden = !isFigure || !column;
      const [whole] = reach.options;
      if (column && whole) whole.text = filled('reach.column', { n: String(column.rows) });
      if (first) reach.value = 'column';
      sayTrial(answer);
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
      field('unit', unit),
      field('reach', reach),
      field('period', period),
    ),
    element('div', { class: 'found' }, say('clues'), clues),
    trial,
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
    { class: 'bar', 'aria-label': say('title'), lang },
    element('div', { class: 'top' }, said, button('end', {}, steps.end, say('end'))),
    form,
  );
  if (theme !== 'system') bar.style.colorScheme = theme;
  form.addEventListener('keydown', (event) => {
    const inField = [name, what, unit, period, reach].includes(event.target as typeof what);
    if (event.key === 'Enter' && inField) keep();
    else if (!inField && event.key === 'ArrowUp') steps.wider();
    else if (!inField && event.key === 'ArrowDown') steps.narrower();
  });
  what.addEventListener('change', () => asked && proposeUnit(asked));
  for (const one of [what, unit, period, reach]) one.addEventListener('change', () => void attempt());
  root.append(bar);
  rest();
  return {
    keep,
    cancel,
    rest,
    stand(back) {
      bar.hidden = back || isQuiet;
    },
    unclear(text) {
      rest();
      isQuiet = false;
      said.textContent = filled('unclear', { value: text });
    },
    ask(pointed) {
      const { print, text } = pointed;
      const clue = print ?? pointed.notice;
      if (!clue) return;
      [asked, tried] = [pointed, undefined];
      // Measures are kept in yuan: a sum in another currency is something of the operator's own.
      const foreign = isForeign(text);
      const guess = print && !foreign ? likely(teachables, print) : undefined;
      const [label = ''] = labelsOf(clue);
      for (const option of what.options)
        option.disabled =
          option.value === notice
            ? !pointed.notice
            : !print || (foreign && option.value !== own && option.value !== price);
      const may = sells ? price : own;
      what.value = print ? (guess?.metric ?? may) : notice;
      proposeUnit(pointed);
      name.value = guess ? '' : label;
      value.textContent = text;
      trial.textContent = '';
      const told = [label, clue.row, clue.headings[0]].flatMap((word) =>
        word && word !== pageTitle ? filled('clue', { word }) : [],
      );
      clues.replaceChildren(...[...told, say(`kind.${clue.kind}`)].map((one) => element('i', {}, one)));
      void attempt();
      said.textContent = say('confirm');
      isQuiet = bar.hidden = form.hidden = false;
      // From here Tab leads through the bar, and Enter agrees.
      keeper.focus();
    },
  };
}
