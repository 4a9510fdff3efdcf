// Figures laid out so that the nearest word is not theirs, or that an older figure stands in the page as well.
import { moneyIn, wordsIn, type LayoutPage, type Tongue } from './page';

const cells = (texts: string[], tag = 'div') =>
  `<div class="line">${texts.map((text) => `<${tag} class="box">${text}</${tag}>`).join('')}</div>`;
const card = (label: string, value: string, more = '') =>
  `<div class="box"><div>${label}</div><div><b>${value}</b></div>${more}</div>`;
const style = '.line{display:flex;gap:24px;margin:4px 0}.box{width:200px}b{font-size:22px}';

/** A row of values over a row of their labels, and tiles in which each value stands over its label. */
export function valuesOver(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const tile = (value: string, label: string) =>
    `<div class="box"><b>${value}</b><div>${label}</div><small>${t('compared')}</small></div>`;
  return {
    name: `values over labels, ${tongue}`,
    style,
    markup: `<section><h3>${t('traffic')}</h3><p>${t('period')}</p>
      ${cells(['4,812', money('18,106.40'), '3.21%'], 'b')}${cells([t('visitors'), t('sales'), t('conversion')])}</section>
      <section class="line">${tile('96', t('orders'))}${tile(money('402.00'), t('refunds'))}${tile('371', t('carts'))}</section>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
      [t('conversion'), '3.21'],
      [t('orders'), '96'],
      [t('refunds'), '402.00'],
      [t('carts'), '371'],
    ],
    periods: [{ labels: [t('visitors'), t('sales'), t('conversion')], from: '2026-09-17', to: '2026-09-17' }],
    tables: [],
  };
}

const ways = [
  'display:none',
  'visibility:hidden;position:absolute',
  'opacity:0;position:absolute;pointer-events:none',
  'height:0;overflow:hidden',
  'position:absolute;left:-9999px;top:0',
];

/** Tabs whose panes all stay in the page with the figures they had, each put out of sight in a way of its own. */
export function hiddenTabs(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const pane = (visitors: string, sales: string) =>
    `<div class="line">${card(t('visitors'), visitors)}${card(t('sales'), sales)}</div>`;
  return {
    name: `hidden tabs with stale figures, ${tongue}`,
    style,
    markup: `<section><h3>${t('traffic')}</h3><div role="tablist" class="line"><div role="tab" aria-selected="false">${t('week')}</div><div role="tab" aria-selected="true">${t('yesterday')}</div></div>
      <div style="position:relative">${ways.map((way, at) => `<div style="${way}">${pane(`7,00${at}`, money(`9,99${at}.00`))}</div>`).join('')}<div>${pane('4,812', money('18,106.40'))}</div></div></section>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
    ],
    tables: [],
  };
}

/** Grey blocks with a stale figure under them, then the figures. */
export function skeletons(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const grey = `<div class="box" aria-busy="true"><div class="grey"></div><div class="grey"></div></div>`;
  const figures = `${card(t('visitors'), '4,812')}${card(t('sales'), money('18,106.40'))}${card(t('orders'), '96')}`;
  return {
    name: `skeletons, then figures, ${tongue}`,
    style: `${style}.grey{height:16px;margin:6px 0;background:#eee;width:120px}`,
    markup: `<section><h3>${t('traffic')}</h3><p>${t('period')}</p><div class="line" data-later="later">${grey.repeat(3)}</div><template id="later">${figures}</template></section>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
      [t('orders'), '96'],
    ],
    periods: [{ labels: [t('visitors'), t('sales'), t('orders')], from: '2026-09-17', to: '2026-09-17' }],
    tables: [],
  };
}

/** Help that stands open over a figure, and help that waits in an attribute. */
export function tooltips(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const help = `<div role="tooltip" style="position:absolute;left:150px;top:0;background:#333;color:#fff;padding:4px">${t('help')}</div>`;
  return {
    name: `tooltips, ${tongue}`,
    style,
    markup: `<section><h3>${t('traffic')}</h3><div class="line"><div style="position:relative">${card(t('visitors'), '4,812')}${help}</div><div title="${t('help')}">${card(t('sales'), money('18,106.40'))}</div><div aria-describedby="more">${card(t('orders'), '96')}</div></div><div id="more" hidden>${t('help')}</div></section>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
      [t('orders'), '96'],
    ],
    tables: [],
  };
}

/** Figures in a frame of the same origin; a second frame beside it is hidden. */
export function frame(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const inside = `<style>.line{display:flex}.box{width:200px}</style><p>${t('period')}</p><div class="line">${card(t('sales'), money('18,106.40'))}${card(t('orders'), '96')}</div>`;
  return {
    name: `a frame of the same origin, ${tongue}`,
    style: `${style}iframe{width:700px;height:200px;border:0}`,
    markup: `<section><h3>${t('traffic')}</h3>${card(t('visitors'), '4,812')}<iframe data-holds="inside"></iframe><iframe data-holds="stale" style="display:none"></iframe></section>
      <template id="inside">${inside}</template><template id="stale">${card(t('sales'), money('1.00'))}</template>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
      [t('orders'), '96'],
    ],
    periods: [{ labels: [t('sales'), t('orders')], from: '2026-09-17', to: '2026-09-17' }],
    tables: [],
  };
}

/** Labels in one open shadow root and their values slotted or in roots within it. */
export function shadow(tongue: Tongue): LayoutPage {
  const [t, money] = [wordsIn(tongue), moneyIn(tongue)];
  const item = (label: string, value: string) =>
    `<div class="box" data-root="<div>${label}</div><div><slot></slot></div>"><b>${value}</b></div>`;
  return {
    name: `open shadow roots, ${tongue}`,
    style,
    markup: `<section><h3>${t('traffic')}</h3><div class="line">${item(t('visitors'), '4,812')}${item(t('sales'), money('18,106.40'))}</div></section>
      <div data-root="<div>${t('orders')}</div><div data-root='<b>96</b>'></div>"></div>`,
    pairs: [
      [t('visitors'), '4812'],
      [t('sales'), '18106.40'],
      [t('orders'), '96'],
    ],
    tables: [],
  };
}
