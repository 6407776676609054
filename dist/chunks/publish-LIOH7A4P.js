import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  toAnnotations
} from "./chunk-6YL5FX5I.js";
import {
  reasonOf,
  shownNotes
} from "./chunk-5WRYU4IT.js";
import {
  accounting,
  attempt,
  confirmation,
  count,
  duration,
  effort,
  fileOf,
  grouped,
  headline,
  leaving,
  outcome,
  place,
  placesIn,
  rootCausesOf,
  stopped,
  tracebackLines,
  verdictLine
} from "./chunk-BTJAK3TT.js";
import {
  DEFAULT_REPORT_OPTIONS
} from "./chunk-ECLGICVO.js";
import {
  reproduceWithPython
} from "./chunk-WE6Q6LU2.js";
import {
  classesOf,
  isCovered,
  live,
  worstFirst
} from "./chunk-5RKIPZTT.js";
import {
  cwePage,
  ruleOf,
  ruleTitle
} from "./chunk-XD5M6YLU.js";
import "./chunk-SZWBPJUO.js";
import "./chunk-NZ6IOC3X.js";
import {
  cellCode,
  clip,
  codeLink,
  fenced,
  fencedCommand,
  hiddenMark,
  inertJson,
  inlineCode,
  relativeUri,
  terminalLine
} from "./chunk-W3DMHLTP.js";
import "./chunk-PY5VAGIZ.js";

// src/github/api-error.ts
function readFailure(error, token, now) {
  const { status: code, message, response } = typeof error === "object" && error !== null ? error : {};
  const headers = response?.headers ?? {};
  const status = typeof code === "number" && response !== void 0 ? code : null;
  const said = terminalLine(clip(typeof message === "string" ? message : String(error), 300));
  const limited = status === 429 || status === 403 && isRateLimit(said, headers);
  const retry = limited || status === null || status >= 500;
  return {
    status,
    retry,
    waitMs: limited ? waitOf(headers, now) : null,
    warning: explain(status, limited, said, token)
  };
}
function isRateLimit(message, headers) {
  return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /secondary rate limit|rate limit exceeded|abuse detection/i.test(message);
}
function waitOf(headers, now) {
  const seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1e3;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}
function explain(status, limited, said, { fork, dependabot }) {
  if (limited) return `GitHub limits the rate of requests (${status}): ${said}`;
  if (status === null) return `GitHub could not be reached: ${said}`;
  if (status === 401) return `GitHub does not accept the token (401): set github-token, or leave it at its default.`;
  if (status === 403) return forbidden(said, fork, dependabot);
  if (status === 404)
    return `The token cannot see this repository or pull request (404): give the job \`pull-requests: write\`.`;
  if (status === 410) return "This pull request takes no comments (410).";
  return `GitHub answered ${status}: ${said}`;
}
function forbidden(said, fork, dependabot) {
  if (/advanced security|code security|code scanning is not enabled/i.test(said)) {
    return "Code scanning needs a GitHub Code Security licence in private repositories (403).";
  }
  if (/locked/i.test(said)) return "The conversation is locked (403).";
  if (/archived/i.test(said)) return "The repository is archived and can only be read (403).";
  if (/SAML/i.test(said)) return "The token is not authorized for this organization's single sign-on (403).";
  if (/personal access token/i.test(said)) {
    return 'The personal access token may not write comments (403): give it the permission "Pull requests: write".';
  }
  if (fork)
    return "A pull request from a fork has a token that can only read (403): the job summary and the annotations have the report.";
  if (dependabot)
    return "A run that Dependabot started has a token that can only read (403): the job summary and the annotations have the report.";
  if (/not accessible by integration/i.test(said)) {
    return "The token may not write comments (403): add `permissions: pull-requests: write` to the job, or set comment: never.";
  }
  return `GitHub refused (403): ${said}`;
}

// src/github/comment-upsert.ts
var WORLD = {
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  timeout: (ms) => AbortSignal.timeout(ms),
  now: Date.now
};
var ATTEMPTS = 4;
var MAX_WAIT_MS = 6e4;
var REQUEST_TIMEOUT_MS = 15e3;
var PER_PAGE = 100;
var MAX_PAGES = 50;
async function upsertComment(request, world = WORLD) {
  let waited = 0;
  for (let attempt2 = 1; ; attempt2++) {
    try {
      return { outcome: await attemptUpsert(request, world), warning: null };
    } catch (error) {
      const failure = readFailure(error, request.target, world.now());
      const wait = failure.waitMs ?? 1e3 * 2 ** (attempt2 - 1);
      if (!failure.retry || attempt2 === ATTEMPTS || waited + wait > MAX_WAIT_MS) return skipped(failure);
      await world.sleep(wait);
      waited += wait;
    }
  }
}
function skipped({ warning }) {
  return { outcome: "skipped", warning: `No comment was written. ${warning}` };
}
async function attemptUpsert({ target, token, mark, body, whenMissing }, world) {
  const { rest } = await connect(token, target.apiUrl);
  const request = () => ({ signal: world.timeout(REQUEST_TIMEOUT_MS), log: SILENT });
  const { owner, repo, issue: issue_number } = target;
  const isOurs = await ownership(token, rest, request);
  const existing = await find();
  if (existing !== null && await update(existing)) return "updated";
  if (whenMissing === "skip") return "skipped";
  const text = body(existing?.body ?? null);
  const { data: posted } = await rest.issues.createComment({
    owner,
    repo,
    issue_number,
    body: text,
    request: request()
  });
  return giveWay(posted.id).catch(() => "posted");
  async function giveWay(comment_id) {
    const oldest = await find();
    if (oldest === null || oldest.id === comment_id) return "posted";
    await rest.issues.deleteComment({ owner, repo, comment_id, request: request() });
    await update(oldest);
    return "updated";
  }
  async function find() {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await rest.issues.listComments({
        owner,
        repo,
        issue_number,
        per_page: PER_PAGE,
        page,
        request: request()
      });
      const own = data.find((comment2) => comment2.body?.startsWith(mark) && isOurs(comment2.user));
      if (own?.body !== void 0) return { id: own.id, body: own.body };
      if (data.length < PER_PAGE) return null;
    }
    return null;
  }
  async function update({ id: comment_id, body: previous }) {
    try {
      await rest.issues.updateComment({ owner, repo, comment_id, body: body(previous), request: request() });
      return true;
    } catch (error) {
      if (error.status === 404) return false;
      throw error;
    }
  }
}
async function connect(token, apiUrl) {
  const { getOctokit } = await import("./github-I7SAHKM4.js");
  return getOctokit(token, { baseUrl: apiUrl });
}
var SILENT = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function ownership(token, rest, request) {
  if (token.startsWith("ghs_")) return isBot;
  try {
    const { data } = await rest.users.getAuthenticated({ request: request() });
    return (author) => author?.login === data.login;
  } catch (error) {
    if (error.status !== 403) throw error;
    return isBot;
  }
}
function isBot(author) {
  return author?.type === "Bot";
}

// src/github/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
function writeOutputs(env, values, append = appendFileSync, random = randomUUID) {
  const path = env.GITHUB_OUTPUT;
  if (path === void 0 || path === "") return false;
  const blocks = Object.entries(values).map(([name, value]) => {
    const mark = unusedMark(String(value), random);
    return `${name}<<${mark}
${value}
${mark}
`;
  });
  append(path, blocks.join(""));
  return true;
}
function unusedMark(value, random) {
  const mark = `patho-${random()}`;
  return value.includes(mark) ? unusedMark(value, random) : mark;
}
function appendSummary(env, markdown, append = appendFileSync) {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === void 0 || path === "") return false;
  append(path, markdown);
  return true;
}

// src/report/comment-memory.ts
var MOST = 30;
var MAX_URI = 150;
var START = "<!-- patho-memory:";
var END = " -->";
function rememberAll(previous, report, sha) {
  const now = live(report.findings).map(
    ({ fingerprint, rule, location }) => ({
      fingerprint,
      rule: ruleOf(rule).id,
      uri: location !== null && location.uri.length <= MAX_URI ? location.uri : null,
      line: location?.line ?? null,
      fixedIn: null
    })
  );
  const told = new Set(report.findings.map((finding) => finding.fingerprint));
  const tested = report.outcome !== "inconclusive";
  const before = readMemory(previous).filter((old) => !told.has(old.fingerprint)).map((old) => tested && old.fixedIn === null ? { ...old, fixedIn: sha?.slice(0, 12) ?? "this run" } : old);
  return [...now, ...before].slice(0, MOST);
}
function memoryMark(memory) {
  if (memory.length === 0) return "";
  const json = inertJson(JSON.stringify(memory)).replace(/[-<>]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  return `${START}${json}${END}
`;
}
function fixedSince(memory) {
  const fixed = memory.filter((entry) => entry.fixedIn !== null);
  if (fixed.length === 0) return null;
  const commits = [...new Set(fixed.map((entry) => entry.fixedIn))];
  return commits.map((commit) => {
    const gone = fixed.filter((entry) => entry.fixedIn === commit);
    const list = gone.map((entry) => `- ${entry.rule}${entry.uri === null ? "" : ` at ${cellCode(at(entry))}`}`);
    return `**Fixed in ${inlineCode(commit)}:** ${count(gone.length, "finding")} of earlier runs on this pull request.

${list.join("\n")}`;
  }).join("\n\n");
}
function at({ uri, line }) {
  return `${uri}:${line ?? 1}`;
}
function readMemory(body) {
  const line = clip(body ?? "", 65536).split(/\r?\n/, 2)[1] ?? "";
  if (!line.startsWith(START) || !line.endsWith(END)) return [];
  let entries;
  try {
    entries = JSON.parse(line.slice(START.length, -END.length));
  } catch {
    return [];
  }
  return Array.isArray(entries) ? entries.slice(0, MOST).flatMap(readEntry) : [];
}
function readEntry(entry) {
  if (typeof entry !== "object" || entry === null) return [];
  const { fingerprint, rule, uri, line, fixedIn } = entry;
  if (typeof fingerprint !== "string" || !/^[\w.-]{1,64}$/.test(fingerprint) || typeof rule !== "string") return [];
  return [
    {
      fingerprint,
      rule: ruleOf(rule).id,
      uri: typeof uri === "string" && uri.length <= MAX_URI && relativeUri(uri) !== null ? uri : null,
      line: typeof line === "number" && Number.isSafeInteger(line) && line > 0 ? line : null,
      fixedIn: typeof fixedIn === "string" && /^([0-9a-f]{7,12}|this run)$/.test(fixedIn) ? fixedIn : null
    }
  ];
}

// src/report/join-within.ts
var MISSES = 10;
function joinWithin(head, sections, total, tail, max, measure) {
  const parts = [head];
  let used = measure(head) + measure(tail(total)) + 4;
  let misses = 0;
  for (const section of sections) {
    const size = measure(section) + 2;
    if (used + size <= max) {
      used += size;
      parts.push(section);
    } else if (++misses === MISSES) break;
  }
  const end = tail(total - (parts.length - 1));
  return [...parts, ...end === "" ? [] : [end]].join("\n\n");
}

// src/report/raw-request.ts
var SHOWN = 2048;
function rawRequestLines(base64) {
  const total = byteLength(base64);
  const bytes = Buffer.from(base64.slice(0, Math.ceil(SHOWN / 3) * 4), "base64").subarray(0, SHOWN);
  const lines = [];
  let line = "";
  for (const byte of bytes) {
    line += escaped(byte);
    if (byte !== 10) continue;
    lines.push(line);
    line = "";
  }
  if (line !== "") lines.push(line);
  if (total > bytes.length) lines.push(`… (${total - bytes.length} more bytes)`);
  return lines;
}
function wireLines({ wire, request_base64, leaves }) {
  if (wire === null) return rawRequestLines(request_base64);
  return wire.flatMap((steps, index) => [
    ...wire.length > 1 ? [`… connection ${index + 1}:`] : [],
    ...steps.flatMap((step, at2) => stepLines(step, at2 === steps.length - 1, leaves))
  ]);
}
function stepLines(step, last, leaves) {
  if (step === "leave") return [`… the client leaves${leaves === null ? "" : ` by a ${leaves}`}`];
  if (step === "answer") return last ? [] : ["… the answer is read"];
  return "send_base64" in step ? rawRequestLines(step.send_base64) : [`… a pause of ${duration(step.pause_ms)}`];
}
function wireLength({ wire, request_base64 }) {
  if (wire === null) return byteLength(request_base64);
  const sent = wire.flat().map((step) => typeof step === "object" && "send_base64" in step ? step.send_base64 : "");
  return sent.reduce((sum, base64) => sum + byteLength(base64), 0);
}
function byteLength(base64) {
  return Math.floor(base64.replace(/=+$/, "").length * 3 / 4);
}
function escaped(byte) {
  if (byte === 10) return "\\n";
  if (byte === 13) return "\\r";
  if (byte === 9) return "\\t";
  if (byte === 92) return "\\\\";
  return byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, "0")}` : String.fromCharCode(byte);
}

// src/report/markdown-finding.ts
var ICON = { error: "❌", warning: "⚠️" };
var MAX_URL = 400;
var MAX_CELL_COMMAND = 160;
var MAX_CAUSES = 10;
var NO_BREAK = " ";
var TOO_LONG = "Too long to show here: the JSON report has it.";
function findingTable(findings, options) {
  const open = options.disclosure === "full";
  const columns = ["#", "Finding", ...open ? ["What happened, how to reproduce it"] : []];
  const rows = findings.map((finding, index) => [
    String(index + 1),
    `${kindCell(finding)}<br>${placeLink(finding, options)}`,
    ...open ? [`${cellCode(headline(finding))}${cellCommand(finding.pathoc)}`] : []
  ]);
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function kindCell({ verdict, level, rule, stability, confirmed }) {
  const kind = `${verdict === "fixed" ? "✅" : ICON[level]} ${verdict} ${ruleOf(rule).id}`.replaceAll(" ", NO_BREAK);
  return stability === "flaky" ? `${kind}, flaky (${confirmed.k} of ${confirmed.n})` : kind;
}
function cellCommand(command) {
  const fits = command !== "" && command.length <= MAX_CELL_COMMAND && !command.includes("|");
  return fits ? `<br>${inlineCode(command)}` : "";
}
function rootCauseLines(shown, { disclosure }) {
  if (disclosure === "private") return [];
  const lines = rootCausesOf(shown).map((cause) => {
    const raised = `${inlineCode(cause.type, 200)} in ${inlineCode(cause.function, 200)} (${inlineCode(fileOf(cause), 200)})`;
    return `- Same root cause? ${placesIn(shown, cause)} are each ${raised}.`;
  });
  return lines.length === 0 ? [] : [lines.slice(0, MAX_CAUSES).join("\n")];
}
function howToPaste({ disclosure }) {
  if (disclosure === "private") return [];
  return [
    "Start the server and paste a `pathoc` line to see it happen; `pathoc` comes with `npm install -g @patho/fuzz-action`."
  ];
}
function findingBrief(finding, index, report, options) {
  if (options.disclosure === "private") return findingSection(finding, index, report, options);
  return [
    ...opening(finding, index, options),
    fencedCommand(finding.pathoc) ?? TOO_LONG,
    details(
      "Traceback, request, how to fix it",
      evidence(finding, report, options, (title, body) => `**${title}:**

${body}`).join("\n\n")
    )
  ].join("\n\n");
}
function findingSection(finding, index, report, options) {
  if (options.disclosure === "private") {
    const { short } = ruleOf(finding.rule);
    return [heading(finding, index, options), short, advice(finding)].join("\n\n");
  }
  return [
    ...opening(finding, index, options),
    "**Reproduce it:**",
    fencedCommand(finding.pathoc) ?? TOO_LONG,
    ...evidence(finding, report, options, details)
  ].join("\n\n");
}
function heading(finding, index, options) {
  const title = `${ICON[finding.level]} ${finding.verdict} ${ruleTitle(ruleOf(finding.rule))}`;
  return `### ${index}. ${title} at ${placeLink(finding, options)}`;
}
function opening(finding, index, options) {
  return [
    heading(finding, index, options),
    inlineCode(headline(finding), 1e3),
    [
      sentence(finding),
      ...[effort(finding), leaving(finding)].filter((text) => text !== null),
      `Found by ${inlineCode(finding.mutation)} on ${inlineCode(finding.route)}.`
    ].join(" ")
  ];
}
function advice({ rule: name }) {
  const rule = ruleOf(name);
  return `**How to fix it.** ${rule.fix} See ${rule.rfc} and [CWE-${rule.cwe}](${cwePage(rule.cwe)}).`;
}
function evidence(finding, report, { files }, part) {
  const python = reproduceWithPython(finding, report.target.url, files.json);
  const command = python === null ? null : fencedCommand(python);
  const length = wireLength(finding);
  const tried = attempt(finding);
  return [
    ...tried === null ? [] : [`**What was tried.** ${inlineCode(tried, 1e3)}`],
    advice(finding),
    ...finding.exception === null ? [] : [part("Traceback, innermost first, your own frames marked", fenced(tracebackLines(finding.exception)))],
    ...length === 0 ? [] : [
      part(
        `${finding.sequence === null ? "Request" : "Requests"}, ${count(length, "byte")}`,
        fenced(wireLines(finding))
      )
    ],
    ...command === null ? [] : [part("Reproduce it without patho", command)],
    part("Why this is a finding", fenced(whyLines(finding)))
  ];
}
function sentence(finding) {
  const text = `${outcome(finding)}; ${confirmation(finding)}.`;
  return text[0].toUpperCase() + text.slice(1);
}
function whyLines(finding) {
  const { minimized, location } = finding;
  return [
    ...finding.evidence,
    ...location === null ? [] : [`Place: ${location.why}.`],
    `Minimized from ${minimized.from_length} to ${minimized.to_length} characters in ${minimized.executions} executions.`,
    `Fingerprint ${finding.fingerprint}`
  ];
}
function details(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function placeLink(finding, { repositoryUrl, sha }) {
  const at2 = place(finding);
  if (at2 === null) return "no known place";
  const uri = relativeUri(finding.location.uri);
  const known = repositoryUrl !== null && sha !== null && uri !== null;
  const url = known ? `${repositoryUrl}/blob/${sha}/${uri}#L${finding.location.line}` : null;
  return codeLink(cellCode(at2), url !== null && url.length <= MAX_URL ? url : null);
}

// src/report/coverage-table.ts
var MAX_ROWS = 100;
var MAX_COLUMNS = 20;
function coverageTable(coverage) {
  const columns = classesOf(coverage).slice(0, MAX_COLUMNS);
  const rows = [...coverage].sort((a, b) => Number(isCovered(a)) - Number(isCovered(b))).slice(0, MAX_ROWS).map(({ route, classes }) => [cellCode(route), ...columns.map((name) => cell(classes[name]))]);
  const left = coverage.length - rows.length;
  const table = [
    ["route", ...columns.map((name) => cellCode(name, 40))],
    ["---", ...columns.map(() => "--:")],
    ...rows
  ];
  return [
    ...table.map((cells) => `| ${cells.join(" | ")} |`),
    ...left > 0 ? ["", `… and ${count(left, "more route")} in the JSON report.`] : []
  ].join("\n");
}
function cell(of) {
  if (of === void 0) return "";
  return of.fired === of.total ? grouped(of.total) : `${grouped(of.fired)}/${grouped(of.total)}`;
}

// src/report/summary.ts
var MAX_BYTES = 900 * 1024;
var MAX_ROWS2 = 100;
var ICON2 = { good: "✅", bad: "❌", unsure: "⚪" };
function toSummary(report, options = DEFAULT_REPORT_OPTIONS) {
  const ordered = worstFirst(report.findings);
  const found = live(ordered);
  const head = [
    verdictHeading(report, options),
    ...reasonBlocks(report, options),
    ...found.length > 0 ? [findingTable(found.slice(0, MAX_ROWS2), options)] : [],
    ...rootCauseLines(found.slice(0, MAX_ROWS2), options),
    ...found.length > 0 ? howToPaste(options) : [],
    ...found.length > MAX_ROWS2 ? [`… and ${count(found.length - MAX_ROWS2, "more finding")}.`] : [],
    ...resolved(report, options, MAX_ROWS2),
    details("How it was tested", testedList(report)),
    ...coverageDetails(report, options),
    ...noteLines(report, options)
  ].join("\n\n");
  const sections = function* () {
    for (const [index, finding] of found.entries()) yield findingSection(finding, index + 1, report, options);
  };
  const tail = (dropped) => dropped > 0 ? `_${count(dropped, "finding")} more did not fit here: the JSON report has them all._` : "";
  return `${joinWithin(head, sections(), found.length, tail, MAX_BYTES, Buffer.byteLength)}
`;
}
function verdictHeading(report, options) {
  const { tone, word, detail } = verdictLine(report);
  const played = [accounting(report)[0], stopped(report)].join(", ");
  return [
    `## ${ICON2[tone]} ${word}: ${detail}`,
    `patho · ${inlineCode(options.category, 100)} · ${played}`,
    ...keptBack(report, options)
  ].join("\n\n");
}
function keptBack({ outcome: outcome2 }, { disclosure, files }) {
  if (disclosure === "full" || outcome2 === "clean") return [];
  const file = files.json === null ? "" : ` and in ${inlineCode(files.json)}`;
  return [
    `Requests, messages and logs are kept out of here (\`disclosure: private\`); they are in code scanning${file}.`
  ];
}
function reasonBlocks(report, { disclosure }) {
  const { why, log } = reasonOf(report);
  if (disclosure === "private") return [];
  return [
    ...why.map((text) => `**Why:** ${inlineCode(text, 1e3)}`),
    ...log.length > 0 ? ["The end of the server's log:", fenced(log)] : []
  ];
}
function resolved(report, options, maxRows) {
  const fixed = worstFirst(report.findings).filter((f) => f.verdict === "fixed");
  const suppressed = report.findings.filter((f) => f.verdict === "suppressed").length;
  const sha = options.sha === null ? "" : ` in ${inlineCode(options.sha.slice(0, 12))}`;
  return [
    ...fixed.length > 0 ? [`**Fixed${sha}:** ${count(fixed.length, "known finding")}.`, findingTable(fixed.slice(0, maxRows), options)] : [],
    ...suppressed > 0 ? [`${count(suppressed, "finding")} suppressed by the configuration.`] : []
  ];
}
function testedList(report) {
  return [...accounting(report), `seed ${report.seed}`].map((line) => `- ${line}`).join("\n");
}
function coverageDetails({ coverage }, { disclosure }) {
  if (coverage.length === 0 || disclosure === "private") return [];
  return [details("Cases by route and class, fired of those that fit", coverageTable(coverage))];
}
function noteLines(report, { disclosure }) {
  const notes = shownNotes(report);
  if (notes.length === 0 || disclosure === "private") return [];
  return [details(count(notes.length, "note"), fenced(notes.map(({ kind, text }) => `${kind}: ${text}`)))];
}

// src/report/comment.ts
var MAX_LENGTH = 65536;
var MAX_SECTIONS = 10;
var ROWS = [30, 8, 2];
function commentMark(category) {
  return hiddenMark(category);
}
function toComment(report, options = DEFAULT_REPORT_OPTIONS, previous = null) {
  const memory = rememberAll(previous, report, options.sha);
  const ordered = worstFirst(report.findings);
  const fresh = ordered.filter((f) => f.verdict === "new");
  const known = ordered.filter((f) => f.verdict === "known");
  let head = "";
  for (const rows of ROWS) {
    head = headOf(report, fresh, known, memory, rows, options);
    if (head.length <= MAX_LENGTH / 2) break;
  }
  const sections = function* () {
    for (const [index, finding] of fresh.slice(0, MAX_SECTIONS).entries()) {
      yield findingBrief(finding, index + 1, report, options);
    }
  };
  const where = codeLink("the job summary", options.runUrl);
  const tail = (shownAway) => {
    const dropped = shownAway + Math.max(0, fresh.length - MAX_SECTIONS);
    return `_${dropped > 0 ? `${count(dropped, "new finding")} more in ` : "More in "}${where}._`;
  };
  return `${joinWithin(head, sections(), Math.min(fresh.length, MAX_SECTIONS), tail, MAX_LENGTH, (text) => text.length)}
`;
}
function headOf(report, fresh, known, memory, rows, options) {
  const gone = fixedSince(memory);
  return [
    `${commentMark(options.category)}
${memoryMark(memory)}${verdictHeading(report, options)}`,
    ...reasonBlocks(report, options),
    ...fresh.length > 0 ? [
      findingTable(fresh.slice(0, rows), options),
      ...rootCauseLines(fresh.slice(0, rows), options),
      ...howToPaste(options)
    ] : [],
    ...resolved(report, options, rows),
    ...gone === null ? [] : [gone],
    ...known.length > 0 ? [details(count(known.length, "known finding"), findingTable(known.slice(0, rows), options))] : [],
    details("How it was tested", testedList(report))
  ].join("\n\n");
}

// src/action/publish.ts
async function publish(publication) {
  const { report, options, reportOptions, env, redact, print } = publication;
  print(redact(toAnnotations(report, reportOptions)));
  appendSummary(env, redact(toSummary(report, reportOptions)));
  const verdicts = (verdict) => report.findings.filter((finding) => finding.verdict === verdict).length;
  writeOutputs(env, {
    outcome: report.outcome,
    new: verdicts("new"),
    known: verdicts("known"),
    fixed: verdicts("fixed"),
    suppressed: verdicts("suppressed"),
    json: options.files.json ?? "",
    sarif: options.files.sarif ?? ""
  });
  return publication.hurry ? [] : comment(publication);
}
async function comment(publication) {
  const { report, options, reportOptions, event, redact, upsert = upsertComment } = publication;
  const { comment: when, token } = options.github;
  if (when === "never" || event === null || event.pullRequest === null) return [];
  if (token === null)
    return ["No comment was written: the input github-token is empty. Leave it at its default, or set comment: never."];
  const { apiUrl, owner, repo, fork, dependabot, pullRequest: issue } = event;
  const { warning } = await upsert({
    target: { apiUrl, owner, repo, fork, dependabot, issue },
    token,
    mark: commentMark(reportOptions.category),
    body: (previous) => redact(toComment(report, reportOptions, previous)),
    whenMissing: when === "always" || live(report.findings).length > 0 ? "post" : "skip"
  });
  return warning === null ? [] : [warning];
}
export {
  publish
};
