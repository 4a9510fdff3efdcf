// Where on the page the card may lie: a corner in which it covers nothing fixed and no button that buys.

const edge = 16;
const buys = /购买|加购|加入购物车|下单|结算|提交订单|buy|add to (cart|bag|basket)|check ?out/;
const steps = [0, 0.25, 0.5, 0.75, 1];

const heights = [edge, 88, 160];
/** A card is looked under in five lines, and a mark of one line in three: no button is lower than half of it. */
const low = 60;

function inTheWay(element: Element | undefined): boolean {
  // A button holds little; the words of what holds much are dear to gather.
  const words = element && element.childElementCount < 6 ? (element.textContent ?? '') : '';
  if (words.length < 40 && buys.test(words.toLowerCase())) return true;
  for (let here = element ?? null; here; here = here.parentElement) {
    // A page that fixes its whole frame is not a bar in the way.
    if (getComputedStyle(here).position === 'fixed' && here.clientHeight < innerHeight * 0.6) return true;
  }
  return false;
}

/**
 * Moves the card to the first free corner, bottom right by preference, or bottom left where the operator put it there;
 * where none is free it stays there.
 */
export function place(host: HTMLElement, left = false): void {
  const { width, height } = host.getBoundingClientRect();
  // The points under a card lie in few elements: each is asked once.
  const free = new Set<Element | undefined>();
  const blocks = (element: Element | undefined) =>
    !free.has(element) && (inTheWay(element) || !free.add(element));
  const under = (x: number, y: number) => document.elementsFromPoint(x, y).find((each) => each !== host);
  const rows = height < low ? [0, 0.5, 1] : steps;
  const corners = heights.flatMap((bottom) =>
    [left, !left].map((other) => [
      other ? edge : document.documentElement.clientWidth - edge - width,
      innerHeight - bottom - height,
    ]),
  ) as [x: number, y: number][];
  const isFree = ([x0, top]: [x: number, y: number]) =>
    !steps.some((across) =>
      rows.some((down) => blocks(under(x0 + 2 + (width - 4) * across, top + 2 + (height - 4) * down))),
    );
  const [x, y] = corners.find(isFree) ?? corners[0] ?? [0, 0];
  // Handed over as a variable: the root's own important rules win over the page's, and over any inline rule. It is moved
  // there and not laid out there, so that no card that grows or moves counts as a shift of the page.
  host.style.cssText = `--at:${Math.round(x)}px ${Math.round(y)}px`;
}
