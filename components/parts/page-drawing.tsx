// A small drawing of a console page for empty places, one for each state a page or a view can be in.

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

const rows = (d: string) => <path d={d} stroke="var(--line)" strokeWidth="3" />;

const ask = (
  <>
    {rows('M52 68h96M52 78h96M52 88h70')}
    <Card left={52} lit={false} />
    <Card left={106} lit={false} />
    <rect
      x="98"
      y="25"
      width="46"
      height="30"
      rx="3"
      stroke="var(--accent)"
      strokeDasharray="4 3"
      strokeWidth="2"
    />
    <path d="M126 58l16 6-7 3.5-3.5 7Z" fill="var(--accent)" stroke="var(--surface)" />
  </>
);

const moved = (
  <>
    <Card left={52} lit />
    <rect
      x="86"
      y="30"
      width="28"
      height="20"
      rx="2"
      stroke="var(--attn-fill)"
      strokeDasharray="3 3"
      strokeWidth="1.8"
    />
    <g transform="translate(0 36)">
      <Card left={118} lit={false} />
    </g>
    <path d="M104 52c2 12 6 18 12 22m-1-5.5 2 6-6.5.5" stroke="var(--attn-fill)" strokeWidth="1.8" />
    {rows('M52 66h44M52 76h34M52 86h40')}
  </>
);

const signIn = (
  <>
    <rect x="70" y="34" width="58" height="54" rx="4" fill="var(--bg)" />
    <path d="M78 46h42M78 58h42" strokeWidth="6" />
    <path d="M78 74h42" stroke="var(--accent)" strokeWidth="9" />
  </>
);

const clock = (
  <>
    {[34, 40, 37, 44, 41].map((height, index) => (
      <rect
        key={index}
        x={54 + index * 11}
        y={88 - height}
        width="7.5"
        height={height}
        rx="1.5"
        fill="var(--control)"
        stroke="none"
      />
    ))}
    <rect
      x="109"
      y="48"
      width="8"
      height="40"
      rx="1.5"
      stroke="var(--accent)"
      strokeDasharray="2.5 2.5"
      strokeWidth="1.4"
    />
    <path d="M50 89h98" />
    <circle cx="134" cy="40" r="13" fill="var(--surface)" stroke="var(--accent)" strokeWidth="2" />
    <path d="M134 32v8.5l5.5 3.5" stroke="var(--accent)" strokeWidth="2" />
  </>
);

const account = (
  <>
    <Card left={52} lit={false} />
    {rows('M52 60h28M52 70h22M52 80h26')}
    <rect x="86" y="30" width="62" height="58" rx="3" stroke="var(--control)" strokeDasharray="3 3" />
    <g stroke="var(--accent)" strokeWidth="2">
      <circle cx="117" cy="50" r="7.5" />
      <path d="M103 75c1-10 7-13 14-13s13 3 14 13" />
      <path d="M128 70l11 11m0-11-11 11" strokeWidth="2.5" />
    </g>
  </>
);

const edition = (
  <>
    <path d="M52 84l16-10 14 5 18-15 16 6 30-16" strokeDasharray="3 3" />
    <rect
      x="76"
      y="40"
      width="48"
      height="34"
      rx="3"
      fill="var(--surface)"
      stroke="var(--accent)"
      strokeWidth="2"
    />
    <path d="M76 50h48" stroke="var(--accent)" strokeWidth="4" />
    <path d="M84 62h16M84 68h10" stroke="var(--control)" strokeWidth="2" />
  </>
);

const cards = (lit: boolean) => [52, 86, 120].map((left) => <Card key={left} left={left} lit={lit} />);

const drawings = {
  figures: (
    <>
      {cards(true)}
      <path d="M52 88l16-10 14 5 18-15 16 6 30-14" stroke="var(--accent)" strokeWidth="2" />
    </>
  ),
  locked: (
    <>
      {cards(false)}
      {lock}
    </>
  ),
  days,
  ask,
  moved,
  'sign-in': signIn,
  clock,
  account,
  edition,
};

export type PageDrawingName = keyof typeof drawings;

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
      {drawings[name]}
    </svg>
  );
}
