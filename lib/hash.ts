// A short fingerprint of a text, for telling equal readings apart from changed ones; not for secrets.

/** 64-bit FNV-1a-like mix of the text as 16 hex digits (two 32-bit lanes; Fowler, Noll, Vo). */
export function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x85ebca6b);
  }
  const hex = (lane: number) => ((lane ^ (lane >>> 15)) >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
