// What an outcome tells, written short for the tables of cases: "problem", "1.5 days", "ads.roi.low limit=2 ratio".
import type { Outcome, Phrase, Quantity } from '../../lib/checks/contract';
import type { LimitRow } from '../../lib/rows';
import { judged, texts, type Made } from './hand-made';

const short = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A quantity with its unit: "9900 CNY" in minor units, "0.15 rate". */
const written = ({ value, unit, currency }: Quantity): string => `${short(value)} ${currency ?? unit}`;

/** A phrase by its key and what goes into its words. */
function phrase({ key, params = {} }: Phrase): string {
  const filled = Object.entries(params).map(
    ([name, value]) => `${name}=${typeof value === 'object' ? written(value) : value}`,
  );
  return [key.replace(/^checks\./, ''), ...filled].join(' ');
}

/** All that an outcome tells; what it does not tell is not there. */
export interface Told {
  verdict: Outcome['verdict'];
  figure?: string;
  aside?: string;
  delta?: string;
  reason?: string;
  advice?: string[];
  /** Inputs of the derivation, each with the text it was read as, and its result. */
  from?: string[];
  gauge?: string;
  seen: string[];
}

/** What one check of the round tells of these facts. */
export function told(id: string, made: Made, limits: LimitRow[] = []): Told {
  const outcome = judged(id, made, limits);
  const { verdict, figure, aside, delta, reason, advice, derivation, gauge } = outcome;
  return {
    verdict,
    ...(figure && { figure: written(figure) }),
    ...(aside && { aside: phrase(aside) }),
    ...(delta && { delta: `${written(delta.quantity)} since ${delta.base}` }),
    ...(reason && { reason: phrase(reason) }),
    ...(advice && { advice: advice.map(phrase) }),
    ...(derivation && {
      from: [
        ...derivation.inputs.map(({ quantity, evidence }) =>
          [written(quantity), ...(evidence ? [`"${evidence.text}"`] : [])].join(' '),
        ),
        written(derivation.result),
      ],
    }),
    ...(gauge && { gauge: `${short(gauge.value)} of ${gauge.attention} ${gauge.problem} ${gauge.max}` }),
    seen: texts(outcome),
  };
}

/** A limit that the shop set itself. */
export const ownLimit = (id: string, name: string, attention: number, problem = attention): LimitRow => ({
  key: `taobao|shop|${id}|${name}`,
  attention,
  problem,
  changedAt: 1,
});

/** A table of one kind, the way most cases have it. */
export const tableOf = (
  kind: string,
  rows: object[],
  more: { total?: number; context?: string[] } = {},
): Pick<Made, 'tables'> => ({ tables: { [kind]: { rows: rows as never, ...more } } });
