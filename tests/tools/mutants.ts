// Small changes to a source, one at a time: comparisons, constants and joins turned over, as a slip of the hand would.
import { parseAst } from 'vite';

/** One change: the text between `start` and `end` becomes `text`. */
export interface Mutant {
  start: number;
  end: number;
  text: string;
  line: number;
  /** What was changed into what, in one line. */
  what: string;
}

interface Tree {
  type: string;
  start: number;
  end: number;
  operator?: string;
  value?: unknown;
  left?: Tree;
  right?: Tree;
}

const turned: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};
const joining = new Set(['BinaryExpression', 'LogicalExpression']);

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Where a node can be changed, and into what. */
function changesOf(node: Tree, source: string): Pick<Mutant, 'start' | 'end' | 'text'>[] {
  const { start, end, value, operator = '', left, right } = node;
  if (node.type === 'Literal' && typeof value === 'number') return [{ start, end, text: `(${value} + 1)` }];
  if (node.type === 'Literal' && typeof value === 'boolean') return [{ start, end, text: String(!value) }];
  if (!joining.has(node.type) || !left || !right) return [];
  const at = source.indexOf(operator, left.end);
  return (turned[operator] ?? []).map((text) => ({ start: at, end: at + operator.length, text }));
}

/** Every mutant of a TypeScript source. Types are left alone: they do nothing when it runs. */
export function mutantsOf(source: string): Mutant[] {
  const found: Mutant[] = [];
  const visit = (node: Tree): void => {
    if (node.type.startsWith('TS') && !('expression' in node)) return;
    for (const change of changesOf(node, source)) {
      const line = source.slice(0, change.start).split('\n').length;
      found.push({ ...change, line, what: `${source.slice(change.start, change.end)} → ${change.text}` });
    }
    for (const part of Object.values(node).flat()) if (isTree(part)) visit(part);
  };
  const tree: unknown = parseAst(source, { lang: 'ts' });
  if (isTree(tree)) visit(tree);
  return found;
}
