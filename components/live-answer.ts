// Live rows of what the operator says of costs, fees, alerts and campaigns.
import { useLiveQuery } from 'dexie-react-hooks';
import { listAlertRows } from '../lib/store/alerts';
import { listCampaigns } from '../lib/store/campaigns';
import { listCosts, listRates } from '../lib/store/costs';
import { sharedQuery } from './live-shared';
import type { AlertRow, CampaignRow, CostRow, RateRow } from '../lib/price-rows';

export interface CostRows {
  costs: CostRow[];
  rates: RateRow[];
}

/** Costs and fees; undefined until read. */
export function useCostRows(): CostRows | undefined {
  return useLiveQuery(async () => {
    const [costs, rates] = await Promise.all([listCosts(), listRates()]);
    return { costs, rates };
  });
}

const alertRows = sharedQuery<'all', AlertRow[]>(listAlertRows);

/** Rules, mutes and what was seen of the alerts; undefined until read. */
export const useAlertRows = (): AlertRow[] | undefined => alertRows('all');

/** Campaigns; undefined until read. */
export function useCampaigns(): CampaignRow[] | undefined {
  return useLiveQuery(listCampaigns);
}
