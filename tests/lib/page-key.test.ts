// The address a page is known by: the same page tomorrow, and never two pages as one.
import { describe, expect, test } from 'vitest';
import { pageKeyOf } from '../../lib/page-key';

describe('the same page', () => {
  test.each([
    ['where the visitor came from', '/data?spm=a1.b2&from=search', '/data?from=home'],
    ['another time stamp', '/data?page=2&_t=1789000000', '/data?page=2&_t=1789000111'],
    ['query places in another order', '/data?a=1&b=2', '/data?b=2&a=1'],
    ['an anchor on it', '/data#reviews', '/data'],
  ])('with %s', (_name, one, other) => {
    expect(pageKeyOf(`https://shop.example${one}`)).toBe(pageKeyOf(`https://shop.example${other}`));
  });
});

describe('another page', () => {
  test.each([
    ['for other days', '/data?from=2026-09-01&to=2026-09-07', '/data?from=2026-09-08&to=2026-09-14'],
    ['of another category', '/list?cid=50012', '/list?cid=50013'],
    ['behind another route', '/#/orders', '/#/goods'],
    ['of another item', '/item?id=1', '/item?id=2'],
  ])('%s', (_name, one, other) => {
    expect(pageKeyOf(`https://shop.example${one}`)).not.toBe(pageKeyOf(`https://shop.example${other}`));
  });
});
