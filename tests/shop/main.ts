// Runs the demo shop by hand (npx jiti tests/shop/main.ts --port 4600 --day 2026-09-18) and prints its addresses.
import { parseArgs } from 'node:util';
import { offerPages } from './world/offers';
import { consoleHosts } from './world/platforms';
import { pagePath, startShop } from './server';

const { values } = parseArgs({ options: { port: { type: 'string' }, day: { type: 'string' } } });
const shop = await startShop({
  ...(values.port !== undefined && { port: Number(values.port) }),
  ...(values.day !== undefined && { day: values.day }),
});

process.stdout.write(`demo shop, ${shop.day} 09:05, port ${shop.port}\n`);
for (const host of Object.keys(consoleHosts)) process.stdout.write(`  ${shop.url(host)}\n`);
for (const page of offerPages)
  process.stdout.write(`  ${shop.url(...pagePath(page))}  ${page.shop} ${page.title}\n`);
process.stdout.write(
  `control: POST ${shop.url('shop', '/__control')} {"day":"2026-09-17","signedOut":["shop.jd.com"]}\n`,
);
