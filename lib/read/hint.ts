// What an element's tag, role and class words tell about its part on the page: conventions of component libraries, no page's own names.
import { namesBuyer } from '../buyers';
import { besides } from './cut';
import { allIn, attribute } from './elements';
import { isSeen } from './seen';

export interface Hint {
  /** Not part of what is read: tooltips, closed menus, skeletons, hidden panes. */
  skip?: boolean;
  /** Words inside name nothing outside: tabs, buttons, menus, links of a menu. */
  fence?: boolean;
  tab?: boolean;
  chosen?: boolean;
  nav?: boolean;
  pager?: boolean;
  loading?: boolean;
  table?: boolean;
  alert?: boolean;
  /** Named as a shop's. */
  shop?: boolean;
  /** A list of what buyers and agents write. */
  chat?: boolean;
  /** A cell that only fills room beside a scrollbar. */
  filler?: boolean;
  /** 1–6; 7 for a title by class word only. */
  heading?: number;
  /** Its place in the state of aria attributes must be asked on each element. */
  asks?: 'pane' | 'tab' | 'table' | 'label' | 'button' | 'float';
}

type Part =
  | 'skip'
  | 'floats'
  | 'nav'
  | 'pager'
  | 'loading'
  | 'alert'
  | 'chat'
  | 'filler'
  | 'title'
  | 'noTitle'
  | 'tabs'
  | 'tab'
  | 'noTab'
  | 'chosen'
  | 'noNav';
const vocabulary: Record<Part, string> = {
  skip: 'dropdown-menu skeleton sr-only visually-hidden sorter autocomplete measure-row',
  floats: 'tooltip popover popconfirm popper balloon',
  nav: 'nav navbar menu menubar sider sidebar aside breadcrumb breadcrumbs',
  noNav: 'has with no hide without layout-has',
  pager: 'pagination pager paging',
  loading: 'spin-spinning loading-mask spin-dot loading-wrap',
  alert: 'alert banner notice-bar announcement',
  chat: 'chat chats conversation conversations dialogue im-list session-list message-list',
  filler: 'gutter scrollbar measure',
  title: 'title heading caption card-header section-header panel-header card-head',
  noTitle: 'statistic descriptions menu tab tabs table list metric kpi indicator',
  tabs: 'tabs',
  tab: 'tab tabs-item radio-button segmented-item',
  noTab: 'pane panel content bar list extra ink operations',
  chosen: 'active selected checked current',
};
const parts = new Map<string, Part[]>();
for (const [part, words] of Object.entries(vocabulary) as [Part, string][]) {
  for (const word of words.split(' ')) parts.set(word, [...(parts.get(word) ?? []), part]);
}
const hiddenRoles = /^(tooltip|listbox|log|option)$/;
const menuRoles = /^(navigation|menu(bar|item)?|tree)$/;
const gridRoles = /^((tree)?grid|table)$/;
/** By tag and role, then by class. */
const known = new Map<string, Map<string, Hint>>();
const none: Hint = {};

/**
 * The hint of an element, `tag` its local name; texts are never looked at. Same tag, role and class give the same answer,
 * save for aria states.
 */
export function hintOf(element: Element, tag = element.localName): Hint {
  // Many carry nothing at all, and that is one question.
  const bare = !element.hasAttributes();
  const names = bare ? '' : attribute(element, 'class');
  const role = bare ? '' : attribute(element, 'role');
  if (names === '' && role === '' && (tag === 'div' || tag === 'span')) return none;
  const kind = role === '' ? tag : `${tag} ${role}`;
  let hints = known.get(kind);
  if (!hints) known.set(kind, (hints = new Map()));
  let hint = hints.get(names);
  if (!hint) {
    hint = hintFor(tag, role, names);
    if (hints.size > 2000) hints.clear();
    hints.set(names, hint);
  }
  return hint.asks ? asked(element, hint) : hint;
}

/** By single class, because the same few stand in many combinations. */
const spoken = new Map<string, Part[]>();

/** The parts that the words of one class, alone or two together, speak of. */
function partsOf(name: string): Part[] {
  const found: Part[] = [];
  let before = '';
  // "MuiTabs-root" speaks of tabs as "mui-tabs" does.
  for (const written of name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/)) {
    const word = written.toLowerCase();
    for (const part of parts.get(word) ?? [])
      if (!/nav|skip/.test(part) || !parts.get(before)?.includes('noNav')) found.push(part);
    found.push(...(parts.get(`${before}-${word}`) ?? []));
    before = word;
  }
  return found;
}

function partsIn(names: string): Set<Part> {
  const found = new Set<Part>();
  for (const name of names.split(' ')) {
    let said = spoken.get(name);
    if (!said) {
      if (spoken.size > 4000) spoken.clear();
      spoken.set(name, (said = partsOf(name)));
    }
    for (const part of said) found.add(part);
  }
  return found;
}

function hintFor(tag: string, role: string, names: string): Hint {
  const found = names === '' ? new Set<Part>() : partsIn(names);
  const nav = tag === 'nav' || menuRoles.test(role) || (found.has('nav') && tag !== 'body' && tag !== 'main');
  if (found.has('skip') || (hiddenRoles.test(role) && !nav)) return { skip: true };
  if (found.has('pager')) return { pager: true, fence: true };
  const hint: Hint = {};
  for (const part of ['chat', 'loading', 'filler'] as const) if (found.has(part)) hint[part] = true;
  if (/shop|store|seller|merchant|mall/.test(names)) hint.shop = true;
  if (role === 'alert' || found.has('alert')) hint.alert = true;
  if (nav) hint.nav = true;
  if (
    role === 'tab' ||
    role === 'radio' ||
    ((found.has('tab') || (found.has('tabs') && found.has('title'))) &&
      !found.has('noTab') &&
      tag !== 'table' &&
      !nav)
  ) {
    hint.tab = true;
    hint.chosen = found.has('chosen');
    hint.asks = 'tab';
  }
  if (nav || hint.tab || tag === 'button' || role === 'button' || (tag === 'a' && button.test(names)))
    hint.fence = true;
  if (tag === 'label' && !hint.fence) hint.asks = 'label';
  if (tag === 'button') hint.asks ??= 'button';
  if (role === 'tabpanel') hint.asks = 'pane';
  // A tab or a button that shows a tip is asked for what it is.
  if (found.has('floats')) hint.asks ??= 'float';
  const level = headingOf(tag, role) ?? (found.has('title') && !found.has('noTitle') ? 7 : undefined);
  if (level) hint.heading = level;
  if (tag === 'table' || gridRoles.test(role)) hint.asks = 'table';
  return hint;
}

const button = /(^|[\s-])(btn|button)(\s|$)/;

function headingOf(tag: string, role: string): number | undefined {
  if (tag.length === 2 && tag.startsWith('h') && tag > 'h0' && tag < 'h7') return Number(tag[1]);
  return role === 'heading' || tag === 'legend' ? 6 : undefined;
}

/** So many boxes may lie around a head before the one that holds the body too. */
const steps = 6;

/** Lines of a body that is no table, as long lists are drawn of which only a part stands in the page. */
const drawnRows = 'div[class*=table-row]:not([class*=row-group])';

const widthOf = ({ cells }: HTMLTableRowElement) => [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
/** DOCUMENT_POSITION_FOLLOWING, whose name every console would carry. */
const following = 4;
const isBefore = (one: Node, other: Node) => one.compareDocumentPosition(other) & following;

/** Whether what stands in a cell is seen: some keep their own place, and only hide what they hold. */
export const isDrawn = (cell: Element): boolean => isSeen(cell.firstElementChild ?? cell);

/** The boxes that hold a table in two: one with nothing but the heads, and next to it one as wide, or mere lines. */
export function splitTables(root: ParentNode): Element[] {
  const tables = allIn<HTMLTableElement>(root, 'table');
  return tables.flatMap((table, at) => {
    const [head] = table.rows;
    const next = tables[at + 1];
    const line = next?.rows[0];
    if (!head) return [];
    // Columns that it keeps unseen are drawn in another table, frozen over them.
    const kept = [...head.cells].find((cell) => cell.textContent && !isDrawn(cell));
    const isCopy = (cell: Element) =>
      kept?.textContent === cell.textContent && isDrawn(cell) && besides(kept, cell);
    const frozen = kept && tables.find(({ rows: [row] }) => row && [...row.cells].some(isCopy));
    if (!frozen && table.rows.length > (table.tHead?.rows.length ?? 0)) return [];
    // One head more may stand over the bar that scrolls.
    const fits = line && !hasOwnHead(next) && Math.abs(widthOf(head) - widthOf(line)) < 2;
    const other = frozen ?? (fits && next);
    let box = table.parentElement;
    for (let step = 0; box && step < steps; box = box.parentElement, step += 1) {
      const drawn = box.querySelector(drawnRows);
      // Lines before the heads, or behind another table, are not theirs.
      if (drawn && isBefore(table, drawn) && !(next && isBefore(next, drawn))) return [box];
      if (other && box.contains(other)) return [box];
    }
    return [];
  });
}

/**
 * Whether a table has heads of columns. Heads that stand each before its own cell, as in a list of terms, are none; a
 * list that names buyers stays a table, whose cells never leave as mere words.
 */
function hasHead(table: Element): boolean {
  const first = table.querySelector('th,[role=columnheader]');
  if (!first) return false;
  // Heads of a table within it are not its own, where it only lays that one out.
  if (table.localName === 'table' && !hasOwnHead(table as HTMLTableElement)) return false;
  if (table.querySelector('thead th,thead td,[role=columnheader]')) return true;
  const listed = allIn(table, 'tr').every(
    ({ children }) =>
      children.length % 2 === 0 &&
      [...children].every(({ localName }, at) => localName === (at % 2 === 0 ? 'th' : 'td')),
  );
  return !listed || allIn(table, 'th').some((head) => namesBuyer(head.textContent));
}

const hasOwnHead = (table: HTMLTableElement) =>
  table.tHead !== null ||
  [...table.rows].some((row) => [...row.cells].some(({ localName }) => localName === 'th'));

function namesText(label: Element): boolean {
  const next = label.nextElementSibling;
  const fields = 'input,select,textarea,button';
  return (
    next !== null && !next.matches(fields) && !next.querySelector(fields) && !label.querySelector(fields)
  );
}

function asked(element: Element, hint: Hint): Hint {
  // What is opened lies over the page; what opens it is called so as well and stands in it.
  if (hint.asks === 'float')
    return /absolute|fixed/.test(getComputedStyle(element).position) ? { skip: true } : hint;
  if (hint.asks === 'pane') return attribute(element, 'aria-hidden') === 'true' ? { skip: true } : hint;
  // A label before printed text names it, as no label of a box to tick or fill in does.
  if (hint.asks === 'label') return namesText(element) ? hint : { ...hint, fence: true };
  // A button around a heading opens what the heading names, and the heading still names it.
  if (hint.asks === 'button')
    return element.querySelector('h1,h2,h3,h4,h5,h6') ? { ...hint, fence: false } : hint;
  // A table without a header only lays things out, and is read as ordinary boxes.
  if (hint.asks === 'table') return { ...hint, table: hasHead(element) };
  const state = attribute(element, 'aria-selected') || attribute(element, 'aria-checked');
  return state === '' ? hint : { ...hint, chosen: state === 'true' };
}
