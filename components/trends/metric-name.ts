// A metric's name as the shop's own platform calls it.
import type { Metric } from '../../lib/metrics/contract';
import type { Words } from '../words';

/** "支付金额" on Taobao and Tmall, "成交金额" on JD; the operator's own name where they gave one. */
export function metricName(
  { name, own: given }: Pick<Metric, 'name' | 'own'>,
  platform: string,
  { t, knows }: Words,
): string {
  if (given !== undefined) return given;
  const own = `${name}.${platform}`;
  return t(knows(own) ? own : name);
}
