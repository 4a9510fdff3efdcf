// The kind of value a text shows: it stays when the value changes.

/** Whether a text stands where a value may come: "--", "暂无". */
export const isPlaceholder = (text: string): boolean => /^\s*(?:[-—–]+|暂无)\s*$/.test(text);

/** money, rate, date or number; text where there is no figure in it. */
export function kindOfValue(text: string): string {
  if (/%|‰/.test(text)) return 'rate';
  if (/[¥￥$€£₩]|元/.test(text)) return 'money';
  if (/\d{4}\s?[-/.年]\s?\d{1,2}/.test(text)) return 'date';
  return /\d/.test(text) || isPlaceholder(text) ? 'number' : 'text';
}
