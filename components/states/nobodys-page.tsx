// A page whose figures were read and that names no shop, beside shops that are known: a new one's, or none of theirs.
import { EmptyState } from '../parts/empty-state';
import { Button } from '../parts/button';
import { NewShop } from '../setup/new-shop';
import { useWords } from '../words';
import type { ScreenProps } from './front-screen';

export function NobodysPage({ url, onLeave }: ScreenProps) {
  const { t } = useWords();
  return (
    <>
      <EmptyState within drawing="ask" title={t('states.nobodys')} text={t('states.nobodys.text')} />
      <NewShop url={url} />
      <Button kind="quiet" onClick={onLeave}>
        {t('states.nobodys.leave')}
      </Button>
    </>
  );
}
