// A page whose figures were read and whose words nobody knows: the operator says once what they are.
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Sheet } from '../parts/sheet';
import { useView } from '../view';
import { useWords } from '../words';
import type { ScreenProps } from './front-screen';

/** More figures than these are counted in the sheet's head and named in the view of names. */
const shown = 6;

export function UnknownPage({ names, onLeave }: ScreenProps) {
  const { t } = useWords();
  const { setTeaching, setNaming } = useView();
  const unknown = names?.unknown ?? [];
  return (
    <>
      <EmptyState within drawing="ask" title={t('states.unknown')} text={t('states.unknown.text')} />
      <div className="two">
        <Button kind="primary" icon="point" className="btn-w" onClick={() => setTeaching(true)}>
          {t('states.unknown.point')}
        </Button>
      </div>
      <Sheet title={t('states.unknown.figures')} end={unknown.length}>
        <ul className="looks-like">
          {unknown.slice(0, shown).map(({ label, raw }) => (
            <li key={label}>
              <span className="el">{label}</span>
              <b>{raw}</b>
              <Button onClick={() => setNaming(true)}>{t('states.unknown.use')}</Button>
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet
        title={t('states.unknown.not-needed')}
        end={
          <Button kind="quiet" onClick={onLeave}>
            {t('states.unknown.leave')}
          </Button>
        }
      >
        {null}
      </Sheet>
    </>
  );
}
