// The switch for chips beside the figures on the operator's consoles.
import { switchChips } from '../lib/browser/chips';
import { useChips } from './live';
import { IconButton } from './parts/button';
import { useWords } from './words';

export function ChipsButton({ tabId }: { tabId: number | undefined }) {
  const { t } = useWords();
  const on = useChips();
  return (
    <IconButton
      icon="chips"
      label={t('shell.chips')}
      aria-pressed={on}
      onClick={() => void switchChips(!on, tabId)}
    />
  );
}
