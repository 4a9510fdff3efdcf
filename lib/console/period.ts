// The date or range figures are for: printed times, picker values and chosen tabs, and what each of them governs.
import type { Period } from '../reading';
import { isDay } from '../day';
import { folded, plain } from '../number';
import { segmentsOf } from './inline';
import { placeOfToken } from './place';
import { common, holds, scopeOf, sizeOf, within, type Counter } from './region';
import type { Box, Screen, Token } from './screen';
import { liveWords, periodWords } from './words';

export interface Mark {
  period: Period;
  index: number;
  scope: Box;
  /** 3 printed with its name, 2 picker, 1 chosen tab or heading, 0.5 the time of the last update, 0.4 "实时" alone. */
  strength: number;
}

const oneDay = /(\d{4})\s?[-/.年]\s?(\d\d?)\s?[-/.月]\s?(\d\d?)\s?日?/g;
/** "Nov 24, 2026" and "24 November 2026". */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3));
const worded = new RegExp(
  String.raw`\b(?:(\d\d?) )?(${months.join('|')})[a-z]*\.?,? (?:(\d\d?),? )?(\d{4})\b`,
  'g',
);
const onlyPeriod =
  /^((统计|数据)?(时间|周期))?[:\s]*((最?近|过去)\s?[\d一两三六半]+\s?个?[天日周月年].{0,3}|[昨今][日天]|实时|[本上][周月]|yesterday|today|last \d+ days)$/;
/** Days of what is offered or paid out, not of the figures. */
const ofEvents = /活动|合[同作]|大促|报名|促销|结算|有效期|campaign|promotion|settlement/;
/** Names the range that figures are compared with, or one before or after theirs. */
const versus = /^([对比较环]|同[比期]|[上下][一个次]*(周?期|考核)|预|compare|vs|previous)/;
const updated = /更新|截[至止]|as of|updated/;

/** "Sep 11–Sep 17, 2026" and "Sep 11–17, 2026": the year stands once, at the end. */
const ranged = /\b([a-z]{3,9}\.? )(\d\d?)\s?[-–—]\s?([a-z]{3,9}\.? )?(\d\d?,? )(\d{4})\b/g;

/** The days printed in a text as "YYYY-MM-DD", in order; impossible dates are left out. */
export function parseDays(text: string): string[] {
  const named = plain(text)
    .toLowerCase()
    .replace(
      ranged,
      (_all, m1: string, d1: string, m2 = m1, d2: string, year: string) =>
        `${m1}${d1} ${Number(year) - (monthOf(m1) > monthOf(m2) ? 1 : 0)} - ${m2}${d2}${year}`,
    )
    .replace(
      worded,
      (_all, before: string | undefined, month: string, after: string | undefined, year: string) =>
        [year, monthOf(month) + 1, after ?? before].join('-'),
    );
  return [...named.matchAll(oneDay)].flatMap(([, year = '', month = '', day = '']) => {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(iso) ? [iso] : [];
  });
}

/** All periods a page states, each with the box of figures it governs. */
export function marksOf(screen: Screen, content: Counter, panes: Counter): Mark[] {
  const marks: Mark[] = [];
  const { tokens } = screen;
  const pickers = tokens.filter((token) => token.kind === 'field');
  for (const [at, token] of tokens.entries()) {
    // Of several to choose from, each a button, only the chosen one is applied.
    if (token.box.fence && [tokens[at - 1], tokens[at + 1]].some((other) => isChoice(token, other))) continue;
    const before = tokens[at - 1];
    if (before?.kind !== 'date' && versus.test(before?.text ?? '')) continue;
    const made = token.kind === 'field' ? fieldPeriod(token, pickers) : textPeriod(token);
    const scope = made && governed(token, content);
    if (made && scope) {
      const at = placeOfToken(token, token.kind === 'field' ? '' : token.raw);
      // The days of another range are of none of the figures around it, and nobody can tell of which below it.
      const aside = versus.test(token.text) && { strength: 0.1, period: { label: made.period.label } };
      marks.push({ ...made, period: { ...made.period, at }, index: token.index, scope, ...aside });
    }
  }
  for (const box of screen.chosen) {
    const token = tokens.find((each) => holds(box, each));
    const scope = scopeOf(box, box.end - 1, panes);
    if (!token || !scope || token.text.length > 12 || !periodWords.test(token.text)) continue;
    const period: Period = { label: token.raw, ...(liveWords.test(token.text) && { partial: true }) };
    marks.push({ period, index: box.start, scope, strength: period.partial ? 0.4 : 1 });
  }
  return marks;
}

const isChoice = (token: Token, other: Token | undefined) =>
  other?.box.fence !== undefined &&
  other.box.fence !== token.box.fence &&
  onlyPeriod.test(token.text) &&
  onlyPeriod.test(other.text);

/** The part a printed period is for: what follows it, or what stands over it where it closes a smaller part. */
function governed(token: Token, content: Counter): Box | undefined {
  const after = scopeOf(token.box, token.last, content);
  let over: Box | undefined = token.box;
  while (over && content.between(over.start, token.index) === 0) over = over.parent;
  return over && (!after || (over !== after && within(over, after))) ? over : after;
}

function textPeriod(token: Token): Omit<Mark, 'index' | 'scope'> | undefined {
  if (!['date', 'word', 'prose'].includes(token.kind) || token.text.length > 90) return undefined;
  if (!periodWords.test(token.text) && parseDays(token.text).length < 2) return undefined;
  const raw = segmentsOf(token.raw).find((each) => periodWords.test(each.toLowerCase())) ?? token.raw;
  const text = folded(raw);
  const days = parseDays(text);
  if (token.used && days.length === 0) return undefined;
  if (ofEvents.test(text) && !/统计|数据/.test(text)) return undefined;
  const named = periodWords.test(text);
  if (!named && !(days.length === 2 && /[~至–—]|\s-\s|to/.test(text))) return undefined;
  if (days.length === 0 && !onlyPeriod.test(text)) return undefined;
  return { period: periodOf(raw, days), strength: strengthOf(text, days) };
}

function strengthOf(text: string, days: string[]): number {
  if (days.length === 0) return liveWords.test(text) ? 0.4 : 1;
  return /更新|updated/.test(text) ? 0.5 : 3;
}

function periodOf(raw: string, days: string[]): Period {
  const text = raw.toLowerCase();
  const [from, to = from] = days;
  const partial = updated.test(text) ? /\d:\d\d/.test(text) : liveWords.test(text);
  return {
    label: raw.slice(0, 80),
    ...(from && to && from <= to && { from, to }),
    ...(partial && { partial: true }),
  };
}

/** A picker's one or two fields; the second field of a range is told by the first. */
function fieldPeriod(token: Token, pickers: Token[]): Omit<Mark, 'index' | 'scope'> | undefined {
  const at = pickers.indexOf(token);
  if (isRange(pickers[at - 1], token)) return undefined;
  const next = isRange(token, pickers[at + 1]);
  const days = parseDays(`${token.text} ${next?.text ?? ''}`);
  const label = next ? `${token.text} ~ ${next.text}` : token.text;
  return days.length === 0 ? undefined : { period: periodOf(label, days), strength: 2 };
}

/** The second of two fields with nothing but a mark between them. */
const isRange = (one: Token | undefined, other: Token | undefined) =>
  one && other && sizeOf(common(one.box, other.box)) < 4 ? other : undefined;

/** The period of a figure or table: the nearest mark around it, printed names before pickers before tabs. */
export function periodAt(
  index: number,
  box: Box,
  context: string[],
  marks: Mark[],
  contexts: Map<Mark, string[]>,
): Period | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (!within(box, mark.scope) || (mark.index > index && sizeOf(mark.scope) > 60)) continue;
    const over = contexts.get(mark) ?? [];
    if (over.some((text, at) => context[at] !== text)) continue;
    if (!best || nearer(mark, best, index)) best = mark;
  }
  const named =
    best && best.strength <= 1 && !best.period.from
      ? daysNamed(best.period.label, marks, contexts)
      : undefined;
  if (best && named) return { ...best.period, ...named };
  const said =
    best?.strength === 0.5
      ? context.findLast((text) => periodWords.test(text.toLowerCase()) && !liveWords.test(text))
      : undefined;
  return said ? { label: said } : best?.period;
}

/** The days of "昨日" where another part of the same page prints them beside the same word. */
function daysNamed(
  label: string,
  marks: Mark[],
  contexts: Map<Mark, string[]>,
): Pick<Period, 'from' | 'to'> | undefined {
  const tabs = marks.filter((mark) => mark.strength === 1 && mark.period.label === label);
  const told = marks.find(
    (mark) =>
      mark.strength === 3 &&
      mark.period.from &&
      (mark.period.label.startsWith(label) ||
        contexts.get(mark)?.at(-1) === label ||
        tabs.some((tab) => tab.scope === mark.scope)),
  );
  return told && { from: told.period.from, to: told.period.to };
}

function nearer(mark: Mark, best: Mark, index: number): boolean {
  if (mark.scope !== best.scope) return within(mark.scope, best.scope);
  if (mark.strength !== best.strength) return mark.strength > best.strength;
  return mark.index <= index;
}

/** What the page as a whole is for: its strongest and outermost mark. */
export function pagePeriod(marks: Mark[]): Period | undefined {
  return [...marks].sort(
    (a, b) => b.strength - a.strength || sizeOf(b.scope) - sizeOf(a.scope) || a.index - b.index,
  )[0]?.period;
}
