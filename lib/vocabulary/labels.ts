// One writing for labels: what consoles print around the same words does not make them other words.

const around = /[\s:：·*?？ⓘ]+/g;
const brackets = /[（(［[][^）)\]］]*[）)\]］]/g;

/** "支付金额（元）：" → "支付金额"; Latin letters become small. */
export const labelKey = (label: string): string => wholeKey(label.replace(brackets, ''));

/** The same with its brackets: "退款金额（支付时间）" → "退款金额(支付时间)". */
export const wholeKey = (label: string): string => label.normalize('NFKC').replace(around, '').toLowerCase();

/** The unit in a label's brackets: "平均响应时长(秒)" → "秒"; undefined where there is none, or the figure has a scale of its own. */
export function unitInLabel(label: string, raw: string): string | undefined {
  return /[万亿kw]/i.test(raw)
    ? undefined
    : /[（(]\s*([千万亿]?元|秒|分钟|小时|天|%|件|单|人)\s*[）)]/.exec(label)?.[1];
}
