// One pass over a rendered page: the visible texts, fields, arrows and tables in document order, and the boxes they stand in.
import { unseen } from './cell';
import { boundsOf, type Place } from './cut';
import { hintOf, splitTables, type Hint } from './hint';
import { arrowOf } from './arrow';
import type { Region } from '../console/region';
import { periodWords } from '../console/words';
import { isSeen, isShown } from './seen';
import { drawnText, plain } from './signs';
import type { Page } from './page';
import type { Clip } from './sight';
import type { Slices } from './slices';

/** An element that holds something visible; `start` and `end` bound its atoms in `Screen.atoms`. */
export interface Box extends Region<Box> {
  element: Element;
  hint: Hint;
  /** The nearest tab, button, menu or the like: words in it name nothing outside it. */
  fence: Box | undefined;
  /** Whether it stands in a list of what buyers write, and in an alert. */
  chat: boolean;
  alert: boolean;
  visible: boolean | undefined;
  rect: Place | undefined;
  clip: Clip | undefined;
  /** Part of the page's breadcrumb. */
  crumbs: boolean | undefined;
  /** Where the frame it stands in begins: the browser tells places in a frame from the frame's own corner. */
  shift: Shift | undefined;
  /** Its place in the sheet that is written, once it has one. */
  part: number | undefined;
}

interface Shift {
  x: number;
  y: number;
}

export interface Atom {
  kind: 'text' | 'arrow' | 'field' | 'table';
  text: string;
  node: Node;
  box: Box;
  index: number;
}

export interface Screen {
  document: Document;
  atoms: Atom[];
  /** Chosen tabs and switches, in document order. */
  chosen: Box[];
  anchors: { element: HTMLAnchorElement; box: Box }[];
  /** Drawn charts, each with the box it stands in and how many atoms stand before it. */
  charts: { element: Element; box: Box; index: number }[];
  /** Frames of other origins, which cannot be walked from here. */
  foreign: { element: HTMLIFrameElement; box: Box }[];
  loading: boolean;
  /** Boxes around tables whose heads stand in a table of their own. */
  split: Set<Element>;
  /** Where the walk is: the boxes it has begun, outermost first. */
  open: Level[];
  /** The page, and the shadow roots and frames that the walk came into. */
  roots: Node[];
}

/** A box whose children are being walked. */
interface Level {
  box: Box;
  next: Node | null | undefined;
  /** What a shadow host or a slot shows in place of its own children, and is still to be walked. */
  shown: Node[] | undefined;
}

/** Whether a person can see what is directly in this box; asked once for each box. */
export function isVisible(box: Box): boolean {
  box.visible ??= isShown(box.element);
  return box.visible;
}

/** Everything visible on the page in one walk, through open shadow roots and frames of the same origin. */
export function* readScreen({ document }: Page, roots: Node[]): Slices<Screen> {
  const screen: Screen = {
    document,
    atoms: [],
    chosen: [],
    anchors: [],
    charts: [],
    foreign: [],
    loading: false,
    split: new Set(),
    open: [],
    roots,
  };
  // What draws no sign now may draw one in another style.
  plain.clear();
  comeInto(screen, document);
  if (document.body) enter(document.body, document.body.localName, undefined, screen);
  while (screen.open.length > 0) {
    walkOn(screen);
    yield document.body;
  }
  return screen;
}

/** So many elements are walked over between two pauses that a page may ask for. */
const atOnce = 200;

/** Walks on where the walk stopped. A loop of its own, because the browser makes such a one fast, and no generator. */
function walkOn(screen: Screen): void {
  const { open } = screen;
  for (let left = atOnce; left > 0; left -= 1) {
    const level = open[open.length - 1];
    if (!level) return;
    const { next: child } = level;
    if (!child) {
      level.box.end = screen.atoms.length;
      open.pop();
      continue;
    }
    level.next = level.shown ? level.shown.shift() : child.nextSibling;
    const type = child.nodeType;
    if (type === 3) visitText(child as Text, level.box, screen);
    else if (type === 1) visit(child as Element, level.box, screen);
  }
}

/** Begins a box: what stands in it is walked next, save for a table, which is one thing. */
function enter(
  element: Element,
  tag: string,
  parent: Box | undefined,
  screen: Screen,
  shift = parent?.shift,
): void {
  const hint = hintOf(element, tag);
  if (hint.skip) return;
  const box = boxOf(element, parent, hint, screen.atoms.length, shift);
  if (hint.loading && isVisible(box)) screen.loading = true;
  if (hint.chosen && isVisible(box)) screen.chosen.push(box);
  if (hint.table || screen.split.has(element)) {
    if (isVisible(box)) push(screen, 'table', '', element, box);
    box.end = screen.atoms.length;
    return;
  }
  if (tag === 'a') screen.anchors.push({ element: element as HTMLAnchorElement, box });
  const { shadowRoot } = element;
  if (shadowRoot) comeInto(screen, shadowRoot);
  const shown = shadowRoot || tag === 'slot' ? slotted(element) : undefined;
  const next = shown ? shown.shift() : element.firstChild;
  screen.open.push({ box, next, shown });
}

/** The page, shadow roots and frames have tables of their own, and are watched each on its own. */
function comeInto({ split, roots }: Screen, root: Document | ShadowRoot): void {
  roots.push(root);
  for (const box of splitTables(root)) split.add(box);
}

function visitText(node: Text, box: Box, screen: Screen): void {
  const text = drawnText(node.data.trim(), box.element);
  if (text !== '' && isVisible(box)) push(screen, 'text', text, node, box);
}

/** All boxes are made here: things of one shape are read quicker. */
function boxOf(
  element: Element,
  parent: Box | undefined,
  hint: Hint,
  start: number,
  shift: Shift | undefined,
): Box {
  const box: Box = {
    element,
    parent,
    start,
    end: start,
    hint,
    fence: parent?.fence,
    chat: hint.chat || parent?.chat || false,
    alert: hint.alert || parent?.alert || false,
    visible: undefined,
    rect: undefined,
    clip: undefined,
    crumbs: undefined,
    shift,
    part: undefined,
  };
  if (hint.fence) box.fence = box;
  return box;
}

function visit(element: Element, box: Box, screen: Screen): void {
  const tag = element.localName;
  if (tag === 'svg' || tag === 'i') {
    const arrow = arrowOf(element);
    if (arrow && isVisible(box)) push(screen, 'arrow', arrow, element, box);
    if (tag === 'svg') return;
  }
  if (tag === 'input') visitField(element as HTMLInputElement, box, screen);
  else if (tag === 'select') visitSelect(element as HTMLSelectElement, box, screen);
  else if (tag === 'canvas') screen.charts.push({ element, box, index: screen.atoms.length });
  else if (tag === 'iframe') walkFrame(element as HTMLIFrameElement, box, screen);
  else if (!unseen.has(tag)) enter(element, tag, box, screen);
}

/** Only dates are taken from fields: anything else in a field is what someone typed. */
function visitField(field: HTMLInputElement, box: Box, screen: Screen): void {
  if (field.type !== 'text' && field.type !== 'date') return;
  if (/^\s*\d{4}[-/.年]/.test(field.value) && isSeen(field)) {
    push(screen, 'field', field.value.trim(), field, box);
  }
}

/** Of lists to choose from, the period that is applied is taken: the other options are offered only. */
function visitSelect(select: HTMLSelectElement, box: Box, screen: Screen): void {
  const text = select.selectedOptions[0]?.text.trim() ?? '';
  if (text.length >= 20 || !periodWords.test(text.toLowerCase()) || !isSeen(select)) return;
  const own = boxOf(select, box, { fence: true }, screen.atoms.length, box.shift);
  push(screen, 'text', text, select, own);
  own.end = screen.atoms.length;
}

function walkFrame(frame: HTMLIFrameElement, box: Box, screen: Screen): void {
  // A first look into a frame sets a world of its own up in it: never for the many that nobody sees.
  const { left, top, right, bottom } = placeIn(box, frame);
  if (!isSeen(frame) || right - left < 2 || bottom - top < 2) {
    screen.foreign.push({ element: frame, box });
    return;
  }
  try {
    const inner = frame.contentDocument;
    // Until its document has come, an empty one stands in its place.
    if (!inner || inner.URL === 'about:blank') screen.foreign.push({ element: frame, box });
    const body = inner?.body;
    if (!inner || !body) return;
    comeInto(screen, inner);
    enter(body, body.localName, box, screen, { x: left + frame.clientLeft, y: top + frame.clientTop });
  } catch {
    return;
  }
}

/** Where something in a box stands on the whole page. */
export function placeIn({ shift }: Box, there: Element | Range): Place {
  const rect = boundsOf(there);
  const left = shift ? rect.x + shift.x : rect.x;
  const top = shift ? rect.y + shift.y : rect.y;
  return { left, top, right: left + rect.width, bottom: top + rect.height };
}

/** What a shadow host or a slot shows in place of its own children; undefined where it shows these. */
function slotted(element: Element): Node[] | undefined {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : undefined;
}

function push(screen: Screen, kind: Atom['kind'], text: string, node: Node, box: Box): void {
  screen.atoms.push({ kind, text, node, box, index: screen.atoms.length });
}
