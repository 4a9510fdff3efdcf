// Chooses an exported file to read.
import { FilePicker } from '../parts/file-picker';
import { useView } from '../view';
import { useWords } from '../words';

export function FileButton() {
  const { t } = useWords();
  const setFile = useView((view) => view.setFile);
  return (
    <FilePicker
      label={t('files.choose')}
      accept=".xlsx,.xls,.csv,.tsv,.txt,.htm,.html,.xml"
      kind="quiet"
      icon="download"
      onPick={setFile}
    />
  );
}
