// Where on the page the card may lie: a corner in which it covers nothing fixed and no button that buys.

const edge = 16;
const buys = /购买|加购|加入购物车|下单|结算|提交订单|buy|add to (cart|bag|basket)|check ?out/;
const steps = [0, 0.25, 0.5, 0.75, 1];

const heights = [edge, 88, 160];
/** A card is looked under in five lines, and a mark of one line in three: no button is lower than half of it. */
const low = 60;

/** Tells of elements whether they are in the way; the points under a card lie in few of them. */
function watcher(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  // A page that fixes its whole frame is not a bar in the way.
  const isFixed = (element: Element): boolean => {
    let fixed = known.get(element);
    if (fixed === undefined) {
      const { position } = getComputedStyle(element);
      fixed =
        (position === 'fixed' && element.clientHeight < innerHeight * 0.6) ||
        (element.parentElement !== null && isFixed(element.parentElement));
      known.set(element, fixed);
    }
    return fixed;
  };
  return (element) => {
    // A button holds little; the words of what holds much are dear to gather.
    const words = element.childElementCount < 6 ? (element.textContent ?? '') : '';
    return (words.length < 40 && buys.test(words.toLowerCase())) || isFixed(element);
  };
}

/**
 * Moves the card to the first free corner, bottom right by preference, or bottom left where the operator put it there;
 * where none is free it stays there.
 */
export function place(host: HTMLElement, left = false): void {
  const { width, height } = host.getBoundingClientRect();
  const isInTheWay = watcher();
  const rows = height < low ? steps.filter((step) => step % 0.5 === 0) : steps;
  const isFreeAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    const under = top === host ? document.elementsFromPoint(x, y)[1] : top;
    return !under || !isInTheWay(under);
  };
  const corners = heights.flatMap((bottom) =>
    [left, !left].map((other) => [
      other ? edge : document.documentElement.clientWidth - edge - width,
      innerHeight - bottom - height,
    ]),
  ) as [x: number, y: number][];
  const isFree = ([x0, top]: [x: number, y: number]) =>
    rows.every((down) =>
      steps.every((across) => isFreeAt(x0 + 2 + (width - 4) * across, top + 2 + (height - 4) * down)),
    );
  const [x, y] = corners.find(isFree) ?? corners[0] ?? [0, 0];
  // Handed over as a variable: the root's own important rules win over the page's, and over any inline rule. It is moved
  // there and not laid out there, so that no card that grows or moves counts as a shift of the page.
  host.style.cssText = `--at:${Math.round(x)}px ${Math.round(y)}px`;
}
