// A chart of the trends as a picture among the operator's own files.
import { saveFile } from '../../lib/browser/save-file';
import type { ChartPicture } from '../charts/picture';
import type { Words } from '../words';

/** `title`: over the drawing; `name`: of the file, without its ending. */
export function keptPicture({ t }: Words, title: string, name: string): ChartPicture {
  return {
    label: t('trends.picture'),
    title,
    onSave: (content) => saveFile(content, `${name.replaceAll(/[\\/:*?"<>|]/g, '-')}.png`),
  };
}
