// Reads the backend's admin pages with the built extension, in both languages, and says what of them was right.
import type { Page } from 'playwright';
import { pageKeyOf } from '../../lib/page-key';
import type { ReadingRow } from '../../lib/rows';
import { launchExtension, type Extension } from '../e2e/extension';
import { pageBundle } from '../read/console-bundle';
import { freshBuild } from '../tools/fresh-build';
import { quiet } from '../tools/quiet';
import { administrator } from './api';
import { buyers, traces } from './buyers';
import { compare, type Compared } from './compare';
import type { Answers } from './answers';
import { tellers, type Topic } from './truth';
import { languages, wordsOf, type Language } from './words';

export interface Measured extends Compared {
  language: string;
  path: string;
  topic: Topic;
  state: string;
  ms: number;
  /** What tells of buyers and left the page, with what stands around it. */
  leaked: string[];
  /** Order numbers that left it as they are. */
  numbers: number;
}

const timeZone = 'Asia/Shanghai';
const patienceMs = 10_000;
/** A page that shows more later is read again within this time. */
const restMs = 3200;
const some = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const pages: [Topic, string][] = [
  ['dashboard', ''],
  ['products', 'catalog/products'],
  ['variants', 'catalog/products/variants'],
  ...some(2).map((id): [Topic, string] => ['product', `catalog/products/${id}`]),
  ...some(4).map((id): [Topic, string] => ['variant', `catalog/products/1/variants/${id}`]),
  ['orders', 'orders'],
  ...[1, 2, 3, 4, 5, 12].map((id): [Topic, string] => ['order', `orders/${id}`]),
  ['promotions', 'marketing/promotions'],
  ['customers', 'customer/customers'],
  ['customer', 'customer/customers/2'],
];

/** Measures every page; `told` hears of each as it is done. */
export async function measure(origin: string, told: (one: Measured) => void): Promise<Measured[]> {
  const script = await pageBundle('../backend/leaves.ts', 'shopRounds');
  const extension = await launchExtension({ dir: freshBuild() });
  const measured: Measured[] = [];
  try {
    for (const language of languages) {
      const tab = await signedIn(extension, origin, language);
      for (const [topic, path] of pages) {
        const one = await measurePage(extension, tab, { origin, language, topic, path, script });
        measured.push(one);
        told(one);
      }
      await tab.close();
    }
  } finally {
    await extension.close();
  }
  return measured;
}

/** A tab in which the administrator is signed in and has chosen a language, as the backend's own pages keep it. */
export async function signedIn(extension: Extension, origin: string, language: Language): Promise<Page> {
  const tab = await extension.context.newPage();
  const kept = {
    _authToken: (await administrator(origin)).token(),
    _uiLanguageCode: language.code,
    uiLocale: language.place,
    _uiLocale: language.place,
  };
  await tab.addInitScript((entries) => {
    for (const [name, value] of Object.entries(entries))
      localStorage.setItem(`vnd_${name}`, JSON.stringify(value));
  }, kept);
  return tab;
}

interface Asked {
  origin: string;
  language: Language;
  topic: Topic;
  path: string;
  script: string;
}

async function measurePage(extension: Extension, tab: Page, asked: Asked): Promise<Measured> {
  const { origin, language, topic, path, script } = asked;
  const answers: Answers = new Map();
  const coming: Promise<void>[] = [];
  const listen = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    if (!isApi(response.url())) return;
    const { operationName } = (response.request().postDataJSON() ?? {}) as { operationName?: string };
    if (operationName === undefined) return;
    coming.push(
      response.json().then(
        (answer: { data: unknown }) => void answers.set(operationName, answer.data),
        () => undefined,
      ),
    );
  };
  tab.on('response', listen);
  const since = Date.now();
  const words = wordsOf(language, timeZone);
  await tab.goto(`${origin}/admin/${path}`, { waitUntil: 'domcontentloaded' });
  for (let told = false; !told;) {
    await tab.waitForEvent('response', { timeout: 30_000, predicate: (response) => isApi(response.url()) });
    await Promise.all(coming);
    told = isTold(() => tellers[topic](answers, words, since));
  }
  await tab.evaluate(quiet);
  const row = await lastReading(extension, tab.url(), since);
  await Promise.all(coming);
  tab.off('response', listen);
  const now = row?.draft.takenAt ?? Date.now();
  const sent = await tab.evaluate<string>(`${script};shopRounds.leaves()`);
  const codes = codesIn(answers);
  const left = sent + JSON.stringify({ ...row?.draft, url: '' });
  const expected = tellers[topic](answers, words, now);
  return {
    language: language.tag,
    path,
    topic,
    state: row?.draft.state === 'ok' ? row.draft.kind : (row?.draft.state ?? 'not read'),
    ms: row?.draft.ms ?? 0,
    leaked: buyers.flatMap(traces).flatMap((trace) => {
      const at = left.indexOf(trace);
      // A short trace may be a part of another word, so what stands around it is told too.
      return at < 0 ? [] : [`${trace} in …${left.slice(Math.max(0, at - 60), at + trace.length + 40)}…`];
    }),
    numbers: codes.filter((code) => left.includes(code)).length,
    ...compare(expected, row?.draft.kind === 'console' ? row.draft : undefined, codes),
  };
}

const isApi = (url: string) => url.includes('/admin-api');

function isTold(tell: () => unknown): boolean {
  try {
    tell();
    return true;
  } catch {
    return false;
  }
}

/** The reading of an address once no younger one has come for a while. */
async function lastReading(
  extension: Extension,
  url: string,
  since: number,
): Promise<ReadingRow | undefined> {
  const end = Date.now() + patienceMs;
  let last: ReadingRow | undefined;
  let seenAt = Date.now();
  while (Date.now() < end && !(last && Date.now() - seenAt > restMs)) {
    const rows = (await extension.rows<ReadingRow>('readings')).filter(
      (row) => row.pageKey === pageKeyOf(url) && row.lastSeen >= since,
    );
    const youngest = rows.sort((a, b) => a.lastSeen - b.lastSeen).at(-1);
    if (youngest && youngest.lastSeen !== last?.lastSeen) [last, seenAt] = [youngest, Date.now()];
    await new Promise((done) => setTimeout(done, 250));
  }
  return last;
}

/** All order numbers that a page was told. */
function codesIn(answers: Answers): string[] {
  const codes = JSON.stringify([...answers.values()]).matchAll(/"code":"([A-Z0-9]{16})"/g);
  return [...new Set([...codes].map(([, code = '']) => code))];
}
