// The shape every row must have to come in from a file; the database itself trusts only what passed here or the gate.
import * as z from 'zod/mini';
import { longestPicture, pictureShape } from '../hand-picture';
import { longestOwner, longestTask } from '../tasks';
import { priceRowSchemas } from './row-schema-prices';
import {
  Draft,
  Fingerprint,
  Loading,
  Locator,
  Offer,
  states,
  TaughtUnit,
  text as words,
  upTo,
} from '../reading';

const text = z.string();
// Zod's own dates would bring half a kilobyte into what the background shares with this room.
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const time = z.number().check(z.nonnegative());
const seen = { firstSeen: time, lastSeen: time };

const RoundPlan = z.object({
  order: z.optional(z.array(text)),
  leftOut: z.optional(z.array(text)),
  checks: z.optional(z.record(text, z.boolean())),
  reminder: z.optional(
    z.object({
      time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
      weekdays: z.array(z.int().check(z.minimum(0), z.maximum(6))),
      since: time,
      told: z.optional(time),
    }),
  ),
});

const TaughtColumn = z.object({
  head: words(80),
  names: words(80),
  namesPart: z.optional(words(20)),
  heads: upTo(40, words(80)),
  kind: words(12),
  part: z.optional(words(20)),
});

/** One schema for each table, by the table's name. */
export const rowSchemas: Record<string, z.ZodMiniType> = {
  readings: z.object({
    key: text,
    shopId: text,
    pageKey: text,
    hash: text,
    day: text,
    ...seen,
    // Files made before hold labels of links, which are not kept any more.
    draft: z.omit(Draft, { links: true }),
    loading: z.optional(Loading),
  }),
  figures: z.object({
    key: text,
    shopId: text,
    metric: text,
    scope: text,
    day: text,
    partial: z.boolean(),
    value: z.number(),
    unit: z.optional(z.enum(['count', 'money', 'rate', 'seconds', 'score', 'ratio'])),
    raw: text,
    label: text,
    url: text,
    pageTitle: text,
    reader: text,
    at: z.optional(Locator),
    ...seen,
  }),
  offers: z.object({
    key: text,
    offerKey: text,
    site: text,
    url: text,
    offer: Offer,
    priceMinor: z.nullable(z.number()),
    currency: text,
    reader: text,
    pageTitle: text,
    ...seen,
  }),
  watches: z.object({
    offerKey: text,
    watched: z.boolean(),
    own: z.boolean(),
    productKey: z.optional(text),
    rejected: z.optional(z.array(text)),
    changedAt: time,
  }),
  shops: z.object({
    shopId: text,
    name: text,
    platform: text,
    hosts: z.array(text),
    route: z.array(z.object({ topic: text, label: text, url: text })),
    plan: z.optional(RoundPlan),
    addedAt: time,
    changedAt: time,
  }),
  rounds: z.object({
    key: text,
    shopId: text,
    day: text,
    startedAt: time,
    pausedAt: z.optional(time),
    endedAt: z.optional(time),
    skipped: z.array(text),
    met: z.optional(z.record(text, z.object({ state: z.enum([...states, 'silent']), at: time }))),
    again: z.optional(z.object({ urls: z.array(text), at: time })),
  }),
  ticks: z.object({
    key: text,
    shopId: text,
    checkId: text,
    day: text,
    answer: z.enum(['fine', 'issue']),
    note: text,
    at: time,
  }),
  misreads: z.object({
    key: text,
    url: text,
    site: text,
    field: text,
    reason: text,
    readerVersion: z.number(),
    at: time,
  }),
  pictures: z.object({
    key: text,
    image: z.string().check(z.maxLength(longestPicture), z.regex(pictureShape)),
    at: time,
  }),
  taught: z.object({
    key: text,
    as: z.optional(z.enum(['column', 'notice', 'price'])),
    column: z.optional(TaughtColumn),
    rows: z.optional(z.array(z.object({ name: text, text }))),
    page: text,
    url: text,
    pageTitle: text,
    metric: text,
    name: text,
    unit: z.optional(TaughtUnit),
    sign: z.optional(text),
    period: z.enum(['page', 'yesterday', 'now']),
    print: Fingerprint,
    text,
    at: z.optional(Locator),
    seenAt: time,
    missingSince: z.optional(time),
    addedAt: time,
  }),
  named: z.object({
    key: text,
    platform: text,
    page: text,
    label: text,
    metric: text,
    period: z.enum(['page', 'yesterday', 'now']),
    addedAt: time,
  }),
  tasks: z.object({
    key: text,
    shopId: text,
    checkId: text,
    text: z.string().check(z.maxLength(longestTask)),
    owner: z.string().check(z.maxLength(longestOwner)),
    dueDay: day,
    madeAt: time,
    changedAt: time,
    doneAt: z.optional(time),
  }),
  actions: z.object({
    key: text,
    shopId: text,
    day,
    text: z.string().check(z.maxLength(200)),
    product: z.string().check(z.maxLength(200)),
    at: time,
  }),
  targets: z.object({
    key: text,
    shopId: text,
    metric: text,
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    value: z.number().check(z.positive()),
    changedAt: time,
  }),
  supplies: z.object({
    key: text,
    shopId: text,
    product: text,
    leadDays: time,
    leadSpread: time,
    pack: z.number().check(z.positive()),
    moq: time,
    changedAt: time,
  }),
  ...priceRowSchemas,
  limits: z.object({ key: text, attention: z.number(), problem: z.number(), changedAt: time }),
};
