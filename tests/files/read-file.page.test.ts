// What an exported file would say wrong when its bytes are taken for another kind than they are.
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { longestFile, readFile } from '../../lib/files/read-file';
import { dictionaries } from '../../assets/locales';
import { littleXls, type LittleCell } from './little-xls';

const file = (...parts: BlobPart[]) => new Blob(parts);
const table = [
  ['日期', '访客数', '支付金额'],
  ['2026-09-17', '5842', '23,369.50'],
];
const csv = '日期,访客数,支付金额\n2026-09-17,5842,"23,369.50"\n';
/** The same in the encoding of Chinese Windows. */
const gbk = [
  200, 213, 198, 218, 44, 183, 195, 191, 205, 202, 253, 44, 214, 167, 184, 182, 189, 240, 182, 238, 10, 50,
  48, 50, 54, 45, 48, 57, 45, 49, 55, 44, 53, 56, 52, 50, 44, 34, 50, 51, 44, 51, 54, 57, 46, 53, 48, 34, 10,
];
const utf16 = (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((char, at) => bytes.set([char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8], 2 + at * 2));
  return bytes;
};

async function rowsOf(blob: Blob): Promise<string[][] | undefined> {
  const read = await readFile(blob);
  return 'sheets' in read ? read.sheets[0]?.rows : undefined;
}

describe('lines of values', () => {
  it.each([
    ['UTF-8', file(csv)],
    ['UTF-8 with its mark', file('\ufeff', csv)],
    ['GBK', file(new Uint8Array(gbk))],
    ['UTF-16, parted by tabs', file(utf16('日期\t访客数\t支付金额\n2026-09-17\t5842\t"23,369.50"'))],
    ['parted by semicolons, lines of Windows', file('日期;访客数;支付金额\r\n2026-09-17;5842;23,369.50\r\n')],
  ])('%s', async (_, blob) => {
    expect(await rowsOf(blob)).toEqual(table);
  });

  it('cents behind a comma are cents, and points part thousands, where semicolons part the values', async () => {
    const lines = '日期;访客数;支付金额;退款率\n17.09.2026;5.842;23.369,50 €;3,125%\n';
    expect(await rowsOf(file(lines))).toEqual([
      ['日期', '访客数', '支付金额', '退款率'],
      ['17.09.2026', '5842', '23369.50 €', '3.125%'],
    ]);
    // With cents behind a point, the comma parts thousands here too.
    expect(await rowsOf(file('a;b;c\n1,234;1.50;1,5\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1,234', '1.50', '1,5'],
    ]);
  });

  it('a line break within a value parts nothing', async () => {
    expect(await rowsOf(file('a,b\n"1\n2",3\n'))).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
    ]);
  });
});

describe('workbooks', () => {
  it('cells come out as they are shown: days, rates by their format, money with its sign', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '看板',
          rows: [
            ['日期', '支付转化率', '支付金额', '占比', '比值'],
            [new Date(Date.UTC(2026, 8, 17)), 0.0312, 23369.5, 0.29, 0.1 + 0.2],
          ],
          cells: new Map([
            ['1,1', { value: 0.0312, type: 'number', style: { numFmt: '0.00%' } }],
            ['1,2', { value: 23369.5, type: 'number', style: { numFmt: '"$"#,##0.00' } }],
            ['1,3', { value: 0.29, type: 'number', style: { numFmt: '0%' } }],
          ]),
        },
      ],
    });
    const read = await readFile(file(bytes as BlobPart));
    expect(read).toEqual({
      sheets: [
        {
          name: '看板',
          rows: [
            ['日期', '支付转化率', '支付金额', '占比', '比值'],
            ['2026-09-17', '3.12%', '$23369.5', '29%', '0.3'],
          ],
        },
      ],
    });
  });

  it.each([
    ['[$₫-42A]#,##0', 23_369, '₫23369'],
    ['[$RM-43E]#,##0.00', 23_369.5, 'RM23369.5'],
    ['#,##0.00\\ [$€-407]', 23_369.5, '€23369.5'],
    ['#,##0.00 "kr"', 12.5, '12.5kr'],
    ['[$-409]#,##0.00', 12.5, '12.5'],
    ['0"件"', 12, '12件'],
    // The number holds all it is; what is shown of it is a part.
    ['0!.0,"万"', 12_345, '12345'],
    ['#,##0,"K"', 12_345, '12345'],
  ])('a number in the format %s keeps the words that its size rests on', async (numFmt, value, shown) => {
    const cells = new Map([['1,0', { value, type: 'number' as const, style: { numFmt } }]]);
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['支付金额'], [value]], cells }] });
    expect(await rowsOf(file(bytes as BlobPart))).toEqual([['支付金额'], [shown]]);
  });

  it('a web page under the name of a workbook, spans in the first of their places', async () => {
    const html =
      '<html><body><table><tr><td colspan="2">看板</td></tr><tr><td rowspan="2">日期</td><td>访客数</td></tr><tr><td>5842</td></tr></table></body></html>';
    expect(await rowsOf(file(html))).toEqual([
      ['看板', ''],
      ['日期', '访客数'],
      ['', '5842'],
    ]);
  });

  it('a web page in GBK under the name of a workbook', async () => {
    const bytes = [...'<html><meta charset=gbk><table><tr><td>'].map((sign) => sign.charCodeAt(0));
    const html = new Uint8Array([
      ...bytes,
      ...gbk.slice(0, 4),
      ...[...'</td><td>'].map((sign) => sign.charCodeAt(0)),
      ...gbk.slice(5, 11),
      ...[...'</td></tr><tr><td>2026-09-17</td><td>5842'].map((sign) => sign.charCodeAt(0)),
    ]);
    expect(await rowsOf(new File([html], '看板.xls', { type: 'application/vnd.ms-excel' }))).toEqual([
      ['日期', '访客数'],
      ['2026-09-17', '5842'],
    ]);
  });

  it('scripts and pictures of such a page do nothing', async () => {
    const state = globalThis as { harmed?: boolean };
    await readFile(
      file('<html><img src=x onerror="harmed=true"><script>harmed=true</script><table><tr><td>1'),
    );
    expect(state.harmed).toBeUndefined();
  });

  it('a workbook written as XML', async () => {
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="看板"><Table><Row><Cell><Data ss:Type="String">日期</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">访客数</Data></Cell></Row><Row><Cell><Data ss:Type="DateTime">2026-09-17T00:00:00.000</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">5842</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await rowsOf(file(xml))).toEqual([
      ['日期', '', '访客数'],
      ['2026-09-17', '', '5842'],
    ]);
  });
});

describe('workbooks of the binary kind (.xls)', () => {
  const day = 46_282;
  const sheet = {
    name: '看板',
    rows: [
      ['日期', '访客数', '支付转化率', '支付金额', '备注'],
      [[day, 'yyyy-mm-dd'], 5842, [0.0312, '0.00%'], [23_369.5, '"$"#,##0.00'], '大促 618'],
    ] as LittleCell[][],
  };

  it('cells come out as they are shown: days, rates by their format, money with its sign, Chinese words', async () => {
    expect(await rowsOf(file(littleXls([sheet])))).toEqual([
      ['日期', '访客数', '支付转化率', '支付金额', '备注'],
      ['2026-09-17', '5842', '3.12%', '$23369.5', '大促 618'],
    ]);
  });

  it('a sheet that is hidden is not read', async () => {
    const old = { name: '旧', rows: [['日期', '访客数'] as LittleCell[]], hidden: true };
    const read = await readFile(file(littleXls([old, sheet])));
    expect('sheets' in read && read.sheets.map(({ name }) => name)).toEqual(['看板']);
  });

  it('one that a password shuts is answered with what to save it as, and gives no figure', async () => {
    expect(await readFile(file(littleXls([sheet], true)))).toEqual({ problem: 'old-workbook' });
    expect(dictionaries.zh['files.problem.old-workbook']).toMatch(/另存为 \.xlsx/);
    expect(dictionaries.en['files.problem.old-workbook']).toMatch(/\.xlsx/);
  });

  it('one cut off halfway is answered the same', async () => {
    expect(await readFile(file(littleXls([sheet]).slice(0, 1024)))).toEqual({ problem: 'old-workbook' });
  });
});

describe('what cannot be read says why', () => {
  const ole = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
  ]);
  it.each([
    ['nothing', file(), 'empty'],
    ['half a workbook', file(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])), 'damaged'],
    ['a protected or very old workbook', file(ole), 'old-workbook'],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), 'no-table'],
    ['a web page without a table', file('<html><p>请先登录'), 'no-table'],
    ['more than is ever exported', file(new Uint8Array(longestFile + 1)), 'too-large'],
  ])('%s', async (_, blob, problem) => {
    expect(await readFile(blob)).toEqual({ problem });
  });
});
