// Keeps buyers out of every reading: what names them, and what gives them away: phones, addresses, mail, masked names.
import type { Fingerprint } from './reading';
import { folded, plain } from './number';

const named =
  /买家|客户|顾客|会员|收货(人|信息|方)|收件|寄件人|联系(人|方式)|昵称|姓名|电话|手机(号|$)|地址|留言|附言|聊天|旺旺|微信|邮箱|身份证|咨询内容|投诉内容|退款说明|问题描述|用户(名|信息|id)|^用户$|^(订单|买家|客服|卖家)?备注$|buyer|customer|recipient|consignee|receiver|shopper|phone|mobile number|^mobile$|address|e-?mail|^messages?$|chat|nick ?name|full name|ship(ping)? to|deliver(y)? to/;
const measured =
  /[数率量比]$|[数率量][（(]|占比|金额|单价|客单|价值|时长|时间|成本|次数|人次|件数|笔数|评分|得分|满意|指数|count|rate|number of|per |avg|average|total|orders|%|客服(?:昵称|姓名|名称|旺旺)|主播|达人|店铺|商品|网址|链接|页面|ip地址|买家秀/;

/** Whether a column or label of this name holds buyers' data: "收货人", "买家留言", "phone"; "支付买家数" does not. */
export function namesBuyer(header: string): boolean {
  // Words of two letters are often set as wide as those of four: "姓 名".
  const name = folded(header).replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '');
  return named.test(name) && !measured.test(name);
}

/** Whether a text names a measure or what is sold, as no line about a person does. */
export const namesMeasure = (text: string): boolean => measured.test(folded(text));

const phone = /(?<![\d*.])(\+?86[- ]?)?1[3-9][\d*]([- ]?[\d*]){6,8}(?![\d*])/;
const landline = /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/;
const mail = /[\w.+*-]+@[\w-]+\.\w{2,}/;
const maskedName = /(^|[\s:：,，(（])[\u3400-\u9fffA-Za-z_]\*{1,6}[\u3400-\u9fff\w]?(?=$|[\s,，)）])/;
const house =
  /\d+\s*(号楼?|弄|栋|幢|座)\s*(\d|[一二三四五六七八九十甲乙]|[A-Z])|\d+\s*(栋|幢|单元)|\d{2,4}\s*室|(路|街|巷|弄|道|里|大道|胡同)\s*\d+\s*号/;
const region =
  /(省|自治区|市|区|县|镇|乡|街道).{1,24}(路|街|巷|弄|号|栋|幢|室|村|小区|花园|大厦|公寓|单元|驿站)/;
const saidOf =
  /(买家|收货人|收件人|联系人|顾客|客户|会员名?|昵称|姓名|电话|手机号?|地址|留言|旺旺(号|名)?|微信号?)(名|姓名|昵称|留言|备注|信息|号码?)?\s*[:：\-—]\s*\S|(我叫|我是|找我|电话是|地址(写|是|改)|收件人)/;

/** Whether a text itself gives a buyer away: a phone (also masked), an address, mail, a masked name, "收货人：…". */
export function tellsBuyer(raw: string): boolean {
  const text = plain(raw);
  if (text.length < 2) return false;
  if (text.includes('*') && (maskedName.test(text) || phone.test(text))) return true;
  if (text.includes('@') && mail.test(text)) return true;
  if (/\d/.test(text)) {
    if (/\d[\d* -]{6}/.test(text) && (phone.test(text) || landline.test(text))) return true;
    if (house.test(text)) return true;
  }
  if (text.length > 5 && /[路街巷弄号栋幢室村园厦寓元站]/.test(text) && region.test(text)) return true;
  return saidOf.test(text);
}

/** Whether the words around a taught element, or these of its own, tell of buyers; then nothing of it may be kept. */
export function tellsOfBuyers(print: Fingerprint, ...own: string[]): boolean {
  if (own.some(tellsBuyer)) return true;
  const words = [
    print.before,
    print.after,
    print.over,
    print.column,
    print.row,
    ...print.near.flat(),
    ...print.own,
  ];
  return words.some((word) => word !== undefined && (namesBuyer(word) || tellsBuyer(word)));
}
