// What an operator notices of the card on a page: what it says, that it folds, keeps out of the way and leaves cleanly.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerCard } from '../../components/overlay/offer-card';
import { faceWords } from '../../lib/browser/face-words';
import { offerOverlay } from '../../components/overlay/offer-overlay';
import type { Overlay } from '../../components/overlay/overlay';
import { daysAgo, now, offer, press, readOffer, replyWith, shown, textOf } from './stage';

let stop: AbortController;
let drawn: Overlay;
let asked: string[];
let reachable: boolean;
let wantedLeft: boolean;

const answer = async <T>(name: string, value: T): Promise<T> => {
  asked.push(name);
  if (!reachable) throw new Error('extension context invalidated');
  return value;
};
const steps = {
  bringCard: async () => {
    await answer('card', true);
    globalThis.shopRoundsCard = offerCard(faceWords);
  },
  watch: (offerKey: string, watched: boolean) => answer(`watch ${offerKey} ${watched}`, watched),
  openPanel: () => answer('panel', true),
  hideHere: () => answer('hide', true),
  isLeft: () => Promise.resolve(wantedLeft),
  keepLeft: (left: boolean) => answer(`left ${left}`, true),
  switchChips: (on: boolean) => answer(`chips ${on}`, on),
};
const show = (card = offer, part = {}) => drawn.show(replyWith(card, part));

beforeEach(() => {
  document.body.innerHTML = '<main style="height: 3000px"><h1>商品</h1><p>¥89</p></main>';
  asked = [];
  reachable = true;
  wantedLeft = false;
  stop = new AbortController();
  globalThis.shopRoundsCard = offerCard(faceWords);
  drawn = offerOverlay(steps, stop.signal);
});
afterEach(() => stop.abort());

describe('the card on a product page', () => {
  it('starts as a pill with the price, the gap to mine and since when it is the lowest', () => {
    show();
    expect(textOf(shown())).toContain('¥89.00');
    expect(textOf(shown())).toContain('比我低 10.1%');
    expect(textOf(shown())).toContain('60 天最低');
  });

  it('unfolds to both prices, the history and its changes, and folds again on Escape', () => {
    show();
    press('unfold');
    const open = textOf(shown());
    for (const words of ['此页 · 券后', '¥99.00', '−10.1%', '低 ¥10.00', '¥99.00 → ¥89.00', '只存这台电脑']) {
      expect(open).toContain(words);
    }
    expect(shown()?.activeElement?.getAttribute('data-key')).toBe('fold');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown()?.querySelector('.card')).toBeNull();
    expect(shown()?.querySelector('.pill')).not.toBeNull();
  });

  it('shows the landed price with its steps, against mine landed, and what members pay apart', () => {
    show({
      ...offer,
      priceMinor: 10_900,
      priceLabel: null,
      read: readOffer({
        price: { amount: '109', currency: 'CNY' },
        coupons: [{ text: '店铺券10' }, { text: '会员立减5元' }],
      }),
      mine: offer.mine && {
        ...offer.mine,
        read: readOffer({ price: { amount: '110', currency: 'CNY' }, coupons: [{ text: '店铺券20' }] }),
      },
      otherwise: { signedIn: true, priceMinor: 9_500, at: daysAgo(1) },
    });
    press('unfold');
    const open = textOf(shown());
    for (const words of [
      '此页到手',
      '¥99.00',
      '我的到手',
      '¥90.00',
      '+10.0%',
      '会员',
      '¥94.00',
      '登录后看到 ¥95.00',
    ])
      expect(open).toContain(words);
    const steps = [...(shown()?.querySelectorAll('.steps li') ?? [])].map((each) => each.textContent);
    expect(steps).toEqual(['优惠前¥109.00', '店铺券−¥10.00', '到手价¥99.00']);
  });

  it('says of a page whose reductions have no size what it prints, and no landed price', () => {
    show({
      ...offer,
      priceMinor: 10_900,
      priceLabel: null,
      read: readOffer({ price: { amount: '109', currency: 'CNY' }, coupons: [{ text: '领券立减' }] }),
    });
    press('unfold');
    expect(textOf(shown())).toContain('此页价格');
    expect(shown()?.querySelector('.steps')).toBeNull();
  });

  it('draws promotions under the line and names what came and went', () => {
    show({
      ...offer,
      history: [
        { from: daysAgo(20), to: daysAgo(10), priceMinor: 9900, under: ['店铺券10'] },
        { from: daysAgo(9), to: now, priceMinor: 9900, under: [] },
      ],
    });
    press('unfold');
    expect(shown()?.querySelectorAll('.plot .band')).toHaveLength(1);
    expect(textOf(shown())).toContain('结束 店铺券10');
  });

  it('says nothing of the gap on the pill while a promotion is still to be taken off', () => {
    const price = { amount: '89', currency: 'CNY' };
    show({ ...offer, read: readOffer({ price, coupons: [{ text: '店铺券满59减10' }] }) });
    expect(textOf(shown())).not.toContain('%');
    show({ ...offer, read: readOffer({ price, coupons: [] }) });
    expect(textOf(shown())).toContain('10.1%');
  });

  it('stays unfolded when the same page is read again, and is a pill for another offer', () => {
    show();
    press('unfold');
    show();
    expect(shown()?.querySelector('.card')).not.toBeNull();
    show({ ...offer, offerKey: 'tmall|100200301|' });
    expect(shown()?.querySelector('.card')).toBeNull();
  });

  it('is brought when it is first unfolded, and unfolds then', async () => {
    globalThis.shopRoundsCard = undefined;
    show();
    press('unfold');
    await expect.poll(() => shown()?.querySelector('.card')).toBeTruthy();
    expect(asked).toEqual(['card']);
    expect(shown()?.activeElement?.getAttribute('data-key')).toBe('fold');
    press('fold');
    press('unfold');
    expect(asked).toEqual(['card']);
  });

  it('says that a price was not read instead of showing one, and compares nothing', () => {
    show({ ...offer, priceMinor: null });
    press('unfold');
    expect(textOf(shown())).toContain('价格未读到');
    expect(textOf(shown())).not.toContain('%');
  });

  it('claims no lowest price while it has known the page for less than a week', () => {
    show({
      ...offer,
      history: [
        { from: daysAgo(3), to: daysAgo(1), priceMinor: 9900 },
        { from: daysAgo(0.4), to: now, priceMinor: 8900 },
      ],
    });
    expect(textOf(shown())).not.toContain('最低');
  });

  it('breaks the line where the page was not seen for days', () => {
    show();
    press('unfold');
    const whole = shown()?.querySelector('.theirs')?.getAttribute('d') ?? '';
    expect(whole.match(/M/g)).toHaveLength(1);
    show({
      ...offer,
      history: [
        { from: daysAgo(60), to: daysAgo(50), priceMinor: 9900 },
        { from: daysAgo(5), to: now, priceMinor: 8900 },
      ],
    });
    const broken = shown()?.querySelector('.theirs')?.getAttribute('d') ?? '';
    expect(broken.match(/M/g)).toHaveLength(2);
  });

  it('asks to watch once and shows what came of it', async () => {
    show({ ...offer, watched: false });
    press('watch');
    await expect.poll(() => shown()?.querySelector('[data-key="watch"]')).toBeNull();
    expect(asked).toEqual(['watch tmall|100200300| true']);
  });

  it('disappears when the extension was updated under it', async () => {
    show({ ...offer, watched: false });
    reachable = false;
    press('watch');
    await expect.poll(() => shown()).toBeUndefined();
  });

  it('goes for good on "not on this site", and leaves nothing on the page when it is taken away', () => {
    show();
    press('unfold');
    press('hide');
    expect(asked).toEqual(['hide']);
    expect(shown()).toBeUndefined();
    show();
    stop.abort();
    expect(document.querySelectorAll('[data-shop-rounds]')).toHaveLength(0);
  });
});

describe('on the page', () => {
  const spot = () => {
    const host = document.querySelector('[data-shop-rounds="card"]');
    if (!host) throw new Error('no card on the page');
    return host.getBoundingClientRect();
  };

  it('lies in the bottom right corner, 16 px from the edges, and moves nothing', () => {
    const before = document.querySelector('h1')?.getBoundingClientRect();
    show();
    expect(document.documentElement.clientWidth - spot().right).toBe(16);
    expect(innerHeight - spot().bottom).toBe(16);
    expect(document.querySelector('h1')?.getBoundingClientRect()).toEqual(before);
  });

  it('leaves a buy button and a fixed bar free', () => {
    const buy = document.createElement('button');
    buy.textContent = '立即购买';
    buy.style.cssText = 'position: fixed; right: 10px; bottom: 10px; width: 200px; height: 50px';
    document.body.append(buy);
    show();
    const [card, button] = [spot(), buy.getBoundingClientRect()];
    expect(card.right <= button.left || card.left >= button.right || card.bottom <= button.top).toBe(true);
  });

  it('keeps its looks whatever the page orders', () => {
    const style = document.createElement('style');
    style.textContent = 'div { display: none !important; color: red } * { font-size: 40px }';
    show();
    const before = spot();
    document.head.append(style);
    expect(spot().width).toBe(before.width);
    style.remove();
  });

  it('neither takes the looks of a hostile page nor gives the page any of its own', () => {
    const looks = (element: Element | null | undefined) => {
      if (!element) throw new Error('nothing there');
      const { color, backgroundColor, fontSize, fontFamily, lineHeight, display, width } =
        getComputedStyle(element);
      return { color, backgroundColor, fontSize, fontFamily, lineHeight, display, width };
    };
    const page = () => [...document.querySelectorAll('main, h1, p, button')].map(looks);
    document.querySelector('main')?.append(document.createElement('button'));
    const before = page();
    show();
    press('unfold');
    expect(page()).toEqual(before);
    const own = () =>
      [...(shown()?.querySelectorAll('.card, .big, .btn, .steps, .ft, svg') ?? [])].map(looks);
    const calm = own();
    const style = document.createElement('style');
    style.textContent = `
      :root, html, body { font: 40px/3 fantasy !important; color: red !important; zoom: 1.5 }
      * { all: unset !important; display: block !important; background: lime !important; width: 7px !important }
      div, aside, [data-shop-rounds] { transform: scale(2) !important; opacity: 0.1 !important }
      *::before, *::after { content: 'x' !important }`;
    document.head.append(style);
    const stormy = own();
    style.remove();
    expect(stormy).toEqual(calm);
  });

  it('stays on the side the operator moved it to, on this page and where it was kept', async () => {
    show();
    press('unfold');
    press('move');
    expect(spot().left).toBe(16);
    expect(asked).toEqual(['left true']);
    stop.abort();
    stop = new AbortController();
    wantedLeft = true;
    drawn = offerOverlay(steps, stop.signal);
    show();
    await expect.poll(() => spot().left).toBe(16);
  });

  it('keeps a press on the card from the page', () => {
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    document.addEventListener('click', hear);
    show();
    press('unfold');
    document.removeEventListener('click', hear);
    expect(heard).toBe(0);
  });
});
