const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `callback` when the signal aborts, until the returned function is called. One DOM listener a signal: hundreds of
 * connections share the run's signal, and adding a listener each is slow and warns of a leak.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let callbacks = listeners.get(signal);
  if (callbacks === undefined) {
    const all = new Set<() => void>();
    signal.addEventListener('abort', () => {
      for (const each of [...all]) each();
    });
    listeners.set(signal, all);
    callbacks = all;
  }
  const set = callbacks;
  set.add(callback);
  return () => set.delete(callback);
}
