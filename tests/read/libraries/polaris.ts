// An English desk as Polaris draws one: metrics under dotted headings, a date button, an index table with a copy of its head.
import type { LibraryPage } from './page';

const metric = (label: string, value: string, change: string) => `
  <div class="Polaris-ShadowBevel"><div class="Polaris-Box"><div class="Polaris-BlockStack"><button class="Polaris-UnstyledButton"><h2 class="Polaris-Text--root Polaris-Text--headingSm Polaris-Text--subdued dotted">${label}</h2></button>
  <div class="Polaris-InlineStack"><p class="Polaris-Text--root Polaris-Text--headingLg">${value}</p>${change}</div></div></div></div>`;
const up = (text: string) =>
  `<span class="Polaris-InlineStack"><span class="Polaris-Icon"><svg aria-label="arrow-up"></svg></span><span class="Polaris-Text--root">${text}</span></span>`;
const heads = ['Product', 'Status', 'Inventory', 'Price'];
const rows = [
  ['Walnut tray', 'Active', '41 in stock', '$36.00'],
  ['Linen runner', 'Draft', '0 in stock', '$24.50'],
];
const th = (name: string) => `<th class="Polaris-IndexTable__TableHeading"><div>${name}</div></th>`;

export const polaris: LibraryPage = {
  name: 'Polaris',
  style: `.row{display:flex;gap:16px}.Polaris-ShadowBevel{width:240px;padding:12px;border:1px solid #ddd}.Polaris-InlineStack{display:flex;gap:6px;align-items:baseline}
    h2,p{margin:0}.Polaris-Frame__Navigation{float:left;width:200px}.Polaris-Page{margin-left:220px}.Polaris-IndexTable__StickyTable{position:absolute;visibility:hidden}
    .Polaris-Tabs{display:flex;list-style:none}table{border-collapse:collapse}td,th{padding:4px 20px;text-align:left}.Polaris-Text--visuallyHidden{position:absolute!important;width:1px;height:1px;clip:rect(0,0,0,0);overflow:hidden}
    .dl{display:grid;grid-template-columns:200px 120px}svg{width:12px;height:12px}button{border:0;background:none}`,
  markup: `
  <div class="Polaris-Frame"><div class="Polaris-Frame__Navigation"><nav class="Polaris-Navigation"><ul class="Polaris-Navigation__Section">${[
    'Home',
    'Orders',
    'Products',
    'Analytics',
  ]
    .map(
      (name) =>
        `<li class="Polaris-Navigation__ListItem"><a class="Polaris-Navigation__Item" href="/${name}"><span class="Polaris-Navigation__Text">${name}</span>${name === 'Orders' ? '<span class="Polaris-Navigation__Badge"><span class="Polaris-Badge">19</span></span>' : ''}</a></li>`,
    )
    .join('')}</ul></nav></div>
  <div class="Polaris-Page"><div class="Polaris-Page-Header"><h1 class="Polaris-Header-Title">Analytics</h1></div>
  <div class="Polaris-InlineStack"><button class="Polaris-Button" aria-expanded="false"><span class="Polaris-Text--root">Sep 11–Sep 17, 2026</span></button></div>
  <div class="row">${metric('Total sales', '$12,034.00', up('8%'))}${metric('Sessions', '5,120', up('2.5%'))}${metric('Returning customer rate', '18.4%', '')}</div>
  <div class="Polaris-ShadowBevel"><div class="Polaris-BlockStack"><h2 class="Polaris-Text--headingMd">Sales breakdown</h2><div class="dl">
    ${[
      ['Gross sales', '$13,900.00'],
      ['Discounts', '-$866.00'],
      ['Returns', '-$1,000.00'],
    ]
      .map(
        ([label, value]) =>
          `<span class="Polaris-Text--root">${label}</span><span class="Polaris-Text--root">${value}</span>`,
      )
      .join('')}</div></div></div>
  <div class="Polaris-IndexTable"><ul class="Polaris-Tabs" role="tablist"><li class="Polaris-Tabs__TabContainer"><button class="Polaris-Tabs__Tab Polaris-Tabs__Tab--active" role="tab" aria-selected="true">All</button></li><li><button role="tab" class="Polaris-Tabs__Tab" aria-selected="false">Draft</button></li></ul>
    <div class="Polaris-IndexTable__StickyTable" role="presentation"><div class="Polaris-IndexTable__StickyTableHeader">${heads.map((name) => `<div class="Polaris-IndexTable__TableHeading">${name}</div>`).join('')}</div></div>
    <div class="Polaris-IndexTable-ScrollContainer"><table class="Polaris-IndexTable__Table"><thead><tr><th class="Polaris-IndexTable__TableHeading"><span class="Polaris-Text--visuallyHidden">Select all 2 products</span><input type="checkbox"></th>${heads.map(th).join('')}</tr></thead>
    <tbody>${rows
      .map(
        ([name, status, stock, price]) =>
          `<tr class="Polaris-IndexTable__TableRow"><td class="Polaris-IndexTable__TableCell"><input type="checkbox" aria-label="Select"></td><td class="Polaris-IndexTable__TableCell"><span class="Polaris-Text--bodyMd">${name}</span></td><td><span class="Polaris-Badge Polaris-Badge--toneSuccess"><span class="Polaris-Text--visuallyHidden">Success</span><span class="Polaris-Text--root">${status}</span></span></td><td>${stock}</td><td>${price}</td></tr>`,
      )
      .join(
        '',
      )}</tbody></table></div><div class="Polaris-Pagination"><span>1-2 of 64</span></div></div></div></div>`,
  pairs: [
    ['Orders', '19'],
    ['Total sales', '12034.00'],
    ['Sessions', '5120'],
    ['Returning customer rate', '18.4'],
    ['Gross sales', '13900.00'],
    ['Discounts', '-866.00'],
    ['Returns', '-1000.00'],
  ],
  periods: [{ labels: ['Total sales', 'Sessions'], from: '2026-09-11', to: '2026-09-17' }],
  tables: [{ columns: heads, rows, total: 64 }],
};
