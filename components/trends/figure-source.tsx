// The way from a figure of the trends to where it was read.
import type { Evidence } from '../../lib/checks/contract';
import type { FigureRow } from '../../lib/rows';
import { EvidenceChip } from '../parts/evidence-chip';
import { useSource } from '../round/source';
import { useWords } from '../words';

/** Where a figure was read. */
export function figureEvidence(row: FigureRow): Evidence {
  return {
    label: row.label,
    text: row.raw,
    url: row.url,
    pageTitle: row.pageTitle,
    takenAt: row.lastSeen,
    reader: row.reader,
    how: row.label,
    ...(row.at ? { at: row.at } : {}),
  };
}

/** A chip that goes to any evidence, and says where that is not possible. */
export function SourceChip({ evidence, text = evidence.text }: { evidence: Evidence; text?: string }) {
  const { t } = useWords();
  const [sought, show] = useSource(evidence);
  return (
    <>
      <EvidenceChip text={text} title={t('trends.source')} onShow={show} />
      <span className="s mut" role="status">
        {sought === 'gone' && t('round.source.gone', { text: evidence.text })}
        {sought === 'shown' && t('round.source.shown')}
        {sought === 'in-file' && t('files.source', { name: evidence.pageTitle, head: evidence.label })}
      </span>
    </>
  );
}

/** `text`: what the chip shows instead of the words that were read. */
export function FigureSource({ row, text }: { row: FigureRow; text?: string }) {
  return <SourceChip evidence={figureEvidence(row)} {...(text !== undefined && { text })} />;
}
