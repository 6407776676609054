/** The time of the run is over: nothing is played any more. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp';
}

/** Does what the time of the run allows. @returns null when it was over first: what was reached by then stands. */
export async function whileInTime<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TimeIsUp) return null;
    throw error;
  }
}
