// All layouts on which naive readers fail, each in both languages.
import { frame, hiddenTabs, shadow, skeletons, tooltips, valuesOver } from './figures';
import { tongues, type LayoutPage } from './page';
import { frozenColumns, splitHeads, virtualRows } from './tables';
import { canvasChart, privateFont, privateSigns } from './unreadable';

const layouts = [
  valuesOver,
  splitHeads,
  frozenColumns,
  hiddenTabs,
  skeletons,
  tooltips,
  virtualRows,
  frame,
  shadow,
  privateSigns,
  privateFont,
  canvasChart,
];

export const layoutPages: LayoutPage[] = layouts.flatMap((layout) => tongues.map(layout));
