// What something that was pointed at would have given on the readings that are kept, told before it is kept itself.
import type { Teaching, TeachTrial } from './message';
import { parseFigure } from './number';
import { valueOf, type Draft, type Fingerprint, type Locator } from './reading';
import type { ReadingRow } from './rows';
import { taughtDay } from './taught';
import { columnUnder, readColumn } from './taught-column';
import { labelKey } from './vocabulary/labels';

/** So many days back are shown. */
const days = 5;

interface Place {
  label: string;
  text: string;
  context: readonly string[];
  at?: Locator | undefined;
}

/** Everything on an earlier reading that has a name and a value: pairs, and cells by their heads. */
function placesOf(draft: Draft, { column, row }: Fingerprint): Place[] {
  const pairs = (draft.pairs ?? []).map(({ label, raw, context = [], at }) => ({
    label,
    text: raw,
    context,
    at,
  }));
  if (column === undefined) return pairs;
  const cells = (draft.tables ?? []).flatMap(({ columns, rows, context = [] }) =>
    rows
      .filter((own) => row === undefined || own.some((cell) => labelKey(cell).includes(labelKey(row))))
      .flatMap((own) =>
        columns.map((label, place) => ({ label, text: own[place] ?? '', context, at: undefined })),
      ),
  );
  return [...pairs, ...cells];
}

/** What stood under the same name, in the same part where there are several; null where that is not one. */
function textOn(draft: Draft, { print, at }: Pick<Teaching, 'print' | 'at'>): string | null {
  const names = [print.column, print.over, print.before, ...print.own].filter((word) => word !== undefined);
  const all = placesOf(draft, print);
  for (const name of names) {
    const named = all.filter(({ label, text }) => labelKey(label) === labelKey(name) && text !== '');
    const within = named.filter(({ context }) =>
      context.some((word) => print.headings.includes(labelKey(word))),
    );
    const [first, ...others] = within.length > 0 ? within : named;
    if (first && others.every(({ text }) => text === first.text)) return first.text;
  }
  return all.find((place) => place.at?.path === at.path)?.text ?? null;
}

/** What an earlier reading would have given for it. */
function earlierOn({ draft }: ReadingRow, taught: Teaching): string | null {
  if (taught.as === 'notice') return null;
  if (taught.as === 'price') return draft.offer?.from['price']?.text ?? null;
  return textOn(draft, taught);
}

/** How a price on this page is read by the page's own reader, where that is another amount. */
function otherPrice({ offer }: Draft, text: string): string | undefined {
  const own = offer && valueOf(offer.price);
  const typed = own && parseFigure(text)?.value;
  return typed !== undefined && Number(typed) !== Number(own?.amount)
    ? offer?.from['price']?.text
    : undefined;
}

/** The trial of something pointed at on a page; `readings` are those of this page, the newest first. */
export function trialOf(taught: Teaching, readings: readonly ReadingRow[]): TeachTrial {
  const [now, ...before] = readings;
  if (!now) return { earlier: [], dated: false };
  const { print, text, as } = taught;
  const column = columnUnder(print, text, now.draft.tables ?? []);
  const rows = column && readColumn(column, [], now.draft.tables ?? [])?.rows.length;
  const newest = before.filter(({ day }, at) => before.findIndex((other) => other.day === day) === at);
  const earlier = newest
    .filter(({ draft }) => draft.state === 'ok')
    .slice(0, days)
    .map((reading) => ({ day: reading.day, text: earlierOn(reading, taught) }));
  const needsDay = (as === undefined || as === 'column') && taught.period !== 'now';
  const other = as === 'price' ? otherPrice(now.draft, text) : undefined;
  return {
    ...(column && rows !== undefined && { column: { head: column.head, rows } }),
    // Notices are other words every day, and none of them was kept before.
    earlier: as === 'notice' ? [] : earlier,
    dated: !needsDay || taughtDay(taught, text, now.draft, now.day) !== undefined,
    ...(other !== undefined && { other }),
  };
}
