// Pointing in a page: in a shadow root, at a product's price, at a cell for its column, and in which unit a figure is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consoleMark } from '../../components/overlay/console-mark';
import { teachHere, type Pointing } from '../../components/overlay/teach';
import { named } from '../../lib/browser/teach-names';
import type { Teaching, TeachTrial } from '../../lib/message';
import { Fingerprint } from '../../lib/reading';
import { findAgain, rootsOf } from '../../lib/read/find-again';
import { readTaught } from '../../lib/read/read-taught';
import { taughtNames } from '../../lib/taught';
import { mark, replyWith, shown } from './stage';

let over = new AbortController();
let kept: Teaching[] = [];
let trial: TeachTrial = { earlier: [], dated: true };

beforeEach(() => {
  over = new AbortController();
  kept = [];
  trial = { earlier: [], dated: true };
});
afterEach(() => over.abort());

function begin(sells = false): Pointing {
  const reply = named({ lang: 'zh', theme: 'light', sells, teachables: taughtNames() });
  const steps = {
    attempt: () => Promise.resolve(trial),
    keep: (taught: Teaching) => Promise.resolve(kept.push(taught) > 0),
    ended: () => undefined,
  };
  return teachHere(reply, steps, over.signal);
}

const bar = () => {
  const root = shown('teach');
  if (!root) throw new Error('nothing asks what was pointed at');
  return root;
};
const chosen = (name: string) => bar().querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
const unitAsked = () => chosen('单位');
function choose(name: string, value: string): void {
  const select = chosen(name);
  if (!select) throw new Error(`the bar has no ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
const agree = () => bar().querySelector<HTMLElement>('.main')?.click();
const one = (selector: string, root: ParentNode = document) => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const cards = (reply = '46') =>
  `<main><h3>服务</h3><div class="kp"><span>访客数</span><b id="visitors">5,842</b></div><div class="kp"><span>人工响应时长</span><b id="reply">${reply}</b></div><div class="kp"><span>备货天数</span><b id="own">12</b></div></main>`;

describe('in an open shadow root', () => {
  const draw = (visitors: string, views: string) => {
    document.body.innerHTML = '<shop-cards></shop-cards>';
    const root = one('shop-cards').attachShadow({ mode: 'open' });
    root.innerHTML = `<div><span>浏览量</span><b class="views">${views}</b></div><div><span>访客数</span><b class="visitors">${visitors}</b></div>`;
    return root;
  };

  it('the figure under the click is taken and found again, not its neighbour', async () => {
    const root = draw('5,842', '15,107');
    begin();
    one('.visitors', root).click();
    expect(bar().querySelector('.value')?.textContent).toBe('5,842');
    agree();
    await expect.poll(() => kept.map(({ metric, text }) => [metric, text])).toEqual([['visitors', '5,842']]);
    draw('6,001', '16,000');
    const [found] = readTaught([{ key: 'k', print: kept[0]?.print as Fingerprint, names: [] }], document);
    expect(found?.text).toBe('6,001');
  });
});

describe('on a product page', () => {
  it('the price is proposed as the product’s price, without a unit to choose, and is read as an amount', async () => {
    document.body.innerHTML =
      '<main><h1>316 保温杯</h1><p><span>到手价</span> <span id="price"><i>¥</i><em>89</em>.<em>00</em></span></p><p><span>原价</span> <s>¥109.00</s></p></main>';
    begin(true);
    one('#price em').click();
    bar()
      .querySelectorAll('button')
      .forEach((each) => each.textContent?.startsWith('选大') && each.click());
    expect(bar().querySelector('.value')?.textContent).toBe('¥ 89.00');
    expect(unitAsked()?.parentElement?.hidden).toBe(true);
    agree();
    await expect.poll(() => kept.map(({ as, metric }) => [as, metric])).toEqual([['price', 'price']]);
    expect(kept[0]).not.toHaveProperty('unit');
    one('#price em').textContent = '79';
    const [found] = readTaught(
      [{ key: 'k', print: kept[0]?.print as Fingerprint, names: [] }],
      document,
      'CNY',
    );
    expect(found).toMatchObject({ text: '¥ 79.00', price: { amount: '79.00', currency: 'CNY' } });
  });
});

describe('a cell of a table', () => {
  it('teaches its column, and with the choice of this cell only the cell', async () => {
    document.body.innerHTML =
      '<table><thead><tr><th>商品</th><th>可售库存</th></tr></thead><tbody><tr><td>水壶</td><td id="cell">14</td></tr><tr><td>保温杯</td><td>120</td></tr></tbody></table>';
    trial = { earlier: [], dated: true, column: { head: '可售库存', rows: 2 } };
    begin();
    one('#cell').click();
    await expect.poll(() => chosen('读取范围')?.selectedOptions[0]?.text).toBe('整列，2 行');
    agree();
    await expect.poll(() => kept.length).toBe(1);
    expect(kept[0]).toMatchObject({ as: 'column', text: '14', print: { column: '可售库存', row: '水壶' } });
    one('#cell').click();
    await expect.poll(() => chosen('读取范围')?.parentElement?.hidden).toBe(false);
    choose('读取范围', 'cell');
    agree();
    await expect.poll(() => kept.length).toBe(2);
    expect(kept[1]).not.toHaveProperty('as');
  });
});

describe('the unit of a figure', () => {
  it('is proposed with its name; of a bare time only the operator can tell it, and what they say is kept', async () => {
    document.body.innerHTML = cards();
    begin();
    one('#visitors').click();
    expect(unitAsked()?.value).toBe('count');
    one('#reply').click();
    const options = [...(unitAsked()?.options ?? [])].map(({ value }) => value);
    expect([unitAsked()?.value, options]).toEqual(['', ['', '秒', '分钟', '小时']]);
    choose('单位', '分钟');
    agree();
    await expect.poll(() => kept.map(({ metric, unit }) => [metric, unit])).toEqual([['reply-time', '分钟']]);
  });

  it('is the one that is printed, where one is', () => {
    document.body.innerHTML = cards('46 秒');
    begin();
    one('#reply').click();
    expect([...(unitAsked()?.options ?? [])].map(({ value }) => value)).toEqual(['', '秒']);
    expect(unitAsked()?.value).toBe('秒');
  });

  it('of a sum in another currency is one of those its sign stands for, and what it gives bears it in its name', async () => {
    document.body.innerHTML =
      '<main><h3>账户</h3><div><span>支付金额</span><b id="dollars">$ 1,234.50</b></div><div><span>钱包</span><b id="euros">12.30 €</b></div></main>';
    begin();
    one('#dollars').click();
    const options = [...(unitAsked()?.options ?? [])].map(({ value, text }) => [value, text]);
    expect(options.slice(0, 2)).toEqual([
      ['USD', '美元 USD'],
      ['HKD', '港元 HKD'],
    ]);
    expect(options.map(([value]) => value)).not.toContain('');
    // A measure is kept in yuan.
    expect(chosen('这是什么')?.value).toBe('own');
    expect([...(chosen('这是什么')?.options ?? [])].find(({ value }) => value === 'gmv')?.disabled).toBe(
      true,
    );
    choose('单位', 'CAD');
    agree();
    await expect
      .poll(() => kept)
      .toMatchObject([{ metric: 'own:支付金额\u00a0CAD', name: '支付金额\u00a0CAD', unit: 'CAD' }]);
    one('#dollars').textContent = 'US$ 9.00';
    const [found] = readTaught([{ key: 'k', print: kept[0]?.print as Fingerprint, names: [] }], document);
    expect(found?.text, 'found again, for the gate to see what stands there').toBe('US$ 9.00');
    one('#euros').click();
    expect([...(unitAsked()?.options ?? [])].map(({ value }) => value)).toEqual(['EUR']);
  });

  it('is not asked of a notice', () => {
    document.body.innerHTML = cards();
    begin();
    one('#own').click();
    expect(unitAsked()?.parentElement?.hidden).toBe(false);
    choose('这是什么', 'notice');
    expect(unitAsked()?.parentElement?.hidden).toBe(true);
  });
});

describe('what a fingerprint tells of place and size', () => {
  const list = (...values: string[]) =>
    `<ul>${values.map((value) => `<li><b>${value}</b></li>`).join('')}</ul>`;

  it('the place alone never decides between two that are alike', () => {
    document.body.innerHTML = list('4.8', '4.9', '5.0');
    begin();
    one('li:nth-child(2) b').click();
    expect(bar().querySelector('.said')?.textContent).toContain('分不清');
  });

  it('the powers of ten of all values seen are kept together', () => {
    document.body.innerHTML = cards();
    begin();
    one('#visitors').click();
    agree();
    const print = kept[0]?.print as Fingerprint;
    expect([print.range, print.place]).toEqual([[3, 3], '1/3']);
    expect(Fingerprint.safeParse(print).success).toBe(true);
    one('#visitors').textContent = '1.2万';
    const [found] = readTaught([{ key: 'k', print, names: [] }], document);
    expect(found?.range).toEqual([3, 4]);
    expect(
      findAgain({ ...print, range: [-3, -2] }, [], rootsOf(document))?.id,
      'far off, still its own',
    ).toBe('visitors');
  });
});

it('the bar lies over the mark, which each reading draws anew', () => {
  document.body.innerHTML = cards();
  begin();
  const nothing = () => Promise.resolve();
  const steps = { openPanel: nothing, switchChips: nothing, hideHere: nothing };
  consoleMark(steps, over.signal).show(replyWith(mark));
  const [asking, drawn] = [bar().host, shown('card')?.host].map(
    (host) => host && Number(getComputedStyle(host).zIndex),
  );
  expect(asking).toBeGreaterThan(drawn ?? Infinity);
});

it('while a frame of another origin has the keys the bar stands back, and nothing pressed on the page is proposed', async () => {
  document.body.innerHTML = `${cards()}<iframe sandbox="" srcdoc="<b>7</b>"></iframe>`;
  const pointing = begin();
  pointing.choose(one('#visitors'));
  const said = () => [one('.bar', bar()).hidden, bar().querySelector('.value')?.textContent];
  expect(said()).toEqual([false, '5,842']);
  one('iframe').focus();
  await expect.poll(said).toEqual([true, '5,842']);
  pointing.choose(one('#own'));
  one('iframe').blur();
  await expect.poll(said).toEqual([false, '5,842']);
});
