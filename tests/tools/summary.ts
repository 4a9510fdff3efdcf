// What the operator would see, as tables for the terminal: verdicts, price comparison and trends, from the product's code.
import { dictionaries } from '../../assets/locales';
import { formatsOf } from '../../components/formats';
import type { Phrase, Quantity } from '../../lib/checks/contract';
import { changeOf, type Base } from '../../lib/compare';
import { addDays } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import type { Metric } from '../../lib/metrics/contract';
import { pricedOf } from '../../lib/landed/comparable';
import { compareOffers } from '../../lib/prices';
import { valueOf } from '../../lib/reading';
import type { OfferRow, ShopRow } from '../../lib/rows';
import { FigureIndex } from '../../lib/figure-index';
import { seriesOf } from '../../lib/series';
import { db } from '../../lib/store/db';
import { judgeShop } from '../../lib/store/round-facts';
import { type Lang } from '../../lib/words';
import { say } from '../../lib/say';
import { terminalTable } from './terminal-table';

const currency = 'CNY';
const timeZone = 'Asia/Shanghai';

/** Words and figures of one language, as the panel writes them. */
function speech(lang: Lang) {
  const formats = formatsOf(lang, timeZone, dictionaries[lang]);
  const t = (key: string, params: Phrase['params'] = {}): string => {
    const said = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'object' ? formats.quantity(value) : value,
    ]);
    return say(dictionaries[lang], lang, key, Object.fromEntries(said) as Record<string, string | number>);
  };
  return { t, phrase: (one: Phrase | undefined) => (one ? t(one.key, one.params) : ''), formats };
}

type Speech = ReturnType<typeof speech>;

/** The three tables over a copy of the store, for the round of a day, as text. */
export async function summaryOf(day: string, now: number, lang: Lang): Promise<string> {
  const said = speech(lang);
  const shops = await db.shops.toArray();
  const verdicts = await Promise.all(shops.map((shop) => verdictTable(shop, day, now, said)));
  const trends = await Promise.all(shops.map((shop) => trendTable(shop, addDays(day, -1), said)));
  return [...verdicts, await priceTable(now, said), ...trends].join('');
}

async function verdictTable(
  shop: ShopRow,
  day: string,
  now: number,
  { t, phrase, formats }: Speech,
): Promise<string> {
  const results = await judgeShop(shop.shopId, day, now);
  const marks: Record<string, string> = { pass: '✓', attention: '▲', problem: '◆', 'your-eyes': '◉' };
  const rows = results.map(({ check, outcome }) => [
    check.part,
    `${marks[outcome.verdict] ?? '○'} ${wordOf(outcome.verdict, t)}`,
    t(`checks.${check.id}`),
    outcome.figure ? formats.quantity(outcome.figure) : '',
    phrase(outcome.reason),
    outcome.evidence[0]?.text ?? '',
  ]);
  return terminalTable(`${shop.name} · ${day}`, ['', '', '', '', '', ''], rows, 40);
}

const wordKeys: Record<string, string> = {
  pass: 'shell.mark.pass',
  attention: 'shell.mark.attn',
  problem: 'shell.mark.prob',
  'your-eyes': 'shell.mark.you',
};

const wordOf = (verdict: string, t: Speech['t']): string =>
  t(wordKeys[verdict] ?? `shell.verdict.${verdict}`);

async function priceTable(now: number, { t, formats }: Speech): Promise<string> {
  const newest = new Map<string, OfferRow>();
  for (const row of await db.offers.orderBy('lastSeen').toArray()) newest.set(row.offerKey, row);
  const watches = await db.watches.toArray();
  const rivalsOf = new Map<string, OfferRow[]>();
  for (const watch of watches) {
    const row = newest.get(watch.offerKey);
    if (!row || !watch.watched || watch.own || watch.productKey === undefined) continue;
    rivalsOf.set(watch.productKey, [...(rivalsOf.get(watch.productKey) ?? []), row]);
  }
  const titleOf = (row: OfferRow | undefined): string =>
    row ? (valueOf(row.offer.title) ?? row.pageTitle) : '';
  const rows = [...rivalsOf].flatMap(([productKey, rivals]) => {
    const mine = newest.get(productKey);
    const compared = compareOffers(
      mine ? pricedOf(mine, timeZone) : null,
      rivals.map((row) => pricedOf(row, timeZone)),
      now,
    );
    const price = (minor: number | null) =>
      minor === null ? '—' : formats.quantity({ value: minor, unit: 'money', currency });
    const rank = compared.rank === null ? '' : `${compared.rank}/${compared.of}`;
    return [
      [
        titleOf(mine),
        '',
        price(compared.mine?.priceMinor ?? null),
        '',
        rank,
        compared.index?.toFixed(1) ?? '',
      ],
      ...compared.rivals.map((rival) => {
        const row = newest.get(rival.key);
        const gap = rival.gapShare === null ? '' : formats.quantity({ value: rival.gapShare, unit: 'rate' });
        return [
          `  ${titleOf(row)}`,
          (row && valueOf(row.offer.shop)) ?? '',
          price(rival.priceMinor),
          gap,
          '',
          '',
        ];
      }),
    ];
  });
  return terminalTable(t('shell.tab.prices'), ['', '', '', '±', '#', '100'], rows, 40);
}

async function trendTable(shop: ShopRow, day: string, { t, formats }: Speech): Promise<string> {
  const index = new FigureIndex((await db.figures.toArray()).filter((row) => row.shopId === shop.shopId));
  const at = (metric: Metric, when: string) => {
    const [point] = seriesOf(metric, index, { bucket: 'day', from: when, to: when });
    return point?.value === null || point?.value === undefined
      ? undefined
      : { day: when, value: point.value };
  };
  const rows = metrics.flatMap((metric) => {
    const now = at(metric, day);
    if (!now) return [];
    const quantity: Quantity = { value: now.value, unit: metric.unit, currency };
    const change = (base: Base, days: number) => {
      const share = changeOf(now, at(metric, addDays(day, days)), base)?.share;
      if (share === null || share === undefined) return '—';
      const sign = share > 0 ? '▲ ' : share < 0 ? '▼ ' : '';
      return sign + formats.quantity({ value: Math.abs(share), unit: 'rate' });
    };
    return [[t(metric.name), formats.quantity(quantity), change('yesterday', -1), change('last-week', -7)]];
  });
  const columns = ['', day, t('round.base.yesterday'), t('round.base.last-week')];
  return terminalTable(`${t('shell.tab.trends')} · ${shop.name}`, columns, rows);
}
