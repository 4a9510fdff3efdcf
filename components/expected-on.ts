// What a page of a known console should show, as far as anybody saw it there.
import { pageKeyOf } from '../lib/page-key';
import { siteFor } from '../lib/sites';
import { desks } from '../lib/sites/desks';
import { measuresOn } from '../lib/vocabulary/console-labels';
import type { MeasureId } from '../lib/vocabulary/measures';

/**
 * The measures that a page of this address should show; none where the list of consoles does not say, and none whose label
 * nobody saw on its console: under another name it may have been there all the time.
 */
export function expectedOn(url: string): MeasureId[] {
  const key = pageKeyOf(url);
  const { id } = siteFor(new URL(url));
  const named = measuresOn(id);
  return desks
    .filter(({ site }) => site === id)
    .flatMap(({ pages }) => pages)
    .filter(({ at }) => !at.startsWith('*') && key === pageKeyOf(`https://${at}`))
    .flatMap(({ shows = [] }) => shows.filter((measure) => named.includes(measure)));
}
