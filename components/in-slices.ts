// Long work in short slices, so that a press in the panel is answered in between.

/** No longer than this at a time (ms): a frame and a press have room beside it. */
const sliceMs = 8;

const pause = () => new Promise<void>((done) => setTimeout(done));

/** All that `steps` yield, in order; undefined once `signal` is aborted. */
export async function inSlices<Part>(
  steps: Iterable<Part>,
  signal: AbortSignal,
): Promise<Part[] | undefined> {
  const found: Part[] = [];
  await pause();
  let begun = performance.now();
  for (const part of steps) {
    found.push(part);
    if (performance.now() - begun < sliceMs) continue;
    await pause();
    if (signal.aborted) return undefined;
    begun = performance.now();
  }
  return signal.aborted ? undefined : found;
}
