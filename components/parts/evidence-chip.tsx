// A figure that leads to its source.
import { Icon } from './icon';

export function EvidenceChip({ text, title, onShow }: { text: string; title: string; onShow: () => void }) {
  return (
    <button type="button" className="evi" title={title} onClick={onShow}>
      <Icon name="locate" />
      <span>{text}</span>
    </button>
  );
}
