// Data that a page carries as text in its inline scripts: found and parsed, never run.

import { squeeze } from '../squeeze';

/** Inline scripts that hold a marker. */
export function scriptsWith(document: Document, marker: string): string[] {
  const found: string[] = [];
  for (const script of document.scripts) {
    if (script.src) continue;
    const text = script.textContent ?? '';
    if (text.length > 20 && text.includes(marker)) found.push(text);
  }
  return found;
}

/** The end of the bracketed value that opens at `start`, strings respected; -1 when it never closes. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let index = start; index < text.length; index += 1) {
    const char = text[index] as string;
    if (quote) {
      if (char === '\\') index += 1;
      else if (char === quote) quote = '';
    } else if (char === '"') quote = char;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/**
 * The JSON value that follows a marker in an inline script, as in `g_page_config = {…}` or `"skuBase":{…}`. Undefined
 * when there is none or it is not JSON.
 */
export function jsonAfter(text: string, marker: string): unknown {
  const from = text.indexOf(marker);
  if (from < 0) return undefined;
  const rest = /^["']?\s*[=:(,]?\s*[[{]/.exec(text.slice(from + marker.length, from + marker.length + 40));
  if (!rest) return undefined;
  const start = from + marker.length + rest[0].length - 1;
  const end = endOf(text, start);
  if (end < 0) return undefined;
  const value = text.slice(start, end);
  try {
    return JSON.parse(value) as unknown;
  } catch {
    try {
      // What is written as code may have values that JSON has no word for.
      return JSON.parse(value.replace(/:\s*undefined(?=[,}])/g, ':null')) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** The first JSON value after a marker in any inline script of the page. */
export function embeddedJson(document: Document, marker: string): unknown {
  for (const text of scriptsWith(document, marker)) {
    const value = jsonAfter(text, marker);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A plain object's own value by key; undefined for anything else. */
export const at = (value: unknown, ...path: (string | number)[]): unknown => {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
};

/** Text of a string or number; undefined for anything else and for "". */
export const words = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = squeeze(value);
  return text === '' ? undefined : text;
};

/** The items of an array; one value stands for an array of one. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
