// Line drawings of 16 units, one for each name; they take the colour of the text they stand in.
import type { CSSProperties, ReactNode } from 'react';

const drawings = {
  brand: (
    <>
      <path d="M13.2 5.1A6 6 0 1 0 14 8" />
      <path d="M5.2 8.2 7.3 10.3 13.4 3.4" strokeWidth="1.9" />
    </>
  ),
  chips: (
    <>
      <path d="M2 3.5h6v4H2ZM2 10.5h6" />
      <path d="M10.5 5.5H14M10.5 10.5H14" />
    </>
  ),
  point: (
    <>
      <path d="M6.5 6.5l7 2.6-3 1.2-1.3 3.2Z" />
      <path d="M6 2v1.5M2 6h1.5M3.2 3.2l1 1M8.8 3.2l-1 1M3.2 8.8l1-1" />
    </>
  ),
  locate: (
    <>
      <circle cx="8" cy="8" r="4" />
      <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
    </>
  ),
  open: (
    <>
      <path d="M9.5 2.5h4v4M13.2 2.8 7.5 8.5M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3" />
    </>
  ),
  again: (
    <>
      <path d="M13 8a5 5 0 1 1-1.5-3.6L13.3 6M13.5 2.8V6h-3.2" />
    </>
  ),
  pause: (
    <>
      <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2" />
    </>
  ),
  play: (
    <>
      <path d="M4.5 2.8 12.8 8l-8.3 5.2Z" fill="currentColor" strokeLinejoin="round" />
    </>
  ),
  skip: (
    <>
      <path d="M3.5 3.5 9.5 8l-6 4.5ZM12.5 3.5v9" />
    </>
  ),
  down: (
    <>
      <path d="M4 6.2 8 10.2l4-4" />
    </>
  ),
  right: (
    <>
      <path d="M6.2 4l4 4-4 4" />
    </>
  ),
  higher: (
    <>
      <path d="M4 9.8 8 5.8l4 4" />
    </>
  ),
  sliders: (
    <>
      <path d="M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6" />
      <circle cx="9.7" cy="4.5" r="1.7" />
      <circle cx="6.2" cy="11.5" r="1.7" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3v10M3 8h10" />
    </>
  ),
  x: (
    <>
      <path d="M4 4l8 8M12 4l-8 8" />
    </>
  ),
  check: (
    <>
      <path d="M3 8.5l3.2 3.2L13 4.6" strokeWidth="1.8" />
    </>
  ),
  note: (
    <>
      <path d="M3 2.5h10v8L10 13.5H3ZM13 10.5h-3v3M5.3 5.5h5.4M5.3 8h3.4" />
    </>
  ),
  download: (
    <>
      <path d="M8 2.5v7M4.8 6.8 8 10l3.2-3.2M2.5 13.5h11" />
    </>
  ),
  pin: (
    <>
      <path d="M4 2.5h8v11.2L8 10.8l-4 2.9Z" />
    </>
  ),
  pinned: (
    <>
      <path d="M4 2.5h8v11.2L8 10.8l-4 2.9Z" fill="currentColor" />
    </>
  ),
  lock: (
    <>
      <path d="M3.5 7.5h9v6h-9Z" />
      <path d="M5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M8 4.6V8l2.3 1.6" />
    </>
  ),
  copy: (
    <>
      <path d="M5.5 5.5h8v8h-8Z" />
      <path d="M10.5 5.5v-3h-8v8h3" />
    </>
  ),
  database: (
    <>
      <ellipse cx="8" cy="3.9" rx="5.2" ry="2" />
      <path d="M2.8 3.9v8.2c0 1.1 2.3 2 5.2 2s5.2-.9 5.2-2V3.9M2.8 8c0 1.1 2.3 2 5.2 2s5.2-.9 5.2-2" />
    </>
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M2 8h12M8 2c2 2 2.6 4 2.6 6S10 12 8 14C6 12 5.4 10 5.4 8S6 4 8 2Z" />
    </>
  ),
  store: (
    <>
      <path d="M2.5 6.5v7h11v-7M1.8 5.8l1.3-3.3h9.8l1.3 3.3a2 2 0 0 1-4.13 0 2 2 0 0 1-4.14 0 2 2 0 0 1-4.13 0ZM6.5 13.5V9.8h3v3.7" />
    </>
  ),
  scale: (
    <>
      <path d="M8 2.5v11M4.5 13.5h7M3 4.5h10M3 4.5 1.3 9h3.4ZM13 4.5 11.3 9h3.4Z" />
    </>
  ),
  trend: (
    <>
      <path d="M2 12 6 7.5l2.7 2.3L14 4M10.5 4H14v3.5" />
    </>
  ),
  book: (
    <>
      <path d="M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12ZM3 12a1.5 1.5 0 0 1 1.5-1.5H13M6 5.5h4" />
    </>
  ),
  list: (
    <>
      <path d="M6 4h8M6 8h8M6 12h8" />
      <path d="M2 4l.9.9L4.5 3.2M2 8l.9.9 1.6-1.7M2 12l.9.9 1.6-1.7" strokeWidth="1.2" />
    </>
  ),
  more: (
    <>
      <circle cx="3.5" cy="8" r="1.1" fill="currentColor" stroke="none" />
      <circle cx="8" cy="8" r="1.1" fill="currentColor" stroke="none" />
      <circle cx="12.5" cy="8" r="1.1" fill="currentColor" stroke="none" />
    </>
  ),
  rise: (
    <>
      <path d="M8 4 12.5 11.5h-9Z" fill="currentColor" stroke="none" />
    </>
  ),
  fall: (
    <>
      <path d="M8 12 3.5 4.5h9Z" fill="currentColor" stroke="none" />
    </>
  ),
  bulb: (
    <>
      <path d="M5.8 10.8C4.4 9.9 3.7 8.7 3.7 7a4.3 4.3 0 0 1 8.6 0c0 1.7-.7 2.9-2.1 3.8v1.4H5.8ZM6.3 14.3h3.4" />
    </>
  ),
  shield: (
    <>
      <path d="M8 1.8 13 3.6v4.1c0 3.2-2.1 5.3-5 6.5-2.9-1.2-5-3.3-5-6.5V3.6Z" />
      <path d="M5.7 7.9l1.7 1.7 3-3.3" />
    </>
  ),
  unplug: (
    <>
      <path d="M2 14l3-3M4.3 8.3l3.4 3.4-1 1a2.4 2.4 0 0 1-3.4-3.4ZM8.3 4.3l3.4 3.4 1-1a2.4 2.4 0 0 0-3.4-3.4ZM14 2l-1.3 1.3M7 7.2 6 6.2M9.8 10 8.8 9" />
    </>
  ),
  image: (
    <>
      <path d="M2.5 3h11v10h-11ZM2.5 11l3.2-3.2 2.4 2.4 2.2-2 3.2 2.8" />
      <circle cx="5.7" cy="5.8" r="1" />
    </>
  ),
  erase: (
    <>
      <path d="M2.5 4.2h11M6 4V2.5h4V4M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

interface IconProps {
  name: IconName;
  className?: string;
  label?: string;
  style?: CSSProperties;
}

/** A drawing beside words is decoration; alone in a place it needs a label. */
export function Icon({ name, className = '', label, style }: IconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg className={`ic ${className}`} viewBox="0 0 16 16" style={style} {...spoken}>
      {drawings[name]}
    </svg>
  );
}
