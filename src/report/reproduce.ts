import { shellQuote } from './escape.ts';
import type { ReportFinding } from './report.ts';

/** Above this a command is no longer a line one would paste; the kernel's own limit for one argument is 128 KiB. */
const INLINE = 6000;

/**
 * A second way to reproduce, which needs nothing of ours: one line for a shell with python3 that sends the same bytes and prints
 * the first of the answer. Pauses are not played.
 *
 * @param url - of the server, as in `report.target.url`
 * @param jsonFile - the JSON report, from which a long request is read; without it a long one has no such line
 * @returns null for a finding that needs several connections or requests in order (its pathoc line has them all)
 */
export function reproduceWithPython(finding: ReportFinding, url: string, jsonFile: string | null): string | null {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (target === null || finding.sequence !== null) return null;
  const inline = finding.request_base64.length <= INLINE;
  if (!inline && jsonFile === null) return null;
  const tls = target.protocol === 'https:';
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const port = target.port === '' ? (tls ? 443 : 80) : Number(target.port);
  const program = [
    `import base64${inline ? '' : ',json'},socket${tls ? ',ssl' : ''}`,
    `s=socket.create_connection((${JSON.stringify(host)},${port}),9)`,
    ...(tls ? ['s=ssl._create_unverified_context().wrap_socket(s)'] : []),
    `s.sendall(base64.b64decode(${inline ? JSON.stringify(finding.request_base64) : fromFile(finding, jsonFile!)}))`,
    // A client that leaves early is the case itself: waiting for the answer would be another one.
    finding.response.ended === 'disconnect' ? 's.close()' : 'print(s.recv(65536))',
  ];
  return `python3 -c ${shellQuote(program.join('; '))}`;
}

function fromFile(finding: ReportFinding, jsonFile: string): string {
  const fingerprint = JSON.stringify(finding.fingerprint);
  return `next(f["request_base64"] for f in json.load(open(${JSON.stringify(jsonFile)}))["findings"] if f["fingerprint"]==${fingerprint})`;
}

/**
 * The command that plays the specs again, ready to paste: `pathoc 127.0.0.1:8080 'get:"/\0"'`. Specs of one line share a connection.
 *
 * @param times how often to play them all, each time on a new connection
 */
export function pathocCommand(url: URL, specs: readonly string[], times = 1): string {
  const tls = url.protocol === 'https:';
  const port = url.port === '' ? (tls ? 443 : 80) : Number(url.port);
  return [
    'pathoc',
    ...(tls ? ['-s'] : []),
    ...(times > 1 ? ['-n', `${times}`] : []),
    `${url.hostname}:${port}`,
    ...specs.map(shellQuote),
  ].join(' ');
}
