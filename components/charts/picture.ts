// A chart as a picture of its own: on paper's colour, for what is transparent on a page is black or white elsewhere.
import type { Colours } from './colours';
import { family } from './layers';

/** For a chart that may be kept as a picture: the button's words, the picture's title, and who takes it. */
export interface ChartPicture {
  label: string;
  title: string;
  onSave: (content: Blob) => void;
}

const padding = 16;
const titleHeight = 28;

/**
 * The canvas under a title, as PNG in the canvas's own resolution; undefined where the browser gives none. `scale`: its
 * dots for each of the page's, by its own size on the page.
 */
export async function pictureOf(
  chart: HTMLCanvasElement,
  title: string,
  colours: Colours,
  scale = chart.clientWidth > 0 ? chart.width / chart.clientWidth : 1,
): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = chart.width + 2 * padding * scale;
  canvas.height = chart.height + (2 * padding + titleHeight) * scale;
  const paper = canvas.getContext('2d');
  if (!paper) return undefined;
  paper.fillStyle = colours.surface || '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.fillStyle = colours.ink || '#000';
  const write = (size: number) => (paper.font = `600 ${size * scale}px ${family}`);
  write(14);
  // A long title is written smaller: pressed together it is hard to read.
  write(14 * Math.min(1, chart.width / paper.measureText(title).width));
  paper.textBaseline = 'top';
  paper.fillText(title, padding * scale, padding * scale);
  paper.drawImage(chart, padding * scale, (padding + titleHeight) * scale);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}
