// A part of a campaign's plan with its heading, and how a plan is changed.
import type { ReactNode } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import type { CampaignRow } from '../../lib/price-rows';
import { putCampaign } from '../../lib/store/campaigns';

/** Writes a part of a campaign. */
export const change = async (row: CampaignRow, part: Partial<CampaignRow>): Promise<void> =>
  putCampaign({ ...row, ...part }, await readNow());

export function Part({ title, end, children }: { title: string; end?: ReactNode; children: ReactNode }) {
  return (
    <section className="campaign-part">
      <div className="h4">
        <h3 className="h4">{title}</h3>
        {end}
      </div>
      {children}
    </section>
  );
}
