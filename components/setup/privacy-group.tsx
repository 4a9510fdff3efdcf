// What is read, what never is, and how anyone can see that nothing leaves this computer.
import { FactList } from '../parts/fact-list';
import { Icon } from '../parts/icon';
import { useWords } from '../words';
import { Group } from './group';

const reads = ['figures', 'offers', 'notices', 'menu'];
const never = ['buyers', 'chats', 'passwords', 'payment', 'others'];

/** Two columns: what is read on granted sites, and what never is. */
export function ReadAndNever() {
  const { t } = useWords();
  return (
    <div className="cols">
      <div>
        <h3>{t('setup.reads')}</h3>
        <FactList facts={reads.map((what) => ({ icon: 'check', text: t(`setup.reads.${what}`) }))} />
      </div>
      <div>
        <h3>{t('setup.never')}</h3>
        <FactList facts={never.map((what) => ({ icon: 'x', text: t(`setup.never.${what}`) }))} />
      </div>
    </div>
  );
}

export function PrivacyGroup() {
  const { t } = useWords();
  return (
    <Group id="privacy" title={t('setup.privacy')} text={t('setup.privacy.text')}>
      <div className="assure">
        <Icon name="shield" />
        <div>
          <b>{t('setup.privacy.no-requests')}</b>
          <p className="mut s">{t('setup.privacy.verify')}</p>
        </div>
      </div>
      <ReadAndNever />
    </Group>
  );
}
