// A page's table under canonical column names: values in the measures' own units, each cell with its evidence.
import type { Evidence, FactCell, FactRow, FactTable, Unit } from './checks/contract';
import { parseCell, parseFigure } from './number';
import { quantityOf, quantityUnder } from './quantity';
import type { Draft, Table } from './reading';
import { isTotalsLine } from './totals-line';
import { columnNamed } from './vocabulary/columns';
import { tableKindOf } from './vocabulary/table-kinds';

/** What a table says of itself, ready for the checks. */
export interface KnownTable {
  kind: string;
  table: FactTable;
}

const tooLate = /超时|逾期|overdue/i;
const leftWords = /^(?:还?剩余?|还有|即将超时|已?超时|已?逾期|overdue)\s*[:：]?\s*/i;

/** Evidence of a text on a page. */
export function evidenceOf(
  draft: Draft,
  seenAt: number,
  label: string,
  text: string,
  at?: Evidence['at'],
): Evidence {
  return {
    label,
    text,
    url: draft.url,
    pageTitle: draft.pageTitle ?? '',
    takenAt: seenAt,
    reader: draft.reader,
    how: label,
    ...(at ? { at } : {}),
  };
}

/** "剩 3小时52分" → 3.87; "已超时 2小时" → −2; a bare word of lateness → 0. */
function hoursOf(text: string): number | undefined {
  const figure = parseFigure(text.replace(leftWords, ''));
  const hours = figure?.value === undefined ? undefined : quantityOf(figure.value, figure.unit, 'hours');
  if (hours === undefined) return tooLate.test(text) ? 0 : undefined;
  return tooLate.test(text) && !text.startsWith('即将') ? -hours : hours;
}

function valueIn(text: string, unit: Unit | undefined, header: string): number | undefined {
  if (unit === undefined) return undefined;
  if (unit === 'hours') return hoursOf(text);
  const figure = parseCell(text);
  if (figure?.value === undefined || figure.atLeast) return undefined;
  return quantityUnder(figure.value, { label: header, raw: text, unit: figure.unit }, unit);
}

/** "日均 30.0" or "商家编码：QY-1" in a cell with several lines is a column of its own. */
function lineColumns(line: string): { id: string; unit?: Unit; label: string; rest: string } | undefined {
  const found = /^([\p{Script=Han}A-Za-z]{2,8})\s*[:：\s]\s*(.+)$/u.exec(line.trim());
  const column = found?.[1] ? columnNamed(found[1]) : undefined;
  return column && found?.[1] && found[2] ? { ...column, label: found[1], rest: found[2] } : undefined;
}

function rowOf(table: Table, cells: string[], evidence: (label: string, text: string) => Evidence): FactRow {
  const row: FactRow = {};
  const put = (id: string, cell: FactCell) => {
    row[id] ??= cell;
  };
  table.columns.forEach((header, index) => {
    const [first = '', ...more] = (cells[index] ?? '').split('\n');
    const column = columnNamed(header);
    if (column && first !== '') {
      const value = valueIn(first, column.unit, header);
      put(column.id, {
        text: first,
        ...(value === undefined ? {} : { value }),
        evidence: evidence(header, first),
      });
    }
    for (const line of more) {
      const own = lineColumns(line);
      if (!own) continue;
      const value = valueIn(own.rest, own.unit, own.label);
      put(own.id, {
        text: own.rest,
        ...(value === undefined ? {} : { value }),
        evidence: evidence(header, line),
      });
    }
  });
  return row;
}

/** The tables of a reading whose kind is known; rows of totals are left out. */
export function knownTables(draft: Draft, seenAt: number): KnownTable[] {
  return (draft.tables ?? []).flatMap((table) => {
    const ids = new Set(table.columns.flatMap((header) => columnNamed(header)?.id ?? []));
    const kind = tableKindOf(ids);
    if (!kind) return [];
    const rows = table.rows.filter((cells) => !isTotalsLine(cells));
    const evidence = (row: string) => (label: string, text: string) =>
      evidenceOf(draft, seenAt, `${row} ${label}`.trim(), text, table.at && { ...table.at, text });
    const facts = rows.map((cells) => rowOf(table, cells, evidence((cells[0] ?? '').split('\n')[0] ?? '')));
    const total = table.total;
    return [
      {
        kind,
        table: {
          rows: facts,
          shown: facts.length,
          ...(total === undefined ? {} : { total }),
          complete:
            total === undefined ? facts.length > 0 || table.saysEmpty === true : facts.length >= total,
          context: table.context ?? [],
          ...(table.period && { period: table.period }),
          evidence: evidenceOf(draft, seenAt, table.title ?? '', table.title ?? '', table.at),
        },
      },
    ];
  });
}
