// Words that break readers: endless, unseen, half a character, like markup, like scripts, nearly a number.
import type { Dice } from './dice';

const fixed = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty: 12',
  '<img src=x onerror="alert(1)">',
  '</script><!--',
  '&lt;b&gt;&amp;#x41;',
  '${1+1} {{7*7}}',
  "'; DROP TABLE readings; --",
  '\u202e54321\u202c',
  '\u2066١٢٣٤\u2069',
  '\u200b\u200b\u200b',
  'a\u200bb\ufeffc',
  '\ud800',
  '\udfff12',
  '价\ud83d格',
  '\ue000\ue001\ue002',
  '¥\uf8ff\ue123.\ue0ff',
  '１，２３４．５０元',
  '１2３4',
  '12345678901234567890123456789012345678901234567890',
  '0.000000000000000000000000001',
  '9007199254740993',
  '1e308',
  'NaN',
  '-0',
  '00012',
  '1,23,4',
  '1.2.3.4',
  '--',
  '—',
  '***',
  '¥**.**',
  '13*,***',
  '1?',
  '2026-13-45',
  '2026-09-17 25:61',
  '99:99:99',
  '0001/01/01',
  '09-31',
  '1~',
  '~1',
  '5-3',
  '万',
  '1万亿亿',
  '%',
  '↑',
  '↓ 12%',
  '较昨日',
  '较上周同期 +1.2% -3.4%',
  '合计',
  '共条',
  '共 , 条',
  '订单编号：2026091712345678901',
  '运单号 SF1234567890123',
  '订单 100000000000001,100000000000002,100000000000003',
  '（）',
  '：',
  '：：：1',
  '(((((((((( 3 ))))))))))',
  'مرحبا 12 שלום',
  '👨‍👩‍👧‍👦 7',
  'Z̷̢̛a̸͝l̵͠g̸o̷ 8',
];

const syllables =
  '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥 \u00a0\u3000-_,.;!?、。「」()[]{}<>/\\|*#@^~`"\'+=0123456789';

function babble(dice: Dice, length: number): string {
  let text = '';
  while (text.length < length) text += syllables[dice.whole(0, syllables.length - 1)] ?? '';
  return text;
}

/** Many long numbers in one text: a reader that writes more for each than stood there outgrows every limit. */
const numbers = (dice: Dice, digits: number, count: number) =>
  Array.from({ length: count }, (_, at) => `${dice.whole(2, 9)}`.repeat(digits - 3) + (100 + at)).join(' ');

/** One hostile text; now and then thousands of characters long. */
export function hostile(dice: Dice): string {
  const roll = dice.next();
  if (roll < 0.6) return dice.pick(fixed);
  if (roll < 0.85) return babble(dice, dice.whole(1, 40));
  if (roll < 0.93) return dice.pick(fixed).repeat(dice.whole(2, 60));
  if (roll < 0.96) return numbers(dice, dice.whole(8, 20), dice.whole(2, 60));
  return babble(dice, dice.whole(300, 9000));
}
