// The shape of the rows that the operator writes about costs, fees, alerts and campaigns.
import * as z from 'zod/mini';
import { costNames, type CostName } from '../price-rows';

const text = z.string();
const time = z.number().check(z.nonnegative());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const minor = z.number().check(z.nonnegative());
const whole = z.int().check(z.nonnegative());
const fraction = z.number().check(z.minimum(0), z.maximum(1));
const phaseId = z.enum(['presale', 'warm-up', 'main', 'encore']);

const Cost = z.object({ value: minor, from: text, at: time });
const costs = z.object(
  Object.fromEntries(costNames.map((name) => [name, z.optional(Cost)])) as Record<
    CostName,
    z.ZodMiniOptional<typeof Cost>
  >,
);

const AlertRules = z.object({
  off: z.array(text),
  share: fraction,
  least: minor,
  odd: fraction,
  unseenDays: z.int().check(z.minimum(1)),
  quietFrom: clock,
  quietTo: clock,
  digest: z.int().check(z.minimum(1)),
});

const PlannedProduct = z.object({
  productKey: text,
  title: text,
  currency: text,
  prices: z.object({
    presale: z.optional(minor),
    'warm-up': z.optional(minor),
    main: z.optional(minor),
    encore: z.optional(minor),
  }),
  cap: z.optional(minor),
  sales: z.optional(whole),
  rating: z.optional(fraction),
});

const CampaignTask = z.object({
  id: text,
  label: z.optional(text),
  days: whole,
  hours: z.optional(z.number().check(z.nonnegative())),
  doneAt: z.optional(time),
});

/** One schema for each of these tables, by the table's name. */
export const priceRowSchemas = {
  costs: z.object({
    key: text,
    code: text,
    title: z.optional(text),
    category: z.optional(text),
    currency: text,
    costs,
    products: z.array(text),
    sold: z.optional(z.record(day, minor)),
    changedAt: time,
  }),
  rates: z.object({
    key: text,
    platform: text,
    category: text,
    kind: z.enum(['commission', 'service']),
    rate: fraction,
    base: z.enum(['price', 'received']),
    from: day,
    source: z.string().check(z.minLength(1)),
    changedAt: time,
  }),
  alerts: z.object({
    key: text,
    rules: z.optional(AlertRules),
    reason: z.optional(text),
    at: time,
  }),
  campaigns: z.object({
    key: text,
    name: text,
    event: z.optional(text),
    shopId: text,
    phases: z.array(z.object({ id: phaseId, from: day, to: day })),
    products: z.array(PlannedProduct),
    tasks: z.array(CampaignTask),
    terms: z.object({
      lowestDays: z.optional(z.int().check(z.minimum(1))),
      sales: z.optional(whole),
      rating: z.optional(fraction),
    }),
    spent: z.optional(minor),
    changedAt: time,
  }),
};
