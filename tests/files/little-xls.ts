// Writes a workbook of the binary kind (.xls, BIFF8) as programs of consoles do, after Microsoft's [MS-CFB] and [MS-XLS].

/** A text, a number, or a number with the format that it is shown by. */
export type LittleCell = string | number | [number, string];

export interface LittleSheet {
  name: string;
  rows: LittleCell[][];
  hidden?: boolean;
}

const short = (value: number) => [value & 255, (value >> 8) & 255];
const word = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];
const double = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
const wide = (text: string) => [...text].flatMap((sign) => short(sign.codePointAt(0) ?? 0));
const record = (id: number, data: number[]) => [...short(id), ...short(data.length), ...data];

const begin = (kind: number) =>
  record(0x809, [...short(0x600), ...short(kind), ...Array<number>(12).fill(0)]);
const finish = record(0x0a, []);

function cellRecord(cell: LittleCell, y: number, x: number, codes: string[], texts: string[]): number[] {
  const place = [...short(y), ...short(x)];
  if (typeof cell === 'string') return record(0xfd, [...place, ...short(0), ...word(texts.indexOf(cell))]);
  const [value, code] = typeof cell === 'number' ? [cell, ''] : cell;
  return record(0x203, [...place, ...short(code === '' ? 0 : codes.indexOf(code) + 1), ...double(value)]);
}

/** The stream of the workbook. `shut`: as if a password shut it. */
function streamOf(sheets: LittleSheet[], shut: boolean): number[] {
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  const texts = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
  const codes = [...new Set(cells.flatMap((cell) => (Array.isArray(cell) ? [cell[1]] : [])))];
  const style = (format: number) =>
    record(0xe0, [...short(0), ...short(format), ...Array<number>(16).fill(0)]);
  const head = [
    ...begin(5),
    ...(shut ? record(0x2f, [...short(1), ...Array<number>(52).fill(7)]) : []),
    ...codes.flatMap((code, at) =>
      record(0x41e, [...short(164 + at), ...short(code.length), 1, ...wide(code)]),
    ),
    ...style(0),
    ...codes.flatMap((_, at) => style(164 + at)),
  ];
  const list = record(0xfc, [
    ...word(texts.length),
    ...word(texts.length),
    ...texts.flatMap((text) => [...short(text.length), 1, ...wide(text)]),
  ]);
  const bodies = sheets.map(({ rows }) => [
    ...begin(0x10),
    ...rows.flatMap((row, y) => row.flatMap((cell, x) => cellRecord(cell, y, x, codes, texts))),
    ...finish,
  ]);
  const bound = (at: number[]) =>
    sheets.flatMap(({ name, hidden }, index) =>
      record(0x85, [...word(at[index] ?? 0), hidden ? 1 : 0, 0, name.length, 1, ...wide(name)]),
    );
  let place = head.length + bound([]).length + list.length + finish.length;
  const places = bodies.map((body) => (place += body.length) - body.length);
  return [...head, ...bound(places), ...list, ...finish, ...bodies.flat()];
}

const sectorSize = 512;
const [chainEnd, tableSector, free] = [0xfffffffe, 0xfffffffd, 0xffffffff];

function entry(name: string, kind: number, first: number, length: number, child = free): number[] {
  const letters = wide(name);
  return [
    ...letters,
    ...Array<number>(64 - letters.length).fill(0),
    ...short(name === '' ? 0 : letters.length + 2),
    kind,
    1,
    ...[free, free, child].flatMap(word),
    ...Array<number>(36).fill(0),
    ...[first, length, 0].flatMap(word),
  ];
}

/** The bytes of the file: header, one sector of chains, one of names, and the stream in the sectors behind. */
export function littleXls(sheets: LittleSheet[], shut = false): Uint8Array<ArrayBuffer> {
  const stream = streamOf(sheets, shut);
  const count = Math.max(8, Math.ceil(stream.length / sectorSize));
  stream.push(...Array<number>(count * sectorSize - stream.length).fill(0));
  const next = Array.from({ length: count }, (_, at) => (at === count - 1 ? chainEnd : at + 3));
  const chains = [tableSector, chainEnd, ...next];
  const header = [
    ...new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ...Array<number>(16).fill(0),
    ...[0x3e, 3, 0xfffe, 9, 6, 0, 0, 0].flatMap(short),
    ...[0, 1, 1, 0, 4096, chainEnd, 0, chainEnd, 0, 0].flatMap(word),
    ...Array<number>(108).fill(free).flatMap(word),
  ];
  const names = [
    ...entry('Root Entry', 5, chainEnd, 0, 1),
    ...entry('Workbook', 2, 2, stream.length),
    ...entry('', 0, 0, 0),
    ...entry('', 0, 0, 0),
  ];
  const table = Array.from({ length: sectorSize / 4 }, (_, at) => chains[at] ?? free).flatMap(word);
  return new Uint8Array([...header, ...table, ...names, ...stream]);
}
