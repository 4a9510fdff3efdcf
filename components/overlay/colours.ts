// The colours the card needs, light and dark, as a style rule; the same values as the theme of the panel (tested).

export const colours: Record<string, readonly [light: string, dark: string]> = {
  surface: ['#ffffff', '#1c1f26'],
  bg: ['#f5f4f0', '#14161b'],
  hover: ['#f2f0eb', '#242832'],
  line: ['#e0dcd3', '#2d323d'],
  'line-strong': ['#c8c3b7', '#434a58'],
  control: ['#858077', '#7d8492'],
  ink: ['#1d2230', '#e8e6e0'],
  'ink-2': ['#4c5364', '#b4b8c2'],
  'ink-3': ['#62687a', '#949aa8'],
  accent: ['#37479e', '#a9b5f4'],
  attn: ['#835200', '#e3b35a'],
  'attn-fill': ['#b27408', '#d79f38'],
  'attn-line': ['#e6c98c', '#66501f'],
  'attn-soft': ['#fbf1dc', '#2e2513'],
  prob: ['#ab3414', '#ff9877'],
  'prob-line': ['#edb8a5', '#7a3c28'],
  'prob-soft': ['#fcece6', '#371e16'],
  none: ['#5f6575', '#9ba0ad'],
  'series-1': ['#3a4ba6', '#a9b5f4'],
  'series-2': ['#7c7768', '#9a958a'],
  grid: ['#e8e5dd', '#272b34'],
  'red-t': ['#b3203c', '#ff8095'],
  'green-t': ['#116650', '#58c7a6'],
  'blue-t': ['#1f5a9e', '#82b8f5'],
  'ochre-t': ['#8a4b00', '#e3a257'],
};

const values = Object.entries(colours).map(
  ([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`,
);

/** Everything under the frame, in the theme and with the colours of direction that its attributes name. */
export const colourRules = `.frame{color-scheme:light dark;${values.join('')}--rise:var(--red-t);--fall:var(--green-t)}
.frame[data-theme=light]{color-scheme:light}.frame[data-theme=dark]{color-scheme:dark}
.frame[data-trend=intl]{--rise:var(--green-t);--fall:var(--red-t)}.frame[data-trend=safe]{--rise:var(--blue-t);--fall:var(--ochre-t)}`;
