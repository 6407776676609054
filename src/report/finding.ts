import { type Capture, neededCaptures, printCapture } from '../corpus/conversation.ts';
import type { About } from '../corpus/mutation.ts';
import { sentBytes } from '../fire/shot.ts';
import type { Payload } from '../language/payload.ts';
import { print, printAll } from '../language/print.ts';
import type { Settings } from '../language/settings.ts';
import type { Exception } from '../traceback/exception.ts';
import type { Ownership } from '../traceback/in-app.ts';
import type { Bug } from '../triage/bug.ts';
import { fingerprintOf } from '../triage/failure.ts';
import type { createLocator } from '../triage/locate/locate.ts';
import { shotOf } from '../triage/shot-of.ts';
import type { ReportException, ReportFinding } from './report.ts';
import { pathocCommand } from './reproduce.ts';
import { wireOf } from './wire.ts';

/** What a bug needs to become a finding of the report. */
export interface FindingContext {
  readonly url: URL;
  readonly settings: Settings;
  readonly ownership: Ownership;
  /** The line to show a failure at. */
  readonly locate: ReturnType<typeof createLocator>;
}

export interface FindingWriter {
  /** A confirmed bug as the report states it. @param readyAt when the server was ready: `first_seen_ms` counts from there. */
  write(bug: Bug, readyAt: number): ReportFinding;
}

export function createFindingWriter(context: FindingContext): FindingWriter {
  const { url, settings, ownership, locate } = context;
  return {
    write(bug, readyAt) {
      const { failure, messages } = bug;
      const { prelude = [] } = bug.case;
      const specs = messages.map(print);
      const spec = printAll(messages);
      const captures = neededCaptures(
        [...prelude, { ...bug.case, spec }].map((one) => ({ spec: one.spec, captures: one.captures ?? [] })),
      );
      const captured = captures.some((some) => some.length > 0);
      const sequence = [...prelude.map((one) => one.spec), spec];
      const payloads = shotOf(messages, settings, bug.case.seed).render();
      const bytes = sentBytes(payloads) ?? new Uint8Array();
      const connections = [...prelude.map((one) => one.render()), payloads];
      // Who does not leave any more, once all is minimal, does not do so by a reset.
      const leaves = connections.some(disconnects) ? (bug.case.leaves ?? null) : null;
      const times = failure.observation.retention?.times ?? 1;
      const { exception, judgement } = failure;
      return {
        fingerprint: fingerprintOf(failure, messages, ownership),
        rule: failure.kind,
        level: failure.level,
        verdict: 'new',
        stability: bug.stability,
        signals: judgement.signals.map((signal) => signal.kind),
        evidence: [
          ...judgement.signals.map((signal) => signal.why),
          ...(bug.case.atOnce ? [`It takes ${prelude.length + 1} requests at the same time.`] : []),
          ...(leaves === null ? [] : ['The client leaves by a reset (RST).']),
        ],
        spec,
        sequence: prelude.length === 0 ? null : sequence,
        captures: captured ? captures.map((some) => some.map(printCapture)) : null,
        at_once: bug.case.atOnce === true,
        leaves,
        pathoc: captured
          ? pathocCommand(url, [fileOf(sequence, captures)], { times, leaves })
          : // A connection each: what fails is the order, or that they come together.
            [...prelude.map((one) => one.messages.map(print)), specs]
              .map((one) => pathocCommand(url, one, { times, leaves }))
              .join(bug.case.atOnce ? ' & ' : '; '),
        request_base64: Buffer.from(bytes).toString('base64'),
        wire: wireOf(connections),
        times,
        original_spec: bug.case.spec,
        mutation: bug.case.mutation,
        about: toAbout(bug.case.about),
        route: bug.case.route,
        exception: exception === null ? null : toReportException(exception, ownership),
        location: locate(exception),
        response: { status: failure.status, ended: failure.ended },
        confirmed: { k: bug.confirmation.k, n: bug.confirmation.n },
        minimized: { executions: bug.executions, from_length: bug.case.spec.length, to_length: spec.length },
        first_seen_ms: Math.round(bug.seenAt - readyAt),
      };
    },
  };
}

function disconnects(payloads: readonly Payload[]): boolean {
  return payloads.some(({ steps }) => steps.some(({ kind }) => kind === 'disconnect'));
}

/** Of a mutation, which has more fields than these. */
function toAbout(about: About | undefined): About | null {
  return about === undefined ? null : { title: about.title, rfc: about.rfc, cwe: about.cwe, expect: about.expect };
}

/** Specs with what is taken from the answers to them, as a file has them: pathoc plays each line on a connection of its own. */
function fileOf(specs: readonly string[], captures: readonly (readonly Capture[])[]): string {
  return specs
    .flatMap((spec, index) => [spec, ...(captures[index] ?? []).map((one) => `# capture: ${printCapture(one)}`)])
    .join('\n');
}

function toReportException(exception: Exception, ownership: Ownership): ReportException {
  return {
    runtime: exception.runtime,
    type: exception.type,
    message: exception.message,
    frames: exception.frames.map((frame) => ({
      file: frame.file,
      line: frame.line,
      function: frame.function,
      in_app: ownership(frame).inApp,
    })),
  };
}
