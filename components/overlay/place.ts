// Where on the page the card may lie: a corner in which it covers nothing fixed and no button that buys.

const edge = 16;
const buys = /购买|加入购物车|加购|下单|结算|提交订单|buy|add to (cart|bag|basket)|check ?out/i;

interface Corner {
  side: 'right' | 'left';
  bottom: number;
}

const corners: Corner[] = [edge, 88, 160].flatMap((bottom) =>
  (['right', 'left'] as const).map((side) => ({ side, bottom })),
);

function fixedAbove(element: Element): boolean {
  for (let here: Element | null = element; here; here = here.parentElement) {
    const { position } = getComputedStyle(here);
    // A page that fixes its whole frame is not a bar in the way.
    if (position === 'fixed' && here.clientHeight < innerHeight * 0.6) return true;
  }
  return false;
}

function inTheWay(element: Element): boolean {
  const words = element.textContent ?? '';
  return (words.length < 40 && buys.test(words)) || fixedAbove(element);
}

function isFree(left: number, top: number, width: number, height: number, host: Element): boolean {
  for (let across = 0; across <= 4; across += 1) {
    for (let down = 0; down <= 4; down += 1) {
      const x = left + 2 + ((width - 4) * across) / 4;
      const y = top + 2 + ((height - 4) * down) / 4;
      const under = document.elementsFromPoint(x, y).find((each) => each !== host);
      if (under && inTheWay(under)) return false;
    }
  }
  return true;
}

/** Moves the card to the first free corner, bottom right by preference; where none is free it stays there. */
export function place(host: HTMLElement): void {
  const { width, height } = host.getBoundingClientRect();
  const free = corners.find(({ side, bottom }) => {
    const left = side === 'right' ? document.documentElement.clientWidth - edge - width : edge;
    return isFree(left, innerHeight - bottom - height, width, height, host);
  });
  const { side, bottom } = free ?? { side: 'right', bottom: edge };
  // Handed over as variables: the root's own important rules win over the page's, and over any inline rule.
  host.style.setProperty('--right', side === 'right' ? `${edge}px` : 'auto');
  host.style.setProperty('--left', side === 'left' ? `${edge}px` : 'auto');
  host.style.setProperty('--bottom', `${bottom}px`);
}
