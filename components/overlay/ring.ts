// Shows where a figure was read: scrolls to its element and draws corner marks around it for four seconds.
import layer from '../../assets/page-layer.css?inline';
import style from '../../assets/overlay-ring.css?inline';
import { find } from '../../lib/read/locate';
import type { Locator } from '../../lib/reading';
import { element } from './element';
import { sheetOf, shadowOn } from './shadow';

const shownMs = 4000;
const room = { across: 9, down: 4 };

let takeAway: (() => void) | undefined;

/** False when the page no longer shows the element; nothing is drawn then. */
export function ringElement(at: Locator): boolean {
  takeAway?.();
  let found = find(at, document);
  if (!found?.checkVisibility({ visibilityProperty: true })) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'instant' : 'smooth' });

  const { host, root } = shadowOn('ring');
  root.adoptedStyleSheets = [sheetOf(layer + style)];
  const corners = element('div', { class: 'corners' });
  root.append(corners);

  let frame = 0;
  let since: number | undefined;
  const draw = (time: number) => {
    since ??= time;
    // A page that draws its figures anew, as consoles do each minute, keeps the ring.
    if (!found?.isConnected) found = find(at, document);
    if (time - since > shownMs || !found?.checkVisibility()) return takeAway?.();
    follow(found, corners);
    frame = requestAnimationFrame(draw);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') takeAway?.();
  };
  addEventListener('keydown', onKey, true);
  takeAway = () => {
    cancelAnimationFrame(frame);
    removeEventListener('keydown', onKey, true);
    host.remove();
    takeAway = undefined;
  };
  follow(found, corners);
  frame = requestAnimationFrame(draw);
  return true;
}

function follow(found: Element, corners: HTMLElement): void {
  // A block reaches across the page; its contents are what was read. A picture or a field has no contents.
  const contents = document.createRange();
  contents.selectNodeContents(found);
  const inner = contents.getBoundingClientRect();
  const { left, top, width, height } = inner.width > 0 ? inner : found.getBoundingClientRect();
  corners.style.transform = `translate(${left - room.across}px, ${top - room.down}px)`;
  corners.style.width = `${width + 2 * room.across}px`;
  corners.style.height = `${height + 2 * room.down}px`;
}
