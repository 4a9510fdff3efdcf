// What one piece of a product costs, put together from its own sheet and the platform's dated fees; what is missing is named.
import { type CostSheet, type Refunds } from '../margin';
import type { Cost, CostName, CostRow, RateRow } from '../price-rows';
import { rateFor } from './rates';

export interface CostLine {
  name: CostName;
  /** Minor units, or a fraction for a share; null where it is not known. */
  value: number | null;
  /** Where it comes from: the sheet of costs, or a fee of the platform. */
  own?: Cost;
  rate?: RateRow;
}

export interface KnownCosts {
  sheet: CostSheet;
  lines: CostLine[];
  /** Costs without which no margin can be told. */
  missing: CostName[];
  /** How refunds go, where all of it is known. */
  refunds?: Refunds;
  /** A fee is of what is finally received, and the refund rate that would lower it is not known: it is taken of all. */
  wholeBase: boolean;
}

const needed = ['goods', 'shipping', 'packing', 'commission', 'service', 'insurance', 'returns'] as const;

/** The costs of a product on a platform and day. A cost of the product's own goes before the platform's fee. */
export function knownCosts(
  row: CostRow | undefined,
  rates: readonly RateRow[],
  { platform, day }: { platform: string; day: string },
): KnownCosts {
  const category = row?.category ?? '';
  const lines = needed.map((name): CostLine => {
    const own = row?.costs[name];
    if (own) return { name, value: own.value, own };
    const rate =
      name === 'commission' || name === 'service'
        ? rateFor(rates, { kind: name, platform, category, day })
        : undefined;
    return rate ? { name, value: rate.rate, rate } : { name, value: null };
  });
  const valueOf = (name: CostName) => lines.find((line) => line.name === name)?.value ?? null;
  const refundRate = row?.costs.refundRate?.value;
  const received = lines.find(({ name }) => name === 'service')?.rate?.base === 'received';
  const commission = lines.find(({ name }) => name === 'commission');
  const commissionBase = commission?.rate?.base === 'received' ? 1 - (refundRate ?? 0) : 1;
  const [kept, sunk] = [row?.costs.refundKept?.value, row?.costs.refundSunk?.value];
  return {
    sheet: {
      goods: valueOf('goods'),
      shipping: valueOf('shipping'),
      packing: valueOf('packing'),
      commission: commission?.value == null ? null : commission.value * commissionBase,
      service: valueOf('service'),
      serviceBase: received ? 1 - (refundRate ?? 0) : 1,
      insurance: valueOf('insurance'),
      returns: valueOf('returns'),
    },
    lines,
    missing: lines.flatMap(({ name, value }) => (value === null ? [name] : [])),
    ...(refundRate !== undefined &&
      kept !== undefined &&
      sunk !== undefined && { refunds: { all: refundRate, kept, sunk } }),
    wholeBase: refundRate === undefined && (received || commission?.rate?.base === 'received'),
  };
}
