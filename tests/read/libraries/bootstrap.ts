// An English desk as AdminLTE on Bootstrap draws one: small boxes with the value first, info boxes, description blocks, DataTables.
import type { LibraryPage } from './page';

const small = (value: string, label: string) => `
  <div class="col-lg-3"><div class="small-box text-bg-primary"><div class="inner"><h3>${value}</h3><p>${label}</p></div><a href="#" class="small-box-footer">More info <i class="bi bi-link-45deg"></i></a></div></div>`;
const info = (label: string, value: string) => `
  <div class="col-md-3"><div class="info-box"><span class="info-box-icon"><i class="bi bi-gear-fill"></i></span><div class="info-box-content"><span class="info-box-text">${label}</span><span class="info-box-number">${value}</span></div></div></div>`;
const block = (way: string, change: string, value: string, label: string) => `
  <div class="col-md-3"><div class="text-center border-end"><span class="text-success"><i class="bi bi-caret-${way}-fill"></i> ${change}</span><h5 class="fw-bold mb-0">${value}</h5><span class="text-uppercase">${label}</span></div></div>`;
const heads = ['SKU', 'Product', 'Sold', 'Revenue'];
const rows = [
  ['QY-210', 'Walnut tray', '41', '$1,476.00'],
  ['QY-118', 'Linen runner', '12', '$294.00'],
  ['QY-504', 'Stone mug', '176', '$2,464.00'],
];

export const bootstrap: LibraryPage = {
  name: 'AdminLTE on Bootstrap',
  style: `.row{display:flex;gap:12px;margin-bottom:12px}.col-lg-3,.col-md-3{width:220px}.small-box{background:#def;padding:10px}.small-box h3{font-size:32px;margin:0}p{margin:0}
    .info-box{display:flex;padding:8px;border:1px solid #ccc}.info-box-content{display:flex;flex-direction:column}.text-center{text-align:center}.text-uppercase{text-transform:uppercase}h5{margin:0}
    aside{float:left;width:200px}main{margin-left:220px}.progress-group{width:300px}.float-end{float:right}table{border-collapse:collapse;width:600px}td,th{padding:4px;text-align:left}`,
  markup: `
  <aside class="app-sidebar"><nav><ul class="nav sidebar-menu">${[
    'Dashboard',
    'Orders',
    'Products',
    'Reports',
  ]
    .map((name) => `<li class="nav-item"><a class="nav-link" href="/${name}"><p>${name}</p></a></li>`)
    .join('')}</ul></nav></aside>
  <main class="app-main"><div class="app-content-header"><h3 class="mb-0">Dashboard</h3><ol class="breadcrumb"><li class="breadcrumb-item"><a href="#">Home</a></li><li class="breadcrumb-item active">Dashboard</li></ol></div>
  <div class="row">${small('150', 'New orders')}${small('53<sup class="fs-5">%</sup>', 'Bounce rate')}${small('44', 'Returns open')}</div>
  <div class="row">${info('CPU traffic', '10 <small>%</small>')}${info('Likes', '41,410')}${info('Sales', '760')}</div>
  <div class="card"><div class="card-header"><h5 class="card-title">Sales: 2026-09-01 - 2026-09-17</h5></div><div class="card-body">
    <div class="progress-group">Products added to cart<span class="float-end"><b>160</b>/200</span><div class="progress"><div class="progress-bar" style="width:80%"></div></div></div></div>
    <div class="card-footer"><div class="row">${block('up', '17%', '$35,210.43', 'Total revenue')}${block('left', '0%', '$10,390.90', 'Total cost')}${block('down', '18%', '1200', 'Goal completions')}</div></div></div>
  <div class="card"><div class="card-header"><h3 class="card-title">Best sellers</h3></div><div class="card-body"><div id="example1_wrapper" class="dataTables_wrapper dt-bootstrap5"><div class="row"><div class="dataTables_length"><label>Show <select><option>10</option></select> entries</label></div><div class="dataTables_filter"><label>Search:<input type="search"></label></div></div>
    <table class="table table-bordered table-striped dataTable"><thead><tr>${heads.map((name) => `<th class="sorting" tabindex="0" aria-label="${name}: activate to sort column ascending">${name}</th>`).join('')}</tr></thead><tbody>${rows
      .map(
        (row, at) =>
          `<tr class="${at % 2 ? 'even' : 'odd'}">${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
      )
      .join('')}</tbody><tfoot><tr>${heads.map((name) => `<th>${name}</th>`).join('')}</tr></tfoot></table>
    <div class="row"><div class="dataTables_info" role="status">Showing 1 to 3 of 57 entries</div><div class="dataTables_paginate paging_simple_numbers"><ul class="pagination"><li class="page-item active"><a class="page-link">1</a></li><li class="page-item"><a class="page-link">2</a></li></ul></div></div></div></div></div></main>`,
  pairs: [
    ['New orders', '150'],
    ['Bounce rate', '53'],
    ['Returns open', '44'],
    ['CPU traffic', '10'],
    ['Likes', '41410'],
    ['Sales', '760'],
    ['Products added to cart', '160'],
    ['Total revenue', '35210.43'],
    ['Total cost', '10390.90'],
    ['Goal completions', '1200'],
  ],
  periods: [{ labels: ['Total revenue', 'Total cost'], from: '2026-09-01', to: '2026-09-17' }],
  tables: [{ columns: heads, rows, total: 57 }],
};
