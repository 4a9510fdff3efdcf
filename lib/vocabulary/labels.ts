// One writing for labels: what consoles print around the same words does not make them other words.

const around = /[\s:：·*?？ⓘ]+/g;
const brackets = /[（(［[][^）)\]］]*[）)\]］]/g;

/** "支付金额（元）：" → "支付金额"; Latin letters become small. */
export const labelKey = (label: string): string => wholeKey(label.replace(brackets, ''));

/** The same with its brackets: "退款金额（支付时间）" → "退款金额(支付时间)". */
export const wholeKey = (label: string): string => label.normalize('NFKC').replace(around, '').toLowerCase();

/** What in brackets makes no other figure of a label's: a unit, the day, the hours it always is of, the whole shop. */
const plainBrackets =
  /[([](?:单位)?(?:([百千万亿]*[元件人单笔个次条¥%秒天分时]?|人次|分钟|小时)|[昨今]日|实时|全店|近\d+[天日]|[\d~–-]+点)[)\]]/;

/** The same with those brackets alone that change what it names: "支付金额(预售)", but "支付金额(元)" → "支付金额". */
export const plainKey = (label: string): string => wholeKey(label).replace(plainBrackets, '');

/** The unit in a label's brackets: "平均响应时长(秒)" → "秒"; undefined where there is none. */
export const unitInLabel = (label: string): string | undefined =>
  plainBrackets.exec(wholeKey(label))?.[1] || undefined;
