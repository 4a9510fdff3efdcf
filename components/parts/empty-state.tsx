// An empty place: a drawing, what is missing, and what to do next.
import type { ReactNode } from 'react';
import { PageDrawing, type PageDrawingName } from './page-drawing';

export function EmptyState({
  drawing,
  title,
  text,
  children,
}: {
  drawing: PageDrawingName;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <>
      <div className="eh">
        <PageDrawing name={drawing} />
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </>
  );
}
