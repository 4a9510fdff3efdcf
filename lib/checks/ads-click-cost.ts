// 3.1 Keywords (or plans, where no keywords were read) whose clicks cost more than a click of the account brings in.
import { adLines, whenRipe, type AdLine } from '../ad-lines';
import { derive } from '../formula';
import { gapOf, partlyRead } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { money, ratio } from '../quantities';
import { limitOf, milderOf, oneLine, zoneOf } from '../threshold';
import type { Check, Facts, Outcome } from './contract';

const since = { date: '2026-11-23' };

type Clicked = Pick<AdLine, 'name' | 'evidence'> & { cost: number; clicks: number; amount: number };

const isClicked = (line: AdLine): line is AdLine & Clicked =>
  line.cost !== undefined && line.clicks !== undefined && line.amount !== undefined;

const sumOf = (lines: readonly Clicked[], part: 'cost' | 'clicks' | 'amount') =>
  lines.reduce((sum, line) => sum + line[part], 0);

function linesOf(facts: Facts) {
  const keywords = adLines(facts, 'keywords');
  return keywords.ok ? keywords : adLines(facts, 'plans');
}

export const adsClickCost: Check = {
  id: 'ads.click-cost',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    over: {
      attention: 1.2,
      problem: 1.6,
      unit: 'ratio',
      worse: 'above',
      source: 'checks.source.break-even-click',
      ...since,
    },
    roi: oneLine(2, {
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.break-even',
      ...since,
    }),
    cost: {
      attention: 5000,
      problem: 10_000,
      unit: 'money',
      worse: 'above',
      source: 'checks.source.ad-spend',
      ...since,
    },
  },
  evaluate(facts, limits): Outcome {
    const found = linesOf(facts);
    if (!found.ok) return gapOf(found);
    const { table, lines } = found.value;
    const known = lines.filter(isClicked);
    // What a click brings is told of the whole account: with a part of it every line would look dear or cheap.
    if (!table.complete) return partlyRead(table.read, table.total, table.evidence);
    if (known.length < lines.length) return partlyRead(known.length, lines.length, table.evidence);
    const clicks = sumOf(known, 'clicks');
    if (clicks <= 0) {
      return {
        verdict: 'not-applicable',
        reason: { key: 'checks.ads.roi.no-cost' },
        evidence: table.evidence,
      };
    }
    const yieldOfClick = sumOf(known, 'amount') / clicks;
    const [seen] = table.evidence;
    const derivation = derive(
      'break-even-click',
      [
        {
          name: 'checks.ads.click-cost.yield',
          quantity: money(yieldOfClick),
          ...(seen && { evidence: seen }),
        },
        { name: 'checks.ads.click-cost.break-even', quantity: ratio(limitOf(limits, 'roi').attention) },
      ],
      'CNY',
    );
    // With a break-even of nothing no click is too dear.
    const even = derivation?.result.value ?? Infinity;
    const judged = known.map((line): JudgedRow & { name: string; click: number } => {
      const click = line.cost / line.clicks;
      const dear = line.clicks > 0 ? zoneOf(click / even, limitOf(limits, 'over')) : 'pass';
      const zone = milderOf(dear, zoneOf(line.cost, limitOf(limits, 'cost')));
      return { name: line.name, click, zone, weight: line.cost, evidence: line.evidence };
    });
    const dear = gravestFirst(judged);
    const [worst] = dear;
    if (!worst) return nothingFound(table, known.length, money(sumOf(known, 'cost') / clicks));
    return whenRipe(
      {
        verdict: worst.zone,
        figure: money(worst.click),
        ...(dear.length > 1 && { aside: { key: 'checks.ads.lines', params: { n: dear.length } } }),
        reason: { key: 'checks.ads.click-cost.dear', params: { name: worst.name, even: money(even) } },
        advice: [
          { key: 'checks.ads.click-cost.bid', params: { name: worst.name, even: money(even) } },
          { key: 'checks.ads.click-cost.then' },
        ],
        evidence: dear.flatMap(({ evidence }) => evidence),
        ...(derivation && { derivation }),
      },
      table.context,
      facts.day,
    );
  },
};
