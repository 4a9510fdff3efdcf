// The chips beside figures: they take free room and nothing else, stay with their figures, and go without a trace.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chipLayer } from '../../components/overlay/chips';
import type { Chip } from '../../lib/message';
import { overlay as words } from '../../assets/locales/zh/overlay';
import { shown } from './stage';

let stop: AbortController;
let layer: ReturnType<typeof chipLayer>;

const card = (id: string, value: string, style = 'width:260px') =>
  `<div class="card" style="${style};padding:14px;border:1px solid #ddd"><div>访客数</div>
  <div id="${id}" style="font-size:22px">${value}</div><p style="margin:0">较前一日 3.2%</p></div>`;
const chip = (id: string, text: string, more: Partial<Chip> = {}): Chip => ({
  at: { path: `#${id}`, text },
  label: '访客数',
  change: { side: 'down', text: '12.8%' },
  ...more,
});
const show = (...chips: Chip[]) => layer.show({ chips, words, lang: 'zh', theme: 'light', trend: 'cn' });
const all = () => [...(shown('chips')?.querySelectorAll<HTMLElement>('.chip') ?? [])];
const visible = () => all().filter((one) => !one.hidden);

/** Everything printed on the page, by the boxes of its letters. */
function printed(): DOMRect[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const rects: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    if (node.textContent?.trim()) rects.push(...range.getClientRects());
  }
  return rects;
}
const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = () =>
  visible().some((one) => printed().some((text) => meet(one.getBoundingClientRect(), text)));

beforeEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
  stop = new AbortController();
  layer = chipLayer({ signal: stop.signal, setTimeout: (call, ms) => window.setTimeout(call, ms) });
});
afterEach(() => stop.abort());

describe('the marks of a list', () => {
  it('stand beside the price of a watched item with its last price and change, cover nothing, and go on Escape', () => {
    document.body.innerHTML = `<main style="display:flex">${card('a', '¥89')}${card('b', '¥75')}</main>`;
    const before = document.querySelector('main')?.getBoundingClientRect();
    show(chip('a', '¥89', { label: '保温杯', base: '¥99.00', change: { side: 'down', text: '¥10.00' } }));
    expect(visible()).toHaveLength(1);
    expect(visible()[0]?.textContent).toBe('保温杯¥99.00¥10.00');
    expect(covers()).toBe(false);
    expect(document.querySelector('main')?.getBoundingClientRect()).toEqual(before);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown('chips')).toBeUndefined();
  });
});

describe('chips', () => {
  it('stand beside their figures, say the change and the verdict, and cover nothing', () => {
    document.body.innerHTML = `<main style="display:flex">${card('a', '3,053')}${card('b', '¥89.00<span> 元</span>')}</main>`;
    show(chip('a', '3,053', { verdict: 'problem', limit: '注意线 3,200' }), chip('b', '¥89.00 元'));
    expect(visible()).toHaveLength(2);
    expect(covers()).toBe(false);
    const [first] = visible();
    expect(first?.textContent).toContain('较上周同日');
    expect(first?.textContent).toContain('12.8%');
    expect(first?.querySelector('[aria-label="问题"]')).not.toBeNull();
    const figure = document.querySelector('#a')?.getBoundingClientRect();
    const own = first?.getBoundingClientRect();
    expect(own && figure && own.top < figure.bottom && own.bottom > figure.top).toBe(true);
  });

  it('move nothing on the page', () => {
    document.body.innerHTML = card('a', '3,053');
    const before = [document.documentElement.scrollHeight, document.body.innerHTML];
    const place = document.querySelector('#a')?.getBoundingClientRect().toJSON() as object;
    show(chip('a', '3,053'));
    expect([document.documentElement.scrollHeight, document.body.innerHTML]).toEqual(before);
    expect(document.querySelector('#a')?.getBoundingClientRect().toJSON()).toEqual(place);
  });

  it('say less where there is less room, and are not there where there is none', () => {
    document.body.innerHTML = `<table style="border-spacing:0"><tr><td id="wide" style="width:132px;padding:4px">3,053</td>
      <td id="narrow" style="padding:4px">7,090</td></tr></table>`;
    show(chip('wide', '3,053'), chip('narrow', '7,090'));
    expect(visible()).toHaveLength(1);
    const named = ['.week', '.wk'].map((one) => visible()[0]?.querySelector(one)?.checkVisibility());
    // The base is named however little room there is.
    expect(named).toEqual([false, true]);
    expect(covers()).toBe(false);
  });

  it('stay within the card of their figure', () => {
    document.body.innerHTML = `<main style="display:flex;gap:90px">${card('a', '3,053', 'width:70px')}</main>`;
    show(chip('a', '3,053'));
    const own = document.querySelector('.card')?.getBoundingClientRect();
    for (const one of visible()) expect(one.getBoundingClientRect().right).toBeLessThan(own?.right ?? 0);
    expect(covers()).toBe(false);
  });

  it('follow their figures when the page scrolls, and hide behind what is opened over them', async () => {
    document.body.innerHTML = `<main style="height:3000px;padding-top:300px">${card('a', '3,053')}</main>`;
    show(chip('a', '3,053'));
    const gap = () =>
      (visible()[0]?.getBoundingClientRect().top ?? 0) -
      (document.querySelector('#a')?.getBoundingClientRect().top ?? 0);
    const before = gap();
    scrollTo(0, 120);
    await expect.poll(() => Math.abs(gap() - before)).toBeLessThan(1);
    expect(visible()).toHaveLength(1);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;inset:0;background:#fff">…</div>',
    );
    await expect.poll(() => visible().length).toBe(0);
  });

  it('go with their figure, and all of them at once', async () => {
    document.body.innerHTML = card('a', '3,053');
    show(chip('a', '3,053'));
    document.querySelector('#a')?.remove();
    await expect.poll(() => all().length).toBe(0);
    show();
    expect(document.querySelector('[data-shop-rounds]')).toBeNull();
  });

  it('that find another figure in their place stand nowhere', () => {
    document.body.innerHTML = card('a', '3,054');
    show(chip('a', '3,053'));
    expect(all()).toHaveLength(0);
  });
});
