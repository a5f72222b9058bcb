/** Starts work on up to `ahead` things at once and gives the results in the order of the things. */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const thing of things) {
    const result = work(thing);
    result.catch(() => {}); // It is awaited below, maybe later than it fails.
    running.push(result);
    const [first] = running;
    if (running.length >= ahead && first) {
      running.shift();
      yield await first;
    }
  }
  for (const result of running) yield await result;
}
