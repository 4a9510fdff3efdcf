// A small drawing of a console page for empty places: figures ready to read, locked, or a sign-in.

const bare = (
  <>
    <rect x="14" y="8" width="140" height="92" rx="6" fill="var(--surface)" />
    <path d="M14 22h140M44 22v78" />
    <circle cx="22" cy="15" r="1.6" fill="var(--line-strong)" stroke="none" />
    <circle cx="28" cy="15" r="1.6" fill="var(--line-strong)" stroke="none" />
    <path
      d="M21 33h16M21 42h12M21 51h14M21 60h10"
      strokeWidth="2.5"
      strokeLinecap="round"
      stroke="var(--line)"
    />
  </>
);

function Card({ left, lit }: { left: number; lit: boolean }) {
  return (
    <>
      <rect
        x={left}
        y="30"
        width="28"
        height="20"
        rx="2"
        fill={lit ? 'var(--accent-soft)' : 'var(--sunken)'}
        {...(lit ? { stroke: 'var(--accent)', strokeWidth: 2 } : {})}
      />
      <path d={`M${left + 5} 37h10`} stroke="var(--control)" strokeWidth="1.8" />
      <path d={`M${left + 5} 43.5h17`} stroke={lit ? 'var(--accent)' : 'var(--ink-2)'} strokeWidth="2.6" />
    </>
  );
}

const lock = (
  <>
    <rect x="45" y="23" width="107" height="75" fill="var(--surface)" opacity=".72" stroke="none" />
    <rect x="87" y="56" width="26" height="20" rx="3" fill="var(--accent-fill)" stroke="none" />
    <path d="M92 56v-5a8 8 0 0 1 16 0v5" stroke="var(--accent)" strokeWidth="3" />
  </>
);

const days = (
  <>
    {[34, 40, 37, 38, 38, 38, 38].map((height, index) => (
      <rect
        key={index}
        x={54 + index * 13.5}
        y={88 - height}
        width="9"
        height={height}
        rx="1.5"
        {...(index < 3
          ? { fill: 'var(--accent-fill)', stroke: 'none' }
          : { strokeDasharray: '2.5 2.5', stroke: 'var(--control)', strokeWidth: 1.2 })}
      />
    ))}
    <path d="M50 89h98" />
  </>
);

export type PageDrawingName = 'figures' | 'locked' | 'days';

export function PageDrawing({ name }: { name: PageDrawingName }) {
  return (
    <svg
      className="dia"
      viewBox="0 0 168 104"
      fill="none"
      stroke="var(--line-strong)"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {bare}
      {name === 'days'
        ? days
        : [52, 86, 120].map((left) => <Card key={left} left={left} lit={name === 'figures'} />)}
      {name === 'figures' && (
        <path d="M52 88l16-10 14 5 18-15 16 6 30-14" stroke="var(--accent)" strokeWidth="2" />
      )}
      {name === 'locked' && lock}
    </svg>
  );
}
