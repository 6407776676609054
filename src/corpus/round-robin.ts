/** Takes one of each in turn until all are used up; nothing is read ahead. */
export function* roundRobin<T>(sources: Iterable<Iterable<T>>): Generator<T, void> {
  let open = Array.from(sources, (source) => source[Symbol.iterator]());
  while (open.length > 0) {
    const still: Iterator<T>[] = [];
    for (const source of open) {
      const step = source.next();
      if (step.done === true) continue;
      yield step.value;
      still.push(source);
    }
    open = still;
  }
}
