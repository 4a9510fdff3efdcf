// An empty place: a drawing, what is missing, and what to do next.
import type { ReactNode } from 'react';
import { PageDrawing, type PageDrawingName } from './page-drawing';

export function EmptyState({
  drawing,
  title,
  text,
  within = false,
  children,
}: {
  drawing: PageDrawingName;
  title: string;
  text: string;
  /** Stands within a view that has a heading of its own. */
  within?: boolean;
  children?: ReactNode;
}) {
  const Heading = within ? 'h2' : 'h1';
  return (
    <>
      <div className="eh">
        <PageDrawing name={drawing} />
        <Heading>{title}</Heading>
        <p>{text}</p>
      </div>
      {children}
    </>
  );
}
