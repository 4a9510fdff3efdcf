// Makes the sample shop one that is in business: stock that differs, promotions that run, orders placed through the shop.
import { administrator, visitor, type Api } from './api';
import { buyers, type Buyer } from './buyers';

interface Variant {
  id: string;
  sku: string;
}

/** How far each order goes; what is bought follows from its place in the list. */
const courses = [
  'paid',
  'shipped',
  'paid',
  'delivered',
  'cancelled',
  'paid',
  'shipped',
  'open',
  'paid',
  'delivered',
  'paid',
  'paid',
  'shipped',
] as const;
type Course = (typeof courses)[number];

const promotions = [
  {
    name: 'Autumn week',
    percent: 15,
    couponCode: 'AUTUMN15',
    startsAt: '2026-09-14T00:00:00Z',
    endsAt: '2026-09-21T00:00:00Z',
  },
  { name: 'Every tenth cup', percent: 10, couponCode: 'TENTH', perCustomerUsageLimit: 2, usageLimit: 500 },
  { name: 'Old friends', percent: 5, couponCode: 'FRIENDS', enabled: false, endsAt: '2026-08-31T00:00:00Z' },
];

/** Fills the backend; the same for every start. */
export async function fillShop(origin: string): Promise<void> {
  const admin = await administrator(origin);
  const { productVariants } = await admin.ask<{ productVariants: { items: Variant[] } }>(
    `{ productVariants(options: { take: 100, sort: { id: ASC } }) { items { id sku } } }`,
  );
  const variants = productVariants.items;
  await setStock(admin, variants);
  for (const promotion of promotions) await promote(admin, promotion);
  for (const [at, course] of courses.entries()) {
    const buyer = buyers[at % buyers.length] as Buyer;
    const lines = [0, 1, 2].slice(0, 1 + (at % 3)).map((line) => ({
      variant: variants[(at * 7 + line * 11) % variants.length] as Variant,
      quantity: 1 + ((at + line) % 4),
    }));
    await order(admin, visitor(origin), buyer, lines, course);
  }
}

async function setStock(admin: Api, variants: Variant[]): Promise<void> {
  await admin.ask(
    `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
    {
      input: variants.map(({ id }, at) => ({
        id,
        stockOnHand: 20 + ((at * 37) % 180),
        trackInventory: 'TRUE',
        ...(at % 9 === 0 && { useGlobalOutOfStockThreshold: false, outOfStockThreshold: 5 }),
      })),
    },
  );
}

async function promote(admin: Api, promotion: (typeof promotions)[number]): Promise<void> {
  const { name, percent, enabled = true, ...rest } = promotion;
  await admin.ask(
    `mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { ... on Promotion { id } ... on ErrorResult { errorCode message } } }`,
    {
      input: {
        ...rest,
        enabled,
        conditions: [],
        actions: [
          { code: 'order_percentage_discount', arguments: [{ name: 'discount', value: String(percent) }] },
        ],
        translations: [{ languageCode: 'en', name, description: '' }],
      },
    },
  );
}

async function order(
  admin: Api,
  shop: Api,
  buyer: Buyer,
  lines: { variant: Variant; quantity: number }[],
  course: Course,
): Promise<void> {
  const failed = `... on ErrorResult { errorCode message }`;
  for (const { variant, quantity } of lines)
    await shop.ask(
      `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { ... on Order { id } ${failed} } }`,
      { id: variant.id, quantity },
    );
  const { firstName, lastName, mail, phone, street, city, postalCode, country } = buyer;
  await shop.ask(
    `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { ... on Order { id } ${failed} } }`,
    { input: { firstName, lastName, emailAddress: mail, phoneNumber: phone } },
  );
  await shop.ask(
    `mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) { ... on Order { id } ${failed} } }`,
    {
      input: {
        fullName: `${firstName} ${lastName}`,
        streetLine1: street,
        city,
        postalCode,
        countryCode: country,
        phoneNumber: phone,
      },
    },
  );
  if (course === 'open') return;
  const { eligibleShippingMethods } = await shop.ask<{ eligibleShippingMethods: { id: string }[] }>(
    `{ eligibleShippingMethods { id } }`,
  );
  await shop.ask(
    `mutation ($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) { ... on Order { id } ${failed} } }`,
    { id: [eligibleShippingMethods[0]?.id] },
  );
  await shop.ask(
    `mutation { transitionOrderToState(state: "ArrangingPayment") { ... on Order { id } ... on OrderStateTransitionError { errorCode message transitionError } } }`,
  );
  const { eligiblePaymentMethods } = await shop.ask<{ eligiblePaymentMethods: { code: string }[] }>(
    `{ eligiblePaymentMethods { code } }`,
  );
  const { addPaymentToOrder: placed } = await shop.ask<{ addPaymentToOrder: { id: string } }>(
    `mutation ($method: String!) { addPaymentToOrder(input: { method: $method, metadata: {} }) { ... on Order { id } ${failed} } }`,
    { method: eligiblePaymentMethods[0]?.code },
  );
  await handle(admin, placed.id, course);
}

/** What the shop's own people do with a paid order. */
async function handle(admin: Api, orderId: string, course: Course): Promise<void> {
  const failed = `... on ErrorResult { errorCode message }`;
  const { order: paid } = await admin.ask<{
    order: { state: string; payments: { id: string }[]; lines: { id: string; quantity: number }[] };
  }>(`query ($id: ID!) { order(id: $id) { state payments { id } lines { id quantity } } }`, { id: orderId });
  if (paid.state === 'PaymentAuthorized')
    await admin.ask(`mutation ($id: ID!) { settlePayment(id: $id) { ... on Payment { id } ${failed} } }`, {
      id: paid.payments[0]?.id,
    });
  if (course === 'cancelled')
    await admin.ask(
      `mutation ($id: ID!) { cancelOrder(input: { orderId: $id, reason: "Customer request" }) { ... on Order { id } ${failed} } }`,
      { id: orderId },
    );
  if (course !== 'shipped' && course !== 'delivered') return;
  const { addFulfillmentToOrder: parcel } = await admin.ask<{ addFulfillmentToOrder: { id: string } }>(
    `mutation ($input: FulfillOrderInput!) { addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ${failed} } }`,
    {
      input: {
        lines: paid.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
        handler: {
          code: 'manual-fulfillment',
          arguments: [
            { name: 'method', value: 'Standard' },
            { name: 'trackingCode', value: `TR-${orderId}-0042` },
          ],
        },
      },
    },
  );
  for (const state of course === 'delivered' ? ['Shipped', 'Delivered'] : ['Shipped'])
    await admin.ask(
      `mutation ($id: ID!, $state: String!) { transitionFulfillmentToState(id: $id, state: $state) { ... on Fulfillment { id } ... on FulfillmentStateTransitionError { errorCode message } } }`,
      { id: parcel.id, state },
    );
}
