// A Chinese desk as PrimeVue and Clarity draw parts of one: panels, meters, a data grid of custom elements, a vertical table.
import type { LibraryPage } from './page';

const heads = ['计划名称', '花费', '点击量', '投产比'];
const rows = [
  ['秋季托盘', '¥310.00', '1,204', '3.12'],
  ['杯具常投', '¥98.50', '402', '2.08'],
];
const card = (label: string, value: string, more: string) => `
  <div class="p-card p-component"><div class="p-card-body"><div class="p-card-title">${label}</div><div class="p-card-content"><div class="flex"><span class="text-3xl font-bold">${value}</span>${more}</div></div></div></div>`;
const vertical = [
  ['账户余额', '¥1,820.00'],
  ['今日预算', '¥500.00'],
];

export const prime: LibraryPage = {
  name: 'PrimeVue and Clarity',
  style: `.line{display:flex;gap:14px}.p-card{width:230px;padding:10px;border:1px solid #ddd}.p-card-title{font-size:14px}.text-3xl{font-size:28px}.flex{display:flex;gap:8px;align-items:baseline}
    .p-sidebar{float:left;width:170px}.main{margin-left:190px}clr-datagrid,clr-dg-row,clr-dg-footer,.datagrid-host{display:block}.datagrid-row-flex,.datagrid-header .datagrid-row-scrollable{display:flex}
    clr-dg-cell,clr-dg-column{display:block;width:150px}.p-tabmenu-nav{display:flex;list-style:none;gap:16px}table{border-collapse:collapse}th,td{padding:5px 14px;text-align:left}`,
  markup: `
  <div class="p-sidebar"><ul class="p-menu-list" role="menu">${['首页', '推广', '商品', '订单']
    .map(
      (name) =>
        `<li class="p-menuitem" role="menuitem"><a class="p-menuitem-link" href="/${name}"><span class="p-menuitem-text">${name}</span></a></li>`,
    )
    .join('')}</ul></div>
  <div class="main"><h2>推广概览</h2><div>统计时间：2026-09-17</div>
  <div class="line">${card('花费', '¥408.50', '<span class="p-tag p-tag-success"><span class="p-tag-value">较前一日 +6.0%</span></span>')}${card('展现量', '48,210', '')}${card('点击率', '3.33%', '<span class="pi pi-info-circle" title="点击量 ÷ 展现量"></span>')}</div>
  <div class="card"><h3 class="card-header">账户</h3><div class="card-block"><table class="table table-vertical"><tbody>${vertical
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join('')}</tbody></table></div></div>
  <clr-datagrid class="datagrid-host"><div class="datagrid-outer-wrapper"><div class="datagrid-inner-wrapper"><div class="datagrid" role="grid"><div class="datagrid-table-wrapper"><div class="datagrid-header" role="rowgroup"><div class="datagrid-row" role="row"><div class="datagrid-row-scrollable">${heads
    .map(
      (name) =>
        `<clr-dg-column class="datagrid-column" role="columnheader"><div class="datagrid-column-flex"><button class="datagrid-column-title" type="button">${name}</button><div class="datagrid-column-separator"><button class="datagrid-column-handle"></button></div></div></clr-dg-column>`,
    )
    .join('')}</div></div></div>${rows
    .map(
      (row) =>
        `<clr-dg-row class="datagrid-row" role="rowgroup"><div class="datagrid-row-master" role="row"><div class="datagrid-row-scrollable"><div class="datagrid-scrolling-cells datagrid-row-flex">${row
          .map((text) => `<clr-dg-cell class="datagrid-cell" role="gridcell">${text}</clr-dg-cell>`)
          .join('')}</div></div></div></clr-dg-row>`,
    )
    .join('')}</div></div></div></div>
    <clr-dg-footer class="datagrid-footer"><div class="datagrid-footer-description">1 - 2 / 25 条</div></clr-dg-footer></div></clr-datagrid></div>`,
  pairs: [
    ['花费', '408.50'],
    ['展现量', '48210'],
    ['点击率', '3.33'],
    ['账户余额', '1820.00'],
    ['今日预算', '500.00'],
  ],
  periods: [{ labels: ['花费', '展现量', '点击率'], from: '2026-09-17', to: '2026-09-17' }],
  tables: [{ columns: heads, rows, total: 25 }],
};
