// A short word in a frame; its tone never stands alone for a verdict.
import type { ReactNode } from 'react';
import type { Mark } from './status-mark';

export function Badge({ tone, children }: { tone?: Exclude<Mark, 'none'>; children: ReactNode }) {
  return <span className={tone ? `badge badge-${tone}` : 'badge'}>{children}</span>;
}
