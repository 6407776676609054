import { sentBytes } from '../src/fire/shot.ts';
import { parseRequests } from '../src/language/parse.ts';
import { createSettings } from '../src/language/settings.ts';
import type { ReportFinding } from '../src/report/report.ts';
import { describeRequest } from '../src/transport/request-completeness.ts';
import { shotOf } from '../src/triage/shot-of.ts';

const OF_A_TRACEBACK = new Set(['traceback', 'abnormal-close', 'disclosure']);

/**
 * Which kind of noise of test/servers/truth.json a finding rests on alone, or null: `trace+4xx`, the server refused the request
 * rightly and logged a stack; `trace-on-disconnect`, it logged one because the client left in the middle of a request.
 */
export function noiseAlone(finding: ReportFinding): 'trace+4xx' | 'trace-on-disconnect' | null {
  if (!finding.signals.every((signal) => OF_A_TRACEBACK.has(signal)) || finding.exception === null) return null;
  const { status, ended } = finding.response;
  if (status !== null) return status >= 400 && status < 500 ? 'trace+4xx' : null;
  // A server that hangs up while the client still waits was not left by it.
  const left = ended !== 'fin' && ended !== 'rst';
  return left && isUnfinished(finding.spec) ? 'trace-on-disconnect' : null;
}

/** Whether the client owes the server bytes when it leaves. */
function isUnfinished(spec: string): boolean {
  const sent = sentBytes(shotOf(parseRequests(spec), createSettings({ host: '127.0.0.1' }), 1).render());
  return sent !== null && describeRequest(sent) === 'incomplete';
}
