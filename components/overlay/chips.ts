// The chips beside the figures of a console and the watched items of a list: own layer, placed where room is free, gone where there is none.
import layer from '../../assets/page-layer.css?inline';
import style from '../../assets/overlay-chips.css?inline';
import { find } from '../../lib/read/locate';
import type { Chip, ChipsReply } from '../../lib/message';
import { element } from './element';
import { printedRect, roomBeside } from './free-room';
import { attention, fall, icon, passed, problem, rise } from './icon';
import { sheetOf, shadowOn } from './shadow';

interface Life {
  signal: AbortSignal;
  setTimeout(call: () => void, ms: number): number;
}

interface Placed {
  chip: Chip;
  node: HTMLElement;
  target: Element;
  /** The box whose free room it takes. */
  box: Element;
  /** From the figure's corner to its own. */
  dx: number;
  dy: number;
  size: { width: number; height: number };
}

/** A page that shifts its parts without scrolling is followed this often. */
const lookMs = 700;
const marks = { pass: passed, attention, problem } as const;

function drawn({ label, change, base, verdict, limit }: Chip, { words }: ChipsReply): HTMLElement {
  const said = change && (change.side === 'same' ? words['chip.same'] : change.text);
  const arrow = change && { up: rise, down: fall, same: undefined }[change.side];
  return element(
    'div',
    { class: 'chip', 'data-verdict': verdict ?? '', role: 'note' },
    element('span', { class: 'unseen' }, label),
    verdict ? icon(marks[verdict], words[`chip.${verdict}`]) : undefined,
    base ? element('span', {}, base) : undefined,
    ...(change && !base
      ? (['week', 'wk'] as const).map((key) => element('span', { class: key }, words[`chip.${key}`]))
      : []),
    change
      ? element(
          'span',
          { class: `delta is-${change.side}` },
          arrow ? icon(arrow, words[change.side]) : undefined,
          said,
        )
      : undefined,
    limit ? element('span', { class: 'base' }, limit) : undefined,
  );
}

/** The one layer of this page; `life` ends it. */
export function chipLayer(life: Life): { show(reply: ChipsReply): void; clear(): void } {
  let there: { host: HTMLElement; frame: HTMLElement } | undefined;
  let last: ChipsReply | undefined;
  let placed: Placed[] = [];
  let due = 0;
  let stop = new AbortController();

  const clear = () => {
    stop.abort();
    cancelAnimationFrame(due);
    due = 0;
    there?.host.remove();
    there = undefined;
    last = undefined;
    placed = [];
  };

  /** Beside its figure, where both can be seen and nothing lies over them. */
  const follow = () => {
    const rects = placed.map(({ target }) => (target.isConnected ? printedRect(target) : undefined));
    const seen = placed.map((one, at) => {
      const rect = rects[at];
      return rect !== undefined && isUncovered(one, rect);
    });
    placed.forEach(({ node, dx, dy }, at) => {
      const rect = rects[at];
      node.hidden = !seen[at];
      if (rect && seen[at]) node.style.transform = `translate(${rect.left + dx}px, ${rect.top + dy}px)`;
    });
  };

  const place = () => {
    if (!there || !last) return;
    const { frame } = there;
    frame.replaceChildren();
    placed = [];
    const taken: DOMRect[] = [];
    for (const chip of last.chips) {
      const target = find(chip.at, document);
      if (!target?.checkVisibility({ visibilityProperty: true })) continue;
      const node = drawn(chip, last);
      frame.append(node);
      const whole = node.getBoundingClientRect();
      node.classList.add('short');
      const short = node.getBoundingClientRect();
      const free = roomBeside(target, [whole, short], taken);
      if (!free) {
        node.remove();
        continue;
      }
      node.classList.toggle('short', free.size === 1);
      const figure = printedRect(target);
      taken.push(free.rect);
      const { width, height } = free.rect;
      const [dx, dy] = [free.rect.left - figure.left, free.rect.top - figure.top];
      placed.push({ chip, node, target, box: free.box, dx, dy, size: { width, height } });
    }
    follow();
  };

  const soon = (work: () => void) => {
    if (due === 0)
      due = requestAnimationFrame(() => {
        due = 0;
        work();
      });
  };

  const begin = () => {
    stop = new AbortController();
    const { signal } = stop;
    addEventListener('scroll', () => soon(follow), { capture: true, passive: true, signal });
    addEventListener('resize', () => soon(place), { passive: true, signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { capture: true, signal });
    // The page may have been drawn anew, or something opened over it.
    const look = () => {
      if (signal.aborted) return;
      const lost = placed.some(({ target }) => !target.isConnected);
      if (!document.hidden) soon(lost ? place : follow);
      life.setTimeout(look, lookMs);
    };
    life.setTimeout(look, lookMs);
  };

  life.signal.addEventListener('abort', clear);
  return {
    clear,
    show(reply) {
      if (reply.chips.length === 0 || life.signal.aborted) return clear();
      last = reply;
      if (!there?.host.isConnected) {
        const { host, root } = shadowOn('chips');
        root.adoptedStyleSheets = [sheetOf(layer + style)];
        const frame = element('div', { class: 'chips' });
        root.append(frame);
        there = { host, frame };
        begin();
      }
      const { frame } = there;
      frame.lang = reply.lang;
      frame.dataset['trend'] = reply.trend;
      frame.style.colorScheme = reply.theme;
      place();
    },
  };
}

/** Whether figure and chip stand in the window with nothing over them. The layer itself takes no press, so that it is not hit. */
function isUncovered({ target, box, dx, dy, size }: Placed, figure: DOMRect): boolean {
  const root = target.getRootNode() as Document | ShadowRoot;
  const hits = (x: number, y: number, own: Element) => {
    const top = root.elementFromPoint(x, y);
    return top !== null && (own.contains(top) || top.contains(own));
  };
  const [left, top] = [figure.left + dx, figure.top + dy];
  return (
    hits(figure.left + figure.width / 2, figure.top + figure.height / 2, target) &&
    hits(left + 1, top + size.height / 2, box) &&
    hits(left + size.width - 1, top + size.height / 2, box)
  );
}
