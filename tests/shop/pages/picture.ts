// Draws the invented products' pictures: a cup on a tinted ground, the same for the same name.
import { wholeOf } from '../world/random';

/** An 800 × 800 picture for a file name such as QY-BW500-YB.svg or QY-BW500-YB_3.svg. */
export function picture(name: string): string {
  const hue = wholeOf(`hue ${name.replace(/(_\d+)?\.svg$/, '')}`, 0, 359);
  const turn = wholeOf(`turn ${name}`, -12, 12);
  const tall = wholeOf(`tall ${name}`, 380, 520);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800"><rect width="800" height="800" fill="hsl(${hue} 30% 94%)"/><g transform="rotate(${turn} 400 400)"><rect x="290" y="${660 - tall}" width="220" height="${tall}" rx="44" fill="hsl(${hue} 32% 62%)"/><rect x="310" y="${600 - tall}" width="180" height="90" rx="26" fill="hsl(${hue} 30% 38%)"/><rect x="326" y="${720 - tall}" width="26" height="${tall - 110}" rx="13" fill="#fff" opacity=".35"/></g></svg>`;
}
