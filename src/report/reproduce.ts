import { shellQuote } from './escape.ts';
import type { ReportFinding } from './report.ts';
import type { WireStep } from './wire.ts';

/** Above this a command is no longer a line one would paste; the kernel's own limit for one argument is 128 KiB. */
const INLINE = 6000;
/** Even a pause of nothing parts what is sent before it from what is sent after it (ms). */
const LEAST_PAUSE_MS = 50;
/** Closed with this option a socket is reset: it lingers for no time (socket(7)). A server that is idle has read by then what came before. */
const RESET = [
  `time.sleep(${LEAST_PAUSE_MS / 1000})`,
  's.setsockopt(socket.SOL_SOCKET,socket.SO_LINGER,struct.pack("ii",1,0))',
];

/**
 * A second way to reproduce, which needs nothing of ours: one line for a shell with python3 that sends the same bytes with the same
 * pauses, and prints the first of each answer. A program a connection, since what fails is the order, or that they come together.
 *
 * @param url - of the server, as in `report.target.url`
 * @param jsonFile - the JSON report, from which long requests are read; without it they have no such line
 * @returns null where one must put in by hand what a server answered, and where the report does not have the bytes
 */
export function reproduceWithPython(finding: ReportFinding, url: string, jsonFile: string | null): string | null {
  const target = URL.canParse(url) ? new URL(url) : null;
  const connections = connectionsOf(finding);
  if (target === null || connections === null) return null;
  const inline = JSON.stringify(connections).length <= INLINE;
  if (!inline && jsonFile === null) return null;
  const bytes = inline
    ? null
    : `next(f for f in json.load(open(${JSON.stringify(jsonFile)}))["findings"] if ${isThis(finding)})`;
  const programs = connections.map((steps, index) => {
    const text = (step: number, sent: string) =>
      bytes === null
        ? JSON.stringify(sent)
        : finding.wire === null
          ? `f["request_base64"]`
          : `f["wire"][${index}][${step}]["send_base64"]`;
    return program(target, steps, text, bytes, finding.leaves);
  });
  const line = programs.join(finding.at_once ? ' & ' : '; ');
  return finding.times > 1 ? `for i in $(seq ${finding.times}); do ${line}; done` : line;
}

function isThis({ fingerprint }: ReportFinding): string {
  return `f["fingerprint"]==${JSON.stringify(fingerprint)}`;
}

/** What happens on each connection; null where nobody but a person can tell. */
function connectionsOf({ wire, sequence, captures, request_base64, response }: ReportFinding) {
  if (captures !== null) return null;
  if (wire !== null) return wire;
  if (sequence !== null || request_base64 === '') return null;
  // Silence that ended by our leaving: who waits for the answer plays another case.
  const end: WireStep = response.ended === 'disconnect' ? 'leave' : 'answer';
  return [[{ send_base64: request_base64 }, end]];
}

/**
 * @param text what stands for the bytes of a step
 * @param found the expression for the finding in the JSON report; null where the bytes stand in the program
 * @param leaves how the client leaves
 */
function program(
  url: URL,
  steps: readonly WireStep[],
  text: (step: number, sent: string) => string,
  found: string | null,
  leaves: ReportFinding['leaves'],
): string {
  const { host, port, tls } = addressOf(url);
  const resets = leaves === 'reset' && steps.includes('leave');
  const pauses = resets || steps.some((step) => typeof step === 'object' && 'pause_ms' in step);
  const modules = [
    'base64',
    ...(found === null ? [] : ['json']),
    'socket',
    ...(tls ? ['ssl'] : []),
    ...(resets ? ['struct'] : []),
    ...(pauses ? ['time'] : []),
  ];
  const statements = [
    `import ${modules.join(',')}`,
    ...(found === null ? [] : [`f=${found}`]),
    `s=socket.create_connection((${JSON.stringify(host)},${port}),9)`,
    ...(tls ? ['s=ssl._create_unverified_context().wrap_socket(s)'] : []),
  ];
  for (const [index, step] of steps.entries()) {
    if (step === 'answer') statements.push('print(s.recv(65536))');
    else if (step === 'leave') statements.push(...(resets ? RESET : []), 's.close()');
    else if ('send_base64' in step) statements.push(`s.sendall(base64.b64decode(${text(index, step.send_base64)}))`);
    else statements.push(`time.sleep(${Math.max(step.pause_ms, LEAST_PAUSE_MS) / 1000})`);
  }
  return `python3 -c ${shellQuote(statements.join('; '))}`;
}

/**
 * The command that plays the specs again, ready to paste: `pathoc 127.0.0.1:8080 'get:"/\0"'`. Specs of one line share a connection.
 *
 * @param times how often to play them all, each time on a new connection
 * @param leaves how the client does what a spec calls a disconnect
 */
export function pathocCommand(
  url: URL,
  specs: readonly string[],
  { times = 1, leaves = null }: { readonly times?: number; readonly leaves?: ReportFinding['leaves'] } = {},
): string {
  const { tls, port } = addressOf(url);
  return [
    'pathoc',
    ...(tls ? ['-s'] : []),
    ...(times > 1 ? ['-n', `${times}`] : []),
    ...(leaves === 'reset' ? ['--reset'] : []),
    `${url.hostname}:${port}`,
    ...specs.map(shellQuote),
  ].join(' ');
}

function addressOf(url: URL) {
  const tls = url.protocol === 'https:';
  return {
    tls,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
  };
}
