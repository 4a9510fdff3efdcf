// Taught figures as a file for a colleague, and back.
import { useRef, useState } from 'react';
import { exportTaught, importTaught } from '../../lib/store/taught';
import { Button } from '../parts/button';
import { useWords } from '../words';

async function save(): Promise<void> {
  const address = URL.createObjectURL(new Blob([await exportTaught()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'shop-rounds-rules.json';
  link.click();
  URL.revokeObjectURL(address);
}

export function RulesFile({ any }: { any: boolean }) {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<number | 'bad'>();
  const take = async (file: File | undefined) => {
    if (file) setTaken((await importTaught(await file.text())) ?? 'bad');
  };
  return (
    <>
      <div className="acts">
        {any && (
          <Button icon="download" onClick={() => void save()}>
            {t('teach.export')}
          </Button>
        )}
        <Button onClick={() => picker.current?.click()}>{t('teach.import')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json"
          hidden
          aria-label={t('teach.import')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <p className="s" role="status">
        {taken !== undefined &&
          (taken === 'bad' ? t('teach.import.bad') : t('teach.import.done', { n: taken }))}
      </p>
    </>
  );
}
