import type { About } from '../corpus/mutation.ts';
import type { Level, SignalKind } from '../oracle/signal.ts';
import type { Wire } from './wire.ts';

/** Version 1 of the JSON report: the contract of DESIGN (docs/report.md). Times in ms; unknown is null, never absent. */
export interface Report {
  readonly version: 1;
  readonly outcome: 'clean' | 'findings' | 'inconclusive';
  readonly exit_code: number;
  readonly seed: number;
  readonly target: { readonly command: string | null; readonly url: string; readonly runtime: string | null };
  readonly stats: ReportStats;
  readonly findings: readonly ReportFinding[];
  readonly notes: readonly ReportNote[];
  /** Which route received cases of which class. */
  readonly coverage: readonly ReportCoverage[];
}

export type StoppedBecause = 'time' | 'corpus-done' | 'nothing-new' | 'cancelled' | 'restarts' | 'unhealthy';

export interface ReportStats {
  readonly elapsed_ms: number;
  readonly boot_ms: number | null;
  readonly cases: number;
  /** Of these, made by adaptive mutation. */
  readonly adaptive: number;
  readonly requests: number;
  readonly responses: number;
  readonly executions_triage: number;
  readonly restarts: number;
  readonly requests_per_second: number | null;
  readonly corpus_total: number;
  readonly corpus_run: number;
  readonly time_to_first_finding_ms: number | null;
  readonly stopped_because: StoppedBecause;
}

export interface ReportFrame {
  readonly file: string | null;
  readonly line: number | null;
  readonly function: string | null;
  readonly in_app: boolean;
}

export interface ReportException {
  readonly runtime: string;
  readonly type: string;
  readonly message: string;
  readonly frames: readonly ReportFrame[];
}

export interface ReportFinding {
  readonly fingerprint: string;
  /** The leading signal's name: few and stable, they are the SARIF rule ids. */
  readonly rule: string;
  readonly level: Level;
  readonly verdict: 'new' | 'known' | 'fixed' | 'suppressed';
  readonly stability: 'stable' | 'flaky';
  readonly signals: readonly SignalKind[];
  /** Why each signal is one, in the order of `signals`: a sentence with the evidence in it. */
  readonly evidence: readonly string[];
  readonly spec: string;
  readonly sequence: readonly string[] | null;
  /**
   * For each spec of the sequence (or for the one spec), what its own later messages and the specs after it take from what the server says on its
   * connection, as `NAME = REGEX`; null when they take nothing.
   */
  readonly captures: readonly (readonly string[])[] | null;
  /** Whether the lines of the sequence are sent at the same time, not in order. */
  readonly at_once: boolean;
  /** How its clients leave, where the specs say that they do: null by a FIN. */
  readonly leaves: 'reset' | null;
  /** The exact command that reproduces it. */
  readonly pathoc: string;
  readonly request_base64: string;
  /** What goes over the wire, where `request_base64` sent in one go is not all of it; null also when it is too much to tell. */
  readonly wire: Wire | null;
  /** How often all of it must be played to be seen: more than once where something leaks. */
  readonly times: number;
  readonly original_spec: string;
  readonly mutation: string;
  /** What the mutation is about: where the syntax that it breaks is defined, the weakness, what a correct server does; null of specs that come from no corpus. */
  readonly about: About | null;
  readonly route: string;
  readonly exception: ReportException | null;
  readonly location: { readonly uri: string; readonly line: number; readonly why: string } | null;
  readonly response: { readonly status: number | null; readonly ended: string };
  readonly confirmed: { readonly k: number; readonly n: number };
  readonly minimized: { readonly executions: number; readonly from_length: number; readonly to_length: number };
  readonly first_seen_ms: number;
}

/** A route, and by class how many of the cases that fit it were fired. A class that does not fit is not there. */
export interface ReportCoverage {
  readonly route: string;
  readonly classes: Readonly<Record<string, { readonly fired: number; readonly total: number }>>;
}

/** Something worth knowing that is no finding: what never reproduced, what was not fired, what was cut short. */
export interface ReportNote {
  readonly kind: string;
  readonly text: string;
}
