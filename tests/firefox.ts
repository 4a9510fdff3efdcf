// The Firefox build: passes the add-on linter, installs, reads a page of the demo, and the sidebar shows what was read.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { startShop } from './shop/server';
import { buildExtension } from './tools/build.mjs';
import { findFirefox } from './tools/chromium.mjs';
import { root } from './tools/prepare.mjs';

const addOn = 'shop-rounds@shop-rounds.invalid';
const origin = '3f1c2f10-5a0e-4b8e-9a63-5f6d7d3f0a01';
const shopName = '青屿旗舰店';
const counted = { passed: 0, failed: 0 };

/** Runs one test and prints it; the rest goes on when it fails. */
async function check(name: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
    counted.passed += 1;
    process.stdout.write(`  ✓ ${name}\n`);
  } catch (error) {
    counted.failed += 1;
    process.stdout.write(`  ✗ ${name}\n    ${String(error)}\n`);
  }
}

function lint(folder: string): void {
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folder], { encoding: 'utf8' });
  const { errors } = JSON.parse(stdout) as { errors: { code: string; message: string; file?: string }[] };
  if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
}

/** What is used of the browser's own connection: pages of an extension can be opened only through it. */
interface Wire {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: origin }),
      'intl.accept_languages': 'zh-CN,zh',
    },
  });
  const wire = (browser as unknown as { connection: Wire }).connection;
  let panel: string | undefined;

  /** The words on the extension's sidebar page. `goto` would wait for ever, so it is sent there without waiting. */
  const sidebarWords = async (): Promise<string> => {
    if (!panel) {
      const made = await wire.send('browsingContext.create', { type: 'tab', background: true });
      panel = (made.result as { context: string }).context;
      const url = `moz-extension://${origin}/sidepanel.html`;
      await wire.send('browsingContext.navigate', { context: panel, url, wait: 'none' });
    }
    const asked = { expression: 'document.body.innerText', target: { context: panel }, awaitPromise: true };
    const { result } = await wire.send('script.evaluate', asked);
    return (result as { result?: { value?: string } }).result?.value ?? '';
  };
  return { browser, sidebarWords };
}

async function until(what: string, holds: () => Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after ${seconds} s still not: ${what}`);
    await pause(200);
  }
}

const store = buildExtension({ browser: 'firefox' });
await check('the store build passes the add-on linter without errors', () => lint(store));

const build = buildExtension({ browser: 'firefox', mode: 'e2e' });
const shop = await startShop({ port: 0, day: '2026-09-18' });
const { browser, sidebarWords } = await openFirefox();
try {
  await check('it installs', async () => {
    const id = await browser.installExtension(build);
    if (id !== addOn) throw new Error(`installed as ${id}`);
  });
  await check('it reads a console page of the demo, and the sidebar shows the shop it read', async () => {
    await until('the sidebar opens', async () => (await sidebarWords()) !== '');
    if ((await sidebarWords()).includes(shopName))
      throw new Error('the shop is there before its page was opened');
    const page = await browser.newPage();
    await page.goto(shop.url('myseller.taobao.com', '/#/home'));
    await until(`the sidebar names ${shopName}`, async () => (await sidebarWords()).includes(shopName));
  });
} finally {
  await browser.close();
  await shop.close();
}

if (process.env['FIREFOX_REPORT']) writeFileSync(process.env['FIREFOX_REPORT'], JSON.stringify(counted));
process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`);
process.exitCode = counted.failed > 0 ? 1 : 0;
