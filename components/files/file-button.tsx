// Chooses an exported file to read.
import { useRef } from 'react';
import { Button } from '../parts/button';
import { useView } from '../view';
import { useWords } from '../words';

export function FileButton({ kind = 'quiet' }: { kind?: 'quiet' | 'plain' }) {
  const { t } = useWords();
  const setFile = useView((view) => view.setFile);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon="download" onClick={() => picker.current?.click()}>
        {t('files.choose')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xls,.csv,.tsv,.txt,.htm,.html,.xml"
        hidden
        aria-label={t('files.choose')}
        onChange={(event) => {
          setFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </>
  );
}
