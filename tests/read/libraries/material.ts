// An English desk as Material UI draws one: an app bar, a drawer, cards of overlines and headings, tabs, a data grid by roles.
import type { LibraryPage } from './page';

const card = (label: string, value: string, change: string) => `
  <div class="MuiGrid-root"><div class="MuiPaper-root MuiPaper-elevation1 MuiCard-root css-1d3p7bk"><div class="MuiCardContent-root">
    <div class="MuiStack-root"><div class="MuiBox-root"><span class="MuiTypography-root MuiTypography-overline css-k2l1">${label}</span>
    <h4 class="MuiTypography-root MuiTypography-h4">${value}</h4></div><div class="MuiAvatar-root"><svg class="MuiSvgIcon-root"></svg></div></div>
    ${change}</div></div></div>`;
const trend = (way: string, text: string) =>
  `<div class="MuiStack-root css-tr"><svg class="MuiSvgIcon-root" data-testid="Arrow${way}Icon" aria-label="arrow-${way.toLowerCase()}"></svg>
   <p class="MuiTypography-root MuiTypography-body2">${text}</p><span class="MuiTypography-root MuiTypography-caption">vs last week</span></div>`;
const head = (name: string, at: number) =>
  `<div class="MuiDataGrid-columnHeader" role="columnheader" aria-colindex="${at + 1}"><div class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitle">${name}</div></div><div class="MuiDataGrid-iconButtonContainer"><button class="MuiIconButton-root" aria-label="Sort"><svg></svg></button></div></div>`;
const rows = [
  ['Walnut tray', 'QY-210', '41', '$36.00'],
  ['Linen runner', 'QY-118', '0', '$24.50'],
  ['Stone mug', 'QY-504', '176', '$14.00'],
];
const cell = (text: string, at: number) =>
  `<div class="MuiDataGrid-cell" role="gridcell" aria-colindex="${at + 1}"><div class="MuiDataGrid-cellContent" title="${text}">${text}</div></div>`;

export const material: LibraryPage = {
  name: 'Material UI',
  style: `.MuiGrid-container{display:flex;gap:16px}.MuiGrid-root>.MuiPaper-root{width:240px;padding:16px;border:1px solid #ddd}
    .MuiTypography-overline{font-size:12px;text-transform:uppercase;display:block}.MuiTypography-h4{font-size:32px;margin:0}
    .MuiStack-root{display:flex;justify-content:space-between}.css-tr{justify-content:flex-start;gap:6px}.MuiTypography-body2{margin:0}
    .MuiDrawer-root{float:left;width:180px}main{margin-left:200px}.MuiDataGrid-row,.MuiDataGrid-columnHeaders [role=row]{display:flex}
    .MuiDataGrid-cell,.MuiDataGrid-columnHeader{width:160px;display:flex}.MuiTablePagination-root{display:flex;gap:16px}
    .MuiTabs-flexContainer{display:flex}.MuiTooltip-popper{position:absolute;top:300px}.MuiListItemButton-root{display:flex}
    .MuiSkeleton-root{height:20px;background:#eee}.MuiBadge-root{position:relative}svg{width:16px;height:16px}`,
  markup: `
  <header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">Quiet Harbour</h6>
    <button class="MuiIconButton-root"><span class="MuiBadge-root"><svg></svg><span class="MuiBadge-badge MuiBadge-standard">7</span></span></button></div></header>
  <div class="MuiDrawer-root"><nav><ul class="MuiList-root">${['Overview', 'Orders', 'Products', 'Analytics']
    .map(
      (name) =>
        `<li class="MuiListItem-root"><a class="MuiButtonBase-root MuiListItemButton-root" href="/${name}"><span class="MuiListItemText-primary">${name}</span></a></li>`,
    )
    .join('')}</ul></nav></div>
  <main class="MuiBox-root"><nav class="MuiTypography-root MuiBreadcrumbs-root" aria-label="breadcrumb"><ol class="MuiBreadcrumbs-ol"><li class="MuiBreadcrumbs-li"><a href="/">Home</a></li><li class="MuiBreadcrumbs-separator">/</li><li class="MuiBreadcrumbs-li"><p>Overview</p></li></ol></nav>
  <h5 class="MuiTypography-root MuiTypography-h5">Overview</h5>
  <div class="MuiTabs-root"><div class="MuiTabs-scroller"><div class="MuiTabs-flexContainer" role="tablist"><button class="MuiButtonBase-root MuiTab-root" role="tab" aria-selected="false">Today</button><button class="MuiButtonBase-root MuiTab-root Mui-selected" role="tab" aria-selected="true">Yesterday</button><button class="MuiButtonBase-root MuiTab-root" role="tab" aria-selected="false">Last 7 days</button></div><span class="MuiTabs-indicator"></span></div></div>
  <div class="MuiGrid-root MuiGrid-container">
    ${card('Total revenue', '$24,380.50', trend('Upward', '12.4%'))}${card('Orders', '318', trend('Downward', '3.1%'))}
    ${card('Conversion rate', '2.61%', '')}${card('Visitors', '<span class="MuiSkeleton-root"></span>', '')}</div>
  <div class="MuiPaper-root MuiCard-root"><div class="MuiCardHeader-root"><span class="MuiTypography-root MuiCardHeader-title">Fulfilment</span></div><div class="MuiCardContent-root">
    <ul class="MuiList-root"><li class="MuiListItem-root" style="display:flex;justify-content:space-between;width:300px"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">Awaiting shipment</span></div><span class="MuiChip-root"><span class="MuiChip-label">19</span></span></li>
    <li class="MuiListItem-root" style="display:flex;justify-content:space-between;width:300px"><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">Returns open</span></div><span class="MuiChip-root"><span class="MuiChip-label">4</span></span></li></ul></div></div>
  <div class="MuiPopper-root MuiTooltip-popper" role="tooltip"><div class="MuiTooltip-tooltip">Best day: 9,999</div></div>
  <div class="MuiDataGrid-root" role="grid" aria-colcount="4" aria-rowcount="43"><div class="MuiDataGrid-main"><div class="MuiDataGrid-columnHeaders" role="rowgroup"><div role="row" aria-rowindex="1">${['Product', 'SKU', 'Stock', 'Price'].map(head).join('')}</div></div>
    <div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerContent"><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">${rows
      .map(
        (row, at) =>
          `<div class="MuiDataGrid-row" role="row" data-rowindex="${at}" aria-rowindex="${at + 2}">${row.map(cell).join('')}</div>`,
      )
      .join('')}</div></div></div></div>
    <div class="MuiDataGrid-footerContainer"><div class="MuiTablePagination-root"><div class="MuiTablePagination-toolbar"><p class="MuiTablePagination-selectLabel">Rows per page:</p><div class="MuiSelect-select" role="combobox">25</div><p class="MuiTablePagination-displayedRows">1–3 of 42</p></div></div></div></div></main>`,
  pairs: [
    ['Total revenue', '24380.50'],
    ['Orders', '318'],
    ['Conversion rate', '2.61'],
    ['Awaiting shipment', '19'],
    ['Returns open', '4'],
  ],
  tables: [{ columns: ['Product', 'SKU', 'Stock', 'Price'], rows, total: 42 }],
};
