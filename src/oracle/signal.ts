/** What an oracle can see. */
export type SignalKind =
  | 'traceback'
  | 'server-error'
  | 'abnormal-close'
  | 'crash'
  | 'hang'
  | 'leak'
  | 'poisoned'
  | 'slow'
  | 'desync'
  | 'disclosure';

/** One thing one oracle saw, and why it is one: a sentence with the evidence in it. */
export interface Signal {
  readonly kind: SignalKind;
  readonly why: string;
}

export type Level = 'error' | 'warning';
