// A Chinese desk as TDesign, Semi and Naive UI draw parts of one: statistics, descriptions, a data table with its head apart.
import type { LibraryPage } from './page';

const statistic = (label: string, value: string, suffix: string) => `
  <div class="n-statistic"><div class="n-statistic__label">${label}</div><div class="n-statistic-value"><span class="n-statistic-value__content">${value}</span><span class="n-statistic-value__suffix">${suffix}</span></div></div>`;
const tile = (label: string, value: string, change: string, way: string) => `
  <div class="t-card"><div class="t-card__body"><div class="t-statistic"><div class="t-statistic-title">${label}</div><div class="t-statistic-content"><span class="t-statistic-content-prefix">¥</span><span class="t-statistic-content-value">${value}</span></div><div class="t-statistic-extra">较前一日 <span class="t-trend-container__${way}"><svg class="t-icon t-icon-arrow-${way}"></svg><span>${change}</span></span></div></div></div></div>`;
const heads = ['商品', '商家编码', '可售库存', '近7天销量'];
const rows = [
  ['胡桃木托盘', 'QY-210', '41', '36'],
  ['亚麻桌旗', 'QY-118', '0', '12'],
];
const columns = `<colgroup>${heads.map(() => '<col style="width:150px">').join('')}</colgroup>`;
const described = [
  ['保证金余额', '¥2,000.00'],
  ['待补缴保证金', '¥0.00'],
  ['违规待处理', '1'],
];

export const naive: LibraryPage = {
  name: 'TDesign, Semi and Naive UI',
  style: `.line{display:flex;gap:16px}.n-statistic,.t-card{width:220px;padding:12px;border:1px solid #eee}.n-statistic-value,.t-statistic-content{font-size:26px}
    .n-layout-sider{float:left;width:180px}.main{margin-left:200px}table{table-layout:fixed;border-collapse:collapse;width:600px}td,th{text-align:left;padding:6px}
    .n-tabs-nav-scroll-content,.t-pagination{display:flex;gap:14px}.semi-descriptions-item{display:flex}.semi-descriptions-key{width:140px}svg{width:12px;height:12px}`,
  markup: `
  <div class="n-layout-sider"><div class="n-menu" role="menu">${['首页', '商品管理', '订单管理', '推广中心']
    .map((name) => `<div class="n-menu-item" role="menuitem"><a href="/${name}">${name}</a></div>`)
    .join('')}</div></div>
  <div class="main"><div class="n-tabs"><div class="n-tabs-nav-scroll-content"><div class="n-tabs-tab"><span class="n-tabs-tab__label">今日</span></div><div class="n-tabs-tab n-tabs-tab--active"><span class="n-tabs-tab__label">昨日</span></div><div class="n-tabs-tab"><span class="n-tabs-tab__label">近7天</span></div></div></div>
  <section><h3>经营数据</h3><div class="line">${statistic('访客数', '4,812', '人')}${statistic('支付转化率', '3.21', '%')}${tile('支付金额', '18,106.40', '3.2%', 'up')}${tile('退款金额', '402.00', '11%', 'down')}</div></section>
  <section><h3>账户</h3><table class="semi-descriptions semi-descriptions-align-left"><tbody>${described
    .map(
      ([label, value]) =>
        `<tr><th class="semi-descriptions-item semi-descriptions-item-th"><span class="semi-descriptions-key">${label}</span></th><td class="semi-descriptions-item semi-descriptions-item-td"><span class="semi-descriptions-value">${value}</span></td></tr>`,
    )
    .join('')}</tbody></table></section>
  <section><h3>商品</h3><div class="n-data-table n-data-table--flex-height"><div class="n-data-table-wrapper"><div class="n-data-table-base-table">
    <div class="n-data-table-base-table-header"><table class="n-data-table-table">${columns}<thead class="n-data-table-thead"><tr class="n-data-table-tr">${heads.map((name) => `<th class="n-data-table-th"><div class="n-data-table-th__title-wrapper"><div class="n-data-table-th__title"><span class="n-ellipsis">${name}</span></div></div></th>`).join('')}</tr></thead></table></div>
    <div class="n-scrollbar n-data-table-base-table-body"><div class="n-scrollbar-container"><div class="n-scrollbar-content"><table class="n-data-table-table">${columns}<tbody class="n-data-table-tbody">${rows
      .map(
        (row) =>
          `<tr class="n-data-table-tr">${row.map((text) => `<td class="n-data-table-td">${text}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody></table></div></div></div></div></div></div>
    <div class="t-pagination"><div class="t-pagination__total">共 128 条数据</div><div class="t-pagination__select"><input class="t-input__inner" value="10 条/页"></div><ul class="t-pagination__pager"><li class="t-pagination__number t-is-current">1</li><li class="t-pagination__number">2</li></ul></div></section></div>`,
  pairs: [
    ['访客数', '4812'],
    ['支付转化率', '3.21'],
    ['支付金额', '18106.40'],
    ['退款金额', '402.00'],
    ['保证金余额', '2000.00'],
    ['待补缴保证金', '0.00'],
    ['违规待处理', '1'],
  ],
  tables: [{ columns: heads, rows, total: 128 }],
};
