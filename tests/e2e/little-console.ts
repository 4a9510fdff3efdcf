// A very small console served on loopback, for tests about the way through rather than about what is read.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LittleConsole {
  url(page: number): string;
  /** Addresses of every request that arrived, in order. */
  requests: string[];
  close(): Promise<void>;
}

const named = '<header><span>店铺：</span><b>青屿旗舰店</b><span>主账号</span></header>';

const page = (
  number: number,
  header: string,
) => `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>数据中心 ${number}</title>
${header}
<main><h2>数据中心</h2><p>统计时间 2026-09-17</p>
<section><div><div>访客数</div><div>${number.toLocaleString('en')}</div></div>
<div><div>支付金额</div><div>¥${number}.50</div></div>
<div><div>支付转化率</div><div>3.12%</div></div></section></main></html>`;

/** Serves page n with the visitors figure n; with `nameless` no page says whose shop it is of. */
export async function startLittleConsole({ nameless = false } = {}): Promise<LittleConsole> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const number = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    response.end(page(number, nameless ? '' : named));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    url: (number) => `http://console.localhost:${port}/page/${number}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
