// One line of an advertising report, and what its headings say of the days it is for.
import type { Evidence, FactRow } from './checks/contract';
import { daysBetween } from './day';
import { evidenceIn, numberIn } from './table-rows';

export interface Plan {
  name: string;
  /** Minor units. */
  budget: number | undefined;
  cost: number | undefined;
  amount: number | undefined;
  impressions: number | undefined;
  /** The plan's own word that its budget is gone, with the time where it is printed ("14:20"). */
  gone: { at: string | undefined } | undefined;
  evidence: Evidence[];
}

const gone =
  /预算(?:已)?(?:用完|用尽|耗尽|花完|撞线|不足)|超预算|已撞线|budget\s+(?:is\s+)?(?:exhausted|used up|gone)/i;

/** A row of a plans table. */
export function planOf(row: FactRow): Plan {
  const status = row['status']?.text ?? '';
  return {
    name: (row['plan']?.text ?? '').split('\n')[0] ?? '',
    budget: numberIn(row, 'budget'),
    cost: numberIn(row, 'cost'),
    amount: numberIn(row, 'ad-amount'),
    impressions: numberIn(row, 'impressions'),
    gone: gone.test(status) ? { at: /\b([0-2]?\d:[0-5]\d)\b/.exec(status)?.[1] } : undefined,
    evidence: evidenceIn(row, 'plan', 'status', 'budget', 'cost'),
  };
}

/** Whether both what a plan cost and what it brought were read. */
export const isPriced = (plan: Plan): plan is Plan & { cost: number; amount: number } =>
  plan.cost !== undefined && plan.amount !== undefined;

const oneDay = /昨日|昨天|今日|今天|实时|yesterday|today/i;
const manyDays = /(?:近|过去|最近)\s*\d+\s*[天日]|last \d+ days|~|至/i;

/** Whether headings say that the report is for a single day. */
export function isOneDay(context: readonly string[]): boolean {
  const words = context.join(' ');
  return oneDay.test(words) && !manyDays.test(words);
}

/** Days within which a sale still counts for the click, as printed ("转化周期 15天"); undefined where not printed. */
function attributionDays(context: readonly string[]): number | undefined {
  const found = /(?:转化周期|归因(?:周期|窗口)?|attribution\D{0,10})\s*(\d{1,2})\s*(?:天|日|d)/i.exec(
    context.join(' '),
  );
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** Whole days from the report's last day to `today`: 1 for yesterday's; undefined where no day is printed. */
function reportAge(context: readonly string[], today: string): number | undefined {
  const words = context.join(' ');
  const dates = words.match(/\d{4}-\d{2}-\d{2}/g);
  const last = dates?.sort().at(-1);
  if (last) return daysBetween(last, today);
  if (/昨日|昨天|yesterday/i.test(words)) return 1;
  return /今日|今天|实时|today/i.test(words) ? 0 : undefined;
}

// The longest window that consoles use; taken where none is printed, so that nothing is judged too early.
const longestWindow = 30;

/** Whether a report's sales have all come in: its last day lies a whole attribution window back. */
export function ripenessOf(
  context: readonly string[],
  today: string,
): { ripe: boolean; window: number | undefined } {
  const window = attributionDays(context);
  const age = reportAge(context, today);
  return { ripe: age !== undefined && age >= (window ?? longestWindow), window };
}
