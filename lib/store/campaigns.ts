// Campaigns as the operator plans them.
import type { CampaignRow } from '../price-rows';
import { db } from './db';

/** All campaigns, in no order. */
export function listCampaigns(): Promise<CampaignRow[]> {
  return db.campaigns.toArray();
}

/** Keeps a campaign as it stands. */
export async function putCampaign(row: Omit<CampaignRow, 'changedAt'>, at: number): Promise<void> {
  await db.campaigns.put({ ...row, changedAt: at });
}

/** Takes a campaign away with its plan. */
export async function dropCampaign(key: string): Promise<void> {
  await db.campaigns.delete(key);
}
