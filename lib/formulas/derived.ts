// The figures that checks derive, as formulas that anyone can ask: computed by the very function that the checks use.
import { z } from 'zod/mini';
import { formulas, type Formula, type FormulaId } from '../formula';
import { amount, between, formula, moneyText, NoResult, price, sum, type Registered } from './contract';

/** Derived figures whose formula of the registry asks for more than the check has at hand; the words are one. */
export const twins = {
  cover: 'stock.cover',
  'price-index': 'price.index',
  'gmv-change': 'gmv.split',
  'break-even-click': 'ads.breakeven-cpc',
} as const satisfies Partial<Record<FormulaId, string>>;

/** A part of a registered formula that the checks' own list says: its names, how it is written, where it comes from. */
export const wordsOf = (id: FormulaId): Pick<Formula, 'name' | 'expression' | 'source'> => {
  const { name, expression, source } = formulas[id];
  return { name, expression, source };
};

type Kind = 'money' | 'number';

interface Asked {
  id: string;
  /** What goes in, in the order in which the check gives it. */
  inputs: Record<string, Kind>;
  /** What comes out, and as what. */
  output: [name: string, kind: Kind];
  conditions: string;
  example: (string | number)[];
}

/** One for every derived figure that is no twin; a new one is a type error until it stands here. */
const asked: Record<Exclude<FormulaId, keyof typeof twins>, Asked> = {
  'reorder-point': {
    id: 'stock.reorder-point',
    inputs: { untilDelivery: 'number', safety: 'number' },
    output: ['reorderPoint', 'number'],
    conditions: 'What sells until a delivery can arrive, and the safety stock, in pieces.',
    example: [294, 28.2],
  },
  'price-share': {
    id: 'price.share',
    inputs: { landed: 'money', list: 'money' },
    output: ['share', 'number'],
    conditions: 'Both of one page and one product.',
    example: ['72.90', '109.00'],
  },
  'item-rate': {
    id: 'rate.item',
    inputs: { hits: 'number', people: 'number' },
    output: ['rate', 'number'],
    conditions: 'People of one product and period; on few of them rate.wilson says how sure it is.',
    example: [12, 400],
  },
  balance: {
    id: 'ads.balance-days',
    inputs: { balance: 'money', dailyCost: 'money' },
    output: ['days', 'number'],
    conditions: 'Of one account, at the cost of a whole day.',
    example: ['1200.00', '300.00'],
  },
  roi: {
    id: 'ads.roi',
    inputs: { sales: 'money', cost: 'money' },
    output: ['roi', 'number'],
    conditions: 'Of one attribution window and kind; days inside the window still grow.',
    example: ['4200.00', '2000.00'],
  },
  gap: {
    id: 'price.gap',
    inputs: { difference: 'money', own: 'money' },
    output: ['gap', 'number'],
    conditions: 'The own landed price less the rival’s, as a share of the own; same product and unit.',
    example: ['10.00', '99.00'],
  },
  'order-cost': {
    id: 'ads.order-cost',
    inputs: { cost: 'money', orders: 'number' },
    output: ['cost', 'money'],
    conditions: 'Cost and orders of one channel and period.',
    example: ['680.00', 6],
  },
  'budget-end': {
    id: 'ads.budget-end',
    inputs: { hoursGone: 'number', shareSpent: 'number' },
    output: ['hours', 'number'],
    conditions: 'Hours of the day until the budget is spent, at an even pace.',
    example: [9, 0.62],
  },
  'campaign-cover': {
    id: 'campaigns.cover',
    inputs: { stock: 'number', forecast: 'number' },
    output: ['cover', 'number'],
    conditions: 'Pieces put aside for a campaign, and those forecast for it.',
    example: [300, 420],
  },
  'refund-rate': {
    id: 'rate.refund',
    inputs: { refunds: 'number', orders: 'number' },
    output: ['rate', 'number'],
    conditions: 'Refunds and paid orders of one period and definition.',
    example: [6, 40],
  },
  'target-pace': {
    id: 'target.pace',
    inputs: { done: 'money', due: 'money' },
    output: ['pace', 'number'],
    conditions: 'Sold so far, and the part of the month’s target that is due by then.',
    example: ['505255.00', '498666.67'],
  },
  'refund-share': {
    id: 'rate.refund-share',
    inputs: { ofReason: 'number', all: 'number' },
    output: ['share', 'number'],
    conditions: 'Of the refunds of one period.',
    example: [35, 80],
  },
};

const schemas = { money: price, number: amount };
const results = { money: sum, number: between(-1e15, 1e15) };

function registered(key: keyof typeof asked): Registered {
  const { id, inputs, output, conditions, example } = asked[key];
  const names = Object.keys(inputs);
  const [name, kind] = output;
  const shape = Object.fromEntries(Object.entries(inputs).map(([input, of]) => [input, schemas[of]]));
  return formula<Record<string, string | number>, Record<string, string | number>>({
    id,
    ...wordsOf(key),
    conditions,
    input: z.strictObject(shape),
    output: z.strictObject({ [name]: results[kind] }),
    example: Object.fromEntries(names.map((input, at) => [input, example[at] ?? 0])),
    compute(given) {
      const value = formulas[key].compute(names.map((input) => Number(given[input])));
      if (value === undefined) throw new NoResult('there is nothing to divide by');
      return { [name]: kind === 'money' ? moneyText(value) : value };
    },
  });
}

export const derived: readonly Registered[] = (Object.keys(asked) as (keyof typeof asked)[]).map(registered);
