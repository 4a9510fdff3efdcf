// Reads the project's own sources as text: which files there are, what each imports, and its code without comments.
import { readdirSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';

export interface Source {
  /** Path from the project's top, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  /** A path from the project's top (no extension resolved away) or the name of a package. */
  target: string;
  inside: boolean;
  typeOnly: boolean;
}

/** A project on disk as the rules see it. */
export interface House {
  root: string;
  sources: Source[];
  paths: Set<string>;
}

const notOurs = new Set(['node_modules', 'out', 'coverage', 'test-results', '.output', '.wxt', '.git']);

/** All files of a project, with the text of those that are code or style. */
export function readHouse(root: string): House {
  const paths = [...walk(root, '')];
  const sources = paths
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return { root, sources, paths: new Set(paths) };
}

function* walk(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (notOurs.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(root, path);
    else yield path;
  }
}

/** Everything a source imports or re-exports; relative paths come back resolved to a file of the house. */
export function importsOf(source: Source, house: House): Import[] {
  return namesImported(source.text).map(({ name, typeOnly }) => resolve(source.path, name, typeOnly, house));
}

const namesImported = remember((text) => {
  const code = codeOf(text);
  const statements =
    /(?:^|[\n;])\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w$*{}\s,]*?\sfrom\s*|[{*][\w$*{}\s,]*?\}?\s*from\s*)?['"]([^'"\n]+)['"]/g;
  return [
    ...[...code.matchAll(statements)].map(([, type, name = '']) => ({ name, typeOnly: type !== undefined })),
    ...[...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, name = '']) => ({
      name,
      typeOnly: false,
    })),
  ];
});

function resolve(from: string, name: string, typeOnly: boolean, house: House): Import {
  if (!name.startsWith('.')) return { target: name, inside: false, typeOnly };
  const plain = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const target = endings.map((ending) => plain + ending).find((path) => house.paths.has(path)) ?? plain;
  return { target, inside: true, typeOnly };
}

// One alternative for each thing that can hold a quote or a slash, so that none is taken for another.
const pieces =
  /(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)|(?<=[(,=:[!&|?{};+>\n]\s*|return\s+)(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/g;

const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ');

/** The code with its comments blanked. Lines keep their numbers. */
export const codeOf = remember((text) =>
  text.replace(pieces, (piece: string, comment?: string) => (comment === undefined ? piece : blank(piece))),
);

/** The code with neither comments nor patterns: what may speak to a person. */
export const spokenOf = remember((text) =>
  text.replace(pieces, (piece: string, _comment?: string, quoted?: string) =>
    quoted === undefined ? blank(piece) : piece,
  ),
);

/** The code with neither comments nor what stands inside quotes. */
export const bareOf = remember((text) =>
  text.replace(pieces, (piece: string, comment?: string, quoted?: string) => {
    if (comment !== undefined) return blank(piece);
    if (quoted === undefined) return piece;
    const inside = piece.startsWith('`') ? (piece.match(/\$\{[^}]*\}/g) ?? []).join('') : '';
    return `''${inside}`;
  }),
);

/** Only the comments. */
export const commentsOf = remember((text) =>
  [...text.matchAll(pieces)].flatMap(([, comment]) => comment ?? []).join('\n'),
);

/** The same text is scanned by many rules and many times: what was made of it is kept. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) made.set(text, (known = make(text)));
    return known;
  };
}

/** Names of the folders directly in a folder. */
export function foldersIn(house: House, folder: string): string[] {
  return [...new Set([...house.paths].flatMap((path) => childFolder(path, folder)))].sort();
}

function childFolder(path: string, folder: string): string[] {
  if (!path.startsWith(`${folder}/`)) return [];
  const rest = path.slice(folder.length + 1).split('/');
  return rest.length > 1 && rest[0] !== undefined ? [rest[0]] : [];
}
