// The thresholds of every check: where they stand, where the default comes from, and each shop's own.
import { useWords } from '../words';
import { Group } from './group';

export function LimitsGroup() {
  const { t } = useWords();
  return (
    <Group id="limits" title={t('setup.limits')} text={t('setup.limits.text')}>
      <p className="of mut">{t('setup.limits.no-shop')}</p>
    </Group>
  );
}
