// Tells the icon's badge how many problems are open and alerts new: the panel judges, the background only shows what is known.
import { useEffect } from 'react';
import { keepProblems } from '../../lib/browser/badge';
import { useLatestReadings } from '../live';
import { useView } from '../view';
import { tallyOf, type ShopRound } from './shop-round';

/** Hands on the open problems of all shops and the new alerts of rivals whenever they, or the readings they rest on, change. */
export function useBadge(rounds: readonly ShopRound[] | undefined): void {
  const [newest] = useLatestReadings(1) ?? [];
  const day = rounds?.[0]?.day;
  const alerts = useView((view) => view.alerts);
  const count = tallyOf((rounds ?? []).flatMap(({ results }) => results)).prob + alerts;
  const asOf = newest?.lastSeen ?? 0;
  useEffect(() => {
    if (day !== undefined) void keepProblems({ day, count, asOf });
  }, [day, count, asOf]);
}
