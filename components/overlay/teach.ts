// Pointing at a figure: what the pointer rests on is framed, a click or Enter takes it, the bar below asks what it is.
import layer from '../../assets/page-layer.css?inline';
import style from '../../assets/overlay-teach.css?inline';
import { noticeKind, rootsOf, teach } from '../../lib/read/find-again';
import { isCutOff } from '../../lib/read/cut';
import { locatorOf } from '../../lib/read/locate';
import { isSeen } from '../../lib/read/seen';
import { around, innermost, valueText } from '../../lib/read/witnesses';
import type { Teaching, TeachScreen, TeachTrial } from '../../lib/message';
import { element } from './element';
import { sheetOf, shadowOn } from './shadow';
import { teachBar } from './teach-bar';

export interface TeachSteps {
  /** What this would have given on earlier readings of the page. */
  attempt(taught: Teaching): Promise<TeachTrial>;
  /** False where it was not kept. */
  keep(taught: Teaching): Promise<boolean>;
  ended(): void;
}

const [longestValue, shortestNotice, longestNotice] = [60, 6, 200];
const gap = 4;

/** Where an element is drawn in the top window, frames around it counted in. */
function placeOf(target: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = target.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const outer = placeOf(frame);
  return { left: left + outer.left, top: top + outer.top, width, height };
}

/** Whether an element shows one value, as far as its text tells. */
const isValue = (target: Element): boolean => {
  const text = valueText(target);
  return (
    text !== undefined &&
    text.length <= longestValue &&
    /\d/.test(text) &&
    isSeen(target) &&
    !isCutOff(target)
  );
};

/** Whether an element shows words that may be a notice. */
const isNotice = (target: Element): boolean => {
  const text = valueText(target, longestNotice);
  return text !== undefined && text.length >= shortestNotice && isSeen(target) && !isCutOff(target);
};
const isPointable = (target: Element): boolean => isValue(target) || isNotice(target);

export interface Pointing {
  /** Takes what was pressed here last as if it had been clicked, unless a frame was pressed since. */
  choose(target: Element | undefined): void;
  end(): void;
}

/** Begins on this page; `signal` ends it. */
export function teachHere(reply: TeachScreen, steps: TeachSteps, signal: AbortSignal): Pointing {
  const over = new AbortController();
  const listening = { capture: true, signal: over.signal };
  const { host, root } = shadowOn('teach');
  root.adoptedStyleSheets = [sheetOf(layer + style)];
  const frame = element('div', { class: 'frame' });
  root.append(frame);
  let rested: Element | undefined;
  let chosen: Element | undefined;

  const draw = () => {
    const target = chosen ?? rested;
    frame.hidden = !target?.isConnected;
    if (target?.isConnected) {
      const { left, top, width, height } = placeOf(target);
      frame.style.cssText = `transform:translate(${left - gap}px,${top - gap}px);width:${width + 2 * gap}px;height:${height + 2 * gap}px`;
    }
    bar.stand(isElsewhere());
    if (!over.signal.aborted) requestAnimationFrame(draw);
  };
  const end = () => {
    over.abort();
    host.remove();
    steps.ended();
  };
  const choose = (target: Element | undefined) => {
    if (!target || !isPointable(target)) return;
    chosen = innermost(target);
    const roots = rootsOf(document);
    const print = isValue(chosen) ? teach(chosen, roots) : undefined;
    const notice = isNotice(chosen) ? teach(chosen, roots, noticeKind) : undefined;
    const text = valueText(chosen, longestNotice) ?? '';
    if (print ?? notice) bar.ask({ print, notice, text, at: locatorOf(chosen, text) });
    else bar.unclear(text);
  };
  const bar = teachBar(root, reply, {
    attempt: steps.attempt,
    keep: steps.keep,
    wider: () => widen(),
    narrower: () => narrow(),
    back: () => (chosen = undefined),
    end,
  });
  const widen = () => {
    const inner = chosen ?? rested;
    if (!inner) return;
    const text = valueText(inner, longestNotice);
    let outer = around(inner);
    while (outer && valueText(outer, longestNotice) === text) outer = around(outer);
    if (outer && isPointable(outer)) choose(outer);
  };
  const narrow = () => choose(chosen && [...chosen.children].find(isPointable));
  /** The next or the last figure in page order. */
  const step = (back: boolean) => {
    const all = rootsOf(document).flatMap((one) => [...one.querySelectorAll('*')].filter(isOwnValue));
    const at = all.findIndex((one) => one === (chosen ?? rested));
    rested = all.at((at + (back ? -1 : 1)) % all.length);
    chosen = undefined;
    bar.rest();
    rested?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    // Within the bar keys do what they do in any form.
    if (event.target === host && event.key !== 'Escape') return;
    const acts: Record<string, () => void> = {
      Tab: () => step(event.shiftKey),
      ArrowUp: widen,
      ArrowDown: narrow,
      Enter: () => (chosen ? bar.keep() : choose(rested)),
      Escape: () => (chosen ? bar.cancel() : end()),
    };
    const act = acts[event.key];
    if (!act || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onPress = (event: MouseEvent) => {
    // With Alt the page is used as ever.
    if (event.target === host || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'click') choose(targetOf(event));
  };
  for (const one of rootsOf(document)) {
    // Shadow roots hand their events on to their window; a frame's stay in its own.
    const view = one.nodeType === Node.DOCUMENT_NODE ? (one as Document).defaultView : null;
    view?.addEventListener(
      'mousemove',
      (event) => {
        const under = targetOf(event);
        if (under && isPointable(under)) rested = under;
      },
      listening,
    );
    for (const type of ['mousedown', 'mouseup', 'click'] as const)
      view?.addEventListener(type, onPress, listening);
    view?.addEventListener('keydown', onKey, listening);
  }
  signal.addEventListener('abort', end, { signal: over.signal });
  draw();
  return { choose: (target) => isElsewhere() || choose(target), end };
}

/** The keys are in a frame of another origin: there the frame's own bar asks. */
const isElsewhere = (): boolean =>
  (document.activeElement as Partial<HTMLIFrameElement> | null)?.contentDocument === null;

/** What was pointed at, within open shadow roots as well. */
const targetOf = (event: Event): Element | undefined => {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : undefined;
};
/** Shows a figure in a text of its own, and hardly a word with it. */
const isOwnValue = (target: Element): boolean =>
  [...target.childNodes].some((node) => node.nodeType === 3 && /\d/.test((node as Text).data)) &&
  (valueText(target) ?? '').replace(/[^\p{L}]/gu, '').length < 4 &&
  !/^(script|style|noscript|template|option|title)$/.test(target.localName) &&
  isValue(target);
