// Break-even of advertising: the ROI below which, and the cost of a click above which, it costs more than it brings.
import { z } from 'zod/mini';
import { between, formula, fraction, moneyText, NoResult, price, sum } from './contract';
import { wordsOf } from './derived';

const costs = {
  price,
  goods: price,
  shipping: z.optional(price),
  packing: z.optional(price),
  /** Return insurance. */
  insurance: z.optional(price),
  other: z.optional(price),
  /** Commission and service fees as a share of the price. */
  feeRate: z.optional(fraction),
};

export const adsBreakevenRoi = formula({
  id: 'ads.breakeven-roi',
  name: { zh: '保本ROI', en: 'Break-even ROI' },
  expression:
    '无退款 1/m；有退款 P ÷ [(1−r)(P−V) − r·退件沉没费 − r仅退·货本]，m = (P−V) ÷ P，V 为单件全部变动成本',
  conditions:
    'm is the contribution margin before advertising, after goods, shipping, packing and fees. refundRate counts all refunds, refundOnlyRate those without goods back. Compare with an ROI of the same window and kind. Null where no ROI breaks even.',
  source: '经营通用定义；域内定义四种，此处为贡献毛利口径',
  input: z.union([
    z.strictObject({ margin: fraction }),
    z.strictObject({
      ...costs,
      refundRate: z.optional(fraction),
      refundOnlyRate: z.optional(fraction),
      /** Sunk for each returned parcel. */
      returnCost: z.optional(price),
    }),
  ]),
  output: z.strictObject({ margin: z.number(), roi: z.nullable(z.number()) }),
  example: {
    price: '99',
    goods: '38',
    shipping: '4',
    packing: '1.20',
    insurance: '0.80',
    feeRate: 0.056,
    refundRate: 0.18,
    refundOnlyRate: 0.02,
    returnCost: '6.00',
  },
  compute(input) {
    if ('margin' in input) return { margin: input.margin, roi: input.margin > 0 ? 1 / input.margin : null };
    const { shipping = '0', packing = '0', insurance = '0', other = '0', feeRate = 0 } = input;
    const { refundRate = 0, refundOnlyRate = 0, returnCost = '0' } = input;
    const paid = Number(input.price);
    if (paid <= 0) throw new NoResult('the price is 0');
    if (refundOnlyRate > refundRate) throw new NoResult('refundOnlyRate is more than refundRate');
    const goods = Number(input.goods);
    const cost = [shipping, packing, insurance, other].reduce((sum, one) => sum + Number(one), goods);
    const left = paid - cost - paid * feeRate;
    const kept = (1 - refundRate) * left - refundRate * Number(returnCost) - refundOnlyRate * goods;
    return { margin: left / paid, roi: kept > 0 ? paid / kept : null };
  },
});

export const adsBreakevenCpc = formula({
  id: 'ads.breakeven-cpc',
  ...wordsOf('break-even-click'),
  conditions: "The advertising's own conversion and order value, and the margin after refunds.",
  input: z.strictObject({ conversion: fraction, aov: price, margin: between(-10, 1) }),
  output: z.strictObject({ cpc: sum }),
  example: { conversion: 0.028, aov: '120', margin: 0.5 },
  compute({ conversion, aov, margin }) {
    if (margin <= 0) throw new NoResult('without a margin no click breaks even');
    return { cpc: moneyText(conversion * Number(aov) * margin) };
  },
});
