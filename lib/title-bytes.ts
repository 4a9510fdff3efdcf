// How long a title is as Taobao counts it.

/** Bytes in GBK: one for ASCII, two for everything else. */
export function titleBytes(title: string): number {
  return [...title].reduce((bytes, letter) => bytes + ((letter.codePointAt(0) ?? 0) < 0x80 ? 1 : 2), 0);
}
