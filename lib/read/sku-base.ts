// Names of choices as Alibaba's shops keep them in a page's data: properties with their values, and a path of them for each.
import { at, listOf, words } from './embedded';

/** Answers with the names of the values that a choice's path ("1627207:28341;20509:28315") leads to. */
export function namesIn(base: unknown): (choice: unknown) => string[] {
  const names = new Map<string, string>();
  for (const prop of listOf(at(base, 'properties') ?? at(base, 'props'))) {
    for (const value of listOf(at(prop, 'values'))) {
      const name = words(at(value, 'name'));
      if (name) names.set(`${words(at(prop, 'pid'))}:${words(at(value, 'vid'))}`, name);
    }
  }
  return (choice) =>
    (words(at(choice, 'propPath')) ?? '').split(';').flatMap((path) => names.get(path) ?? []);
}
