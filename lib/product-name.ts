// The names in a product cell: title, specification, item number and the seller's own code, as goods lists stack them.

export interface ProductName {
  title: string;
  spec?: string;
  itemId?: string;
  code?: string;
}

const labelled: [keyof Omit<ProductName, 'title'>, RegExp][] = [
  ['spec', /^(?:规格|颜色|款式|sku名称)\s*[:：]\s*(.+)$/i],
  ['itemId', /^(?:商品|宝贝)?\s*(?:ID|编号|SKU编号)\s*[:：]\s*(\w+)$/i],
  ['code', /^(?:商家编码|商品编码|货号|编码|SKU编码)\s*[:：]\s*(\S+)$/i],
];

/** What the lines of a product cell say; a line with an unknown label is left out. The first line is the title. */
export function parseProductName(text: string): ProductName {
  const [title = '', ...lines] = text.split('\n').map((line) => line.trim());
  const name: ProductName = { title };
  for (const line of lines) {
    for (const [field, pattern] of labelled) {
      const found = pattern.exec(line)?.[1];
      if (found !== undefined) name[field] ??= found.trim();
    }
  }
  return name;
}

const shortest = 12;

/** A name that fits a line: specification and code where there are, else the beginning of the title. */
export function shortNameOf({ title, spec, code }: ProductName): string {
  const exact = [spec, code].filter(Boolean).join(' ');
  if (exact !== '') return exact;
  return title.length > shortest ? `${title.slice(0, shortest)}…` : title;
}
