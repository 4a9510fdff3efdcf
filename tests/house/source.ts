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
  const code = withoutComments(source.text);
  const found: Import[] = [];
  const statements =
    /(?:^|[\n;])\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w$*{}\s,]*?\sfrom\s*|[{*][\w$*{}\s,]*?\}?\s*from\s*)?['"]([^'"\n]+)['"]/g;
  for (const [, type, name = ''] of code.matchAll(statements)) {
    found.push(resolve(source.path, name, type !== undefined, house));
  }
  for (const [, name = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push(resolve(source.path, name, false, house));
  }
  return found;
}

function resolve(from: string, name: string, typeOnly: boolean, house: House): Import {
  if (!name.startsWith('.')) return { target: name, inside: false, typeOnly };
  const plain = posix.join(posix.dirname(from), name.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const target = endings.map((ending) => plain + ending).find((path) => house.paths.has(path)) ?? plain;
  return { target, inside: true, typeOnly };
}

/** The code with comments blanked; with `strings: false` also without what stands inside quotes. Lines keep their numbers. */
export function withoutComments(text: string, keep = { strings: true }): string {
  // One alternative for each thing that can hold a quote or a slash, so that none is taken for another.
  const pieces =
    /(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`)|(?<=[(,=:[!&|?{};+>\n]\s*|return\s+)(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/g;
  return text.replace(pieces, (piece: string, comment?: string, quoted?: string, pattern?: string) => {
    if (comment !== undefined) return piece.replace(/[^\n]/g, ' ');
    if (pattern !== undefined || quoted === undefined || keep.strings) return piece;
    const inside = piece.slice(1, -1);
    const kept = piece.startsWith('`') ? (inside.match(/\$\{[^}]*\}/g) ?? []).join('') : '';
    return `''${kept}${inside.replace(/[^\n]/g, '')}`;
  });
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
