// Service: how fast the shop answers, and one agent far slower than the others.
import { expect, it } from 'vitest';
import { judged, texts, verdict } from './hand-made';

const reply = (seconds?: number, rate?: number) => ({
  figures: {
    ...(seconds !== undefined && { 'reply-time': { yesterday: seconds } }),
    ...(rate !== undefined && { 'reply-rate': { yesterday: rate } }),
  },
});

it.each([
  [59, 0.97, 'pass'],
  [60, 0.97, 'attention'],
  [300, 0.97, 'problem'],
  [39, 0.9, 'pass'],
  [39, 0.89, 'attention'],
  [39, 0.84, 'problem'],
  [61, 0.84, 'problem'],
])('%d seconds with %d in three minutes is %s', (seconds, rate, expected) => {
  expect(verdict('service.reply-time', reply(seconds, rate))).toBe(expected);
});

it('shows the figure that is to blame', () => {
  expect(judged('service.reply-time', reply(61, 0.84)).figure).toEqual({ value: 0.84, unit: 'rate' });
  expect(judged('service.reply-time', reply(301, 0.97)).figure).toEqual({ value: 301, unit: 'seconds' });
});

it('judges by what the console shows of the two, and not without either', () => {
  expect(verdict('service.reply-time', reply(39))).toBe('pass');
  expect(verdict('service.reply-time', reply(undefined, 0.97))).toBe('pass');
  expect(verdict('service.reply-time', { missing: 'not-published' })).toBe('not-published');
});

const agents = (seconds: (number | string)[], total?: number) => ({
  tables: {
    agents: {
      rows: seconds.map((value, at) => ({ agent: `agent ${at + 1}`, 'reply-seconds': value })),
      ...(total !== undefined && { total }),
    },
  },
});
const id = 'service.agent-reply';

it('names the agent far slower than the others', () => {
  const outcome = judged(id, agents([32, 31, 196, 42, 31]));
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 196, unit: 'seconds' });
  expect(outcome.reason?.params?.['agent']).toBe('agent 3');
  expect(texts(outcome)).toEqual(['agent 3', '196']);
});

it.each([
  [[40, 40, 120], 'problem'],
  [[40, 40, 119], 'attention'],
  [[50, 50, 130], 'attention'],
  [[40, 40, 89], 'pass'],
  [[10, 10, 60], 'pass'],
  [[80, 80, 130], 'pass'],
])('answers after %j are %s: both slow and slower than the others', (seconds, expected) => {
  expect(verdict(id, agents(seconds))).toBe(expected);
});

it('leaves out the line of totals', () => {
  const rows = [
    { agent: 'a', 'reply-seconds': 40 },
    { agent: '合计', 'reply-seconds': 400 },
    { agent: 'b', 'reply-seconds': 42 },
  ];
  expect(verdict(id, { tables: { agents: { rows } } })).toBe('pass');
});

it('compares nobody with nobody, and does not pass on a part of the agents', () => {
  expect(verdict(id, agents([400]))).toBe('not-applicable');
  expect(verdict(id, agents([40, 41], 9))).toBe('not-read');
  expect(verdict(id, agents([40, 41, '***']))).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});
