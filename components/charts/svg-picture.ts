// A chart drawn as SVG as a picture of its own: its colours stand in the page's style sheet and are written into it first.
import type { Colours } from './colours';
import { pictureOf } from './picture';

const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'text-anchor',
  'dominant-baseline',
  'opacity',
];

function withOwnLook(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg, copy].map((one) => [one, ...one.querySelectorAll('*')]);
  for (const [at, one] of (from ?? []).entries()) {
    const style = getComputedStyle(one);
    for (const look of looks) to?.[at]?.setAttribute(look, style.getPropertyValue(look));
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  return copy;
}

/** The drawing under a title, as PNG; undefined where the browser gives none. */
export async function svgPicture(
  svg: SVGSVGElement,
  title: string,
  colours: Colours,
): Promise<Blob | undefined> {
  const scale = Math.max(2, devicePixelRatio);
  const text = new XMLSerializer().serializeToString(withOwnLook(svg));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pictureOf(canvas, title, colours, scale);
}
