/** What one look found: all is well, something is worth knowing, or the gate would not work. */
export interface Check {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly what: string;
  /** What to do about it; null when all is well. */
  readonly fix: string | null;
}

export const ok = (what: string): Check => ({ level: 'ok', what, fix: null });
export const warn = (what: string, fix: string): Check => ({ level: 'warn', what, fix });
export const fail = (what: string, fix: string): Check => ({ level: 'fail', what, fix });
