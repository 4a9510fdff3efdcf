// What each admin page shows, told by the answers of the backend's own administrator interface and its own words.
import type { Words } from './words';

export interface ExpectedTable {
  columns: string[];
  /** One cell a column: as printed, several when any of them is right, "" where nothing stands. */
  rows: (string | string[])[][];
  /** Rows in all as the page states it; absent where it states none. */
  total?: number;
}

export interface ExpectedPair {
  label: string;
  /** As an exact decimal. */
  value: string;
}

export interface Expected {
  tables: ExpectedTable[];
  pairs: ExpectedPair[];
  /** Right where they are read, and nothing amiss where they are not: numbers that are no figures. */
  besides: ExpectedPair[];
  /** The days that all its pairs are for. */
  period?: { from: string; to: string };
}

/** The answers that a page got, by the name of what it asked. */
export type Answers = Map<string, unknown>;

interface Variant {
  name: string;
  sku: string;
  enabled: boolean;
  priceWithTax: number;
  currencyCode: string;
  stockLevels: { stockOnHand: number; stockAllocated: number }[];
}
interface Order {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  total: number;
  subTotal: number;
  subTotalWithTax: number;
  shipping: number;
  shippingWithTax: number;
  currencyCode: string;
  updatedAt: string;
  orderPlacedAt: string | null;
  shippingLines: { shippingMethod: { name: string } }[];
  lines: {
    productVariant: { name: string; sku: string; product?: { name: string } };
    unitPrice: number;
    unitPriceWithTax: number;
    quantity: number;
    orderPlacedQuantity: number;
    linePrice: number;
    linePriceWithTax: number;
  }[];
  taxSummary: { description: string; taxRate: number; taxBase: number; taxTotal: number }[];
  payments: { amount: number; refunds: { total: number }[] }[];
  fulfillments: { lines: { orderLineId: string; quantity: number }[] }[];
}
interface List<Item> {
  items: Item[];
  totalItems: number;
}

const nothing: Expected = { tables: [], pairs: [], besides: [] };
const decimal = (minor: number) => String(minor / 100);
const count = (value: number) => String(value);

/** What an answer holds under a field; throws where the page never asked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names what the backend is known to answer
function told<T>(answers: Answers, asked: string, field: string): T {
  const answer = answers.get(asked) as Record<string, T> | undefined;
  const found = answer?.[field];
  if (found === undefined) throw new Error(`the page did not ask for ${asked}`);
  return found;
}

const idOf = (id: string): ExpectedPair => ({ label: 'ID', value: id });
const onOff = (words: Words, enabled: boolean) => words.word(enabled ? 'common.enabled' : 'common.disabled');

/** Between an answer and the reading a minute may have begun. */
const lately = (words: Words, iso: string, now: number) => [
  words.ago(iso, now),
  words.ago(iso, now - 60_000),
  words.ago(iso, now + 60_000),
];

function variantTable(answers: Answers, words: Words): ExpectedTable {
  const { items, totalItems } = told<List<Variant>>(answers, 'ProductVariantListQuery', 'productVariants');
  return {
    columns: [
      'common.name',
      'catalog.sku',
      'common.enabled',
      'common.price-with-tax',
      'catalog.stock-on-hand',
    ].map(words.word),
    rows: items.map(({ name, sku, enabled, priceWithTax, currencyCode, stockLevels }) => {
      const onHand = stockLevels.reduce((sum, level) => sum + level.stockOnHand, 0);
      const allocated = stockLevels.reduce((sum, level) => sum + level.stockAllocated, 0);
      return [
        name,
        sku,
        onOff(words, enabled),
        words.money(priceWithTax, currencyCode),
        allocated > 0 ? `${onHand} (${allocated} allocated)` : count(onHand),
      ];
    }),
    total: totalItems,
  };
}

function orderTables(order: Order, words: Words): ExpectedTable[] {
  const money = (minor: number) => words.money(minor, order.currencyCode);
  const both = (withTax: number, without: number) => `${money(withTax)} ${money(without)}`;
  const total = (name: string[], ...amounts: [number, number]) => [
    name,
    '',
    '',
    '',
    '',
    '',
    both(...amounts),
  ];
  // The reader calls every row of totals by one word.
  const named = (key: string) => [words.word(key), '合计'];
  return [
    {
      columns: [
        'common.image',
        'order.product-name',
        'order.product-variant',
        'order.product-sku',
        'order.unit-price',
        'order.quantity',
        'order.total',
      ].map(words.word),
      rows: [
        ...order.lines.map((line) => [
          '',
          line.productVariant.product?.name ?? '',
          line.productVariant.name,
          line.productVariant.sku,
          both(line.unitPriceWithTax, line.unitPrice),
          line.quantity === line.orderPlacedQuantity
            ? count(line.quantity)
            : `${line.orderPlacedQuantity} ${line.quantity}`,
          both(line.linePriceWithTax, line.linePrice),
        ]),
        // The way of sending stands in a cell over five columns, under the first of them.
        total(named('order.shipping'), order.shippingWithTax, order.shipping).with(
          1,
          order.shippingLines[0]?.shippingMethod.name ?? '',
        ),
        total(named('order.sub-total'), order.subTotalWithTax, order.subTotal),
        total(named('order.total'), order.totalWithTax, order.total),
      ],
    },
    {
      columns: ['common.description', 'order.tax-rate', 'order.tax-base', 'order.tax-total'].map(words.word),
      rows: order.taxSummary.map(({ description, taxRate, taxBase, taxTotal }) => [
        description,
        `${taxRate}%`,
        money(taxBase),
        money(taxTotal),
      ]),
    },
  ];
}

type Teller = (answers: Answers, words: Words, now: number) => Expected;

export const tellers = {
  dashboard(answers, words, now) {
    const latest = told<List<Order>>(answers, 'GetLatestOrders', 'orders');
    const placed = told<List<Order>>(answers, 'GetOrderSummary', 'orders');
    return {
      ...nothing,
      tables: [
        {
          columns: ['common.code', 'order.total', 'order.placed-at'].map(words.word),
          rows: latest.items.map(({ code, totalWithTax, currencyCode, orderPlacedAt }) => [
            code,
            words.money(totalWithTax, currencyCode),
            lately(words, orderPlacedAt ?? '', now),
          ]),
        },
      ],
      pairs: [
        { label: words.word('dashboard.total-orders'), value: count(placed.totalItems) },
        {
          label: words.word('dashboard.total-order-value'),
          value: decimal(placed.items.reduce((sum, order) => sum + order.totalWithTax, 0)),
        },
      ],
      // It opens with the orders of today.
      period: { from: words.day(now), to: words.day(now) },
    };
  },
  products(answers, words) {
    const { items, totalItems } = told<
      List<{ name: string; slug: string; enabled: boolean; variantList: { totalItems: number } }>
    >(answers, 'ProductListQuery', 'products');
    return {
      ...nothing,
      tables: [
        {
          columns: ['common.name', 'common.slug', 'common.enabled', 'catalog.number-of-variants'].map(
            words.word,
          ),
          rows: items.map(({ name, slug, enabled, variantList }) => [
            name,
            slug,
            onOff(words, enabled),
            words.counted('catalog.variant-count', variantList.totalItems),
          ]),
          total: totalItems,
        },
      ],
    };
  },
  variants: (answers, words) => ({ ...nothing, tables: [variantTable(answers, words)] }),
  product(answers, words) {
    const { id } = told<{ id: string }>(answers, 'GetProductDetail', 'product');
    return { ...nothing, tables: [variantTable(answers, words)], besides: [idOf(id)] };
  },
  variant(answers, words) {
    const variant = told<
      { id: string; stockLevels: { stockAllocated: number; stockLocation: { name: string } }[] } & Variant
    >(answers, 'GetProductVariantDetail', 'productVariant');
    const { globalSettings } = answers.get('GetGlobalSettings') as {
      globalSettings: { outOfStockThreshold: number };
    };
    const line = words.word('catalog.price-with-tax-in-default-zone');
    const taxed = line.replace(/\{ rate \}/, '20').replace(/[:：]?\s*\{ price \}/, '');
    return {
      ...nothing,
      pairs: [
        { label: taxed, value: decimal(variant.priceWithTax) },
        ...variant.stockLevels.map(({ stockAllocated, stockLocation }) => ({
          label: `${stockLocation.name}: ${words.word('catalog.stock-allocated')}`,
          value: count(stockAllocated),
        })),
        { label: words.word('catalog.use-global-value'), value: count(globalSettings.outOfStockThreshold) },
      ],
      besides: [idOf(variant.id)],
    };
  },
  orders(answers, words, now) {
    const { items, totalItems } = told<List<Order>>(answers, 'GetOrderList', 'orders');
    return {
      ...nothing,
      tables: [
        {
          columns: [
            'common.code',
            'order.state',
            'order.total',
            'common.updated-at',
            'order.placed-at',
            'order.shipping',
          ].map(words.word),
          rows: items.map((order) => [
            order.code,
            words.state(order.state),
            words.money(order.totalWithTax, order.currencyCode),
            lately(words, order.updatedAt, now),
            order.orderPlacedAt ? words.time(order.orderPlacedAt) : '',
            order.shippingLines.map(({ shippingMethod }) => shippingMethod.name).join(' '),
          ]),
          total: totalItems,
        },
      ],
    };
  },
  order(answers, words) {
    const order = told<Order>(answers, 'OrderDetailQuery', 'order');
    const amount = words.word('order.amount');
    return {
      tables: orderTables(order, words),
      pairs: [
        ...order.payments.map((payment) => ({ label: amount, value: decimal(payment.amount) })),
        ...order.fulfillments.flatMap(({ lines }) =>
          lines.map(({ quantity }, at) => ({
            label: order.lines[at]?.productVariant.name ?? '',
            value: count(quantity),
          })),
        ),
      ],
      besides: [
        idOf(order.id),
        ...order.payments.flatMap((payment) => [
          { label: words.word('order.payment'), value: decimal(payment.amount) },
          ...payment.refunds.map(({ total }) => ({
            label: words.word('order.refund-total'),
            value: decimal(total),
          })),
        ]),
      ],
    };
  },
  promotions(answers, words) {
    const { items, totalItems } = told<
      List<{
        name: string;
        enabled: boolean;
        couponCode: string | null;
        startsAt: string | null;
        endsAt: string | null;
      }>
    >(answers, 'GetPromotionList', 'promotions');
    return {
      ...nothing,
      tables: [
        {
          columns: [
            'common.name',
            'common.enabled',
            'marketing.coupon-code',
            'marketing.starts-at',
            'marketing.ends-at',
          ].map(words.word),
          rows: items.map(({ name, enabled, couponCode, startsAt, endsAt }) => [
            name,
            onOff(words, enabled),
            couponCode ?? '',
            startsAt === null ? '' : words.time(startsAt),
            endsAt === null ? '' : words.time(endsAt),
          ]),
          total: totalItems,
        },
      ],
    };
  },
  customers(answers, words) {
    const { items, totalItems } = told<List<{ user: { verified: boolean } | null }>>(
      answers,
      'CustomerListQuery',
      'customers',
    );
    return {
      ...nothing,
      tables: [
        {
          columns: [words.word('common.status')],
          rows: items.map(({ user }) => [
            words.word(
              user === null ? 'customer.guest' : user.verified ? 'customer.verified' : 'customer.registered',
            ),
          ]),
          total: totalItems,
        },
      ],
    };
  },
  customer(answers, words, now) {
    const { id, orders } = told<{ id: string; orders: List<Order> }>(
      answers,
      'CustomerDetailQuery',
      'customer',
    );
    return {
      ...nothing,
      tables: [
        {
          columns: ['common.code', 'order.state', 'order.total', 'common.updated-at', 'order.placed-at'].map(
            words.word,
          ),
          rows: orders.items.map((order) => [
            order.code,
            words.state(order.state),
            words.money(order.totalWithTax, order.currencyCode),
            lately(words, order.updatedAt, now),
            order.orderPlacedAt ? words.time(order.orderPlacedAt) : '',
          ]),
          total: orders.totalItems,
        },
      ],
      besides: [idOf(id)],
    };
  },
} satisfies Record<string, Teller>;

export type Topic = keyof typeof tellers;
