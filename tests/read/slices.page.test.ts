// A large console is read in slices, between which its operator works on: what is read is of one moment all the same.
import { beforeEach, expect, test } from 'vitest';
import { readInSlices } from '../../lib/read/console';
import { readConsole } from './at-once';
import { pageOf } from '../../lib/read/scan';
import type { Calm } from '../../lib/read/slices';
import { watchPage } from '../../lib/read/watch';
import type { Sent } from '../../lib/sheet';

const times = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');
const card = (at: number) => `<div><div>支付金额${at}</div><div><b>1000</b></div></div>`;
const table = `<table><thead><tr><th>商品<th>库存<tbody>${times(300, (at) => `<tr><td>杯${at}<td>${at}`)}</table>`;
/** More than any machine reads in one slice. */
const large = `<section>${times(1500, card)}</section>${table}`;

const page = () => pageOf(document, new URL('https://seller.example.com/#/home'));
/** A reading in slices, of a page that is in order. */
const inPieces = (calm: Calm) => readInSlices(page(), () => undefined, calm);
const tick = () => new Promise<void>((done) => setTimeout(done));

beforeEach(() => {
  document.body.innerHTML = large;
});

test('slices give what one look gives', async () => {
  let pauses = 0;
  const read = await inPieces(async () => {
    pauses += 1;
    await tick();
    return true;
  });
  expect(pauses).toBeGreaterThan(1);
  const { figures: _figures, ...whole } = readConsole(page());
  expect(read).toEqual({ kind: 'console', state: 'ok', by: 'console', ...whole });
});

test('a page that changed between two slices is read anew', async () => {
  expect(await inPieces(() => Promise.resolve(false))).toBeUndefined();
});

test('what moved between two slices is read anew, though nothing was written', async () => {
  let pauses = 0;
  const read = await inPieces(() => {
    pauses += 1;
    document.documentElement.style.paddingTop = `${pauses}px`;
    return Promise.resolve(true);
  });
  document.documentElement.style.paddingTop = '';
  expect(read).toBeUndefined();
});

test('what changed within a shadow root between two slices is read anew, though the page is not told', async () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = card(0);
  document.body.prepend(host);
  const figure = host.shadowRoot?.querySelector('b');
  const read = await inPieces(async () => {
    if (figure) figure.textContent = `${Number(figure.textContent) + 1}`;
    await tick();
    return true;
  });
  expect(read).toBeUndefined();
});

test('of a frame that goes on to another page between two slices nothing is put together', async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:600px;height:200px';
  const shows = (markup: string) =>
    new Promise((loaded) => {
      frame.addEventListener('load', loaded, { once: true });
      frame.srcdoc = markup;
    });
  const first = shows(card(0));
  document.body.prepend(frame);
  await first;
  const read = await inPieces(async () => {
    // Where it leads to is asked of no attribute that the page around it has.
    frame.contentWindow?.location.replace('about:blank');
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    return true;
  });
  expect(read).toBeUndefined();
});

test('on a page that never rests all figures are of one moment', async () => {
  const [first, last] = [document.querySelector('b'), [...document.querySelectorAll('b')].at(-1)];
  let moment = 1000;
  let ticking: number | undefined;
  const end = new AbortController();
  const sent = await new Promise<Sent>((done) => {
    watchPage({
      document,
      timers: { setTimeout: (call, ms) => window.setTimeout(call, ms), signal: end.signal },
      site: () => Promise.resolve({ id: 'general', pages: [{ at: '', kind: 'console' }] }),
      now: () => Promise.resolve(0),
      readers() {
        // From the moment the page is read, both change together, again and again.
        ticking ??= window.setInterval(() => {
          moment += 1;
          for (const figure of [first, last]) if (figure) figure.textContent = String(moment);
        });
        return Promise.resolve({ consoles: { console: readInSlices } });
      },
      deliver(draft) {
        done(draft);
        return Promise.resolve(true);
      },
    });
  });
  end.abort();
  clearInterval(ticking);
  const said = sent.sheet?.said.filter((raw) => /^\d{4}$/.test(raw)) ?? [];
  expect(said).toHaveLength(1500);
  expect(said.at(-1)).toBe(said[0]);
  expect(Number(said[0])).toBeGreaterThan(1000);
});
