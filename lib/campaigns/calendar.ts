// The platforms' yearly events as an editable start: nominal spans, to be moved each year to what the platform announces.
import { addDays } from '../day';

/** Where the spans come from, and when they were collected. */
export const calendarSource = { name: 'campaign.calendar.source', date: '2026-08-20' };

interface YearlyEvent {
  /** Key of its name: `campaign.event.<id>`. */
  id: string;
  /** "MM-DD" of first and last day; or days before and after a feast of the lunar calendar. */
  span: { from: string; to: string } | { feast: 'spring' | 'qixi'; before: number; after: number };
}

/** Only fixed nominal dates: the real spans (presale, first wave, encore) move every year. */
const yearly: readonly YearlyEvent[] = [
  // Three to four weeks before the Spring Festival.
  { id: 'spring-goods', span: { feast: 'spring', before: 28, after: -7 } },
  { id: 'women', span: { from: '03-06', to: '03-08' } },
  { id: '520', span: { from: '05-20', to: '05-20' } },
  { id: '618', span: { from: '06-01', to: '06-18' } },
  { id: 'qixi', span: { feast: 'qixi', before: 0, after: 0 } },
  { id: 'school', span: { from: '08-15', to: '09-01' } },
  { id: '99', span: { from: '09-08', to: '09-10' } },
  { id: 'national', span: { from: '10-01', to: '10-07' } },
  { id: '1111', span: { from: '11-09', to: '11-12' } },
  { id: '1212', span: { from: '12-10', to: '12-13' } },
];

export interface CalendarEvent {
  id: string;
  from: string;
  to: string;
}

/**
 * Feasts of the lunar calendar, as the Hong Kong Observatory's tables have them. Browsers' own Chinese calendar is a day
 * off where the new moon falls near midnight (Spring Festival 2027). A year that is not listed has no such event.
 */
const feasts: Record<'spring' | 'qixi', string[]> = {
  spring: ['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
  qixi: ['2026-08-19', '2027-08-08', '2028-08-26', '2029-08-16', '2030-08-05'],
};

function inYear({ id, span }: YearlyEvent, year: number): CalendarEvent[] {
  if ('from' in span) return [{ id, from: `${year}-${span.from}`, to: `${year}-${span.to}` }];
  return feasts[span.feast]
    .filter((day) => day.startsWith(`${year}-`))
    .map((day) => ({ id, from: addDays(day, -span.before), to: addDays(day, span.after) }));
}

/** The events that are running or begin within so many days, the nearest first. */
export function eventsAhead(today: string, days = 120): CalendarEvent[] {
  const year = Number(today.slice(0, 4));
  return yearly
    .flatMap((event) => [year, year + 1].flatMap((one) => inYear(event, one)))
    .filter(({ from, to }) => to >= today && from <= addDays(today, days))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}
