// The five marks of a verdict, told apart by shape as well as by colour; every reason for a gap shares the dashed ring.
import type { ReactNode } from 'react';
import type { Verdict } from '../../lib/checks/contract';

export const marks = ['prob', 'attn', 'you', 'none', 'pass'] as const;
export type Mark = (typeof marks)[number];

const markOfVerdict: Partial<Record<Verdict, Mark>> = {
  pass: 'pass',
  attention: 'attn',
  problem: 'prob',
  'your-eyes': 'you',
};

/** The mark a verdict is drawn with. */
export function markOf(verdict: Verdict): Mark {
  return markOfVerdict[verdict] ?? 'none';
}

const shapes: Record<Mark, ReactNode> = {
  pass: (
    <>
      <circle cx="8" cy="8" r="6.25" fill="currentColor" stroke="none" />
      <path className="k" d="M5.2 8.2l2 2 3.7-4.2" />
    </>
  ),
  attn: (
    <>
      <path d="M8 1.9 14.6 13.4H1.4Z" fill="currentColor" stroke="currentColor" strokeWidth="1.2" />
      <path className="k ka" d="M8 6v3.4M8 11.5v.2" />
    </>
  ),
  prob: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor" stroke="currentColor" strokeWidth="1" />
      <path className="k" d="M6 6l4 4M10 6l-4 4" />
    </>
  ),
  you: (
    <>
      <path d="M1.4 8S3.9 3.6 8 3.6 14.6 8 14.6 8 12.1 12.4 8 12.4 1.4 8 1.4 8Z" />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" stroke="none" />
    </>
  ),
  none: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.2 2.31" />,
};

/** With a label the mark speaks for itself; without one the words beside it do. */
export function StatusMark({
  mark,
  label,
  className = '',
}: {
  mark: Mark;
  label?: string;
  className?: string;
}) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={`ic st st-${mark} ${className}`} viewBox="0 0 16 16" {...spoken}>
      {shapes[mark]}
    </svg>
  );
}
