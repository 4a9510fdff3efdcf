// The view of reviews: until the first whole week is written up, what will stand here and what it will be made of.
import { EmptyState } from '../parts/empty-state';
import { FactList } from '../parts/fact-list';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';

export function ReviewView() {
  const { t } = useWords();
  return (
    <>
      <EmptyState drawing="days" title={t('review.empty')} text={t('review.empty.why')} />
      <Sheet title={t('review.will-hold')}>
        <FactList
          facts={[
            { icon: 'trend', text: t('review.holds.targets') },
            { icon: 'list', text: t('review.holds.products') },
            { icon: 'scale', text: t('review.holds.ads') },
            { icon: 'note', text: t('review.holds.plan') },
          ]}
        />
      </Sheet>
      <p className="note">{t('review.note')}</p>
    </>
  );
}
