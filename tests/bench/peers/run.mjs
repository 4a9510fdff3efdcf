// Reads pages with the best open readers of product pages: a list of {file, url} on standard input, a JSON line for each page and reader.
import { readFileSync } from 'node:fs';
import shopping from '@samirrayani/metascraper-shopping';
import metascraper from 'metascraper';
import title from 'metascraper-title';
import openGraph from 'open-graph-scraper-lite';
import extractor from 'web-auto-extractor';

const text = (value) => (value === undefined || value === null || value === '' ? undefined : String(value));
const amount = (value) =>
  text(value)
    ?.replace(/[^\d.,]/g, '')
    .replace(/,(?=\d{1,2}$)/, '.')
    .replaceAll(',', '');
const stock = (value) => text(value)?.replace(/^.*[/#]/, '');

/** The first product of what a notation gave, its offer and brand. */
function productIn(found) {
  const product = Object.entries(found ?? {}).find(([type]) => /product/i.test(type))?.[1]?.[0];
  if (!product) return undefined;
  const offers = Array.isArray(product.offers) ? product.offers[0] : product.offers;
  const { name, brand, sku } = product;
  return {
    title: text(Array.isArray(name) ? name[0] : name),
    brand: text(typeof brand === 'object' ? brand?.name : brand),
    sku: text(sku),
    price: amount(offers?.price ?? offers?.lowPrice),
    currency: text(offers?.priceCurrency),
    availability: stock(offers?.availability),
  };
}

const scrape = metascraper([shopping(), title()]);

const readers = {
  async metascraper(html, url) {
    const found = await scrape({ html, url });
    return { ...found, price: amount(found.price), availability: stock(found.availability) };
  },
  async 'web-auto-extractor'(html) {
    const { jsonld, microdata, rdfa } = extractor.default().parse(html);
    return productIn(jsonld) ?? productIn(microdata) ?? productIn(rdfa) ?? {};
  },
  async 'open-graph-scraper-lite'(html) {
    const { result } = await openGraph({ html });
    const data = (result.jsonLD ?? []).flatMap((each) => each?.['@graph'] ?? each);
    const product = data.find((each) => /product/i.test(String(each?.['@type'])));
    const said = product ? productIn({ Product: [product] }) : {};
    return {
      title: said.title ?? text(result.ogTitle),
      price: said.price ?? amount(result.ogPriceAmount ?? result.productPriceAmount),
      currency: said.currency ?? text(result.ogPriceCurrency ?? result.productPriceCurrency),
      availability: said.availability ?? stock(result.ogAvailability ?? result.productAvailability),
      brand: said.brand ?? text(result.productBrand),
      sku: said.sku ?? text(result.productRetailerItemId),
    };
  },
};

for (const { file, path, url, charset } of JSON.parse(readFileSync(0, 'utf8'))) {
  const html = new TextDecoder(charset ?? 'utf-8').decode(readFileSync(path));
  for (const [peer, read] of Object.entries(readers)) {
    const started = performance.now();
    let offer = {};
    try {
      const { title, price, currency, availability, brand, sku } = await read(html, url);
      offer = {
        ...(text(title) && { title }),
        ...(price && { price: { amount: price, ...(text(currency) && { currency }) } }),
        ...(text(availability) && { availability }),
        ...(text(brand) && { brand: String(brand) }),
        ...(text(sku) && { sku: String(sku) }),
      };
    } catch {
      // A page that a reader cannot take is absent in all its fields.
    }
    process.stdout.write(`${JSON.stringify({ peer, file, ms: performance.now() - started, offer })}\n`);
  }
}
