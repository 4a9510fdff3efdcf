// The direction that an icon's own name states: "arrow-up", "caret-down"; shapes and colours say nothing.

const up =
  /(arrow|caret|triangle|trend(ing)?|chevron)[-_]?(up|rise|top)|(^|[\s_-])(rise|ascending|increase|上升|上涨|增长)(?=$|[\s_-])/;
const down =
  /(arrow|caret|triangle|trend(ing)?|chevron)[-_]?(down|fall|bottom)|(^|[\s_-])(fall|descending|decrease|下降|下跌)(?=$|[\s_-])/;

const naming = ['class', 'aria-label', 'data-icon', 'name'];
/** A quick look before the exact words. */
const pointing = /up|top|down|fall|bottom|rise|cending|increase|decrease|[升涨长降跌]/;

/** "↑" or "↓" for an icon element whose label or class names a direction, else undefined. */
export function arrowOf(icon: Element): '↑' | '↓' | undefined {
  let names = '';
  for (const each of [icon, icon.parentElement, icon.firstElementChild])
    for (const name of naming) names += `${each?.getAttribute(name) ?? ''} `;
  names = names.toLowerCase();
  if (!pointing.test(names)) return undefined;
  const rising = up.test(names);
  if (rising === down.test(names)) return undefined;
  return rising ? '↑' : '↓';
}
