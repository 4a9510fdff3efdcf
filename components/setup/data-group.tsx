// What is kept and since when; a file of everything, its way back, and erasing.
import { useState, useEffect } from 'react';
import { now as readNow } from '../../lib/browser/clock';
import { saveFile } from '../../lib/browser/save-file';
import { exportAll, restoreAll, type Restored } from '../../lib/store/backup';
import { dayOf } from '../../lib/day';
import { useReadingsKept } from '../live';
import { Button } from '../parts/button';
import { FilePicker } from '../parts/file-picker';
import { useWords } from '../words';
import { EraseDialog } from './erase-dialog';
import { Group, OptionRow } from './group';

async function saveBackup(): Promise<void> {
  const at = await readNow();
  saveFile(await exportAll(at), `shop-rounds-${dayOf(at)}.jsonl.gz`);
}

function Kept() {
  const { t, number, timeZone } = useWords();
  const kept = useReadingsKept();
  const [used, setUsed] = useState<number>();
  const count = kept?.count;
  useEffect(() => {
    if (count !== undefined) void navigator.storage.estimate().then(({ usage }) => setUsed(usage));
  }, [count]);
  if (!kept) return null;
  return (
    <dl className="store">
      <div>
        <dt>{t('setup.kept.used')}</dt>
        <dd>{used === undefined ? '—' : `${number(used / 1e6, 1)} MB`}</dd>
      </div>
      <div>
        <dt>{t('setup.kept.readings')}</dt>
        <dd>{number(kept.count)}</dd>
      </div>
      <div>
        <dt>{t('setup.kept.since')}</dt>
        <dd>{kept.since === undefined ? '—' : dayOf(kept.since, timeZone)}</dd>
      </div>
    </dl>
  );
}

function RestoreRow() {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Restored>();
  const said =
    outcome &&
    ('restored' in outcome
      ? t('setup.restore.done', { n: outcome.restored })
      : t(`setup.restore.${outcome.problem}`, { line: outcome.line ?? 0 }));
  return (
    <OptionRow title={t('setup.backup')} text={t('setup.backup.text')}>
      <div className="ctl">
        <Button icon="download" onClick={() => void saveBackup()}>
          {t('setup.backup.now')}
        </Button>
        <FilePicker
          label={t('setup.restore')}
          accept=".gz"
          onPick={(file) => void restoreAll(file).then(setOutcome)}
        />
      </div>
      <p className="said" role="status">
        {said}
      </p>
    </OptionRow>
  );
}

export function DataGroup() {
  const { t } = useWords();
  const [erasing, setErasing] = useState(false);
  return (
    <Group id="data" title={t('setup.data')} text={t('setup.data.text')}>
      <Kept />
      <div className="rows">
        <RestoreRow />
        <OptionRow title={t('setup.erase')} text={t('setup.erase.text')}>
          <div className="ctl">
            <Button kind="danger" icon="erase" onClick={() => setErasing(true)}>
              {t('setup.erase.open')}
            </Button>
          </div>
        </OptionRow>
      </div>
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </Group>
  );
}
