// A chart drawn with HTML and SVG as a picture of its own: its look stands in the page's style sheets and is written into it first.
import { coloursNow } from './colours';
import { pictureOf, type ChartPicture } from './picture';

/** What a part of a drawing in SVG can look like; of one in HTML, where everything stands follows from all it has. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'text-anchor',
  'dominant-baseline',
  'opacity',
];

function withOwnLook(part: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  const [from, to] = [part, copy].map((one) => [one, ...one.querySelectorAll<HTMLElement | SVGElement>('*')]);
  for (const [at, one] of (from ?? []).entries()) {
    const style = getComputedStyle(one);
    const names = one instanceof SVGElement && one.ownerSVGElement ? looks : style;
    for (const name of names) to?.[at]?.style.setProperty(name, style.getPropertyValue(name));
  }
  copy.style.margin = '0';
  return copy;
}

/** A part of the page under a title, as PNG; undefined where the browser gives none. */
export async function drawnPicture(part: HTMLElement, title: string): Promise<Blob | undefined> {
  const scale = Math.max(2, devicePixelRatio);
  const { width, height } = part.getBoundingClientRect();
  const inside = new XMLSerializer().serializeToString(withOwnLook(part));
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${inside}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pictureOf(canvas, title, coloursNow(), scale);
}

/** Hands a part of the page as it looks now to who keeps it. */
export async function keepPicture(part: HTMLElement | null, { title, onSave }: ChartPicture): Promise<void> {
  const content = part ? await drawnPicture(part, title) : undefined;
  if (content) onSave(content);
}
