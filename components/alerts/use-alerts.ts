// The alerts as they stand now, sorted by what the operator said of them.
import { useMemo } from 'react';
import { rulesOf, sortAlerts, type Sorted } from '../../lib/alerts/digest';
import type { AlertRow, AlertRules } from '../../lib/price-rows';
import { useAlertRows, useCostRows } from '../live-answer';
import { useOwnProducts, usePriceRows } from '../live-prices';
import { useWords } from '../words';
import { boardAlerts, daysLooked, type BoardAlert } from './alert-board';

export interface AlertState {
  sorted: Sorted<BoardAlert>;
  rules: AlertRules;
  rows: AlertRow[];
}

/** Time is looked at in steps of so long: what a reading changes is there at once all the same. */
const stepMs = 600_000;

/** Undefined until everything is read. */
export function useAlerts(now: number): AlertState | undefined {
  const { timeZone } = useWords();
  const prices = usePriceRows(now, daysLooked);
  const costs = useCostRows();
  const listed = useOwnProducts('all');
  const rows = useAlertRows();
  const at = Math.ceil(now / stepMs) * stepMs;
  return useMemo(() => {
    if (!prices || !costs || !listed || !rows) return undefined;
    const rules = rulesOf(rows);
    const alerts = boardAlerts(prices, costs, listed, { rules, now: at, timeZone });
    return { sorted: sortAlerts(alerts, rows), rules, rows };
  }, [prices, costs, listed, rows, at, timeZone]);
}
