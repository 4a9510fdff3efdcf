// Tables that several admin pages show: variants with price and stock, an order's lines and taxes.
import {
  count,
  onOff,
  told,
  type Answers,
  type ExpectedTable,
  type List,
  type Order,
  type Variant,
} from './answers';
import type { Words } from './words';

/** The list of variants. */
export function variantTable(answers: Answers, words: Words): ExpectedTable {
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

/** An order’s lines with its totals, and its taxes. */
export function orderTables(order: Order, words: Words): ExpectedTable[] {
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
