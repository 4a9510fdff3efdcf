// 2.1 Titles longer than the platform takes; only Taobao and Tmall count 60 bytes.
import { gapOf, partlyRead } from '../gap';
import { goodsOf } from '../goods';
import { evidenceIn, rowsOf } from '../table-rows';
import { titleBytes } from '../title-bytes';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome } from './contract';

export const listingTitleBytes: Check = {
  id: 'listing.title-bytes',
  part: '2.1',
  needs: ['goods'],
  thresholds: {
    bytes: oneLine(61, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.taobao-title',
      date: '2026-09-01',
    }),
  },
  evaluate(facts, limits): Outcome {
    if (facts.shop.platform !== 'taobao') return { verdict: 'not-applicable', evidence: [] };
    const found = rowsOf(facts, 'goods', 'product');
    if (!found.ok) return gapOf(found);
    const { rows, read, total, complete, evidence } = found.value;
    const limit = limitOf(limits, 'bytes');
    const named = rows.map((row) => ({ row, title: goodsOf(row).name.title }));
    const whole = named
      .filter(({ title }) => title !== '' && !/(?:…|\.\.\.)$/.test(title))
      .map((one) => ({ ...one, bytes: titleBytes(one.title) }))
      .sort((a, b) => b.bytes - a.bytes);
    const [longest] = whole;
    const most = limit.attention - 1;
    if (longest && zoneOf(longest.bytes, limit) !== 'pass') {
      const over = whole.filter(({ bytes }) => zoneOf(bytes, limit) !== 'pass');
      return {
        verdict: 'attention',
        figure: { value: longest.bytes, unit: 'count' },
        reason: { key: 'checks.listing.title-bytes.long', params: { n: over.length, most } },
        advice: [
          { key: 'checks.listing.title-bytes.cut', params: { bytes: longest.bytes - most } },
          { key: 'checks.listing.title-bytes.keep' },
        ],
        evidence: over.flatMap(({ row }) => evidenceIn(row, 'product')),
      };
    }
    if (!complete) return partlyRead(read, total, evidence);
    if (!longest || whole.length < named.length) return partlyRead(whole.length, named.length, evidence);
    return {
      verdict: 'pass',
      figure: { value: longest.bytes, unit: 'count' },
      evidence: evidenceIn(longest.row, 'product'),
    };
  },
};
