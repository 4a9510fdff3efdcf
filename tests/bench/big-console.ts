// A large invented console served on loopback: about 5,000 elements, at rest or with figures that change every five seconds or ten times a second.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BigConsole {
  still: string;
  renewing: string;
  live: string;
  close(): Promise<void>;
}

const times = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

const labels = ['访客数', '浏览量', '支付金额', '支付买家数', '支付转化率', '客单价', '退款', '待发货'];

const card = (section: number, at: number) =>
  `<div class="card"><div><span>${labels[at] ?? ''}</span></div><div><b>${(section * 977 + at * 31 + 1000).toLocaleString('en')}</b></div></div>`;

const section = (at: number) =>
  `<section><h3>分区${at + 1}</h3>${times(8, (place) => card(at, place))}</section>`;

const table = (at: number) =>
  `<table><thead><tr>${times(8, (column) => `<th>列${at}${column}</th>`)}</tr></thead><tbody>${times(
    100,
    (row) => `<tr>${times(8, (column) => `<td>${row * 8 + column}</td>`)}</tr>`,
  )}</tbody></table>`;

const changing = (everyMs: number) => `<script>
const figures = [...document.querySelectorAll('b')].slice(0, 20);
setInterval(() => {
  for (const figure of figures) figure.textContent = (Number(figure.textContent.replaceAll(',', '')) + 1).toLocaleString('en');
}, ${everyMs});
</script>`;

const page = (
  more: string,
) => `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>数据中心</title><style>.card{display:inline-block;width:130px;padding:8px}</style>
<header><span>店铺：</span><b>青屿旗舰店</b><span>主账号</span></header>
<main><h2>数据中心</h2><p>统计时间 2026-09-17</p>${times(75, section)}${times(2, table)}</main>${more}</html>`;

export async function startBigConsole(): Promise<BigConsole> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const everyMs = { '/renewing': 5000, '/live': 100 }[request.url ?? ''];
    response.end(page(everyMs ? changing(everyMs) : ''));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const at = `http://console.localhost:${port}`;
  return {
    still: `${at}/still`,
    renewing: `${at}/renewing`,
    live: `${at}/live`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
