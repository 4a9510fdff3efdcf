// A metric's name as the shop's own platform calls it.
import type { Metric } from '../../lib/metrics/contract';
import type { Words } from '../words';

/** "支付金额" on Taobao and Tmall, "成交金额" on JD. */
export function metricName({ name }: Metric, platform: string, { t, knows }: Words): string {
  const own = `${name}.${platform}`;
  return t(knows(own) ? own : name);
}
