// Gives Node 20 the one thing that the test runner's error report takes from Node 21; nothing to do on newer ones.

const map = Map as unknown as { groupBy?: typeof groupBy };
map.groupBy ??= groupBy;

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
