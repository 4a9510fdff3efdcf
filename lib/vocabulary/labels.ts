// One writing for labels: what consoles print around the same words does not make them other words.

const around = /[\s:：·*?？ⓘ]+/g;
const brackets = /[（(［[][^）)\]］]*[）)\]］]/g;

/** "支付金额（元）：" → "支付金额"; Latin letters become small. */
export function labelKey(label: string): string {
  return label.normalize('NFKC').replace(brackets, '').replace(around, '').toLowerCase();
}

/** The same with its brackets: "退款金额（支付时间）" → "退款金额(支付时间)". */
export const wholeKey = (label: string): string => label.normalize('NFKC').replace(around, '').toLowerCase();

/** The unit in a label's brackets: "平均响应时长(秒)" → "秒"; undefined where there is none. */
export function unitInLabel(label: string): string | undefined {
  return /[（(]\s*(元|万元|秒|分钟|小时|天|%|件|单|人)\s*[）)]/.exec(label)?.[1];
}
