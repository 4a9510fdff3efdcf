// Taught figures as a file for a colleague, and back.
import { useState } from 'react';
import { saveFile } from '../../lib/browser/save-file';
import { exportTaught, importTaught } from '../../lib/store/taught-file';
import { Button } from '../parts/button';
import { FilePicker } from '../parts/file-picker';
import { useWords } from '../words';

const save = async () =>
  saveFile(new Blob([await exportTaught()], { type: 'application/json' }), 'shop-rounds-rules.json');

export function RulesFile({ any }: { any: boolean }) {
  const { t } = useWords();
  const [taken, setTaken] = useState<number | 'bad'>();
  const take = async (file: File) => setTaken((await importTaught(await file.text())) ?? 'bad');
  return (
    <>
      <div className="acts">
        {any && (
          <Button icon="download" onClick={() => void save()}>
            {t('teach.export')}
          </Button>
        )}
        <FilePicker label={t('teach.import')} accept=".json" onPick={(file) => void take(file)} />
      </div>
      <p className="s" role="status">
        {taken !== undefined &&
          (taken === 'bad' ? t('teach.import.bad') : t('teach.import.done', { n: taken }))}
      </p>
    </>
  );
}
