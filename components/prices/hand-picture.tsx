// The place for a picture beside a price by hand: pasted, dropped or chosen.
import { useCallback, useEffect, useId, useState, type RefObject } from 'react';
import { pictureFrom } from '../../lib/browser/picture';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useWords } from '../words';

/**
 * A picture as a data URL, taken from a file, or from what is pasted into or dropped on a form. What is dropped beside it
 * is let fall: the browser would open it in place of the panel.
 */
export function usePicture(form: RefObject<HTMLElement | null>) {
  const [image, setImage] = useState<string>();
  const [refused, setRefused] = useState(false);
  const take = useCallback(async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file) return;
    const drawn = await pictureFrom(file);
    setRefused(drawn === undefined);
    if (drawn !== undefined) setImage(drawn);
  }, []);
  useEffect(() => {
    const over = new AbortController();
    const listening = { signal: over.signal };
    const isMine = ({ target }: Event) => target instanceof Node && form.current?.contains(target) === true;
    document.addEventListener(
      'paste',
      (event) => isMine(event) && void take(event.clipboardData?.files),
      listening,
    );
    document.addEventListener('dragover', (event) => event.preventDefault(), listening);
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        if (isMine(event)) void take(event.dataTransfer?.files);
      },
      listening,
    );
    return () => over.abort();
  }, [take, form]);
  return { image, refused, take, drop: () => setImage(undefined) };
}

export function HandPicture({ picture }: { picture: ReturnType<typeof usePicture> }) {
  const { t } = useWords();
  const id = useId();
  const { image, refused, take, drop } = picture;
  return (
    <div className="drop">
      {image ? (
        <>
          <img src={image} alt={t('prices.hand.picture')} />
          <Button kind="quiet" className="s" onClick={drop}>
            {t('prices.hand.picture.drop')}
          </Button>
        </>
      ) : (
        <>
          <Icon name="image" />
          <span>{t('prices.hand.picture.how')}</span>
          <input
            id={id}
            className="sr"
            type="file"
            accept="image/*"
            onChange={(event) => void take(event.target.files)}
          />
          <label htmlFor={id} className="btn">
            {t('prices.hand.picture.choose')}
          </label>
        </>
      )}
      {refused && (
        <p className="s bad" role="alert">
          {t('prices.hand.picture.refused')}
        </p>
      )}
    </div>
  );
}
