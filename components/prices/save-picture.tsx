// Saves the chart beside it as a picture, on the colour of the paper it lies on.
import { saveFile } from '../../lib/browser/save-file';
import { Button } from '../parts/button';
import { useWords } from '../words';

/** The canvas drawn anew over the colour of the panel: alone it would be clear where nothing is drawn. */
function pictureOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const drawn = copy.getContext('2d');
  if (!drawn) return Promise.resolve(null);
  drawn.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
  drawn.fillRect(0, 0, copy.width, copy.height);
  drawn.drawImage(canvas, 0, 0);
  return new Promise((resolve) => copy.toBlob(resolve, 'image/png'));
}

export function SavePicture({ name }: { name: string }) {
  const { t } = useWords();
  const save = async (button: HTMLElement) => {
    const canvas = button.closest('figure')?.querySelector('canvas');
    const picture = canvas && (await pictureOf(canvas));
    if (picture) saveFile(picture, `${t('prices.export.chart', { name })}.png`);
  };
  return (
    <Button kind="quiet" icon="download" className="s" onClick={(event) => void save(event.currentTarget)}>
      {t('prices.export.picture')}
    </Button>
  );
}
