// What the reader of .xls files leaves out: how numbers are shown, which sheets are hidden, and whether a password shuts it ([MS-CFB], [MS-XLS]).

export interface XlsShown {
  hidden: boolean;
  /** Number formats of the sheet's cells, by "row,column" from 0. */
  formats: ReadonlyMap<string, string>;
}

/** Numbers of sectors from here on end a chain. */
const end = 0xff_ff_ff_fa;
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function wordsOf(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The stream that holds the workbook. Programs that write such files fill it up to 4096 bytes: a shorter one is none. */
function workbookIn(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  const word = (at: number) => view.getUint32(at, true);
  const size = 1 << view.getUint16(30, true);
  const sector = (at: number) => bytes.subarray((at + 1) * size, (at + 2) * size);
  const tables = wordsOf(bytes.subarray(76, 512));
  let [further, left] = [word(68), word(72)];
  for (; left > 0 && further < end; left -= 1) {
    const list = wordsOf(sector(further));
    further = list.pop() ?? end;
    tables.push(...list);
  }
  const next = tables.filter((at) => at < end).flatMap((at) => wordsOf(sector(at)));
  const chain = (first: number) => {
    const parts: Uint8Array[] = [];
    for (let at = first; at < end && parts.length <= next.length; at = next[at] ?? end)
      parts.push(sector(at));
    return joined(parts);
  };
  const directory = chain(word(48));
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const entry = viewOf(directory.subarray(at, at + 128));
    const letters = Math.max(0, Math.min(64, entry.getUint16(64, true)) - 2);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + letters));
    const length = entry.getUint32(120, true);
    if (name === 'Workbook' && length >= word(56))
      return chain(entry.getUint32(116, true)).subarray(0, length);
  }
  throw new Error('no workbook in it');
}

/** Formats that stand for a number of their own and are written out nowhere. */
const known: [number, string][] = [
  [9, '0%'],
  [10, '0.00%'],
];

function formatCode(data: Uint8Array): string {
  const view = viewOf(data);
  const wide = (view.getUint8(4) & 1) === 1;
  const length = view.getUint16(2, true) * (wide ? 2 : 1);
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(data.subarray(5, 5 + length));
}

/** The row, column and style of each number that a record holds. */
function numbersIn(id: number, data: Uint8Array): { at: string; style: number }[] {
  const view = viewOf(data);
  const short = (at: number) => view.getUint16(at, true);
  if (id === 0xbd)
    return Array.from({ length: Math.floor((data.length - 6) / 6) }, (_, n) => ({
      at: `${short(0)},${short(2) + n}`,
      style: short(4 + n * 6),
    }));
  // NUMBER, RK, FORMULA.
  return id === 0x203 || id === 0x27e || id === 0x06
    ? [{ at: `${short(0)},${short(2)}`, style: short(4) }]
    : [];
}

/** How the sheets of an .xls file are shown, in their order. Throws where a password shuts it, and where it is damaged. */
export function shownIn(bytes: Uint8Array): XlsShown[] {
  const stream = workbookIn(bytes);
  const view = viewOf(stream);
  const codes = new Map(known);
  const styles: number[] = [];
  const sheets = new Map<number, { hidden: boolean; formats: Map<string, string> }>();
  let sheet: Map<string, string> | undefined;
  for (let at = 0; at + 4 <= stream.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const data = stream.subarray(at + 4, at + 4 + length);
    if (id === 0 && length === 0) break;
    sheet = sheets.get(at)?.formats ?? sheet;
    if (id === 0x2f) throw new Error('shut by a password');
    if (id === 0x0a) sheet = undefined;
    if (id === 0x41e) codes.set(viewOf(data).getUint16(0, true), formatCode(data));
    if (id === 0xe0) styles.push(viewOf(data).getUint16(2, true));
    if (id === 0x85)
      sheets.set(viewOf(data).getUint32(0, true), {
        hidden: (viewOf(data).getUint8(4) & 3) !== 0,
        formats: new Map(),
      });
    for (const number of sheet ? numbersIn(id, data) : [])
      sheet?.set(number.at, codes.get(styles[number.style] ?? 0) ?? '');
    at += 4 + length;
  }
  return [...sheets.values()];
}
