// What is left of lines and cells that tell of buyers: no line that names one, and order numbers hashed.
import { namesBuyer, tellsBuyer } from './buyers';
import { hashOf } from './hash';
import { folded } from './number';

const orderWords =
  /((?:订单|退款|售后|交易|运单|快递|物流|退货|支付|服务单|order|refund|tracking|return)\s*(?:编号|单号|号码|号|id|no\.?|number|#)?\s*(?:[:：#]|\s)\s*)([a-z]{0,4}\d[\da-z-]{5,})/gi;
const longNumber = /(?<![\d.])(\d{6}-)?\d{15,}(?!\d)/g;

/** The text with every order, refund and parcel number replaced by "order#" and ten hex digits of its hash. */
export function withoutOrders(text: string): string {
  if (!/\d{6}/.test(text)) return text;
  const named = /[单款售易快物货付务]|ord|ref|tra|ret/.test(text.toLowerCase());
  return (
    named ? text.replace(orderWords, (_all, word: string, number: string) => word + orderHash(number)) : text
  ).replace(longNumber, (number) => orderHash(number));
}

const orderHash = (number: string) => `order#${hashOf(number).slice(0, 10)}`;
const orderHeader =
  /订单|退款(编号|单号)|售后(编号|单)|交易编?号|运单|物流单|快递单|服务单|支付流水|order|tracking|refund (id|no)/;

/** A cell's lines without those that name buyers, order numbers hashed; in columns of orders every long number counts. */
export function cleanCell(text: string, header: string): string {
  if (text === '') return text;
  const lines = text.split('\n').filter((line) => !tellsBuyer(line));
  const clean = withoutOrders(lines.join('\n'));
  const hashed =
    /\d{8}|\d-\d/.test(clean) && orderHeader.test(header.toLowerCase())
      ? clean.replace(/(?<![\w#.])[A-Z]{0,4}\d[\d-]{7,}(?!\w)/g, dated)
      : clean;
  // A hash may be longer than the number was.
  return hashed.slice(0, 600);
}

const dated = (number: string) => (/^\d{4}-\d{2}-\d{2}/.test(number) ? number : orderHash(number));

const codeHeader = /^(编码|编号|单号|号码|代码|code|no\.?|number|#|id)$/;
const placed = /下单|成交时间|placed|ordered/;
const code = /(?<![\w#.-])(?:(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{5,}|[A-Z]{10,})(?![\w-])/g;

/** Whether a column of "编码" or "code" is one of orders: other columns name who ordered or when. */
export function holdsOrderCodes(columns: string[], at: number): boolean {
  const name = folded(columns[at] ?? '');
  return (
    codeHeader.test(name) && columns.some((other) => namesBuyer(other) || placed.test(other.toLowerCase()))
  );
}

/** The text with every code in capitals and digits replaced as an order number is. */
export const withoutCodes = (text: string): string => text.replace(code, orderHash);

const plainName = /^(名称|名字|账号|账户|(first |last |user ?)?name|account)$/;
const contact = /电话|手机|邮[箱件]|地址|phone|mobile|e-?mail|address/;

/** Whether a column of mere names holds those of people: another one tells how to reach them. */
export const namesPerson = (columns: string[], at: number): boolean =>
  plainName.test(folded(columns[at] ?? '')) &&
  columns.some((other) => contact.test(other.toLowerCase()) && namesBuyer(other));
