// What is drawn of a round, in the panel's own style sheets: the track of all checks, and a figure on the bar of its limits.
import { expect, it } from 'vitest';
import '../../assets/sheets.css';
import { Gauge } from '../../components/round/gauge';
import { Track } from '../../components/round/track';
import { checks } from '../../lib/checks';
import { stageOf } from './stage';

/** A card in a panel of 360 pixels. */
const stage = stageOf(306);
const soon = { timeout: 10_000 };
const boxes = (selector: string) =>
  [...stage.box.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

it('each check has its tick on the track, with all checks on in the narrowest panel', async () => {
  const results = checks.map((check) => ({ check, outcome: { verdict: 'problem' as const, evidence: [] } }));
  stage.show(<Track results={results} started />);
  await expect.poll(() => boxes('.ticks i').length, soon).toBe(checks.length);
  for (const { width, height } of boxes('.ticks i')) {
    expect(width).toBeGreaterThanOrEqual(1);
    expect(height).toBeGreaterThan(8);
  }
});

it('the bar of the limits is seen, and nothing written on it leaves its column', async () => {
  stage.show(<Gauge value={4.86} attention={4.7} problem={4.5} max={5} unit="score" />);
  await expect.poll(() => boxes('.gauge .bar i').length, soon).toBe(3);
  for (const { width, height } of boxes('.gauge .bar i')) {
    expect(width).toBeGreaterThan(4);
    expect(height).toBe(6);
  }
  const [column] = boxes('.gauge');
  for (const { left, right } of boxes('.gauge span')) {
    expect(left).toBeGreaterThanOrEqual(column?.left ?? 0);
    expect(right).toBeLessThanOrEqual(column?.right ?? 0);
  }
});

it('a score that passes has its needle in the zone of those that pass, however near the end', async () => {
  stage.show(<Gauge value={4.86} attention={4.7} problem={4.5} max={5} unit="score" />);
  await expect.poll(() => boxes('.gauge .needle').length, soon).toBe(1);
  const [needle, passing] = [boxes('.gauge .needle')[0], boxes('.gauge .bar i')[2]];
  expect(needle?.left).toBeGreaterThan(passing?.left ?? Infinity);
  expect(needle?.right).toBeLessThan(passing?.right ?? 0);
});
