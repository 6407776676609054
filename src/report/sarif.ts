import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Location, Result } from 'sarif';
import { attempt, confirmation, headline, leaving, outcome } from './describe.ts';
import { clip, inertJson, relativeUri, sarifText } from './escape.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from './options.ts';
import { live, worstFirst } from './order.ts';
import type { Report, ReportFinding } from './report.ts';
import { cwePage, type Rule, ruleOf } from './rules.ts';
import { count, verdictLine } from './verdict-line.ts';

/** GitHub keeps 5,000 results of a run, rejects a file of more than 25,000 or of more than 10 MB compressed. */
const MAX_RESULTS = 5000;
/** Of all results together, uncompressed: whatever they hold, gzip makes no more than 10 MB of it. */
const MAX_BYTES = 9_000_000;
/** GitHub shows 100 related locations and 1,000 steps of a flow; nobody reads more than these. */
const MAX_FRAMES = 50;
const MAX_COMMAND = 2000;

/**
 * The report as SARIF 2.1.0: always one file with exactly one run, also without findings, because GitHub rejects a missing
 * file and an empty `runs`. Fixed and suppressed findings are left out: an absent result is what closes an alert.
 *
 * The file is for code scanning, whose alerts only maintainers see, so it is complete whatever `disclosure` says.
 *
 * Source: OASIS SARIF 2.1.0; GitHub, "SARIF support for code scanning".
 */
export function toSarif(report: Report, options: ReportOptions = DEFAULT_REPORT_OPTIONS): string {
  const findings = live(worstFirst(report.findings));
  const { results, dropped } = bounded(findings, options);
  const used = new Map(findings.map((f) => [ruleOf(f.rule).id, ruleOf(f.rule)]));
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'patho', toolDriverVersion: options.version });
  if (options.homepage !== null) run.setToolDriverUri(options.homepage);
  for (const rule of [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) run.addRule(ruleBuilder(rule));
  for (const result of results) {
    const builder = new SarifResultBuilder();
    // Its constructor copies only the keys it already has, so the result is set whole.
    builder.result = result;
    run.addResult(builder);
  }
  Object.assign(run.run.tool!.driver, { semanticVersion: options.version, fullName: `patho ${options.version}` });
  run.run.columnKind = 'utf16CodeUnits';
  run.run.automationDetails = { id: `patho/${options.category.replace(/[^\w.-]+/g, '-').replace(/-+$/, '')}/` };
  const verdict = verdictLine(report);
  run.run.invocations = [
    {
      executionSuccessful: report.outcome !== 'inconclusive',
      exitCode: report.exit_code,
      toolExecutionNotifications: [
        { level: 'note', message: { text: sarifText(`${verdict.word}: ${verdict.detail}`) } },
        ...(dropped > 0
          ? [
              {
                level: 'warning' as const,
                message: { text: `${count(dropped, 'finding')} more did not fit in this file.` },
              },
            ]
          : []),
      ],
    },
  ];
  const builder = new SarifBuilder({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json' });
  builder.addRun(run);
  // Not buildSarifJsonString: it throws when any text holds its own marker, and a server can print that.
  return `${inertJson(JSON.stringify(builder.buildSarifOutput(), null, 1))}\n`;
}

function bounded(findings: readonly ReportFinding[], options: ReportOptions) {
  const results: Result[] = [];
  let bytes = 0;
  for (const finding of findings.slice(0, MAX_RESULTS)) {
    const result = toResult(finding, options);
    // One space of indentation and the artifact entry of its own come on top: counted as half as much again.
    bytes += Buffer.byteLength(JSON.stringify(result)) * 1.5;
    if (bytes > MAX_BYTES && results.length > 0) break;
    results.push(result);
  }
  return { results, dropped: findings.length - results.length };
}

function ruleBuilder(rule: Rule): SarifRuleBuilder {
  const builder = new SarifRuleBuilder().initSimple({
    ruleId: rule.id,
    shortDescriptionText: rule.short,
    fullDescriptionText: `${rule.meaning} ${rule.matters}`,
    helpUri: cwePage(rule.cwe),
  });
  Object.assign(builder.rule, {
    name: rule.name,
    defaultConfiguration: { level: rule.severity },
    help: {
      text: `${rule.meaning}\n\nWhy it matters: ${rule.matters}\n\nHow to fix it: ${rule.fix}\n\nSee ${rule.rfc}; CWE-${rule.cwe}.`,
      markdown: [
        `**What it means.** ${rule.meaning}`,
        `**Why it matters.** ${rule.matters}`,
        `**How to fix it.** ${rule.fix}`,
        `**Reproduce.** The alert's message holds a \`pathoc\` line that sends the exact bytes.`,
        `See ${rule.rfc} and [CWE-${rule.cwe}](${cwePage(rule.cwe)}).`,
      ].join('\n\n'),
    },
    properties: {
      tags: ['security', 'http', 'fuzzing', `external/cwe/cwe-${rule.cwe}`],
      precision: rule.precision,
      'problem.severity': rule.severity,
      'security-severity': rule.securitySeverity,
    },
  });
  return builder;
}

function toResult(finding: ReportFinding, options: ReportOptions): Result {
  const frames = repositoryFrames(finding);
  const primary = primaryLocation(finding, options);
  const related = frames
    .filter((frame) => !samePlace(frame, primary))
    .slice(0, MAX_FRAMES)
    .map((frame, index) => ({ id: index + 1, ...frame }));
  const id = finding.fingerprint.replace(/[^\w.-]/g, '').slice(0, 64);
  return {
    ruleId: ruleOf(finding.rule).id,
    level: finding.level,
    message: { text: messageText(finding) },
    locations: [primary],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(frames.length > 1 ? { codeFlows: [{ threadFlows: [{ locations: flow(frames) }] }] } : {}),
    // GitHub compares only primaryLocationLineHash, and by itself would merge two bugs of one rule on one line.
    partialFingerprints: { 'findingHash/v1': id, primaryLocationLineHash: `${id}:1` },
    properties: {
      verdict: finding.verdict,
      stability: finding.stability,
      signals: finding.signals,
      mutation: clip(finding.mutation, 200),
      ...(finding.about === null ? {} : { about: about(finding.about) }),
      route: clip(finding.route, 200),
      pathoc: whole(finding.pathoc),
    },
  };
}

function about({ title, rfc, cwe, expect }: NonNullable<ReportFinding['about']>) {
  return { title: clip(title, 500), rfc: rfc && clip(rfc, 200), cwe, expect: clip(expect, 500) };
}

/** The first sentence stands alone where space is short; the pathoc line stands on a line of its own to be copied. */
function messageText(finding: ReportFinding): string {
  const title = sarifText(clip(headline(finding), 500).replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
  const tried = attempt(finding);
  const left = leaving(finding);
  return [
    `${title}: ${sarifText(outcome(finding))} (${confirmation(finding)}).`,
    ...(tried === null ? [] : [`Tried: ${sarifText(clip(tried, 1000).replace(/\s+/g, ' '))}.`]),
    ...(left === null ? [] : [left]),
    whole(finding.pathoc) === null
      ? 'The JSON report has the command to reproduce it.'
      : `Reproduce with: ${sarifText(finding.pathoc, MAX_COMMAND)} .`,
  ].join('\n');
}

/** Half a command would be another case. */
function whole(command: string): string | null {
  return command.length <= MAX_COMMAND ? command : null;
}

function primaryLocation(finding: ReportFinding, { fallback }: ReportOptions): Location {
  const uri = finding.location && relativeUri(finding.location.uri);
  return uri ? at(uri, finding.location!.line) : at(relativeUri(fallback.uri) ?? 'README.md', fallback.line);
}

function samePlace(a: Location, b: Location): boolean {
  const [x, y] = [a.physicalLocation, b.physicalLocation];
  return x?.artifactLocation?.uri === y?.artifactLocation?.uri && x?.region?.startLine === y?.region?.startLine;
}

/** One line only: GitHub shows an alert in a pull request when all its lines are in the diff. */
function at(uri: string, line: number): Location {
  const startLine = Number.isSafeInteger(line) && line > 0 ? line : 1;
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
    },
  };
}

/**
 * The frames that are files of the repository, innermost first. A log names files by their path on the machine; the finding's
 * own location tells which part of that is the checkout.
 */
function repositoryFrames(finding: ReportFinding): Location[] {
  const { exception, location } = finding;
  if (exception === null || location === null) return [];
  const files = exception.frames.map((frame) => frame.file?.replaceAll('\\', '/') ?? '');
  const own = files.find((file) => file.endsWith(`/${location.uri}`));
  const root = own === undefined ? '' : own.slice(0, -location.uri.length);
  return exception.frames.flatMap((frame, index) => {
    const file = files[index]!;
    if (!frame.in_app || frame.line === null || !file.startsWith(root)) return [];
    const uri = relativeUri(file.slice(root.length));
    if (uri === null) return [];
    return [{ ...at(uri, frame.line), message: { text: sarifText(frame.function ?? 'called here', 200) } }];
  });
}

/** Outermost call first, the raising frame last: the order a code flow is read in. */
function flow(frames: readonly Location[]) {
  return frames
    .slice(0, MAX_FRAMES)
    .reverse()
    .map((location) => ({ location }));
}
