// A sheet of paper with a heading, and what belongs to the heading on its right.
import { useId, type ReactNode } from 'react';

export function Sheet({
  title,
  end,
  className = '',
  children,
}: {
  title: string;
  end?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`sheet ${className}`} aria-labelledby={id}>
      <div className="sheet-h">
        <h2 id={id}>{title}</h2>
        {end !== undefined && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}
