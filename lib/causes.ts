// What happened on the days of a change and could be its cause: nothing here is proved, each is shown with its source.
import type { Evidence } from './checks/contract';
import { addDays, dayOf } from './day';
import { changesOf } from './offer-changes';
import type { CampaignRow, Phase } from './price-rows';
import { valueOf } from './reading';
import type { ActionRow, FigureRow, OfferRow, ReadingRow, WatchRow } from './rows';
import { evidenceOf, knownTables } from './table-facts';
import { promotionOn } from './vocabulary/promotions';

interface Told {
  day: string;
  /** Where it can be seen; absent for what the operator wrote and for the calendar. */
  evidence?: Evidence;
}

export type Cause = Told &
  (
    | { kind: 'action'; key: string; text: string; product: string }
    | { kind: 'rival-price'; title: string; shop: string; from: number; to: number; currency: string }
    | { kind: 'sale'; sale: string; begins: boolean; between?: true }
    | { kind: 'campaign'; name: string; phase: Phase['id']; begins: boolean; between?: true }
    | { kind: 'notice'; text: string }
    | { kind: 'plan-change'; text: string; plan: string }
    | { kind: 'sold-out'; product: string }
    | { kind: 'reader'; from: string; to: string; metric: string }
  );

export interface CauseRows {
  /** The two days whose figures are compared. */
  baseDay: string;
  day: string;
  timeZone: string;
  actions: readonly ActionRow[];
  readings: readonly ReadingRow[];
  watches: readonly WatchRow[];
  offers: readonly OfferRow[];
  /** The shop's own. */
  campaigns: readonly CampaignRow[];
  /** Figures of both days. */
  figures: readonly FigureRow[];
}

/** Everything between the two days that could be a cause, the newest first. */
export function causesOf(rows: CauseRows): Cause[] {
  const between = (day: string) => day > rows.baseDay && day <= rows.day;
  return [
    ...actionsOf(rows, between),
    ...rivalPrices(rows, between),
    ...sales(rows),
    ...campaignsOf(rows),
    ...fromReadings(rows, between),
    ...readerChanges(rows),
  ].toSorted((a, b) => b.day.localeCompare(a.day));
}

type Between = (day: string) => boolean;

const actionsOf = ({ actions }: CauseRows, between: Between): Cause[] =>
  actions
    .filter(({ day }) => between(day))
    .map(({ key, day, text, product }) => ({ kind: 'action', key, day, text, product }));

/**
 * Prices of watched rivals that were seen to be another than before, on the day the new one was first seen; what members
 * pay beside what everybody pays is no change.
 */
function rivalPrices({ watches, offers, timeZone }: CauseRows, between: Between): Cause[] {
  const rivals = new Set(
    watches.filter(({ watched, own }) => watched && !own).map(({ offerKey }) => offerKey),
  );
  return [...rivals].flatMap((offerKey) => {
    const all = offers
      .filter((row) => row.offerKey === offerKey)
      .toSorted((a, b) => a.firstSeen - b.firstSeen);
    const seen = all.filter(({ currency }) => currency === all.at(-1)?.currency);
    return changesOf(seen, seen).flatMap(({ at, price, row }): Cause[] => {
      const day = dayOf(at, timeZone);
      if (!price || !between(day)) return [];
      const { offer, currency, url, pageTitle, reader, lastSeen: takenAt } = row;
      const [title, shop] = [valueOf(offer.title) ?? pageTitle, valueOf(offer.shop) ?? ''];
      const { text = valueOf(offer.price)?.amount ?? '', how = title, at: place } = offer.from['price'] ?? {};
      const evidence = {
        label: title,
        text,
        url,
        pageTitle,
        takenAt,
        reader,
        how,
        ...(place && { at: place }),
      };
      const { beforeMinor: from, afterMinor: to } = price;
      return [{ kind: 'rival-price', day, title, shop, from, to, currency, evidence }];
    });
  });
}

/** What ended this many days before a day may still tell on it. */
const lull = 14;

/** The operator's own campaigns: a phase that one of the two days falls into and the other does not, or just over. */
function campaignsOf({ campaigns, baseDay, day }: CauseRows): Cause[] {
  return campaigns.flatMap(({ name, phases }) => {
    const [before, now] = [baseDay, day].map(
      (on) => phases.find(({ from, to }) => from <= on && on <= to)?.id,
    );
    const ended = now
      ? undefined
      : phases.findLast(({ to }) => to > baseDay && to < day && to >= addDays(day, -lull));
    if (before === now && !ended) return [];
    const cause = { kind: 'campaign', name } as const;
    return [
      ...(now ? [{ ...cause, day, phase: now, begins: true }] : []),
      ...(ended && ended.id !== before
        ? [{ ...cause, day: ended.to, phase: ended.id, begins: false, between: true as const }]
        : []),
      ...(before ? [{ ...cause, day: baseDay, phase: before, begins: false }] : []),
    ];
  });
}

/** A sale or feast that one of the two days falls into and the other does not, or that ended between them. */
function sales({ baseDay, day }: CauseRows): Cause[] {
  const [before, now] = [promotionOn(baseDay), promotionOn(day)];
  const ended = Array.from({ length: lull }, (_, at) => addDays(day, -at - 1)).find(
    (on) => on > baseDay && ![undefined, before, now].includes(promotionOn(on)),
  );
  const between = ended === undefined ? undefined : promotionOn(ended);
  return [
    ...(ended && between
      ? [{ kind: 'sale' as const, day: ended, sale: between, begins: false, between: true as const }]
      : []),
    ...(now && now !== before ? [{ kind: 'sale' as const, day, sale: now, begins: true }] : []),
    ...(before && before !== now
      ? [{ kind: 'sale' as const, day: baseDay, sale: before, begins: false }]
      : []),
  ];
}

/** "2026-09-16 18:22" as a day; undefined for a text without a whole date. */
function dayIn(text: string | undefined): string | undefined {
  const found = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text ?? '');
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : undefined;
}

/** "昨日数据预计 10:30 后产出": the console speaks of its own figures. */
const notOut = /数据.{0,24}(?:预计|未).{0,20}(?:产出|更新|发布|出数)/;

/** Notices, changes of advertising plans and goods sold out, as the readings of those days show them; each told once. */
function fromReadings({ readings }: CauseRows, between: Between): Cause[] {
  const told = new Map<string, Cause>();
  const tell = (cause: Cause, about: string) => told.set(`${cause.kind}|${cause.day}|${about}`, cause);
  for (const { draft, lastSeen, day: readOn } of readings) {
    for (const { text, date, at, count } of draft.notices ?? []) {
      const day = dayIn(date);
      if (day === undefined || count !== undefined || !between(day)) continue;
      // That figures come later is nothing that happened to the shop.
      if (notOut.test(text)) continue;
      tell({ kind: 'notice', day, text, evidence: evidenceOf(draft, lastSeen, text, text, at) }, text);
    }
    for (const { kind, table } of knownTables(draft, lastSeen)) {
      for (const row of table.rows) {
        const change = row['change'];
        const changedOn = dayIn(row['changed-at']?.text);
        if (kind === 'changes' && change && changedOn !== undefined && between(changedOn)) {
          const plan = row['plan']?.text ?? '';
          tell(
            { kind: 'plan-change', day: changedOn, text: change.text, plan, evidence: change.evidence },
            `${plan}|${change.text}`,
          );
        }
        const [stock, product] = [row['stock'], row['product']?.text];
        // The list of a morning tells how the day before ended.
        const day = addDays(readOn, -1);
        if (kind === 'goods' && stock?.value !== undefined && stock.value <= 0 && product && between(day))
          tell({ kind: 'sold-out', day, product, evidence: stock.evidence }, product);
      }
    }
  }
  return [...told.values()];
}

/** The two figures were read in different ways: a change may be of the reading and not of the shop. */
function readerChanges({ figures, day, baseDay }: CauseRows): Cause[] {
  const newest = (on: string) =>
    figures.findLast(({ day: own, metric, scope }) => own === on && metric === 'gmv' && scope === '');
  const [before, now] = [newest(baseDay), newest(day)];
  if (!before || !now || (before.reader === now.reader && before.label === now.label)) return [];
  const from = before.reader === now.reader ? before.label : before.reader;
  const to = before.reader === now.reader ? now.label : now.reader;
  return [{ kind: 'reader', day, from, to, metric: now.metric }];
}
