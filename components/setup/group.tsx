// A group of options under its heading, and a row of one: what it is on the left, its control on the right.
import type { ReactNode } from 'react';

export function Group({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="os" aria-labelledby={`${id}-name`}>
      <div className="osh">
        <h2 id={`${id}-name`}>{title}</h2>
        <p>{text}</p>
      </div>
      <div className="osb">{children}</div>
    </section>
  );
}

export function OptionRow({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <div>
      <div>
        <b>{title}</b>
        {text && <p>{text}</p>}
      </div>
      {children}
    </div>
  );
}
