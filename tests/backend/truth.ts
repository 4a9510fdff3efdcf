// What each admin page shows, told by the answers of the backend's own administrator interface and its own words.
import {
  type Answers,
  count,
  decimal,
  type Expected,
  idOf,
  lately,
  type List,
  nothing,
  onOff,
  type Order,
  told,
  type Variant,
} from './answers';
import { orderTables, variantTable } from './tables';
import type { Words } from './words';

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
