// Label and figure in one piece of text: "待发货 23", "退款率：2.1%", "在售(10)", several apart by commas.
import { folded, parseFigure, type Figure } from '../number';
import { lasting } from './countdown';
import { comparing, letter, totals } from './words';

export interface Inline {
  label: string;
  raw: string;
  figure: Figure;
}

const pair =
  /^([^:：(（]{1,30}?|\D[^:：]{0,28}?[)）])\s*(?:[:：]\s*|\s+(?=[¥￥$\d+-])|[（(](?=[\d,.]+[万wkWK]?\+?[)）]$))([¥￥$+-]?.{1,24}?)[)）]?$/;
/** A rate in the name: "Inc. 20% tax: $1,558.80". */
const afterColon = /^([^:：]{1,40})[:：]\s*([^:：]{1,24})$/;
/** An amount right at the end of its name: "运费¥5.00". */
const amountAtEnd = /^(\D*?(?:\d+%\s?)?\D*?\p{L})(([A-Z]{2})?[¥￥$€£]\s?\d[\d,.]*)$/u;
const noName = /^(总?共计?|第|近|满|每|前|约|至|到|最近|[还仅]?剩|剩余|每页.*)$/;
const noFigure = /[单编货款]号|电话|手机|\bid$|[编条]码|sku|版本|邮编|\d$/;

/** The pieces of a text that commas, semicolons and bars part. */
export function segmentsOf(text: string): string[] {
  return text
    .split(/[，；;|｜]|,\s/)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** All label–figure pairs written out in a text; codes, numbers of orders and totals of lists are none. */
export function inlinePairs(text: string): Inline[] {
  if (!/[\d*—-]/.test(text)) return [];
  return segmentsOf(text).flatMap((segment) => inlinePair(segment) ?? []);
}

function inlinePair(segment: string): Inline | undefined {
  if (segment.length > 48) return undefined;
  return [pair, afterColon, amountAtEnd].map((form) => pairIn(segment, form)).find(Boolean);
}

function pairIn(segment: string, form: RegExp): Inline | undefined {
  const hit = form.exec(segment);
  const label = hit?.[1]?.trim();
  const raw = hit?.[2]?.trim();
  const figure = raw ? parseFigure(raw) : undefined;
  if (!label || !raw || !figure || figure.before !== undefined || figure.after !== undefined)
    return undefined;
  const name = folded(label);
  if (comparing.test(name) || (figure.clock && !lasting.test(name))) return undefined;
  if (!letter.test(name) || totals.test(name) || noName.test(name) || noFigure.test(name)) return undefined;
  const spaced = !/[:：(（]/.test(segment.slice(label.length, label.length + 2));
  if (spaced && (figure.absent || /^[a-z\d\s._-]+$/.test(name) || /[。！？]/.test(label))) return undefined;
  return { label, raw, figure };
}
