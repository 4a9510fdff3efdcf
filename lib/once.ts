// Keeps what was worked out of a thing, so that the next who asks need not work it out again.

/** What `make` makes of each key, made once. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}
