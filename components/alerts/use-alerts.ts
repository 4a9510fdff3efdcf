// The alerts as they stand now, sorted by what the operator said of them.
import { useEffect, useMemo } from 'react';
import { rulesOf, sortAlerts, type Sorted } from '../../lib/alerts/digest';
import type { AlertRow, AlertRules } from '../../lib/price-rows';
import { inSlices } from '../in-slices';
import { useAlertRows, useCostRows } from '../live-answer';
import { useOwnProducts, usePriceRows } from '../live-prices';
import { sharedValue } from '../live-shared';
import { useWords } from '../words';
import { boardAlerts, type BoardAlert } from './alert-board';

export interface AlertState {
  sorted: Sorted<BoardAlert>;
  rules: AlertRules;
  rows: AlertRow[];
}

/** Time is looked at in steps of so long: what a reading changes is told soon all the same. */
const stepMs = 600_000;

/** What was worked out last, for all who show it. */
const workedOut = sharedValue<BoardAlert[] | undefined>(undefined);

/** Works the alerts out anew after each change, in slices between which the panel answers. One component does so. */
export function useAlertWork(now: number): void {
  const { timeZone } = useWords();
  const prices = usePriceRows(now);
  const costs = useCostRows();
  const listed = useOwnProducts('all');
  const rows = useAlertRows();
  const at = Math.ceil(now / stepMs) * stepMs;
  const said = JSON.stringify(rows && rulesOf(rows));
  useEffect(() => {
    if (!prices || !costs || !listed || !said) return undefined;
    const stop = new AbortController();
    const rules = JSON.parse(said) as AlertRules;
    void inSlices(boardAlerts(prices, costs, listed, { rules, now: at, timeZone }), stop.signal).then(
      (found) => found && workedOut.set(found.flat()),
    );
    return () => stop.abort();
  }, [prices, costs, listed, said, at, timeZone]);
}

/** What was sorted of some alerts last: the sheet asks for the same as the badge does. */
const sortedBefore = new WeakMap<BoardAlert[], AlertState>();

function stateOf(alerts: BoardAlert[], rows: AlertRow[]): AlertState {
  const before = sortedBefore.get(alerts);
  if (before?.rows === rows) return before;
  const state = { sorted: sortAlerts(alerts, rows), rules: rulesOf(rows), rows };
  sortedBefore.set(alerts, state);
  return state;
}

/** Undefined until everything is read and worked out. */
export function useAlerts(): AlertState | undefined {
  const rows = useAlertRows();
  const alerts = workedOut.use();
  return useMemo(() => rows && alerts && stateOf(alerts, rows), [rows, alerts]);
}
