// The ring around a figure's element: it finds the element, follows it, goes by itself or on Escape, and never guesses.
import { beforeEach, describe, expect, it } from 'vitest';
import { ringElement } from '../../components/overlay/ring';
import { shown } from './stage';

const corners = () => shown('ring')?.querySelector('.corners')?.getBoundingClientRect();

beforeEach(() => {
  document.body.innerHTML =
    '<main style="height: 3000px"><p id="price" style="margin-top: 1600px; width: 80px">¥89</p></main>';
  scrollTo(0, 0);
});

describe('the ring', () => {
  it('brings the element into view and stands around it', async () => {
    expect(ringElement({ path: '#price', text: '¥89' })).toBe(true);
    const price = document.querySelector('#price');
    await expect.poll(() => Math.round(price?.getBoundingClientRect().top ?? 0)).toBeLessThan(innerHeight);
    await expect
      .poll(() => {
        const [ring, element] = [corners(), price?.getBoundingClientRect()];
        return ring && element
          ? [Math.round(element.left - ring.left), Math.round(element.top - ring.top)]
          : [];
      })
      .toEqual([9, 4]);
  });

  it('stands around the figure itself where its element reaches across the page', () => {
    document.body.innerHTML = '<div id="wide">¥89</div>';
    ringElement({ path: '#wide', text: '¥89' });
    const wide = document.querySelector('#wide')?.getBoundingClientRect().width ?? 0;
    expect(corners()?.width).toBeLessThan(wide / 2);
  });

  it('goes on Escape', () => {
    ringElement({ path: '#price', text: '¥89' });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown('ring')).toBeUndefined();
  });

  it('is one at a time', () => {
    ringElement({ path: '#price', text: '¥89' });
    ringElement({ path: '#price', text: '¥89' });
    expect(document.querySelectorAll('[data-shop-rounds="ring"]')).toHaveLength(1);
  });

  it('stays around the figure when the page draws it anew, and goes with it', async () => {
    ringElement({ path: '#price', text: '¥89' });
    const { innerHTML } = document.body;
    document.body.innerHTML = '';
    document.body.innerHTML = innerHTML.replace('80px', '90px');
    scrollTo(0, 1600);
    const top = () => document.querySelector('#price')?.getBoundingClientRect().top;
    await expect.poll(() => (corners()?.top ?? 0) - (top() ?? 0)).toBe(-4);
    document.querySelector('#price')?.remove();
    await expect.poll(() => shown('ring')).toBeUndefined();
  });

  it('is not drawn where the page no longer shows the figure', () => {
    expect(ringElement({ path: '#price', text: '¥79' })).toBe(false);
    document.querySelector('#price')?.setAttribute('hidden', '');
    expect(ringElement({ path: '#price', text: '¥89' })).toBe(false);
  });
});
