// What an operator would complain of after an invented console was read the whole way: page, gate, background.
import { completed } from '../../../lib/console/read';
import { passDraft } from '../../../lib/gate';
import { plain } from '../../../lib/number';
import { readInSlices } from '../../../lib/read/console';
import { readDraft } from '../../../lib/read/draft';
import { pageOf } from '../../../lib/read/scan';
import { Draft, valueOf } from '../../../lib/reading';
import { drawConsole } from './fuzz-console';
import type { Planted } from './planted';

const url = 'https://seller.example.com/#/home';
const takenAt = 1_789_000_000_000;
const readers = { consoles: { console: readInSlices } };
/** Nothing changes on these pages while they are read. */
const calm = () => Promise.resolve(true);

export interface Judged {
  complaints: string[];
  /** How many figures and cells could be seen, and how many of them were read. */
  cards: number;
  cardsRead: number;
  cells: number;
  cellsRead: number;
  ms: number;
  elements: number;
}

/** Draws the console of a seed, reads it as the extension does, and compares with what was planted. */
export async function judge(seed: number): Promise<Judged> {
  const planted = drawConsole(seed);
  const judged: Judged = {
    complaints: [],
    cards: 0,
    cardsRead: 0,
    cells: 0,
    cellsRead: 0,
    ms: 0,
    elements: 0,
  };
  const said = (text: string) => judged.complaints.push(`seed ${seed}: ${text}`);
  judged.elements = document.querySelectorAll('*').length;
  // A real page stands before it is read; drawing it is not the reader's cost.
  document.body.getBoundingClientRect();
  const started = performance.now();
  const read = await readDraft(
    pageOf(document, new URL(url)),
    'console',
    { id: 'general', pages: [] },
    readers,
    takenAt,
    calm,
  );
  judged.ms = performance.now() - started;
  if (!read) {
    said('the page is said to have changed while it was read');
    return judged;
  }
  const draft = { ...read, ms: judged.ms };
  if (draft.state !== 'ok') said(`the page is ${draft.state}: ${draft.why ?? ''}`);
  const sent: unknown = JSON.parse(JSON.stringify(draft));
  const passed = passDraft(sent, url, takenAt);
  if (!passed.ok) {
    said(`refused at the gate: ${passed.stale ? 'stale' : `${passed.field} ${passed.reason}`}`);
    return judged;
  }
  const whole = passed.sheet && completed(passed.draft, passed.sheet);
  if (!whole) {
    said('the places of the sheet do not fit together');
    return judged;
  }
  const shape = Draft.safeParse(whole);
  if (!shape.success) said(`what is kept has another shape: ${shape.error.issues[0]?.path.join('.') ?? ''}`);
  judgeCards(planted, whole, judged, said);
  judgeTables(planted, whole, judged, said);
  judgeBuyers(planted, JSON.stringify(sent) + JSON.stringify(whole), said);
  return judged;
}

type Say = (text: string) => void;

function judgeCards({ cards }: Planted, { pairs = [] }: Draft, judged: Judged, said: Say): void {
  for (const { label, value, raw, shown } of cards) {
    if (shown) judged.cards += 1;
    const named = pairs.filter((pair) => pair.label === label);
    const valued = pairs.filter((pair) => valueOf(pair.value) === value && pair.raw.includes(raw));
    if (shown && named.some((pair) => valueOf(pair.value) === value)) judged.cardsRead += 1;
    for (const pair of named)
      if (valueOf(pair.value) !== value) said(`${label} is ${raw} and was read as ${pair.raw}`);
    for (const pair of valued) if (pair.label !== label) said(`${raw} of ${label} was read as ${pair.label}`);
    if (!shown && named.length + valued.length > 0) said(`${label} cannot be seen and was read as ${raw}`);
  }
}

function judgeTables({ tables }: Planted, draft: Draft, judged: Judged, said: Say): void {
  for (const { how, columns, rows } of tables) {
    const all = rows.slice(0, 1000);
    judged.cells += all.length * columns.length;
    for (const read of draft.tables ?? []) {
      const places = columns.map((name) => read.columns.indexOf(name));
      if (places.every((place) => place < 0)) continue;
      let found = 0;
      for (const cells of read.rows) {
        const own = places.map((place) => (place < 0 ? '' : (cells[place] ?? '')));
        const fits = all.some((row) => own.every((cell, at) => cell === '' || cell === row[at]));
        if (!fits)
          said(`a table by ${how} shows no row ${JSON.stringify(own.map((cell) => cell.slice(0, 20)))}`);
        else found += own.filter((cell) => cell !== '').length;
      }
      judged.cellsRead += found;
    }
  }
}

const bare = (text: string) => plain(text).replace(/[\s-]/g, '');

function judgeBuyers({ buyers }: Planted, text: string, said: Say): void {
  const all = bare(text);
  for (const buyer of buyers)
    if (all.includes(buyer.text)) {
      const at = all.indexOf(buyer.text);
      said(`${buyer.text} of ${buyer.how} left the page: ${all.slice(Math.max(0, at - 60), at + 30)}`);
    }
}
