// `npm run icons`: draws the extension's icons in every size from assets/icon.svg, in a real browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBranded, findChromium } from './chromium.mjs';
import { root } from './prepare.mjs';

const sizes = [16, 32, 48, 128];
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
const folder = join(root, 'assets/public/icon');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? findBranded(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const path = join(folder, `${size}.png`);
  await page.screenshot({ path, omitBackground: true });
  process.stderr.write(`${path}\n`);
}
await browser.close();
