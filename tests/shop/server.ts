// Serves the demo shop: five consoles, the product pages, their data and the control, all on one port of this machine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './api';
import { shellOf } from './consoles/shells';
import { readAsset } from './assets';
import { picture } from './pages/picture';
import { frameBody, framedPage, framedShell, frameInIt, hiddenBody } from './pages/framed';
import { loginPage, punishPage } from './pages/blocked';
import { productPage } from './pages/product-page';
import { accessTo, changed, openingState, type ShopState } from './state';
import type { Day } from './world/calendar';
import { consoleHosts, productHosts } from './world/platforms';
import { wholeOf } from './world/random';

export { pagePath } from './pages/product-page';
export type { ShopState } from './state';

export interface RunningShop {
  port: number;
  readonly day: Day;
  /** Sets "today"; pages opened or reloaded from then on show it. */
  setDay: (day: Day) => void;
  /** Changes any part of the state; the rest stays. */
  control: (change: Partial<ShopState>) => ShopState;
  /** The address of a path on a host: url('shop.jd.com', '/#/home'). */
  url: (host: string, path?: string) => string;
  close: () => Promise<void>;
}

const FIRST_PORT = 4600;
const LAST_PORT = 4640;

/** Starts the demo shop; port 0 takes any free one, no port tries 4600 and the next ones. */
export async function startShop(options: { port?: number; day?: Day } = {}): Promise<RunningShop> {
  let state = changed(openingState, options.day ? { day: options.day } : {});
  const control = (change: Partial<ShopState>) => (state = changed(state, change));
  const server = createServer((request, response) => {
    respond(request, response, () => state, control).catch((error: unknown) =>
      send(response, 500, 'text/plain', String(error)),
    );
  });
  const port = await listen(server, options.port);
  return {
    port,
    get day() {
      return state.day;
    },
    setDay: (day) => {
      control({ day });
    },
    control,
    url: (host, path = '/') => `http://${host}.localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  state: () => ShopState,
  control: (change: Record<string, unknown>) => ShopState,
): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/\.localhost$/, '');
  const port = request.socket.localPort!;
  const url = new URL(request.url ?? '/', 'http://shop.localhost');
  const path = decodeURIComponent(url.pathname);
  if (path === '/__control') return controlled(request, response, state, control);
  if (path.startsWith('/lib/') || path.startsWith('/consoles/') || path.startsWith('/pages/')) {
    const asset = await readAsset(path);
    return asset
      ? send(response, 200, asset.type, asset.body)
      : send(response, 404, 'text/plain', 'not found');
  }
  if (path.startsWith('/img/')) return send(response, 200, 'image/svg+xml', picture(path.slice(5)));
  if (path.startsWith('/api/')) return data(response, state(), { host, port, path, query: url.searchParams });
  const as = url.searchParams.get('as') ?? '';
  if (host in consoleHosts) {
    if (path === '/login') return send(response, 200, 'text/html', loginPage(host));
    if (accessTo(state(), host, 'session', as) === 'signed-out') {
      response
        .writeHead(302, { location: `/login?redirect=${encodeURIComponent(request.url ?? '/')}` })
        .end();
      return;
    }
    if (host === framedPage.host && path === framedPage.path)
      return send(response, 200, 'text/html', framedShell(port));
    if (host === frameInIt.host && path.startsWith('/embed/'))
      return send(
        response,
        200,
        'text/html',
        path === frameInIt.path ? frameBody(state().day) : hiddenBody(),
      );
    return send(response, 200, 'text/html', shellOf(host)!);
  }
  if ((productHosts as readonly string[]).includes(host)) {
    if (accessTo(state(), host, '', as) === 'captcha') return send(response, 200, 'text/html', punishPage());
    const page = productPage({ host, path, query: url.searchParams, day: state().day });
    return page
      ? send(response, 200, 'text/html', page)
      : send(
          response,
          404,
          'text/html',
          '<!doctype html><meta charset="utf-8"><title>商品不存在</title><p>很抱歉，您查看的宝贝不存在</p>',
        );
  }
  return send(response, 404, 'text/plain', `the demo shop has no host ${host}`);
}

/** Answers after the time a console would take; the same request always takes the same. */
async function data(
  response: ServerResponse,
  state: ShopState,
  request: Parameters<typeof answer>[1],
): Promise<void> {
  const body = answer(state, request);
  const wait =
    wholeOf(`wait ${request.host}${request.path}${request.query.get('page') ?? ''}`, 150, 480) * state.delay;
  if (wait > 0)
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
    });
  if (body === undefined) return send(response, 404, 'application/json', '{}');
  return send(response, 200, 'application/json', JSON.stringify(body));
}

async function controlled(
  request: IncomingMessage,
  response: ServerResponse,
  state: () => ShopState,
  control: (change: Record<string, unknown>) => ShopState,
): Promise<void> {
  if (request.method !== 'POST') return send(response, 200, 'application/json', JSON.stringify(state()));
  let text = '';
  for await (const part of request) text += String(part);
  try {
    return send(
      response,
      200,
      'application/json',
      JSON.stringify(control(JSON.parse(text) as Record<string, unknown>)),
    );
  } catch (error) {
    return send(response, 400, 'application/json', JSON.stringify({ error: String(error) }));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  // Pages must follow the set day at once, so nothing but the libraries' files may be kept.
  const keep = type.includes('javascript') || type.includes('css') ? 'max-age=60' : 'no-store';
  response
    .writeHead(status, {
      'content-type': type.startsWith('image') ? type : `${type}; charset=utf-8`,
      'cache-control': keep,
    })
    .end(body);
}

async function listen(server: ReturnType<typeof createServer>, wanted: number | undefined): Promise<number> {
  const last = wanted === undefined ? LAST_PORT : wanted;
  for (let port = wanted ?? FIRST_PORT; ; port += 1) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!failure) return (server.address() as AddressInfo).port;
    if (failure.code !== 'EADDRINUSE' || port >= last) throw failure;
  }
}
