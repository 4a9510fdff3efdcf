// One pass over a rendered page: the visible texts, fields, arrows and tables in document order, and the boxes they stand in.
import { hintOf, type Hint } from './hint';
import { arrowOf } from './arrow';
import type { Region } from '../console/region';
import { periodWords } from '../console/words';
import { isSeen } from './seen';

/** An element that holds something visible; `start` and `end` bound its atoms in `Screen.atoms`. */
export interface Box extends Region<Box> {
  element: Element;
  hint: Hint;
  /** The nearest tab, button, menu or the like: words in it name nothing outside it. */
  fence: Box | undefined;
  visible?: boolean;
  rect?: DOMRect;
  /** Cut off by a box around it. */
  cut?: boolean;
  /** Where the frame it stands in begins: the browser tells places in a frame from the frame's own corner. */
  shift: Shift | undefined;
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
  rect?: DOMRect;
}

export interface Screen {
  document: Document;
  atoms: Atom[];
  /** Chosen tabs and switches, in document order. */
  chosen: Box[];
  anchors: { element: HTMLAnchorElement; box: Box }[];
  /** Drawn charts, each with the box it stands in and how many atoms stand before it. */
  charts: { element: Element; box: Box; index: number }[];
  loading: boolean;
}

const unseen = new Set(
  'script style noscript template head meta link canvas img picture video audio object embed map hr br wbr option select textarea progress meter math'.split(
    ' ',
  ),
);

/** Whether a person can see what is directly in this box; asked once for each box. */
export function isVisible(box: Box): boolean {
  box.visible ??= isSeen(box.element);
  return box.visible;
}

/** Everything visible on the page in one walk, through open shadow roots and frames of the same origin. */
export function readScreen(document: Document): Screen {
  const screen: Screen = { document, atoms: [], chosen: [], anchors: [], charts: [], loading: false };
  if (document.body) walk(document.body, undefined, screen);
  return screen;
}

function walk(element: Element, parent: Box | undefined, screen: Screen, shift = parent?.shift): void {
  const hint = hintOf(element);
  if (hint.skip) return;
  const box: Box = { element, parent, start: screen.atoms.length, end: 0, hint, fence: parent?.fence, shift };
  if (hint.fence) box.fence = box;
  if (hint.loading && isVisible(box)) screen.loading = true;
  if (hint.chosen && isVisible(box)) screen.chosen.push(box);
  if (hint.table) {
    if (isVisible(box)) push(screen, 'table', '', element, box);
  } else {
    if (element.localName === 'a') screen.anchors.push({ element: element as HTMLAnchorElement, box });
    if (element.shadowRoot || element.localName === 'slot')
      for (const child of slotted(element)) visit(child, box, screen);
    else for (let child = element.firstChild; child; child = child.nextSibling) visit(child, box, screen);
  }
  box.end = screen.atoms.length;
}

function visit(child: Node, box: Box, screen: Screen): void {
  if (child.nodeType === 3) {
    const text = (child as Text).data;
    if (/\S/.test(text) && isVisible(box)) push(screen, 'text', text.trim(), child, box);
    return;
  }
  if (child.nodeType !== 1) return;
  const element = child as Element;
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
  else if (!unseen.has(tag)) walk(element, box, screen);
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
  const { length } = screen.atoms;
  const own: Box = {
    element: select,
    parent: box,
    start: length,
    end: length + 1,
    hint: { fence: true },
    fence: undefined,
    shift: box.shift,
  };
  own.fence = own;
  push(screen, 'text', text, select, own);
}

function walkFrame(frame: HTMLIFrameElement, box: Box, screen: Screen): void {
  if (!isVisible(box)) return;
  try {
    const body = frame.contentDocument?.body;
    const { x, y } = placeIn(box, frame);
    if (body) walk(body, box, screen, { x: x + frame.clientLeft, y: y + frame.clientTop });
  } catch {
    return;
  }
}

/** Where something in a box stands on the whole page. */
export function placeIn({ shift }: Box, there: Element | Range): DOMRect {
  const rect = there.getBoundingClientRect();
  return shift ? new DOMRect(rect.x + shift.x, rect.y + shift.y, rect.width, rect.height) : rect;
}

/** What a shadow host or a slot shows in place of its own children. */
function slotted(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : element.childNodes;
}

function push(screen: Screen, kind: Atom['kind'], text: string, node: Node, box: Box): void {
  screen.atoms.push({ kind, text, node, box, index: screen.atoms.length });
}
