// What is to be done before a campaign, each with its time counted back from the start.
import { addDays, instantOf } from '../day';
import type { CampaignRow, CampaignTask } from '../price-rows';

/** Our own defaults, 2026-11: a plan may change, add and drop any of them. */
export const usualTasks: CampaignTask[] = [
  { id: 'enrol', days: 14 },
  { id: 'material', days: 10 },
  { id: 'coupons', days: 5 },
  { id: 'stock', days: 3 },
  { id: 'rota', days: 2 },
  { id: 'price-check', days: 0, hours: 1 },
];

export interface DueTask {
  task: CampaignTask;
  /** Epoch ms. */
  dueAt: number;
  state: 'done' | 'late' | 'soon' | 'ahead';
}

/** First and last day of a campaign over all its phases; undefined without one. */
export function spanOf({ phases }: Pick<CampaignRow, 'phases'>): { from: string; to: string } | undefined {
  const from = phases.map((phase) => phase.from).sort()[0];
  const to = phases
    .map((phase) => phase.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

const soonMs = 2 * 86_400_000;

/** The tasks of a campaign by when they are due, counted back from midnight of its first day. Without a phase none. */
export function preparationOf(
  row: Pick<CampaignRow, 'phases' | 'tasks'>,
  now: number,
  timeZone: string,
): DueTask[] {
  const span = spanOf(row);
  if (!span) return [];
  return row.tasks
    .map((task): DueTask => {
      const dueAt =
        instantOf(addDays(span.from, -task.days), '00:00', timeZone) - (task.hours ?? 0) * 3_600_000;
      const open = dueAt < now ? 'late' : dueAt - now <= soonMs ? 'soon' : 'ahead';
      return { task, dueAt, state: task.doneAt === undefined ? open : 'done' };
    })
    .toSorted((a, b) => a.dueAt - b.dueAt);
}
