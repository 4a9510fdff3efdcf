// `npm run icons`: draws the extension's icons in every size from assets/icon.svg, in a real browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBranded, findChromium } from './chromium.mjs';
import { pngOf } from './png';
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
  const pixels = await page.evaluate(
    async ([drawing, side]) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await image.decode();
      const context = new OffscreenCanvas(side, side).getContext('2d');
      if (!context) throw new Error('nothing can be drawn here');
      context.drawImage(image, 0, 0, side, side);
      return [...context.getImageData(0, 0, side, side).data];
    },
    [svg, size] as const,
  );
  const path = join(folder, `${size}.png`);
  writeFileSync(path, pngOf(size, Uint8Array.from(pixels)));
  process.stderr.write(`${path}\n`);
}
await browser.close();
