import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/traceback/carrier-prefix.ts
var HEAD_CHARS = 8192;
var TAIL_CHARS = 1024;
var ANSI = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;
var SERVICE = /^(?:\d\d:\d\d:\d\d )?((?:\d+\|)?[\w.-]{1,64}) *\| ?/;
var PREFIXES = [
  // Ruby's Logger: `E, [2026-11-22T20:52:10.373642 #4993] ERROR -- : `
  /^[DIWEFA], \[[^\]]{1,60}\] +[A-Z]{3,7} -- [^:]{0,60}: ?/,
  // Kubernetes' CRI: `2026-11-22T20:50:45.138Z stderr F `
  /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) std(?:out|err) [FP] /,
  // syslog, journald: `Nov 22 20:58:44 host node[123]: `, `2026-11-22T20:58:44+0000 host node[123]: `
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,24}) [\w.-]{1,64} [\w./-]{1,64}\[\d+\]: /,
  // Heroku: `2026-11-22T20:58:44.1+00:00 app[web.1]: `
  /^\d{4}-\d\d-\d\dT[\d:.+Z-]{8,24} [\w-]{1,32}\[[\w.-]{1,32}\]: /
];
var INSPECTED = /^ +(?:[\w$]{1,64}: )?(?:(["'`])(.*)\\n\1 \+|(["'`])( +at .*)\3,?)$/;
var PLUS = 43;
var COMMA = 44;
var QUOTES = /* @__PURE__ */ new Set([34, 39, 96]);
function unprefix(raw) {
  let text = raw;
  if (text.length > HEAD_CHARS + TAIL_CHARS) text = `${text.slice(0, HEAD_CHARS)}…${text.slice(-TAIL_CHARS)}`;
  if (text.includes("\x1B")) text = text.replace(ANSI, "");
  if (text.endsWith("\r")) text = text.slice(0, -1);
  let service = "";
  const bar = text.indexOf("|");
  if (bar > 0 && bar < 80) {
    const match = SERVICE.exec(text);
    if (match !== null) {
      service = match[1] ?? "";
      text = text.slice(match[0].length);
    }
  }
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first === 32 && (last === PLUS || last === COMMA || QUOTES.has(last))) {
    const inspected2 = INSPECTED.exec(text);
    if (inspected2 !== null) return { text: inspected2[2] ?? inspected2[4] ?? "", service };
  }
  if (first >= 65 && first <= 90 || first >= 48 && first <= 57) {
    for (const prefix of PREFIXES) {
      const match = prefix.exec(text);
      if (match !== null) return { text: text.slice(match[0].length), service };
    }
  }
  return { text, service };
}

// src/traceback/docker-log.ts
var HEAD = '{"log":"';
var MAX_CHARS = 256 * 1024;
var DockerRecords = class {
  /** The line that the next record of its stream goes on with. */
  #begun = /* @__PURE__ */ new Map();
  /** The line that the container printed; null until all of it has come. A line that is no such record is given back. */
  unwrap(line) {
    const record = line.text.startsWith(HEAD) ? read(line.text) : null;
    if (record === null) return line;
    const { stream, text } = record;
    const begun = this.#begun.get(stream)?.text ?? "";
    const printed2 = { ...line, stream, text: begun.length < MAX_CHARS ? begun + text : begun };
    if (!text.endsWith("\n")) {
      this.#begun.set(stream, printed2);
      return null;
    }
    this.#begun.delete(stream);
    return { ...printed2, text: printed2.text.replace(/\n$/, "") };
  }
  /** What has come of lines whose end did not. */
  flush() {
    const lines = [...this.#begun.values()];
    this.#begun.clear();
    return lines;
  }
};
function read(line) {
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    return null;
  }
  const { log, stream, time } = record;
  const known = typeof log === "string" && typeof time === "string" && (stream === "stdout" || stream === "stderr");
  return known ? { stream, text: log } : null;
}

// src/traceback/duplicate.ts
var NEAR_LINES = 4;
var NEAR_MS = 1e3;
var DuplicateFilter = class {
  #line = 0;
  #last = null;
  /** Counts a line of the log. */
  count() {
    this.#line++;
  }
  /** What comes now is about something else: the same exception once more is another one. */
  forget() {
    this.#last = null;
  }
  /** The exceptions that were not given before, by another handler. */
  filter(found2) {
    return found2.filter((each) => !this.#seen(each));
  }
  #seen(exception) {
    const key = keyOf(exception);
    const opening = openingOf(exception);
    const last = this.#last;
    if (last !== null && last.key === key && opening !== "" && !last.openings.has("") && !last.openings.has(opening) && this.#line - last.end <= exception.text.length + NEAR_LINES && exception.firstAt - last.exception.lastAt <= NEAR_MS) {
      last.openings.add(opening);
      last.end = this.#line;
      return true;
    }
    this.#last = { exception, key, end: this.#line, openings: /* @__PURE__ */ new Set([opening]) };
    return false;
  }
};
function keyOf(exception) {
  const frames = exception.frames.map((frame) => `${frame.file}:${frame.line}:${frame.function}`);
  return [exception.runtime, exception.type, exception.message, ...frames].join("\n");
}
function openingOf(exception) {
  const { text } = unprefix(exception.text[0] ?? "");
  const column = Math.max(text.indexOf(exception.type), text.indexOf("Traceback"));
  const own = column > 0 ? words(text.slice(0, column)) : "";
  if (own !== "") return own;
  return exception.introduction.includes("HTTP/") ? "" : words(exception.introduction);
}
function words(text) {
  const [first = "", second = ""] = text.slice(0, 200).replace(/\S*\/\S*/g, " ").replace(/[\d:.,+*#/-]+/g, " ").trim().split(/\s+/, 2);
  return `${first} ${second}`.trim();
}

// src/traceback/lookback.ts
var LOOKBACK_LINES = 24;
var LineRing = class {
  #lines = new Array(LOOKBACK_LINES).fill(null);
  #texts = new Array(LOOKBACK_LINES).fill("");
  #next = 0;
  add(line, text) {
    this.#lines[this.#next] = line;
    this.#texts[this.#next] = text;
    this.#next = (this.#next + 1) % LOOKBACK_LINES;
  }
  /** Forgets what came before: those lines belong to an exception and head no other. */
  clear() {
    this.#lines.fill(null);
  }
  text(back) {
    const at = this.#index(back);
    return at < 0 || this.#lines[at] === null ? null : this.#texts[at] ?? null;
  }
  line(back) {
    const at = this.#index(back);
    return at < 0 ? null : this.#lines[at] ?? null;
  }
  #index(back) {
    return back < 0 || back >= LOOKBACK_LINES ? -1 : (this.#next - 1 - back + 2 * LOOKBACK_LINES) % LOOKBACK_LINES;
  }
};

// src/traceback/record.ts
var ACCESS = /^(?:INFO:?\s|DEBUG:?\s)|^\[?\d{4}[-/]\d\d[-/]\d\d[ T]|^\S+ \S+ \S+ \[\d|"(?:[A-Z]{3,10}) [^"]{0,200} HTTP\/\d/;
function looksLikeRecord(text) {
  return ACCESS.test(text.length > 400 ? text.slice(0, 400) : text);
}

// src/traceback/reader.ts
var FOREIGN_LINES = 3;
var TEXT_LINES = 200;
var TEXT_CHARS = 2e3;
var MESSAGE_CHARS = 4e3;
function createReader(grammar) {
  let draft = null;
  let introduction = "";
  let lines = [];
  let firstAt = 0;
  let lastAt = 0;
  let foreign = 0;
  let claimed = false;
  function record(line) {
    if (lines.length < TEXT_LINES) lines.push(line.text.slice(0, TEXT_CHARS));
    lastAt = line.at;
    claimed = true;
    foreign = 0;
  }
  function complete(parsed, text, introducedBy) {
    return {
      runtime: grammar.runtime,
      type: parsed.type,
      message: parsed.message.slice(0, MESSAGE_CHARS),
      frames: parsed.frames,
      chain: parsed.chain.map((cause) => complete(cause, [], "")),
      text,
      introduction: introducedBy,
      firstAt,
      lastAt,
      fatal: parsed.fatal
    };
  }
  function finish() {
    const parsed = draft?.parsed() ?? null;
    draft = null;
    return parsed === null ? [] : [complete(parsed, lines, introduction)];
  }
  function open(beginning, line, earlier) {
    const done = finish();
    draft = beginning.draft;
    lines = [];
    introduction = (earlier.text(beginning.back ?? 0) ?? "").slice(0, TEXT_CHARS);
    firstAt = line.at;
    for (let back = beginning.back ?? 0; back > 0; back--) {
      const before = earlier.line(back - 1);
      if (before === null) continue;
      if (lines.length === 0) firstAt = before.at;
      record(before);
    }
    record(line);
    return beginning.complete ? [...done, ...finish()] : done;
  }
  return {
    runtime: grammar.runtime,
    push(line, text, earlier) {
      claimed = false;
      const done = [];
      if (draft !== null) {
        const step = draft.take(text, earlier);
        if (step === "more" || step === "end") {
          record(line);
          return step === "end" ? finish() : done;
        }
        if (step === "foreign" && text.trim() === "") return done;
        if (step === "over" || ++foreign > FOREIGN_LINES || draft.settled() && looksLikeRecord(text)) {
          done.push(...finish());
        }
      }
      const beginning = grammar.begin(text, earlier);
      return beginning === null ? done : [...done, ...open(beginning, line, earlier)];
    },
    flush: finish,
    pending: () => draft !== null,
    claimed: () => claimed
  };
}

// src/traceback/java.ts
var FRAME = /^\s*at ([^\s(]+)\(([^()]*)\)(?: ~?\[[^\]]*\])?\s*$/;
var PLACE = /^([^:\s]+\.\w{1,10})(?::(\d+))?$/;
var NO_PLACE = /^(?:Native Method|Unknown Source|<generated>|<unknown>)$/;
var HEADER = /(?<![\w$.])((?:[A-Za-z_$][\w$]*\.)*[A-Z][\w$]*(?:Exception|Error|Throwable)[\w$]*)(?::\s?(.*)|\s*)$/;
var QUALIFIED = /^\s*([a-z][\w$]*(?:\.[\w$]+)+)(?:: (.*))?$/;
var IN_THREAD = /^Exception in thread ".{0,200}" ([\w.$]+)(?:: (.*))?$/;
var BARE = /^([A-Z][\w$]*[a-z][\w$]*)(?:: (.*))?$/;
var CAUSED_BY = /^([\w.$]+)(?:: (.*))?$/;
var DUMPED = /java\.lang\.Thread\.(?:State: |dumpStack\()/;
var CAUSE = /^(\s*)(Caused|Wrapped) by: (.*)$/;
var SUPPRESSED = /^\s+Suppressed: /;
var COMMON = /^\s*\.\.\. (\d+) (?:more|common frames omitted)\s*$/;
var HEADER_CHARS = 1e3;
var MAX_FRAMES = 512;
var MAX_CHAIN = 32;
function javaFrame(text) {
  const frame = FRAME.exec(text);
  if (frame === null) return null;
  const place = PLACE.exec(frame[2]);
  if (place !== null) {
    return { file: place[1], line: place[2] === void 0 ? null : Number(place[2]), function: frame[1] };
  }
  return NO_PLACE.test(frame[2]) ? { file: null, line: null, function: frame[1] } : null;
}
function header(text) {
  const line = text.slice(0, HEADER_CHARS);
  const found2 = IN_THREAD.exec(line) ?? HEADER.exec(line) ?? QUALIFIED.exec(line);
  return found2 === null ? null : { type: found2[1], message: found2[2] ?? "" };
}
function headerAbove(earlier) {
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null || /^\s*at /.test(text)) break;
    if (DUMPED.test(text)) return null;
    const found2 = header(text);
    if (found2 !== null) return { ...found2, back: back + 1 };
    if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) break;
  }
  const bare = BARE.exec(earlier.text(0)?.slice(0, HEADER_CHARS) ?? "");
  return bare === null ? null : { type: bare[1], message: bare[2] ?? "", back: 1 };
}
function stack(head) {
  return { type: head.type, message: head.message, frames: [], common: 0 };
}
var StackTrace = class {
  #stacks;
  #fatal;
  #suppressed = false;
  #announced = false;
  #rootFirst = false;
  constructor(head, fatal2) {
    this.#stacks = [stack(head)];
    this.#fatal = fatal2;
  }
  take(text) {
    const cause = CAUSE.exec(text);
    if (cause !== null) {
      this.#suppressed = cause[1] !== "" && this.#suppressed;
      const [, , relation, of] = cause;
      if (of.startsWith("[CIRCULAR REFERENCE")) return "more";
      const plain = CAUSED_BY.exec(of);
      const head = plain === null ? header(of) ?? { type: of.trim(), message: "" } : { type: plain[1], message: plain[2] ?? "" };
      if (!this.#suppressed && this.#stacks.length < MAX_CHAIN) this.#stacks.push(stack(head));
      if (!this.#suppressed) this.#rootFirst = relation === "Wrapped";
      return "more";
    }
    if (SUPPRESSED.test(text)) {
      this.#suppressed = true;
      return "more";
    }
    const common = COMMON.exec(text);
    if (common !== null) {
      if (!this.#suppressed) this.#stacks.at(-1).common = Math.min(Number(common[1]), MAX_FRAMES);
      return "more";
    }
    const frame = javaFrame(text);
    if (frame === null) {
      this.#announced ||= header(text) !== null || BARE.test(text.slice(0, HEADER_CHARS));
      return "foreign";
    }
    if (this.#announced) return "over";
    this.frame(frame);
    return "more";
  }
  frame(frame) {
    const { frames } = this.#stacks.at(-1);
    if (!this.#suppressed && frames.length < MAX_FRAMES) frames.push(frame);
  }
  settled() {
    return false;
  }
  parsed() {
    const [main, ...causes] = this.#complete();
    return { ...main, chain: causes, fatal: this.#fatal };
  }
  /** Each with its outer frames, the effect before its cause. */
  #complete() {
    let effect = [];
    return (this.#rootFirst ? this.#stacks.toReversed() : this.#stacks).map(({ type, message, frames, common }) => {
      effect = common === 0 ? frames : [...frames, ...effect.slice(-common)];
      return { type, message, frames: effect, chain: [], fatal: false };
    });
  }
};
var java = {
  runtime: "java",
  hint: "^\\s*at \\S",
  begin(text, earlier) {
    const frame = javaFrame(text);
    if (frame === null || DUMPED.test(text)) return null;
    const above = headerAbove(earlier);
    if (above === null) return null;
    const first = earlier.text(above.back - 1) ?? "";
    const draft = new StackTrace(above, first.startsWith('Exception in thread "main"'));
    draft.frame(frame);
    return { draft, back: above.back };
  }
};

// src/traceback/node.ts
var PLACE2 = /^(.*):(\d+):(\d+)$/;
var EMITTED = /^Emitted 'error' event(?: on .{1,200} instance)? at:$|^ +\[\.\.\. lines matching original stack trace \.\.\.\]$/;
var ELIDED = /^\s+\.\.\. (\d+) lines matching cause stack trace \.\.\.$/;
var HEADER2 = /(?<![\w$.])((?:[A-Za-z_$][\w$.]*)?(?:Error|Exception))(?: \[[\w-]+\])?(?:: ?(.*)|)$/;
var SUBCLASS = /(?<![\w$.])([A-Za-z_$][\w$.]*) \[\w*Error\](?:: ?(.*)|)$/;
var NAMED = /^\s*(?:Uncaught )?([A-Z][\w$.]*|error)(?:: (.*))?$/;
var LEVELLED = /\b(?:error|fatal|critical)\b[\]:>\s-]{1,20}([A-Z][\w$.]{0,100}): (.*)$/i;
var CAUSED_BY2 = /^\s*caused by: (.*)$/;
var NO_ERROR = /^\s*Trace(?:$|: )|^\(node:\d+\) (?:\[\w+\] )?(?!UnhandledPromiseRejection)\w*Warning: /;
var CARET = /^\s*\^+\s*$/;
var CRASH_PLACE = /^((?:file:\/\/|node:|\/|[A-Za-z]:\\)\S*):(\d+)$/;
var REJECTION = /^\[?(UnhandledPromiseRejection)(?:: (.*?))?\]?(?: \{)?$/;
var TAIL = /^Node\.js v\d/;
var HEADER_CHARS2 = 1e3;
var MAX_FRAMES2 = 512;
var MAX_CHAIN2 = 32;
function nodeFrame(text) {
  const at = /^\s*at (?:async )?/.exec(text);
  if (at === null) return null;
  const rest = text.slice(at[0].length).replace(/(?:,| \{| \]| \}|\s)+$/, "");
  const open = rest.endsWith(")") ? rest.indexOf(" (") : -1;
  const name = open < 0 ? null : rest.slice(0, open);
  const where = open < 0 ? rest : rest.slice(open + 2, -1);
  const place = PLACE2.exec(where);
  if (place !== null) {
    return { file: place[1], line: Number(place[2]), column: Number(place[3]), function: name };
  }
  if (/^(?:<anonymous>|native|index \d+)$/.test(where)) return { file: null, line: null, function: name };
  return null;
}
function header2(text) {
  const line = text.slice(0, HEADER_CHARS2).replace(/ [{[]$/, "");
  const found2 = HEADER2.exec(line) ?? SUBCLASS.exec(line);
  return found2 === null ? null : { type: found2[1], message: found2[2] ?? "" };
}
function namedIn(line) {
  const named = NAMED.exec(line) ?? LEVELLED.exec(line);
  return named === null ? null : { type: named[1], message: named[2] ?? "" };
}
function isFrame(text) {
  return /^\s*at /.test(text);
}
function headerAbove2(earlier) {
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null || isFrame(text)) break;
    if (NO_ERROR.test(text)) return null;
    const found2 = header2(text);
    if (found2 !== null) {
      return { ...found2, back: back + 1 };
    }
    if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) break;
  }
  const above = earlier.text(0);
  const named = above === null ? null : namedIn(above.slice(0, HEADER_CHARS2));
  return named === null ? null : { ...named, back: 1 };
}
function crashLines(earlier, back) {
  for (let up = back; up < Math.min(back + 3, LOOKBACK_LINES); up++) {
    if (!CARET.test(earlier.text(up) ?? "")) continue;
    for (let top = up + 1; top < LOOKBACK_LINES; top++) {
      const place = CRASH_PLACE.exec(earlier.text(top) ?? "");
      if (place !== null) {
        return { lines: top + 1 - back, place: { file: place[1], line: Number(place[2]), function: null } };
      }
    }
    return { lines: 0, place: null };
  }
  return { lines: 0, place: null };
}
function completeFrames(stack2, cause) {
  const { elided, frames } = stack2;
  if (elided === null || cause === void 0) return frames;
  const before = frames[elided.at - 1];
  const from = cause.frames.findIndex(
    (frame) => frame.file === before?.file && frame.line === before?.line && frame.function === before?.function
  );
  if (from < 0) return frames;
  return frames.toSpliced(elided.at, 0, ...cause.frames.slice(from + 1, from + 1 + elided.lines));
}
var ErrorReport = class {
  #stacks;
  #place;
  #indent;
  #inBraces = false;
  #candidate = null;
  #closed = false;
  #announced = false;
  #fatal;
  constructor(head, indent, place, fatal2) {
    this.#stacks = [{ type: head.type, message: head.message, frames: [], elided: null }];
    this.#indent = indent;
    this.#place = place;
    this.#fatal = fatal2;
  }
  /** Opens the braces of the properties, where the header itself does. */
  openBraces() {
    this.#inBraces = true;
  }
  take(text) {
    if (TAIL.test(text)) {
      this.#fatal = true;
      return "end";
    }
    if (text.trim() === "") return "foreign";
    if (this.#inBraces) return this.#property(text);
    if (this.#closed) return text.startsWith("(Use `node --trace-") ? "more" : "foreign";
    if (this.#announced && isFrame(text)) return "over";
    if (this.frame(text) || EMITTED.test(text)) return "more";
    const cause = CAUSED_BY2.exec(text.slice(0, HEADER_CHARS2));
    if (cause !== null && this.#stacks.length < MAX_CHAIN2) {
      const head = header2(cause[1]) ?? namedIn(cause[1]);
      this.#stacks.push({ type: head?.type ?? "Error", message: head?.message ?? cause[1], frames: [], elided: null });
      return "more";
    }
    this.#announced ||= header2(text) !== null || NO_ERROR.test(text) || LEVELLED.test(text.slice(0, HEADER_CHARS2));
    return "foreign";
  }
  settled() {
    return this.#closed;
  }
  parsed() {
    const chain = this.#stacks.slice(1);
    const [main] = this.#stacks;
    const frames = completeFrames(main, chain[0]);
    return {
      type: main.type,
      message: main.message,
      frames: frames.length === 0 && this.#place !== null ? [this.#place] : frames,
      chain: chain.map((cause, at) => ({
        type: cause.type,
        message: cause.message,
        frames: completeFrames(cause, chain[at + 1]),
        chain: [],
        fatal: false
      })),
      fatal: this.#fatal
    };
  }
  frame(text) {
    const stack2 = this.#current();
    const elided = ELIDED.exec(text);
    if (elided !== null) {
      stack2.elided = { at: stack2.frames.length, lines: Math.min(Number(elided[1]), MAX_FRAMES2) };
      return true;
    }
    const frame = nodeFrame(text);
    if (frame === null) return false;
    if (stack2.frames.length < MAX_FRAMES2) stack2.frames.push(frame);
    if (text.endsWith(" {")) this.#inBraces = true;
    return true;
  }
  #current() {
    return this.#stacks.at(-1);
  }
  #property(text) {
    const indent = text.length - text.trimStart().length;
    if (indent <= this.#indent && /^\s*[}\]]/.test(text)) {
      this.#inBraces = false;
      this.#closed = true;
      return "more";
    }
    if (indent <= this.#indent) return "foreign";
    if (isFrame(text) || ELIDED.test(text)) {
      if (this.#candidate !== null) this.#stacks.push({ ...this.#candidate, frames: [], elided: null });
      this.#candidate = null;
      if (this.#stacks.length > 1) this.frame(text);
      return "more";
    }
    this.#candidate = header2(text) ?? this.#candidate;
    return "more";
  }
};
function rejection(text, earlier) {
  const found2 = REJECTION.exec(text.slice(0, HEADER_CHARS2));
  if (found2 === null) return null;
  const { lines, place } = crashLines(earlier, 0);
  const draft = new ErrorReport({ type: found2[1], message: found2[2] ?? "" }, 0, place, lines > 0);
  if (text.endsWith("{")) draft.openBraces();
  return { draft, back: lines };
}
function thrownValue(text, earlier) {
  if (!text.startsWith("(Use `node --trace-uncaught")) return null;
  const { lines, place } = crashLines(earlier, 1);
  const value = earlier.text(0);
  if (place === null || value === null) return null;
  const draft = new ErrorReport({ type: "Uncaught", message: value }, 0, place, true);
  return { draft, back: lines + 1 };
}
var node = {
  runtime: "node",
  hint: "^\\s*at \\S|^\\[?UnhandledPromiseRejection|^\\(Use `node --trace",
  begin(text, earlier) {
    if (!isFrame(text)) return rejection(text, earlier) ?? thrownValue(text, earlier);
    if (nodeFrame(text) === null) return null;
    const above = headerAbove2(earlier);
    if (above === null) return null;
    const { lines, place } = crashLines(earlier, above.back);
    const first = earlier.text(above.back - 1) ?? "";
    const draft = new ErrorReport(above, first.length - first.trimStart().length, place, lines > 0);
    draft.frame(text);
    return { draft, back: above.back + lines };
  }
};

// src/traceback/dotnet.ts
var FRAME2 = /^\s*at (\S.{0,500}?\))(?: in (.{1,500}):line (\d+))?(?:<---)?\s*$/;
var HEADER3 = /(?<![\w.`+])((?:[A-Za-z_][\w`+]*\.)*[A-Z]\w*(?:Exception|Error))(?:: (.*)|\s*)$/;
var QUALIFIED2 = /^\s*([A-Z][\w`+]*(?:\.[\w`+]+)+): (.*)$/;
var UNHANDLED = /^Unhandled [Ee]xception[.:] /;
var OVERFLOW = /^(Stack overflow)\.$/;
var INNER = /^\s*---> /;
var END_OF_INNER = /^\s*--- End of inner exception stack trace ---/;
var RETHROWN = /^\s*--- End of stack trace from previous location/;
var HEADER_CHARS3 = 1e3;
var MAX_FRAMES3 = 512;
function dotnetFrame(text) {
  const frame = FRAME2.exec(text.slice(0, 1500));
  if (frame === null || nodeFrame(text) !== null || javaFrame(text) !== null) return null;
  return { file: frame[2] ?? null, line: frame[3] === void 0 ? null : Number(frame[3]), function: frame[1] };
}
function header3(text) {
  const line = text.slice(0, HEADER_CHARS3).replace(INNER, "").replace(UNHANDLED, "");
  const found2 = HEADER3.exec(line) ?? QUALIFIED2.exec(line) ?? OVERFLOW.exec(line);
  return found2 === null ? null : { type: found2[1], message: found2[2] ?? "", frames: [] };
}
var StackTrace2 = class {
  /** Outermost first. */
  #stacks;
  #fatal;
  #open;
  #announced = false;
  constructor(stacks, fatal2) {
    this.#stacks = stacks;
    this.#open = stacks.length - 1;
    this.#fatal = fatal2;
  }
  take(text) {
    if (END_OF_INNER.test(text)) {
      this.#open = Math.max(0, this.#open - 1);
      return "more";
    }
    if (RETHROWN.test(text)) return "more";
    const frame = dotnetFrame(text);
    if (frame === null) {
      this.#announced ||= header3(text) !== null;
      return "foreign";
    }
    if (this.#announced) return "over";
    this.frame(frame);
    return "more";
  }
  frame(frame) {
    const { frames } = this.#stacks[this.#open];
    if (frames.length < MAX_FRAMES3) frames.push(frame);
  }
  settled() {
    return false;
  }
  parsed() {
    const [main, ...inner] = this.#stacks.map((stack2) => ({ ...stack2, chain: [], fatal: false }));
    return { ...main, chain: inner, fatal: this.#fatal };
  }
};
function headersAbove(earlier) {
  const stacks = [];
  let foreign = 0;
  for (let back = 0; back < LOOKBACK_LINES; back++) {
    const text = earlier.text(back);
    if (text === null) return null;
    const found2 = header3(text);
    if (found2 === null) {
      if (looksLikeRecord(text) && ++foreign > FOREIGN_LINES) return null;
      continue;
    }
    stacks.unshift(found2);
    if (!INNER.test(text)) return { stacks, back: back + 1 };
  }
  return null;
}
var dotnet = {
  runtime: "dotnet",
  hint: "^\\s*at \\S",
  begin(text, earlier) {
    const frame = dotnetFrame(text);
    if (frame === null) return null;
    const above = headersAbove(earlier);
    if (above === null) return null;
    const first = earlier.text(above.back - 1) ?? "";
    const draft = new StackTrace2(above.stacks, UNHANDLED.test(first) || OVERFLOW.test(first));
    draft.frame(frame);
    return { draft, back: above.back };
  }
};

// src/traceback/elixir.ts
var HEAD2 = /(?:^|\s)\*\* \(([A-Z]\w*(?:\.[A-Z]\w*)*)\) (.*)$/;
var WRAPPER = /\*\* \((?:exit|EXIT from [^)]{1,80})\) an exception was raised:$/;
var FRAME3 = /^\s+(?:\([\w.-]{1,80}(?: [\w.+-]{1,40})?\) )?([^\s:]{1,400}\.(?:exs?|erl|eex|heex|leex|yrl)):(\d+): (.+)$/;
var BARE_FRAME = /^\s+\([\w.-]{1,80}(?: [\w.+-]{1,40})?\) (:?[\w.']{1,100}[./].{1,300})$/;
var MAX_FRAMES4 = 512;
var MAX_EXPLAINED = 60;
var Raised = class {
  #type;
  #message;
  #frames = [];
  #explained = 0;
  constructor(type, message) {
    this.#type = type;
    this.#message = message;
  }
  take(text) {
    const line = text.slice(0, 2e3);
    const frame = FRAME3.exec(line);
    const bare = frame === null ? BARE_FRAME.exec(line) : null;
    if (frame === null && bare === null) {
      return this.#frames.length === 0 && /^ {4}/.test(line) && ++this.#explained <= MAX_EXPLAINED ? "more" : "foreign";
    }
    if (this.#frames.length < MAX_FRAMES4) {
      this.#frames.push(
        frame === null ? { file: null, line: null, function: bare[1] } : { file: frame[1], line: Number(frame[2]), function: frame[3] }
      );
    }
    return "more";
  }
  settled() {
    return false;
  }
  parsed() {
    return { type: this.#type, message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
};
var elixir = {
  runtime: "elixir",
  hint: "\\*\\* \\([A-Z]",
  begin(text) {
    const line = text.slice(0, 4e3);
    const head = WRAPPER.test(line) ? null : HEAD2.exec(line);
    return head === null ? null : { draft: new Raised(head[1], head[2]) };
  }
};

// src/traceback/erlang-term.ts
var CALL = /\{([a-z][\w@]{0,100}|'[^']{1,100}'),('[^']{1,100}'|[a-z][\w@]{0,100}),/g;
var FILE = /\{file,\s*"([^"]{1,500})"\},\s*\{line,\s*(\d{1,9})\}/g;
var MAX_FRAMES5 = 128;
function termFrames(term) {
  const frames = [];
  const places = [...term.matchAll(FILE)].map((place) => ({
    at: place.index,
    file: place[1],
    line: Number(place[2])
  }));
  let last = 0;
  for (const place of places) {
    CALL.lastIndex = last;
    const calls = [];
    for (let call = CALL.exec(term); call !== null && call.index < place.at; call = CALL.exec(term)) calls.push(call);
    last = place.at;
    if (frames.length >= MAX_FRAMES5) break;
    const named = calls.filter((call) => call[1] !== "file" && call[1] !== "error_info");
    const [first] = named;
    const own = named.at(-1);
    if (first === void 0 || own === void 0) continue;
    const callee = /^\s*\[\{error_info,|^\s*(?:\d+|\[[^\]]{0,500}\]),\[(?:\{error_info,|\])/;
    if (first !== own && callee.test(term.slice(first.index + first[0].length, first.index + first[0].length + 600))) {
      frames.push({ at: first.index, file: place.file, line: place.line, function: `${first[1]}:${first[2]}` });
    }
    const name = first !== own && frames.at(-1)?.at === first.index ? own : first;
    frames.push({ at: name.index, file: place.file, line: place.line, function: `${name[1]}:${name[2]}` });
  }
  return frames.map(({ file, line, function: name }) => ({ file, line, function: name }));
}

// src/traceback/whole.ts
var Whole = class {
  #parsed;
  constructor(parsed) {
    this.#parsed = parsed;
  }
  take() {
    return "over";
  }
  settled() {
    return true;
  }
  parsed() {
    return this.#parsed;
  }
};
function whole(parsed, back = 0) {
  return { draft: new Whole(parsed), back, complete: true };
}

// src/traceback/erlang.ts
var REPORT = /^=(?:CRASH|ERROR) REPORT==== |(?:^|\s)crasher:$/;
var EXCEPTION = /^\s+exception (error|exit|throw|\w+): (.*)$/;
var IN = /^\s+in (?:function|operator|call from) +(.+?)(?: \((.{1,500}), line (\d+)\))?$/;
var FIELD = /^\s{2,}(?:crasher|neighbours|neighbour|[a-z_ ]{1,40}):/;
var CALLED_AS = /^\s+called as /;
var REASON = /^\*\* Reason for termination ?(?:==|=)/;
var ERROR_IN = /^Error in process (?:<[\d.]+>|"[^"]*").{0,200}with exit value:$/;
var RANCH = /exit(?:ed)? with reason (?::)?(.{1,500}?) and stacktrace (\[.*)$/;
var INETS = /\{class,(error|exit|throw)\},\{error,(.*?)\},\{stacktrace,(\[.*)$/;
var MAX_TERM = 8e3;
var MAX_FRAMES6 = 128;
var CrashReport = class {
  #type = null;
  #message = "";
  #term = "";
  #reading = false;
  #calls = [];
  take(text) {
    const exception = EXCEPTION.exec(text.slice(0, 4e3));
    if (exception !== null && this.#type === null) {
      this.#type = exception[1];
      this.#message = exception[2];
      return "more";
    }
    const call = this.#type === null ? null : IN.exec(text.slice(0, 2e3));
    if (call !== null) {
      if (this.#calls.length < MAX_FRAMES6) {
        this.#calls.push({
          name: call[1],
          file: call[2] ?? null,
          line: call[3] === void 0 ? null : Number(call[3])
        });
      }
      return "more";
    }
    if (this.#term !== "" && ERROR_IN.test(text)) return "over";
    if (REASON.test(text) || ERROR_IN.test(text)) {
      this.#reading = true;
      return "more";
    }
    if (this.#reading && /^[\s*]*[[{("<\]})]|^\s/.test(text)) {
      if (this.#term.length < MAX_TERM) this.#term += text.replace(/^\*\* /, "").trim();
      return "more";
    }
    if (FIELD.test(text) || CALLED_AS.test(text) || /^\s{4,}/.test(text)) return "more";
    return text.startsWith("** ") ? "more" : "foreign";
  }
  settled() {
    return false;
  }
  parsed() {
    if (this.#type !== null) {
      const base = { type: this.#type, message: this.#message, chain: [], fatal: false };
      return { ...base, frames: placed(this.#calls) };
    }
    const frames = termFrames(this.#term);
    if (this.#term === "" || frames.length === 0) return null;
    return { type: "error", message: reasonOf(this.#term), frames, chain: [], fatal: false };
  }
};
function placed(calls) {
  return calls.map((call, at) => {
    const place = call.file === null ? calls[at + 1] : call;
    return { file: place?.file ?? null, line: place?.line ?? null, function: call.name };
  });
}
function reasonOf(term) {
  const stack2 = /,\s*\[\{[a-z'][\w@']*,/.exec(term);
  return (stack2 === null ? term : term.slice(0, stack2.index)).replace(/^\{/, "").slice(0, 500);
}
function oneLine(text) {
  const inets = INETS.exec(text);
  if (inets !== null) {
    const frames2 = termFrames(inets[3].slice(0, MAX_TERM));
    return whole({ type: inets[1], message: inets[2], frames: frames2, chain: [], fatal: false });
  }
  const ranch = RANCH.exec(text);
  if (ranch === null) return null;
  const frames = termFrames(ranch[2].slice(0, MAX_TERM));
  return frames.length === 0 ? null : whole({ type: "error", message: ranch[1], frames, chain: [], fatal: false });
}
var erlang = {
  runtime: "erlang",
  hint: "^=(?:CRASH|ERROR) REPORT|crasher:$|\\{stacktrace,\\[|and stacktrace \\[|with exit value:$",
  begin(text) {
    if (REPORT.test(text)) return { draft: new CrashReport() };
    if (ERROR_IN.test(text)) {
      const draft = new CrashReport();
      draft.take(text);
      return { draft };
    }
    return oneLine(text);
  }
};

// src/traceback/go.ts
var PANIC = /^(panic|fatal error): (.*)$/;
var SERVING = /http2?: panic serving [^\s]{1,100}: (.*)$/;
var RECOVERER = /^(?:.{0,200}?\[(?:PANIC RECOVER|Recovery)\][^A-Za-z]{0,40})(?:panic recovered: ?)?(.*)$/i;
var CHI = /^ panic: (.*)$/;
var GOROUTINE = /^goroutine \d+(?: [^[]{0,80})?\[[^\]]{1,80}\]:$/;
var PLACE3 = /^\s+(\/\S.*|[A-Za-z]:\S.*|\S+\.(?:go|s)):(\d+)(?: \(0x[\da-f]+\)| \+0x[\da-f]+(?: fp=.{0,80})?)?\s*$/;
var CALL2 = /^\S.*\)$/;
var CHI_ARROW = /^ ?-> {0,2}/;
var MAX_FRAMES7 = 512;
var MAX_REQUEST_LINES = 200;
var MACHINERY = /^(?:panic$|runtime\.|runtime\/debug\.)/;
var RUNTIME_FILE = /\/src\/runtime\/[^/]+\.go$/;
var LOG_PREFIX = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? (?:\S{1,100}\.go:\d+: )?/;
var PANICKED = /^(?:panic|(?:runtime\.)?gopanic)$/;
function functionOf(call) {
  let depth = 0;
  for (let at = call.length - 1; at >= 0; at--) {
    if (call[at] === ")") depth++;
    else if (call[at] === "(" && --depth === 0) return call.slice(0, at);
  }
  return call;
}
function fromPanic(frames) {
  const panicked = frames.findLastIndex((frame) => PANICKED.test(frame.function ?? ""));
  const after = frames.slice(panicked + 1);
  const first = after.findIndex(
    (frame) => !MACHINERY.test(frame.function ?? "") && !RUNTIME_FILE.test(frame.file ?? "")
  );
  return first < 0 ? after : after.slice(first);
}
var Panic = class {
  #type;
  #message;
  #frames = [];
  #fatal;
  #goroutines = 0;
  #runtimeStack = false;
  #call = null;
  constructor(type, message, fatal2) {
    this.#type = type;
    this.#message = message;
    this.#fatal = fatal2;
  }
  /** Takes the goroutine's head as seen, where it stands in the panic's own line. */
  goroutineSeen() {
    this.#goroutines++;
  }
  take(text) {
    if (GOROUTINE.test(text)) {
      if (!this.#fatal && this.#goroutines > 0) return "over";
      this.#goroutines++;
      this.#call = null;
      return "more";
    }
    if (/^exit status \d+$/.test(text)) {
      this.#fatal = true;
      return "end";
    }
    this.#runtimeStack ||= text === "runtime stack:";
    if (/^\[signal SIG|^\tpanic: |^\[recovered\]|^\s*runtime stack:$/.test(text)) return "more";
    const place = PLACE3.exec(text.slice(0, 1e3));
    if (place !== null && this.#call !== null) {
      this.#place(place[1], Number(place[2]));
      return "more";
    }
    if (this.#goroutines === 0) {
      return this.#runtimeStack && (place !== null || CALL2.test(text)) ? "more" : "foreign";
    }
    if (text.startsWith("created by ") || text.startsWith("...")) {
      this.#call = null;
      return "more";
    }
    if (place !== null) return "more";
    if (CALL2.test(text) && text.length < 2e3) {
      this.#call = functionOf(text);
      return "more";
    }
    return "foreign";
  }
  settled() {
    return false;
  }
  parsed() {
    if (this.#goroutines === 0) return null;
    return {
      type: this.#type,
      message: this.#message,
      frames: fromPanic(this.#frames),
      chain: [],
      fatal: this.#fatal
    };
  }
  /** Whether a function panicked here; else the stack is one that somebody wanted to see. */
  panicked() {
    return this.#frames.some((frame) => PANICKED.test(frame.function ?? ""));
  }
  #place(file, line) {
    if (this.#goroutines <= 1 && this.#frames.length < MAX_FRAMES7) {
      if (this.#call?.startsWith("runtime/debug.")) this.#fatal = false;
      this.#frames.push({ file, line, function: this.#call });
    }
    this.#call = null;
  }
};
var RecoveredStack = class {
  #panic;
  constructor(message) {
    this.#panic = new Panic("panic", message, false);
    this.#panic.goroutineSeen();
  }
  take(text) {
    return this.#panic.take(text);
  }
  settled() {
    return false;
  }
  parsed() {
    return this.#panic.panicked() ? this.#panic.parsed() : null;
  }
};
var ChiPanic = class {
  #message;
  #frames = [];
  #call = null;
  constructor(message) {
    this.#message = message;
  }
  take(text) {
    if (text.trim() === "") return "more";
    if (!/^ /.test(text)) return "over";
    const bare = text.replace(CHI_ARROW, "").trim();
    const place = PLACE3.exec(` ${bare}`);
    if (place === null) this.#call = bare;
    else if (this.#call !== null) {
      const created = this.#call.startsWith("created by ");
      if (!created && this.#frames.length < MAX_FRAMES7) {
        this.#frames.push({ file: place[1], line: Number(place[2]), function: this.#call });
      }
      this.#call = null;
    }
    return "more";
  }
  settled() {
    return false;
  }
  parsed() {
    return { type: "panic", message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
};
var GinPanic = class {
  #frames = [];
  #message = "";
  #place = null;
  #before = 0;
  take(text) {
    const place = /^(\/\S{1,500}|[A-Za-z]:\S{1,500}):(\d+) \(0x[\da-f]+\)$/.exec(text);
    if (place !== null) {
      this.#place = { file: place[1], line: Number(place[2]) };
      return "more";
    }
    if (this.#place !== null) {
      const name = /^\t([^\s:]{1,300}): /.exec(text)?.[1] ?? null;
      this.#frames.push({ ...this.#place, function: name });
      this.#place = null;
      return "more";
    }
    if (this.#frames.length > 0) return text.trim() === "" ? "end" : "foreign";
    if (text.trim() !== "") this.#message = text;
    return ++this.#before > MAX_REQUEST_LINES ? "over" : "more";
  }
  settled() {
    return false;
  }
  parsed() {
    if (this.#frames.length === 0) return null;
    return { type: "panic", message: this.#message, frames: fromPanic(this.#frames), chain: [], fatal: false };
  }
};
function recovered(text) {
  const found2 = RECOVERER.exec(text.slice(0, 4e3));
  if (found2 === null) return null;
  if (text.includes("panic recovered:")) return { draft: new GinPanic() };
  const at = found2[1].search(/ ?goroutine \d+ \[/);
  const draft = new Panic("panic", at < 0 ? found2[1] : found2[1].slice(0, at), false);
  if (at >= 0) draft.goroutineSeen();
  return { draft };
}
var go = {
  runtime: "go",
  hint: "^ ?panic: |^fatal error: |: panic serving |^goroutine \\d+ .{0,80}\\[running\\]:$|\\[PANIC RECOVER|\\[Recovery\\]",
  begin(text, earlier) {
    const panic = PANIC.exec(text);
    if (panic !== null) return { draft: new Panic(panic[1], panic[2].replace(/ \[recovered\]$/, ""), true) };
    const serving = SERVING.exec(text);
    if (serving !== null) return { draft: new Panic("panic", serving[1], false) };
    const chi = CHI.exec(text);
    if (chi !== null) return { draft: new ChiPanic(chi[1]) };
    if (text.startsWith("goroutine ") && GOROUTINE.test(text)) {
      const above = earlier.text(0);
      return { draft: new RecoveredStack((above ?? "").replace(LOG_PREFIX, "")), back: above === null ? 0 : 1 };
    }
    return recovered(text);
  }
};

// src/traceback/native.ts
var LAST_WORDS = [
  // glibc's malloc and fortify checks, and what shells and supervisors say of a child's signal
  {
    pattern: /^(?:\S{0,200}: )?(double free or corruption|free\(\)|malloc\(\)|realloc\(\)|malloc_consolidate\(\)|munmap_chunk\(\)|corrupted (?:size vs\. prev_size|double-linked list)|corrupted size vs\. prev_size)(?:: | )?(.*)$/,
    fatal: true
  },
  {
    pattern: /^\*\*\* (stack smashing detected|buffer overflow detected|invalid %N\$ use detected) \*\*\*(.*)$/,
    fatal: true
  },
  {
    pattern: /^(?:.{0,200}?[:\s])?(Segmentation fault|Bus error|Illegal instruction|Floating point exception)( \(core dumped\))?$/,
    fatal: true
  },
  {
    pattern: /^\S{0,200}?: ?(\S{1,300}):(\d{1,7}): (.{1,300}): (Assertion) [`'](.*)' failed\.$/,
    fatal: true,
    place: (match) => ({ file: match[1], line: Number(match[2]), function: match[3] })
  },
  // GLib's critical assertions: the call is refused and the program goes on in a state its author excluded
  {
    pattern: /\b(\w{1,60}-(?:CRITICAL|ERROR)) \*\*: (?:[\d:.]{8,16}: )?(.*)$/,
    fatal: false,
    place: (match) => ({ file: null, line: null, function: /^(\w+): assertion /.exec(match[2])?.[1] ?? null })
  },
  // servers about their own workers
  { pattern: /\[CRITICAL\] (WORKER TIMEOUT)( \(pid:\d+\))?$/, fatal: false },
  { pattern: /\[ERROR\] (Worker) (\(pid:\d+\) was sent SIG(?:SEGV|ABRT|BUS|ILL|FPE|KILL)!.*)$/, fatal: false },
  { pattern: /(worker process) (\d+ exited on signal (?:4|6|7|8|9|11)\b.*)$/, fatal: false },
  { pattern: /(child) (\d+ exited on signal (?:4|6|7|8|9|11)\b.*)$/, fatal: false },
  { pattern: /(child pid) (\d+ exit signal (?:Segmentation fault|Aborted|Bus error).*)$/, fatal: false },
  // shells about the program of a line of a script; who aborts says why itself
  {
    pattern: /: line \d{1,6}: +\d{1,7} (Segmentation fault|Bus error|Illegal instruction|Floating point exception|Killed|Trace\/breakpoint trap) *((?:\(core dumped\))? *\S.*)$/,
    fatal: true
  },
  { pattern: /^(terminate called) (without an active exception|recursively)$/, fatal: true },
  // heaps
  { pattern: /^(?:<--- .*)?(FATAL ERROR): (.*(?:heap out of memory|Allocation failed).*)$/, fatal: true },
  { pattern: /^(Out of memory)(.*)$/, fatal: true },
  { pattern: /^(memory allocation of \d+ bytes failed)()$/, fatal: true },
  { pattern: /^# (A fatal error has been detected by the Java Runtime Environment):?()$/, fatal: true },
  { pattern: /^(fatal runtime error): (.*)$/, fatal: true }
];
function groupsOf(match) {
  const assertion = match.indexOf("Assertion");
  const at = assertion > 0 ? assertion : 1;
  return { type: match[at], message: (match[at + 1] ?? "").replace(/^[:\s]+/, "").trim() };
}
var TERMINATE = /^terminate called after throwing an instance of '(.{1,300})'$/;
var WHAT = /^ {2}what\(\): {2}(.*)$/;
var Terminate = class {
  #type;
  #message = "";
  constructor(type) {
    this.#type = type;
  }
  take(text) {
    const what = WHAT.exec(text);
    if (what === null) return "over";
    this.#message = what[1];
    return "end";
  }
  settled() {
    return true;
  }
  parsed() {
    return { type: this.#type, message: this.#message, frames: [], chain: [], fatal: true };
  }
};
var UWSGI = /^!!! uWSGI (?:process|worker) \d+ got (.{1,60}?) !!!$/;
var UWSGI_FRAME = /^(\/?\S{1,400}?)\(([^)+]{0,300})(?:\+0x[\da-f]+)?\) \[0x[\da-f]+\]$/;
var UwsgiCrash = class {
  #message;
  #frames = [];
  constructor(message) {
    this.#message = message;
  }
  take(text) {
    if (/^\*\*\* backtrace of \d+ \*\*\*$/.test(text)) return "more";
    if (/^\*\*\* end of backtrace \*\*\*$/.test(text)) return "end";
    const frame = UWSGI_FRAME.exec(text.slice(0, 1e3));
    if (frame === null) return "foreign";
    if (this.#frames.length < 256) this.#frames.push({ file: frame[1], line: null, function: frame[2] || null });
    return "more";
  }
  settled() {
    return false;
  }
  parsed() {
    return { type: "uWSGI", message: this.#message, frames: this.#frames, chain: [], fatal: false };
  }
};
var native = {
  runtime: "native",
  hint: [
    "Segmentation fault",
    "Bus error",
    "Illegal instruction",
    "Floating point exception",
    "corrupt|^free\\(\\)|^malloc\\(\\)|^realloc\\(\\)|munmap_chunk\\(\\)|detected \\*\\*\\*",
    ": line \\d+: +\\d+ (?:Killed|Trace)",
    "' failed\\.$",
    "-(?:CRITICAL|ERROR) \\*\\*",
    "WORKER TIMEOUT|was sent SIG|on signal \\d|exit signal ",
    "FATAL ERROR: |^Out of memory|^memory allocation of |^# A fatal error|^fatal runtime error",
    "^terminate called|^!!! uWSGI"
  ].join("|"),
  begin(text) {
    const line = text.slice(0, 2e3);
    const terminate = TERMINATE.exec(line);
    if (terminate !== null) return { draft: new Terminate(terminate[1]) };
    const uwsgi = UWSGI.exec(line);
    if (uwsgi !== null) return { draft: new UwsgiCrash(uwsgi[1]) };
    for (const { pattern, fatal: fatal2, place } of LAST_WORDS) {
      const match = pattern.exec(line);
      if (match === null) continue;
      const frames = place === void 0 ? [] : [place(match)].filter((frame) => frame.function !== null);
      return whole({ ...groupsOf(match), frames, chain: [], fatal: fatal2 });
    }
    return null;
  }
};

// src/traceback/perl.ts
var PLACE4 = / at (\S{1,500}|\(eval \d+\)(?:\[\S{1,500}\])?) line (\d+)(?:, <[^>]{0,80}> (?:line|chunk) \d+)?\.?(?: in \S{1,500} l\. \d+)?\s*$/;
var PERL_FILE = /(?:\.(?:pl|pm|psgi|cgi|fcgi|t|al|ep|PL)|^-e|^\(eval \d+\)\S*|\/[^./]+)$/;
var CALLED = /^\s+(.{1,1000}?) called at (\S{1,500}) line (\d+)/;
var WARNING = new RegExp(
  [
    "Use of uninitialized value",
    `Argument ".*" isn't numeric`,
    "(?:Hexadecimal|Octal|Binary) number > ",
    "Integer overflow in ",
    "Illegal (?:hexadecimal|octal|binary) digit",
    "Odd number of elements in ",
    "Reference found where even-sized list",
    "Wide character in ",
    "Malformed UTF-8 character",
    "Unicode (?:surrogate|non-character) ",
    "Code point 0x",
    "Deep recursion on ",
    "substr outside of string",
    "splice\\(\\) offset past end",
    "Negative repeat count",
    "Non-finite repeat count",
    "Useless use of ",
    "Unquoted string ",
    "Possible ",
    "Scalar value @",
    'Name ".*" used only once',
    "(?:Subroutine|Constant subroutine) \\S+ redefined",
    "(?:print|readline|printf|close|say|seek|tell|eof|syswrite|binmode)\\(\\) on (?:closed|unopened) ",
    "Filehandle \\S+ (?:opened|reopened) ",
    "Redundant argument in ",
    "Missing argument in ",
    "Invalid conversion ",
    "Smartmatch is ",
    "Statement unlikely to be reached",
    "\\S+ is (?:deprecated|experimental)",
    "Exiting \\S+ via ",
    '"(?:my|our|state)" variable ',
    "Character in '.' format wrapped",
    'Operation ".*" returns its argument for ',
    "Parsing code internal error",
    "isa? deprecated"
  ].join("|")
);
var LOGGED = /^(?:\[[^\]]{0,80}\] ?)+(?:error @[\d.]+> )?(?:\[[^\]]{0,80}\] ?)?/;
var CRASHED = /^request to .* crashed: /;
var MAX_FRAMES8 = 512;
var Death = class {
  #message;
  #place;
  #calls = [];
  constructor(message, file, line) {
    this.#message = message;
    this.#place = { file, line };
  }
  take(text) {
    const call = CALLED.exec(text.slice(0, 2e3));
    if (call === null) return "over";
    if (this.#calls.length < MAX_FRAMES8) {
      this.#calls.push({ name: call[1].replace(/\(.*$/, ""), file: call[2], line: Number(call[3]) });
    }
    return "more";
  }
  settled() {
    return true;
  }
  parsed() {
    const places = [this.#place, ...this.#calls];
    const frames = places.map(({ file, line }, at) => ({
      file,
      line,
      function: this.#calls[at]?.name ?? null
    }));
    return { type: "die", message: this.#message, frames, chain: [], fatal: false };
  }
};
var perl = {
  runtime: "perl",
  hint: " line \\d+(?:\\.|, <| in |\\s*$)",
  begin(text) {
    const tail = Math.max(0, text.length - 1200);
    const place = PLACE4.exec(text.slice(tail));
    if (place === null || !PERL_FILE.test(place[1])) return null;
    const message = text.slice(0, tail + place.index).replace(LOGGED, "").replace(CRASHED, "");
    if (message === "" || WARNING.test(message.slice(0, 400))) return null;
    return { draft: new Death(message, place[1], Number(place[2])) };
  }
};

// src/traceback/php.ts
var FATAL = /(?:PHP )?((?:Fatal|Parse|Recoverable fatal|Catchable fatal|Core|Compile) error): {1,2}(.*)$/;
var UNCAUGHT = /^Uncaught ([A-Za-z_\\][\w\\@]*)(?:: (.*)| (in .*))?$/;
var NEXT = /^Next ([A-Za-z_\\][\w\\@]*)(?:: (.*)| (in .*))?$/;
var PRINTED = /(?:^|\s)((?:\\?[A-Za-z_]\w*\\)+[A-Za-z_]\w*|[A-Z]\w*(?:Exception|Error))(?:: (.*)| (in \S.*))$/;
var STACK_TRACE = "Stack trace:";
var MONOLOG_TRACE = "[stacktrace]";
var ON_LINE = /^(.*) in (.{1,500}?) on line (\d+)\b/;
var AT = /^(?:(.*) )?in (\S.{0,500}):(\d+)$/;
var FRAME4 = /^#(\d+) (?:(.{1,500}?)\((\d+)\)|\[internal function\]): (.*)$/;
var MAIN = /^#\d+ \{main\}/;
var THROWN = /^\s*thrown in (.{1,500}?) on line (\d+)/;
var MONOLOG_OPEN = /\[object\] \(([\w\\]+)\(code: [^)]{0,40}\): (.*)$/;
var MONOLOG_END = / at (\S.{0,500}?):(\d+)\)$/;
var MONOLOG_PLACE = /^(.*) at (.{1,500}):(\d+)\)$/;
var PREVIOUS = "[previous exception] ";
var UNCAUGHT_PHP = "Uncaught PHP Exception ";
var SYMFONY = /^Uncaught PHP Exception ([\w\\]+): "(.*)" at (.{1,500}?) line (\d+)/;
var MAX_FRAMES9 = 512;
function framesOf({ place, calls }) {
  const places = [place, ...calls.map((call) => call.place)];
  const frames = [];
  for (const [at, where] of places.entries()) {
    const name = calls[at]?.name ?? null;
    if (where === null && name === null) continue;
    frames.push({ file: where?.file ?? null, line: where?.line ?? null, function: name });
  }
  return frames;
}
function nameOf(call) {
  const open = call.indexOf("(");
  return (open > 0 ? call.slice(0, open) : call).replaceAll("\\\\", "\\");
}
var Uncaught = class {
  #thrown = [];
  #current;
  #ended = false;
  constructor(type, message) {
    this.#current = toThrown(type, message);
    this.#thrown.push(this.#current);
  }
  at(place) {
    this.#current.place = place;
  }
  take(text) {
    const current = this.#current;
    const previous = text.startsWith(PREVIOUS) ? monolog(text) : null;
    if (previous !== null) {
      this.#current = previous;
      this.#thrown.unshift(this.#current);
      return "more";
    }
    const thrown = THROWN.exec(text.slice(0, 2e3));
    if (thrown !== null) {
      current.place ??= { file: thrown[1], line: Number(thrown[2]) };
      this.#ended = true;
      return "end";
    }
    const frame = FRAME4.exec(text);
    if (frame !== null) {
      const place = frame[2] === void 0 ? null : { file: frame[2], line: Number(frame[3]) };
      if (current.calls.length < MAX_FRAMES9) current.calls.push({ place, name: nameOf(frame[4]) });
      return "more";
    }
    if (MAIN.test(text)) {
      if (current.calls.length < MAX_FRAMES9) current.calls.push({ place: null, name: "{main}" });
      return "more";
    }
    if (text === STACK_TRACE && this.settled()) return "over";
    if (text === STACK_TRACE || text === MONOLOG_TRACE || text === '"} ' || text === '"}') return "more";
    const next = NEXT.exec(text.slice(0, 4e3));
    if (next !== null) {
      this.#current = toThrown(next[1], next[2] ?? next[3] ?? "");
      this.#thrown.push(this.#current);
      return "more";
    }
    if (current.place === null) {
      const place = AT.exec(text.slice(0, 4e3));
      if (place !== null) {
        current.place = { file: place[2], line: Number(place[3]) };
        return "more";
      }
    }
    return "foreign";
  }
  settled() {
    return this.#ended || this.#current.calls.at(-1)?.name === "{main}";
  }
  parsed() {
    const [main, ...chain] = this.#thrown.toReversed().map((each) => ({ type: each.type, message: each.message, frames: framesOf(each), chain: [], fatal: false }));
    return { ...main, chain };
  }
};
function toThrown(type, text) {
  const place = AT.exec(text.slice(0, 4e3));
  return {
    type,
    message: place === null ? text : place[1] ?? "",
    place: place === null ? null : { file: place[2], line: Number(place[3]) },
    calls: []
  };
}
function monolog(text) {
  const open = MONOLOG_OPEN.exec(text.slice(0, 4e3));
  const rest = open === null ? null : MONOLOG_PLACE.exec(open[2]);
  if (open === null || rest === null) return null;
  const place = { file: rest[2], line: Number(rest[3]) };
  return { type: open[1].replaceAll("\\\\", "\\"), message: rest[1], place, calls: [] };
}
function fatal(text) {
  const found2 = FATAL.exec(text.slice(0, 6e3));
  if (found2 === null) return null;
  const uncaught2 = UNCAUGHT.exec(found2[2]);
  if (uncaught2 !== null) return { draft: new Uncaught(uncaught2[1], uncaught2[2] ?? uncaught2[3] ?? "") };
  const place = ON_LINE.exec(found2[2]);
  if (place === null) return null;
  const frames = [{ file: place[2], line: Number(place[3]), function: null }];
  const message = place[1];
  return whole({ type: found2[1], message, frames, chain: [], fatal: /^Out of memory/.test(message) });
}
function below(marker, head, end) {
  return (text, earlier) => {
    const ended = text === marker ? end.exec(earlier.text(0)?.slice(0, 4e3) ?? "") : null;
    if (ended === null) return null;
    const [file, number] = ended.slice(-2);
    for (let back = 0; back < LOOKBACK_LINES; back++) {
      const line = earlier.text(back);
      if (line === null || FRAME4.test(line)) return null;
      const found2 = head.exec(line.slice(0, 4e3));
      if (found2 === null) continue;
      const draft = new Uncaught(found2[1].replaceAll("\\\\", "\\"), found2[2] ?? found2[3] ?? "");
      draft.at({ file, line: Number(number) });
      return { draft, back: back + 1 };
    }
    return null;
  };
}
var printed = below(STACK_TRACE, PRINTED, AT);
var openMonolog = below(MONOLOG_TRACE, MONOLOG_OPEN, MONOLOG_END);
function framework(text) {
  const logged = monolog(text);
  if (logged !== null) {
    const draft = new Uncaught(logged.type, logged.message);
    draft.at(logged.place);
    return { draft };
  }
  const start = text.indexOf(UNCAUGHT_PHP);
  const symfony = start < 0 ? null : SYMFONY.exec(text.slice(start, 4e3));
  if (symfony === null) return null;
  const frames = [{ file: symfony[3], line: Number(symfony[4]), function: null }];
  return whole({ type: symfony[1], message: symfony[2], frames, chain: [], fatal: false });
}
var php = {
  runtime: "php",
  hint: "(?:Fatal|fatal|Parse|Core|Compile) error: |\\[object\\] \\(|Uncaught PHP Exception|^Stack trace:$|^\\[stacktrace\\]$",
  begin: (text, earlier) => fatal(text) ?? framework(text) ?? printed(text, earlier) ?? openMonolog(text, earlier)
};

// src/traceback/python-segments.ts
var MAX_FRAMES10 = 512;
var TYPE_LINE = /^([A-Za-z_]\w*(?:\.[A-Za-z_<][\w<>]*)*)(?:: ?(.*))?$/;
function segment(member, linked = false) {
  return { frames: [], type: null, message: "", member, linked };
}
function addFrame({ frames }, frame) {
  if (frames.length === MAX_FRAMES10) frames.splice(1, MAX_FRAMES10 / 2);
  frames.push(frame);
}
function assemble(segments) {
  const read2 = segments.filter((each) => each.type !== null && (each.frames.length > 0 || each.member));
  const after = read2.findLastIndex((each) => each.member) + 1;
  const before = groupOf(read2.slice(0, after));
  const last = chained(read2.slice(after)).at(-1);
  if (last === void 0 || before === null) return last ?? before;
  return { ...last, chain: [...last.chain, { ...before, chain: [] }, ...before.chain] };
}
function chained(segments) {
  const found2 = [];
  for (const each of segments) {
    const cause = each.linked ? found2.pop() : void 0;
    found2.push(toParsed(each, cause === void 0 ? [] : [{ ...cause, chain: [] }, ...cause.chain]));
  }
  return found2;
}
function groupOf(segments) {
  const leaves = chained(segments.filter((each) => each.member && !each.type?.endsWith("Group")));
  const whole2 = chained(segments.filter((each) => !each.member)).at(-1);
  if (whole2 === void 0 || leaves.length === 1) return leaves[0] ?? whole2 ?? null;
  return leaves.length === 0 ? whole2 : { ...whole2, chain: leaves.flatMap((leaf) => [{ ...leaf, chain: [] }, ...leaf.chain]) };
}
function toParsed(of, chain) {
  return { type: of.type ?? "", message: of.message, frames: of.frames.toReversed(), chain, fatal: false };
}

// src/traceback/wrapped-text.ts
var MAX_CHARS2 = 4e3;
var WrappedText = class {
  #text = "";
  #last = "";
  #lines = 0;
  /** How many lines it has so far. */
  get lines() {
    return this.#lines;
  }
  get text() {
    return this.#text;
  }
  /** Whether a line can be the next of the same text: its first word had no room in the one before. */
  continuedBy(line, width) {
    const word = line.indexOf(" ");
    return this.#last.length + 1 + (word < 0 ? line.length : word) > width;
  }
  add(line, width) {
    const inWord = this.#last.length >= width && !this.#last.includes(" ");
    if (this.#text.length < MAX_CHARS2) this.#text += this.#text === "" || inWord ? line : ` ${line}`;
    this.#last = line;
    this.#lines++;
  }
};

// src/traceback/python-rich.ts
var HEAD3 = /^( {0,400})(?=[╭┌+][─-]{1,400} Traceback \(most)/;
var TOP = /^[╭┌+][─-]/;
var FOOT = /^[╰└+][─-]+[╯┘+]$/;
var SIDE = /^[│|]/;
var MEMBER = / Sub-exception #\d/;
var NO_FRAME = /^(?:[\s❱╭┌│|+╰└]|\\u2771)/;
var FRAME5 = /^(.+):(\d{1,9})(?: ?in ?(\S.*))?$/;
var NO_FILE = /^in (.+):(\d{1,9})$/;
var LINK = /^(?:During handling of|The above exception)(?: |$)/;
var MAX_DEPTH = 4;
var MAX_REST = 100;
var RichTraceback = class {
  #prefix;
  #segments = [segment(false)];
  /** How many boxes of members are open. */
  #depth = 0;
  /** Whether the box with frames (or the source of a syntax error) is open. */
  #open = true;
  /** Of the last box, its sides included: as wide as what stands below it. */
  #width;
  #frame = new WrappedText();
  #message = new WrappedText();
  #linked = false;
  #rest = 0;
  constructor(prefix, top) {
    this.#prefix = prefix;
    this.#width = top.length;
  }
  take(text) {
    if (!text.startsWith(this.#prefix)) return "foreign";
    let body = text.slice(this.#prefix.length).trimEnd();
    for (let layer = 0; layer < this.#depth; layer++) {
      if (FOOT.test(body)) {
        this.#depth = layer;
        this.#open = false;
        return "more";
      }
      if (!SIDE.test(body)) return "foreign";
      body = body.slice(2, -2).trimEnd();
    }
    return this.#open ? this.#inBox(body) : this.#below(body);
  }
  settled() {
    return !this.#open && this.#depth === 0 && !this.#linked && this.#current().type !== null;
  }
  parsed() {
    return assemble(this.#segments);
  }
  #current() {
    return this.#segments.at(-1);
  }
  #inBox(body) {
    if (FOOT.test(body)) {
      this.#endFrame();
      this.#open = false;
      return "more";
    }
    if (!SIDE.test(body)) return "foreign";
    const line = body.slice(2, -2).trimEnd();
    if (line === "" || NO_FRAME.test(line)) {
      this.#endFrame();
    } else {
      const inner = this.#width - 4;
      if (!this.#frame.continuedBy(line, inner)) this.#endFrame();
      this.#frame.add(line, inner);
    }
    return "more";
  }
  /** A path may take several lines. */
  #endFrame() {
    const frame = frameOf(this.#frame.text);
    if (frame !== null) addFrame(this.#current(), frame);
    this.#frame = new WrappedText();
  }
  /** Below a box, or in that of a member. */
  #below(body) {
    if (body === "") return "foreign";
    if (body.startsWith("Traceback (most")) return "over";
    return TOP.test(body) ? this.#openBox(body) : this.#words(body);
  }
  #openBox(top) {
    if (MEMBER.test(top)) {
      if (this.#depth === MAX_DEPTH) return "foreign";
      this.#segments.push(segment(true));
      this.#depth++;
      this.#width = top.length - 4;
      return "more";
    }
    if (this.#linked) {
      this.#segments.push(segment(this.#depth > 0, true));
      this.#linked = false;
    } else if (this.#current().type !== null) {
      return "over";
    }
    this.#width = top.length;
    this.#open = true;
    return "more";
  }
  #words(body) {
    const current = this.#current();
    if (current.type === null) {
      const type = TYPE_LINE.exec(body);
      if (type === null) return "foreign";
      this.#message = new WrappedText();
      this.#rest = 0;
      current.type = type[1];
      this.#say(body);
      return "more";
    }
    if (LINK.test(body)) {
      this.#linked = true;
      return "more";
    }
    if (this.#prefix === "" && this.#depth === 0 || ++this.#rest > MAX_REST) return "foreign";
    if (!this.#linked && this.#rest === this.#message.lines && this.#message.continuedBy(body, this.#width))
      this.#say(body);
    return "more";
  }
  #say(body) {
    this.#message.add(body, this.#width);
    this.#current().message = TYPE_LINE.exec(this.#message.text)?.[2] ?? "";
  }
};
function frameOf(text) {
  const without = NO_FILE.exec(text);
  if (without !== null) return { file: null, line: Number(without[2]), function: without[1] };
  const frame = FRAME5.exec(text);
  return frame === null ? null : { file: frame[1].trimStart(), line: Number(frame[2]), function: frame[3] ?? null };
}
function richTraceback(text) {
  const head = HEAD3.exec(text);
  if (head === null) return null;
  const prefix = head[1];
  return { draft: new RichTraceback(prefix, text.slice(prefix.length).trimEnd()) };
}

// src/traceback/python-special.ts
var ASYNCORE = "uncaptured python exception";
var CLASS = /\(<class '([^']{1,200})'>:/;
var COMPACT_FRAME = /\[([^[\]|]{1,500})\|([^[\]|]{1,200})\|(\d{1,9})\]/g;
function asyncoreLine(text) {
  const at = text.indexOf(ASYNCORE);
  if (at < 0) return null;
  const type = CLASS.exec(text.slice(at));
  if (type === null) return null;
  const rest = text.slice(at + type.index + type[0].length);
  const found2 = [...rest.matchAll(COMPACT_FRAME)];
  const frames = found2.map((frame) => ({ file: frame[1], line: Number(frame[3]), function: frame[2] }));
  const message = rest.slice(0, found2[0]?.index ?? rest.length).trim();
  return whole({ type: type[1], message, frames: frames.reverse(), chain: [], fatal: false });
}
var FATAL2 = /^Fatal Python error: (.*)$/;
var THREAD = /^(Current thread|Thread) 0x[\da-f]+.*\(most recent call first\):/;
var FRAME6 = /^ {2}File "([^"]*)", line (\d+) in (.+)$/;
var FatalError = class {
  #message;
  #frames = [];
  #current = false;
  constructor(message) {
    this.#message = message;
  }
  take(text) {
    const thread = THREAD.exec(text);
    if (thread !== null) {
      this.#current = thread[1] === "Current thread";
      return "more";
    }
    const frame = FRAME6.exec(text);
    if (frame !== null) {
      if (this.#current) this.#frames.push({ file: frame[1], line: Number(frame[2]), function: frame[3] });
      return "more";
    }
    if (text.startsWith("Extension modules: ")) return "end";
    return text.startsWith("Python runtime state: ") || text.startsWith("  <") ? "more" : "foreign";
  }
  settled() {
    return false;
  }
  parsed() {
    return { type: "Fatal Python error", message: this.#message, frames: this.#frames, chain: [], fatal: true };
  }
};
function faulthandler(text) {
  const head = FATAL2.exec(text);
  return head === null ? null : { draft: new FatalError(head[1]) };
}

// src/traceback/python.ts
var HEAD4 = "Traceback (most recent call last)";
var GROUP_HEAD = "Exception Group Traceback (most recent call last)";
var FRAME7 = /^(?:\s*|> )File "([^"]*)", line (\d+)(?:, in (.+))?$/;
var USUAL = /(?:Error|Exception|Warning|Exit|Interrupt|StopIteration|StopAsyncIteration|Group|Timeout|Disconnect|Abort)$/;
var LEVEL = /^(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL|NOTICE|TRACE|NOTSET)$/i;
var LINK2 = /^(?:During handling of the above exception|The above exception was the direct cause)/;
var RUBY_FRAME = /^\s*\d{1,7}: from /;
var CAUGHT_HERE = "--- <exception caught here> ---";
var GROUP_RULE = /^\s*\+(?:-\+)?-{8,}( \S+ -+)?$/;
var GROUP_LINE = /^\s*[|+] ?/;
var MAX_REST2 = 100;
var Traceback = class {
  #prefix;
  #shape;
  /** Whether the lines at hand stand in the tree of a group. */
  #grouped;
  /** Whether there was such a tree. */
  #tree;
  #segments;
  #linked = false;
  #adjacent = true;
  #rest = 0;
  constructor(text, column) {
    this.#grouped = text.startsWith(GROUP_HEAD, column);
    this.#tree = this.#grouped;
    const prefix = text.slice(0, column);
    this.#prefix = this.#grouped ? prefix.replace(/ {2}\+ $/, "") : prefix;
    this.#shape = shapeOf(this.#prefix);
    this.#segments = [segment(false)];
  }
  take(text) {
    const step = this.#step(text);
    if (text.trim() !== "") this.#adjacent = step === "more";
    return step;
  }
  settled() {
    return this.#current().type !== null && !this.#linked && !this.#grouped;
  }
  parsed() {
    return assemble(this.#segments);
  }
  #current() {
    return this.#segments.at(-1);
  }
  #step(text) {
    const body = this.#body(text);
    if (body === null) return "foreign";
    if (richTraceback(text) !== null) return "over";
    const rule = this.#tree ? GROUP_RULE.exec(body) : null;
    if (rule !== null) {
      this.#grouped = rule[1] !== void 0;
      if (this.#grouped && rule[1] !== " ... ----------------") this.#segments.push(segment(true));
      return "more";
    }
    const rest = this.#grouped ? body.replace(GROUP_LINE, "") : body;
    if (rest.trim() === "") return this.#grouped ? "more" : "foreign";
    const bare = rest.replace(/^[\s+]+/, "");
    const begins = bare.startsWith(HEAD4) || bare.startsWith(GROUP_HEAD);
    const current = this.#current();
    if (current.type !== null) {
      if (LINK2.test(rest)) {
        this.#linked = true;
        return "more";
      }
      if (!begins) return this.#isRest(body) ? "more" : "foreign";
      if (!this.#linked) return "over";
      this.#linked = false;
      this.#rest = 0;
      const member = current.member && /^\s*\|/.test(body);
      this.#grouped = member || bare.startsWith(GROUP_HEAD);
      this.#tree ||= this.#grouped;
      this.#segments.push(segment(member, true));
      return "more";
    }
    if (begins) return this.#grouped && current.member && current.frames.length === 0 ? "more" : "over";
    return this.#inside(rest, current);
  }
  /** Whether a line is the rest of a message, or a note: it is indented, or stands in the tree of a group. */
  #isRest(body) {
    if (this.#rest >= MAX_REST2) return false;
    const own = this.#grouped ? GROUP_LINE.test(body) : /^\s+(?!at |from |\/)\S/.test(body);
    if (own) this.#rest++;
    return own;
  }
  #inside(rest, current) {
    const frame = FRAME7.exec(rest);
    if (frame !== null) {
      addFrame(current, { file: frame[1], line: Number(frame[2]), function: frame[3] ?? null });
      return "more";
    }
    if (current.frames.length === 0 && RUBY_FRAME.test(rest)) return "over";
    if (/^\s/.test(rest) || rest === CAUGHT_HERE) return "more";
    const type = TYPE_LINE.exec(rest);
    if (type === null || LEVEL.test(type[1])) return "foreign";
    const likely = this.#adjacent && (type[2] !== void 0 || /[A-Z.]/.test(type[1]));
    if (!likely && !USUAL.test(type[1])) return "foreign";
    current.type = type[1];
    current.message = type[2] ?? "";
    return "more";
  }
  /** The line without what a logger or an indent put before the head; null when it has not that indent. */
  #body(text) {
    const { length } = this.#prefix;
    if (length === 0) return text;
    if (text.startsWith(this.#prefix)) return text.slice(length);
    if (this.#prefix.trim() === "") return text.trim() === "" ? "" : null;
    return shapeOf(text.slice(0, length)) === this.#shape ? text.slice(length) : text;
  }
};
function shapeOf(prefix) {
  return prefix.replace(/\d/g, "0");
}
var python = {
  runtime: "python",
  hint: "Traceback \\(most|uncaptured python exception|^Fatal Python error",
  begin(text) {
    const head = text.indexOf(HEAD4);
    const rich = richTraceback(text);
    if (rich !== null) return rich;
    if (head >= 0) {
      const group = text.indexOf(GROUP_HEAD);
      return { draft: new Traceback(text, group >= 0 ? group : head) };
    }
    return asyncoreLine(text) ?? faulthandler(text);
  }
};

// src/traceback/ruby-lines.ts
var CLASS2 = "[A-Z]\\w*(?:::[A-Z]\\w*)*";
var HEAD_CHARS2 = 4e3;
var MAX_FRAMES11 = 512;
var FRAME8 = /^\s*(?:from )?((?:[^\s:]|[^\s:][^:]{0,400}[^\s:])):(\d+)(?::in [`'](.{1,300})')?$/;
var UNCAUGHT2 = new RegExp(
  `^([^\\s:][^:]{0,400}):(\\d+):in [\`'](.{1,300}?)': (?:(.*) \\((${CLASS2})\\)|(${CLASS2})|unhandled exception)$`
);
var TAGS = /^(?:\[[^\]]{1,80}\] )+/;
function rubyFrame(text) {
  const frame = FRAME8.exec(text.slice(0, 1e3).replace(TAGS, ""));
  if (frame === null) return null;
  if (frame[3] === void 0 && !/\.(?:rb|ru|rake|erb|haml|slim|gemspec)$/.test(frame[1])) return null;
  return { file: frame[1], line: Number(frame[2]), function: frame[3] ?? null };
}
function uncaughtLine(text) {
  const found2 = UNCAUGHT2.exec(text.slice(0, HEAD_CHARS2));
  if (found2 === null) return null;
  const frame = { file: found2[1], line: Number(found2[2]), function: found2[3] };
  return { type: found2[5] ?? found2[6] ?? "RuntimeError", message: found2[4] ?? "", frames: [frame] };
}

// src/traceback/ruby-reversed.ts
var NUMBERED = /^\s*\d{1,7}: (from .*)$/;
var ELIDED2 = /^\s*\.\.\. \d+ levels\.\.\.$/;
var MAX_CHAIN3 = 32;
function numberedFrame(text) {
  const found2 = NUMBERED.exec(text);
  return found2 === null ? null : rubyFrame(found2[1]);
}
var ReversedBacktrace = class {
  /** Effects before their causes. */
  #raised = [];
  /** Outermost first, of what was not named yet. */
  #outer = [];
  #fatal = false;
  take(text) {
    const frame = numberedFrame(text);
    if (frame !== null) {
      this.frame(frame);
      return "more";
    }
    if (ELIDED2.test(text)) return "more";
    const raised = this.settled() ? null : uncaughtLine(text);
    if (raised === null) return text.startsWith("Traceback (most") || rubyFrame(text) !== null ? "over" : "foreign";
    this.#fatal = /^<(?:main|top )/.test(this.#outer[0]?.function ?? "");
    if (this.#raised.length === MAX_CHAIN3) this.#raised.pop();
    this.#raised.unshift({ ...raised, frames: [...raised.frames, ...this.#outer.reverse()] });
    this.#outer = [];
    return "more";
  }
  frame(frame) {
    if (this.#outer.length < MAX_FRAMES11) this.#outer.push(frame);
  }
  settled() {
    return this.#outer.length === 0;
  }
  parsed() {
    const [main, ...chain] = this.#raised.map((each) => ({ ...each, chain: [], fatal: false }));
    return main === void 0 ? null : { ...main, chain, fatal: this.#fatal };
  }
};
function reversed(text) {
  const frame = numberedFrame(text);
  if (frame === null) return null;
  const draft = new ReversedBacktrace();
  draft.frame(frame);
  return { draft };
}

// src/traceback/ruby.ts
var INSPECTED2 = new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4} (?:.*?): #<(${CLASS2}): (.*)$`);
var RAILS = new RegExp(`^(?:\\[[^\\]]{1,80}\\] )*(${CLASS2}) \\((?!most recent call )(.*)\\):$`);
var DASHED = new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d - (${CLASS2}) - (.*):$`);
var WEBRICK = new RegExp(`^\\[\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\] (?:ERROR|FATAL) (${CLASS2}): (.*)$`);
var LOGGED2 = new RegExp(`^(.*) \\((${CLASS2})\\)$`);
var NAMED2 = new RegExp(
  `^(?:.{0,200}? )?(${CLASS2}(?:Error|Exception|Invalid|NotFound)|(?:[A-Z]\\w*::)+[A-Z]\\w*): (.*)$`
);
var OPEN = new RegExp(
  `^(?:(?:\\[[^\\]]{1,80}\\] )*(${CLASS2}) \\(|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d - (${CLASS2}) - )(.*)$`
);
var USUAL2 = /(?:::|Error|Exception|Interrupt|Timeout)/;
var CAUSES = /^(?:Causes:|Cause:)$/;
var CAUSE2 = new RegExp(`^(${CLASS2}) \\((.*)\\)$`);
var FIRST_LINE_CHARS = 500;
var Backtrace = class {
  #raised;
  #fatal;
  #causes = false;
  #adjacent = true;
  #announced = false;
  constructor(type, message, frames, fatal2) {
    this.#raised = [{ type, message, frames }];
    this.#fatal = fatal2;
  }
  take(text) {
    const step = this.#step(text);
    this.#adjacent = step === "more";
    return step;
  }
  #step(text) {
    const current = this.#raised.at(-1);
    const raised = uncaughtLine(text);
    if (raised !== null) {
      if (!this.#adjacent || !this.#fatal || current.frames.length === 0) return "over";
      this.#raised.push(raised);
      return "more";
    }
    if (numberedFrame(text) !== null) return "over";
    const frame = rubyFrame(text);
    if (frame !== null) {
      if (this.#announced && current.frames.length > 0) return "over";
      if (current.frames.length < MAX_FRAMES11) current.frames.push(frame);
      return "more";
    }
    if (current.frames.length === 0 && /^\s+\S|^\s*\^+$/.test(text)) return "more";
    if (/^\s*\.\.\. \d+ levels\.\.\.$/.test(text)) return "more";
    if (CAUSES.test(text)) {
      this.#causes = true;
      return "more";
    }
    const cause = this.#causes ? CAUSE2.exec(text.slice(0, HEAD_CHARS2)) : null;
    if (cause === null) {
      this.#announced ||= [NAMED2, LOGGED2, OPEN].some((head) => head.test(text.slice(0, HEAD_CHARS2)));
      return "foreign";
    }
    this.#raised.push({ type: cause[1], message: cause[2], frames: [] });
    return "more";
  }
  settled() {
    return false;
  }
  parsed() {
    const { type, frames } = this.#raised[0];
    if (frames.length === 0 && !USUAL2.test(type)) return null;
    const [main, ...chain] = this.#raised.map((each) => ({ ...each, chain: [], fatal: false }));
    return { ...main, chain, fatal: this.#fatal };
  }
};
function uncaught(text, earlier) {
  const found2 = uncaughtLine(text);
  if (found2 === null) return null;
  const thread = earlier.text(0)?.includes("terminated with exception") === true;
  return { draft: new Backtrace(found2.type, found2.message, found2.frames, !thread), back: thread ? 1 : 0 };
}
function inspected(text) {
  const found2 = INSPECTED2.exec(text);
  if (found2 === null) return null;
  const message = found2[2];
  return { draft: new Backtrace(found2[1], message.endsWith(">") ? message.slice(0, -1) : message, [], false) };
}
function headed(text, earlier) {
  const frame = rubyFrame(text);
  if (frame === null) return null;
  const head = (type, message, back) => ({
    draft: new Backtrace(type, message, [frame], false),
    back
  });
  const above = earlier.text(0)?.slice(0, HEAD_CHARS2) ?? "";
  const named = NAMED2.exec(above);
  if (named !== null) return head(named[1], named[2], 1);
  const logged = LOGGED2.exec(above);
  if (logged !== null) {
    const pointed = /^\s*\^+$/.test(logged[1]) && earlier.text(2)?.trim() === "" ? earlier.text(3) : null;
    return pointed == null ? head(logged[2], logged[1], 1) : head(logged[2], pointed, 4);
  }
  for (let back = 1; back < LOOKBACK_LINES; back++) {
    const line = earlier.text(back)?.slice(0, FIRST_LINE_CHARS) ?? null;
    if (line === null || rubyFrame(line) !== null) return null;
    const open = OPEN.exec(line);
    const type = open?.[1] ?? open?.[2];
    if (type !== void 0 && USUAL2.test(type)) return head(type, open?.[3] ?? "", back + 1);
    const first = NAMED2.exec(line);
    if (first !== null) return head(first[1], first[2], back + 1);
    if (looksLikeRecord(line)) return null;
  }
  return null;
}
var BUG = /^(?:.{0,400}: )?\[BUG\] (.*)$/;
function bug(text) {
  const found2 = BUG.exec(text);
  return found2 === null ? null : whole({ type: "[BUG]", message: found2[1], frames: [], chain: [], fatal: true });
}
var ruby = {
  runtime: "ruby",
  hint: ": #<[A-Z]|\\):$|^\\d{4}-\\d\\d-\\d\\d [\\d:]{8} - [A-Z]|^\\[[\\d: -]{19}\\] (?:ERROR|FATAL) |:\\d+:in [`']|\\[BUG\\] ",
  begin(text, earlier) {
    const line = text.slice(0, HEAD_CHARS2);
    const head = RAILS.exec(line) ?? DASHED.exec(line) ?? WEBRICK.exec(line);
    if (head !== null) return { draft: new Backtrace(head[1], head[2], [], false) };
    return inspected(line) ?? reversed(line) ?? uncaught(line, earlier) ?? headed(line, earlier) ?? bug(line);
  }
};

// src/traceback/rust.ts
var PANICKED2 = /thread '([^']{0,200})' (?:\(\d+\) )?panicked at ([^\s'](?:.{0,500}?)):(\d+):(\d+):$/;
var PANICKED_OLD = /thread '([^']{0,200})' panicked at '(.*)', (.{1,500}):(\d+):(\d+)$/;
var STACK = "stack backtrace:";
var NAME = /^\s*(\d+): +(?:0x[\da-f]+ - )?(.+)$/;
var AT2 = /^\s+at (.+?):(\d+)(?::\d+)?$/;
var NOTE = /^note: /;
var MACHINERY2 = /^(?:_?_?rust|__rustc::|<*(?:std|core|alloc)::|<(?:[^>]|>(?!::))* as (?:std|core|alloc)::)/;
var MAX_FRAMES12 = 512;
var MAX_MESSAGE_LINES = 8;
function toFrame(name) {
  return { file: null, line: null, function: name.replace(/::h[\da-f]{16}$/, "").replace(/\[[\da-f]{8,16}\]/g, "") };
}
var Panic2 = class {
  #place;
  #fatal;
  #message;
  #frames = [];
  #stack = false;
  #noted = false;
  constructor(thread, message, file, line) {
    this.#place = { file, line };
    this.#fatal = thread === "main";
    this.#message = message === null ? [] : [message];
  }
  take(text) {
    if (text === STACK) {
      this.#stack = true;
      return "more";
    }
    if (NOTE.test(text)) {
      this.#noted = true;
      return "more";
    }
    if (this.#noted) return "foreign";
    if (!this.#stack) {
      if (this.#message.length > 0 && looksLikeRecord(text)) return "over";
      if (this.#message.length >= MAX_MESSAGE_LINES || text.includes("panicked at ")) return "foreign";
      this.#message.push(text);
      return "more";
    }
    const at = AT2.exec(text.slice(0, 1e3));
    const last = this.#frames.at(-1);
    if (at !== null && last !== void 0) {
      if (last.file === null) this.#frames[this.#frames.length - 1] = { ...last, file: at[1], line: Number(at[2]) };
      return "more";
    }
    const name = NAME.exec(text.slice(0, 2e3));
    if (name === null) return "foreign";
    if (this.#frames.length < MAX_FRAMES12) this.#frames.push(toFrame(name[2]));
    return "more";
  }
  settled() {
    return this.#noted;
  }
  parsed() {
    const first = this.#frames.findIndex((frame) => !MACHINERY2.test(frame.function ?? ""));
    const frames = first < 0 ? [] : this.#frames.slice(first);
    const raising = frames[0];
    const same = raising?.line === this.#place.line && isSameFile(raising.file, this.#place.file);
    const top = { ...this.#place, function: same ? raising?.function ?? null : null };
    return {
      type: "panicked",
      message: this.#message.join("\n").trim(),
      frames: [top, ...frames.slice(same ? 1 : 0)],
      chain: [],
      fatal: this.#fatal
    };
  }
};
function isSameFile(frame, place) {
  return frame !== null && (frame === place || frame.endsWith(`/${place.replace(/^\.\//, "")}`));
}
var rust = {
  runtime: "rust",
  hint: "' (?:\\(\\d+\\) )?panicked at ",
  begin(text) {
    const head = PANICKED2.exec(text.slice(0, 2e3));
    if (head !== null) return { draft: new Panic2(head[1], null, head[2], Number(head[3])) };
    const old = PANICKED_OLD.exec(text.slice(0, 6e3));
    return old === null ? null : { draft: new Panic2(old[1], old[2], old[3], Number(old[4])) };
  }
};

// src/traceback/sanitizer.ts
var REPORT2 = /^(?:==\d+==\s?(?:ERROR|WARNING)|WARNING): (\w+Sanitizer): (?:attempting )?(\S+)(.*)$/;
var RUNTIME = /^(\S{1,500}):(\d+):\d+: runtime error: (.*)$/;
var FRAME9 = /^\s+#(\d+) (?:0x[\da-f]+ in )?(\S.*)$/;
var PLACE5 = /^(.*?) (\/[^():]{1,500}|[^\s():]{1,500}\.\w{1,4}):(\d+)(?::\d+)?(?: \([^)]*\))?$/;
var MODULE = /^(.*?) \(([^()]{1,500})\+0x[\da-f]+\)(?: \(BuildId: [\da-f]+\))?$/;
var END = /^(?:==\d+==(?:ABORTING|Register values)|SUMMARY: )/;
var MAX_FRAMES13 = 512;
function frameOf2(text) {
  const place = PLACE5.exec(text);
  if (place !== null) return { file: place[2], line: Number(place[3]), function: nameOf2(place[1]) };
  const module = MODULE.exec(text);
  return { file: module?.[2] ?? null, line: null, function: nameOf2(module?.[1] ?? text) };
}
function nameOf2(symbol) {
  return symbol.replace(/\(.*\)(?: const)?$/, "") || symbol;
}
var Report = class {
  #type;
  #message;
  #fatal;
  #frames;
  #own;
  #stacks = 0;
  #ended = false;
  constructor(type, message, fatal2, frames = []) {
    this.#type = type;
    this.#message = message;
    this.#fatal = fatal2;
    this.#frames = frames;
    this.#own = frames.length;
  }
  take(text) {
    if (this.#ended) return "over";
    if (END.test(text)) {
      this.#ended = true;
      return "end";
    }
    const frame = FRAME9.exec(text.slice(0, 2e3));
    if (frame !== null) {
      if (frame[1] === "0") this.#stacks++;
      if (this.#stacks === 1 && this.#frames.length < MAX_FRAMES13) {
        if (frame[1] === "0" && this.#own > 0) this.#frames.length = 0;
        this.#frames.push(frameOf2(frame[2]));
      }
      return "more";
    }
    if (this.#own > 0) return "foreign";
    return text.trim() === "" || /^=+$/.test(text) || REPORT2.test(text) ? "foreign" : "more";
  }
  settled() {
    return this.#own > 0;
  }
  parsed() {
    return { type: this.#type, message: this.#message, frames: this.#frames, chain: [], fatal: this.#fatal };
  }
};
var sanitizer = {
  runtime: "sanitizer",
  hint: "Sanitizer: |: runtime error: ",
  begin(text) {
    const line = text.slice(0, 2e3);
    const report = REPORT2.exec(line);
    if (report !== null) {
      const message = `${report[2]}${report[3]}`;
      return { draft: new Report(`${report[1]}: ${report[2]}`, message, line.includes("ERROR")) };
    }
    const runtime = RUNTIME.exec(line);
    if (runtime === null) return null;
    const frame = { file: runtime[1], line: Number(runtime[2]), function: null };
    return { draft: new Report("runtime error", runtime[3], false, [frame]) };
  }
};

// src/traceback/readers.ts
var GRAMMARS = [
  sanitizer,
  python,
  node,
  java,
  dotnet,
  go,
  rust,
  php,
  ruby,
  elixir,
  erlang,
  native,
  perl
];

// src/traceback/log-stream.ts
var HINT = new RegExp(GRAMMARS.map((grammar) => grammar.hint).join("|"));
var LogStream = class {
  #readers = GRAMMARS.map(createReader);
  #earlier = new LineRing();
  #pending = [];
  push(line, text) {
    if (this.#pending.length === 0 && !HINT.test(text)) {
      this.#earlier.add(line, text);
      return [];
    }
    const found2 = [];
    const owner = this.#offer(line, text, found2);
    if (owner === null) this.#earlier.add(line, text);
    else this.#earlier.clear();
    this.#pending = this.#readers.filter((reader) => reader.pending());
    return found2;
  }
  flush() {
    const found2 = this.#pending.flatMap((reader) => reader.flush());
    this.#pending = [];
    return found2;
  }
  pending() {
    return this.#pending.length > 0;
  }
  /** Who is in progress is asked first: a source line or a message may look like another runtime's head. */
  #offer(line, text, found2) {
    const asked = this.#pending;
    for (const reader of asked) {
      for (const each of reader.push(line, text, this.#earlier)) found2.push(each);
      if (reader.claimed()) return reader;
    }
    if (!HINT.test(text)) return null;
    for (const reader of this.#readers) {
      if (asked.includes(reader)) continue;
      for (const each of reader.push(line, text, this.#earlier)) found2.push(each);
      if (reader.claimed()) return reader;
    }
    return null;
  }
};

// src/traceback/stack-text.ts
var MAX_LINES = 1e3;
function readStackText(stack2, { stream, at }) {
  const reader = new LogStream();
  const found2 = [];
  for (const text of stack2.split(/\r?\n/, MAX_LINES))
    found2.push(...reader.push({ text, stream, at }, unprefix(text).text));
  found2.push(...reader.flush());
  return found2.map((exception) => ({ ...exception, introduction: "" }));
}
function distinct(exceptions) {
  return [...new Map(exceptions.toReversed().map((each) => [keyOf(each), each])).values()].reverse();
}

// src/traceback/escaped-stack.ts
var WORTH = /\\n(?:\\t|\s)*(?:at |File \\?"|#0 )|\\nStack trace:|goroutine \d+ \[[^\]]{1,60}\]:\\n|Traceback \(most .{1,30}\\n/;
var TOKEN = /(["'])((?:\\.|(?!\1)[^\\])*)\1|\\.|[^\\"']+|["'\\]/gs;
var ESCAPE = /\\(u[\da-fA-F]{4}|.)/gs;
var CONTROLS = { n: "\n", r: "", t: "	" };
var MAX_CHARS3 = 64 * 1024;
var MAX_STRINGS = 16;
function readEscapedStack(line) {
  if (!line.text.includes("\\n") || line.text.length > MAX_CHARS3 || !WORTH.test(line.text)) return null;
  const quoted = [];
  for (const [, , text] of line.text.matchAll(TOKEN)) {
    if (text?.includes("\\n") && quoted.length < MAX_STRINGS) quoted.push(text);
  }
  const stacks = quoted.length > 0 ? quoted : [unprefix(line.text).text];
  const found2 = distinct(stacks.flatMap((stack2) => readStackText(unescaped(stack2), line)));
  return found2.length === 0 ? null : found2;
}
function unescaped(text) {
  return text.replace(
    ESCAPE,
    (_, escaped) => escaped.length > 1 ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16)) : CONTROLS[escaped] ?? escaped
  );
}

// src/traceback/json-fields.ts
var MAX_FRAMES14 = 512;
var MAX_CHAIN4 = 32;
var PLACE6 = /^(.{1,500}):(\d{1,9})$/;
function rubyText(value) {
  const { class: ofConsole, name, message, backtrace, stack_trace: stack2 } = value;
  const type = ofConsole ?? name;
  const lines = backtrace ?? stack2;
  if (typeof type !== "string" || typeof message !== "string" || !isList(lines)) return null;
  return [`${type}: ${message}`, ...lines.slice(0, MAX_FRAMES14)].join("\n");
}
function monologException(value, line) {
  const [main, ...chain] = monologChain(value, line);
  return main === void 0 ? null : { ...main, chain };
}
function monologChain(value, line) {
  const found2 = [];
  let each = value;
  while (typeof each === "object" && each !== null && found2.length < MAX_CHAIN4) {
    const { class: type, message, file, trace, previous } = each;
    const top = typeof file === "string" ? frameOf3(file) : null;
    if (typeof type !== "string" || typeof message !== "string" || top === null) break;
    const calls = isList(trace) ? trace.slice(0, MAX_FRAMES14).map(frameOf3) : [];
    found2.push({
      runtime: "php",
      type,
      message,
      frames: [top, ...calls.filter((call) => call !== null)],
      chain: [],
      text: [line.text.slice(0, 2e3)],
      introduction: "",
      firstAt: line.at,
      lastAt: line.at,
      fatal: false
    });
    each = previous;
  }
  return found2;
}
function frameOf3(place) {
  const found2 = PLACE6.exec(place);
  return found2 === null ? null : { file: found2[1], line: Number(found2[2]), function: null };
}
function isList(value) {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

// src/traceback/json-log.ts
var WORTH2 = /\\n|"exc_type"|"frames"|(?:stack_?(?:trace|Trace)?|trace)"\s*:\s*\[/;
var MAX_CHARS4 = 256 * 1024;
var MAX_DEPTH2 = 5;
var MAX_STRINGS2 = 64;
var MAX_LINES2 = 1e3;
var MAX_CHAIN5 = 32;
function mayBeJsonRecord(text) {
  return text.charCodeAt(0) === 123;
}
function readJsonRecord(line) {
  const text = line.text.slice(Math.max(0, line.text.indexOf("{"))).trimEnd();
  if (text.length > MAX_CHARS4 || !text.endsWith("}") || !WORTH2.test(text)) return null;
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return null;
  }
  const exceptions = [];
  let strings = 0;
  walk2(record, MAX_DEPTH2);
  return exceptions.length === 0 ? null : distinct(exceptions);
  function walk2(value, depth) {
    if (depth === 0 || strings >= MAX_STRINGS2) return;
    if (typeof value === "string") {
      if (!value.includes("\n")) return;
      strings++;
      exceptions.push(...readStackText(value, line));
    } else if (Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === "string")) {
      walk2(value.slice(0, MAX_LINES2).join("\n"), depth);
    } else if (typeof value === "object" && value !== null) {
      const structured = structlogChain(value, line) ?? monologException(value, line);
      const text2 = structured === null ? rubyText(value) : null;
      if (structured !== null) exceptions.push(structured);
      else if (text2 !== null) walk2(text2, depth);
      else for (const [key, each] of Object.entries(value)) walkKey(key, each, depth - 1);
    }
  }
  function walkKey(key, value, depth) {
    const before = exceptions.length;
    walk2(value, depth);
    const whole2 = exceptions[before - 1];
    if (key !== "aggregateErrors" || whole2 === void 0) return;
    const members = exceptions.splice(before).slice(0, MAX_CHAIN5);
    exceptions[before - 1] = { ...whole2, chain: [...whole2.chain, ...members] };
  }
}
function structlogChain(value, line, depth = MAX_DEPTH2) {
  if (!Array.isArray(value)) return structlogException(value, line, depth);
  const [main, ...causes] = value.slice(0, MAX_CHAIN5).map((each) => structlogException(Object(each), line, depth));
  return main == null ? null : { ...main, chain: [...main.chain, ...causes.filter((cause) => cause !== null)] };
}
function structlogException(value, line, depth) {
  const { exc_type: type, exc_value: message, frames, exceptions } = value;
  if (typeof type !== "string" || !Array.isArray(frames) || depth === 0) return null;
  const members = Array.isArray(exceptions) ? exceptions.slice(0, MAX_CHAIN5) : [];
  return {
    runtime: "python",
    type,
    message: typeof message === "string" ? message : "",
    frames: frames.slice(0, 512).map(structlogFrame).reverse(),
    chain: members.map((member) => structlogChain(Object(member), line, depth - 1)).flatMap((member) => member === null ? [] : [{ ...member, chain: [] }, ...member.chain]),
    text: [line.text.slice(0, 2e3)],
    introduction: "",
    firstAt: line.at,
    lastAt: line.at,
    fatal: false
  };
}
function structlogFrame(frame) {
  const { filename, lineno, name } = frame ?? {};
  return {
    file: typeof filename === "string" ? filename : null,
    line: typeof lineno === "number" ? lineno : null,
    function: typeof name === "string" ? name : null
  };
}

// src/traceback/traceback-log.ts
var MAX_STREAMS = 32;
function createTracebackReader() {
  const streams = /* @__PURE__ */ new Map();
  const docker = new DockerRecords();
  const duplicates = new DuplicateFilter();
  function streamOf(key) {
    const known = streams.get(key);
    if (known !== void 0) return known;
    if (streams.size >= MAX_STREAMS) return streams.values().next().value;
    const made = new LogStream();
    streams.set(key, made);
    return made;
  }
  function read2(line) {
    const { text, service } = unprefix(line.text);
    const stream = streamOf(service === "" ? line.stream : `${line.stream} ${service}`);
    duplicates.count();
    const record = mayBeJsonRecord(text) ? readJsonRecord(line) : readEscapedStack(line);
    const found2 = record ?? stream.push(line, text);
    return found2.length === 0 ? [] : duplicates.filter(found2);
  }
  return {
    push(line) {
      const printed2 = docker.unwrap(line);
      return printed2 === null ? [] : read2(printed2);
    },
    flush() {
      const last = docker.flush().flatMap(read2);
      const found2 = [];
      for (const stream of streams.values()) found2.push(...stream.flush());
      return [...last, ...duplicates.filter(found2.sort((a, b) => a.firstAt - b.firstAt))];
    },
    forget: () => duplicates.forget(),
    pending() {
      for (const stream of streams.values()) if (stream.pending()) return true;
      return false;
    }
  };
}
function readTracebacks(lines) {
  const reader = createTracebackReader();
  const found2 = [];
  let at = 0;
  for (const line of lines) {
    found2.push(...reader.push(typeof line === "string" ? { text: line, stream: "file", at } : line));
    at++;
  }
  found2.push(...reader.flush());
  return found2;
}

// src/target/line-splitter.ts
var LINE_LIMIT = 64 * 1024;
var LF = 10;
var CR = 13;
var LineSplitter = class {
  #held = [];
  #heldBytes = 0;
  #cutBytes = 0;
  /** The lines that this chunk completes. */
  write(chunk) {
    const lines = [];
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      lines.push(this.#complete(chunk, start, end));
      start = end + 1;
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start));
    return lines;
  }
  /** The last line when the stream ended without a line end, else null. */
  end() {
    return this.#heldBytes === 0 ? null : this.#complete(Buffer.alloc(0), 0, 0);
  }
  #complete(chunk, start, end) {
    if (this.#heldBytes === 0 && end - start <= LINE_LIMIT) return decode(chunk, start, end);
    this.#hold(chunk.subarray(start, end));
    const bytes = Buffer.concat(this.#held);
    const text = decode(bytes, 0, bytes.length);
    const cut = this.#cutBytes;
    this.#held = [];
    this.#heldBytes = 0;
    this.#cutBytes = 0;
    return cut === 0 ? text : `${text} [line cut: ${cut} more bytes]`;
  }
  #hold(bytes) {
    const kept = bytes.subarray(0, LINE_LIMIT - this.#heldBytes);
    this.#cutBytes += bytes.length - kept.length;
    if (kept.length === 0) return;
    this.#heldBytes += kept.length;
    this.#held.push(Buffer.from(kept));
  }
};
function decode(bytes, start, end) {
  return bytes.toString("utf8", start, end > start && bytes[end - 1] === CR ? end - 1 : end);
}

// src/triage/locate/checkout.ts
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
var VENDORED = /* @__PURE__ */ new Set([
  ...[".git", ".hg", ".svn", "node_modules", "bower_components", "vendor", "site-packages", "dist-packages", "venv"],
  ...[".venv", "env", ".tox", ".nox", ".eggs", "__pycache__", ".bundle", "gems", "deps", "_build", "target", "build"],
  ...["dist", "out", "obj", ".gradle", ".mypy_cache", ".next", ".cache", ".idea"]
]);
var MOST_FILES = 2e4;
var LONGEST_LIST = 256 * 1024 * 1024;
async function loadCheckout(directory) {
  const start = resolve(directory);
  const top = await git(start, ["rev-parse", "--show-toplevel"]);
  const root = top?.replace(/\r?\n$/, "");
  const listed = root ? await git(root, ["ls-files", "-z"]) : null;
  if (root && listed) return { root, tracked: new Set(listed.split("\0").filter(Boolean)) };
  return { root: start, tracked: await walk(start) };
}
function git(cwd, args) {
  const safe = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  return new Promise((done) => {
    execFile(
      "git",
      [...safe, ...args],
      { cwd, maxBuffer: LONGEST_LIST, timeout: 3e4 },
      (error, stdout) => done(error ? null : stdout)
    );
  });
}
async function walk(root) {
  const found2 = /* @__PURE__ */ new Set();
  const folders = [""];
  for (let folder = folders.shift(); folder !== void 0; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !VENDORED.has(entry.name)) folders.push(path);
      else if (entry.isFile()) found2.add(path);
      if (found2.size >= MOST_FILES) return found2;
    }
  }
  return found2;
}

// src/traceback/in-app.ts
var INSTALLED = /(?:^|\/)(?:node_modules|bower_components|site-packages|dist-packages|\.venv|venv|\.tox|\.bundle|\.cargo|__pypackages__|vendor\/(?:bundle|cache)|gems)\//;
var VENDORED2 = /(?:^|\/)(?:vendor|third_party|target|build|deps|_build)\//;
var SYSTEM = /^(?:node:|internal\/|<|\[|\/usr\/(?:lib|share|include)\/|\/usr\/local\/(?:lib|go)\/|\/rustc\/|java\.base\/|\(eval)/;
var GO_STANDARD = "(?:net|runtime|encoding|bufio|bytes|strings|strconv|reflect|sync|syscall|os|io|fmt|time|context|crypto|compress|mime|html|regexp|sort|text|math|log|errors|unicode|database)/(?:[\\w/]+/)?\\w+\\.go$";
var ELSEWHERE = new RegExp(
  [
    "/lib(?:64)?/(?:python|pypy)[\\d.]+/",
    "/lib/ruby/(?:\\d|site_ruby)",
    "/hostedtoolcache/",
    "/pkg/mod/",
    "/registry/src/",
    "/perl5/",
    "/rustlib/",
    "^[\\w-]+\\.[\\w.-]+/[^@]*@v\\d",
    `(?:^|/go[^/]*/(?:[^/]+/){0,3}src/|/libexec/src/)${GO_STANDARD}`
  ].join("|")
);
var LIBRARIES = /^(?:kotlinx?|java|javax|jakarta|scala|akka|cats|zio|fs2|play|reactor|io\/(?:ktor|netty|vertx|undertow|micronaut|helidon|quarkus)|org\/(?:springframework|eclipse|apache|jetbrains|http4[ks]))\//;
var NOT_OURS = { inApp: false, path: null };
var CACHE_ENTRIES = 1e4;
function createOwnership({ root, tracked }, findOriginal = () => null) {
  const base = normalize(root).replace(/\/+$/, "");
  const byName = indexByName(tracked);
  const cache = /* @__PURE__ */ new Map();
  function resolve3(logged, name) {
    const file = normalize(logged);
    const inside = file.startsWith(`${base}/`) ? file.slice(base.length + 1) : null;
    if (inside !== null && tracked.has(inside)) return owned(inside);
    if (inside !== null || SYSTEM.test(file) || INSTALLED.test(file)) return NOT_OURS;
    const packaged = name === null ? null : sourcePath(file, name);
    if (packaged !== null) {
      const source = bySuffix(packaged, byName);
      if (source !== null && (source === packaged || source.endsWith(`/${packaged}`))) return owned(source);
      const short = shortSource(packaged, byName);
      return short === null ? NOT_OURS : owned(short);
    }
    const relative = file.replace(/^\/+/, "");
    if (tracked.has(relative) && !file.startsWith("/")) return owned(relative);
    if (ELSEWHERE.test(file)) return NOT_OURS;
    const found2 = bySuffix(relative, byName);
    if (found2 === null || /\/vendor\//.test(file) && !VENDORED2.test(found2)) return NOT_OURS;
    return owned(found2);
  }
  function ownerOf(frame, file) {
    const original = SYSTEM.test(file) || INSTALLED.test(file) ? null : findOriginal(normalize(file), frame);
    if (original !== null) {
      const place = resolve3(original.file, frame.function);
      if (place.path !== null || INSTALLED.test(normalize(original.file)))
        return { ...place, line: original.line, file: original.file };
    }
    return { ...resolve3(file, frame.function), line: frame.line, file };
  }
  return (frame) => {
    const { file, line, column = 0, function: name } = frame;
    if (file === null || file === "") return { ...NOT_OURS, line, file };
    const key = `${file}
${name ?? ""}
${line} ${column}`;
    const known = cache.get(key);
    if (known !== void 0) return known;
    const found2 = ownerOf(frame, file);
    if (cache.size < CACHE_ENTRIES) cache.set(key, found2);
    return found2;
  };
}
function owned(path) {
  return { inApp: !VENDORED2.test(path) && !INSTALLED.test(path), path };
}
function sourcePath(file, name) {
  if (file.includes("/") || !/\.(?:java|kt|scala|groovy)$/.test(file)) return null;
  const parts = name.slice(name.lastIndexOf("/") + 1).split(".");
  const packages = parts.slice(0, -2);
  return packages.length === 0 ? null : `${packages.join("/")}/${file}`;
}
function shortSource(packaged, byName) {
  if (!/\.(?:kt|scala)$/.test(packaged) || LIBRARIES.test(packaged)) return null;
  const candidates = byName.get(packaged.slice(packaged.lastIndexOf("/") + 1)) ?? [];
  const fitting = candidates.filter((path) => {
    const below2 = /(?:^|\/)(?:kotlin|scala|src|app)\/((?:(?!(?:kotlin|scala)\/).)*)$/.exec(path)?.[1];
    return below2 !== void 0 && packaged.endsWith(`/${below2}`);
  });
  return fitting.length === 1 ? fitting[0] : null;
}
function indexByName(tracked) {
  const index = /* @__PURE__ */ new Map();
  for (const path of tracked) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const same = index.get(name);
    if (same === void 0) index.set(name, [path]);
    else same.push(path);
  }
  return index;
}
function bySuffix(file, byName) {
  const segments = file.split("/");
  const candidates = byName.get(segments.at(-1)) ?? [];
  let best = null;
  let length = 0;
  let ties = 0;
  for (const candidate of candidates) {
    const shared = sharedSuffix(segments, candidate.split("/"));
    if (shared > length) {
      best = candidate;
      length = shared;
      ties = 1;
    } else if (shared === length) ties++;
  }
  if (best === null || ties > 1) return null;
  if (length >= 2) return best;
  return segments.length === 1 || !best.includes("/") ? candidates.length === 1 ? best : null : null;
}
function sharedSuffix(a, b) {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}
function normalize(logged) {
  let file = logged.startsWith("file://") ? decoded(logged.slice("file://".length)) : logged;
  file = file.replaceAll("\\", "/").replace(/\?.*$/, "");
  const kept = [];
  for (const segment2 of file.split("/")) {
    if (segment2 === "." || segment2 === "" && kept.length > 0) continue;
    if (segment2 === ".." && kept.length > 0 && kept.at(-1) !== "" && kept.at(-1) !== "..") kept.pop();
    else kept.push(segment2);
  }
  return kept.join("/");
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
var semicolon = ";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
  const c = chars.charCodeAt(i);
  intToChar[i] = c;
  charToInt[c] = i;
}
function decodeInteger(reader) {
  let value = 0;
  let shift = 0;
  let integer = 0;
  do {
    const c = reader.next();
    integer = charToInt[c];
    value |= (integer & 31) << shift;
    shift += 5;
  } while (integer & 32);
  return value;
}
function decodeSign(num) {
  return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
  if (reader.pos >= max) return false;
  return reader.peek() !== comma;
}
var bufLength = 1024 * 16;
var StringReader = class {
  constructor(buffer) {
    this.pos = 0;
    this.buffer = buffer;
  }
  next() {
    return this.buffer.charCodeAt(this.pos++);
  }
  peek() {
    return this.buffer.charCodeAt(this.pos);
  }
  indexOf(char) {
    const { buffer, pos } = this;
    const idx = buffer.indexOf(char, pos);
    return idx === -1 ? buffer.length : idx;
  }
};
function decode2(mappings) {
  const { length } = mappings;
  const reader = new StringReader(mappings);
  const decoded2 = [];
  let genColumn = 0;
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  do {
    const semi = reader.indexOf(";");
    const line = [];
    let sorted = true;
    let lastCol = 0;
    genColumn = 0;
    while (reader.pos < semi) {
      let seg;
      genColumn += decodeSign(decodeInteger(reader));
      if (genColumn < lastCol) sorted = false;
      lastCol = genColumn;
      if (hasMoreVlq(reader, semi)) {
        sourcesIndex += decodeSign(decodeInteger(reader));
        sourceLine += decodeSign(decodeInteger(reader));
        sourceColumn += decodeSign(decodeInteger(reader));
        if (hasMoreVlq(reader, semi)) {
          namesIndex += decodeSign(decodeInteger(reader));
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
        } else {
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
        }
      } else {
        seg = [genColumn];
      }
      line.push(seg);
      reader.pos++;
    }
    if (!sorted) sort(line);
    decoded2.push(line);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return decoded2;
}
function sort(line) {
  line.sort(sortComparator);
}
function sortComparator(a, b) {
  return a[0] - b[0];
}

// node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
var schemeRegex = /^[\w+.-]+:\/\//;
var urlRegex = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/;
var fileRegex = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
function isAbsoluteUrl(input) {
  return schemeRegex.test(input);
}
function isSchemeRelativeUrl(input) {
  return input.startsWith("//");
}
function isAbsolutePath(input) {
  return input.startsWith("/");
}
function isFileUrl(input) {
  return input.startsWith("file:");
}
function isRelative(input) {
  return /^[.?#]/.test(input);
}
function parseAbsoluteUrl(input) {
  const match = urlRegex.exec(input);
  return makeUrl(match[1], match[2] || "", match[3], match[4] || "", match[5] || "/", match[6] || "", match[7] || "");
}
function parseFileUrl(input) {
  const match = fileRegex.exec(input);
  const path = match[2];
  return makeUrl("file:", "", match[1] || "", "", isAbsolutePath(path) ? path : "/" + path, match[3] || "", match[4] || "");
}
function makeUrl(scheme, user, host, port, path, query, hash) {
  return {
    scheme,
    user,
    host,
    port,
    path,
    query,
    hash,
    type: 7
  };
}
function parseUrl(input) {
  if (isSchemeRelativeUrl(input)) {
    const url2 = parseAbsoluteUrl("http:" + input);
    url2.scheme = "";
    url2.type = 6;
    return url2;
  }
  if (isAbsolutePath(input)) {
    const url2 = parseAbsoluteUrl("http://foo.com" + input);
    url2.scheme = "";
    url2.host = "";
    url2.type = 5;
    return url2;
  }
  if (isFileUrl(input))
    return parseFileUrl(input);
  if (isAbsoluteUrl(input))
    return parseAbsoluteUrl(input);
  const url = parseAbsoluteUrl("http://foo.com/" + input);
  url.scheme = "";
  url.host = "";
  url.type = input ? input.startsWith("?") ? 3 : input.startsWith("#") ? 2 : 4 : 1;
  return url;
}
function stripPathFilename(path) {
  if (path.endsWith("/.."))
    return path;
  const index = path.lastIndexOf("/");
  return path.slice(0, index + 1);
}
function mergePaths(url, base) {
  normalizePath(base, base.type);
  if (url.path === "/") {
    url.path = base.path;
  } else {
    url.path = stripPathFilename(base.path) + url.path;
  }
}
function normalizePath(url, type) {
  const rel = type <= 4;
  const pieces = url.path.split("/");
  let pointer = 1;
  let positive = 0;
  let addTrailingSlash = false;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) {
      addTrailingSlash = true;
      continue;
    }
    addTrailingSlash = false;
    if (piece === ".")
      continue;
    if (piece === "..") {
      if (positive) {
        addTrailingSlash = true;
        positive--;
        pointer--;
      } else if (rel) {
        pieces[pointer++] = piece;
      }
      continue;
    }
    pieces[pointer++] = piece;
    positive++;
  }
  let path = "";
  for (let i = 1; i < pointer; i++) {
    path += "/" + pieces[i];
  }
  if (!path || addTrailingSlash && !path.endsWith("/..")) {
    path += "/";
  }
  url.path = path;
}
function resolve2(input, base) {
  if (!input && !base)
    return "";
  const url = parseUrl(input);
  let inputType = url.type;
  if (base && inputType !== 7) {
    const baseUrl = parseUrl(base);
    const baseType = baseUrl.type;
    switch (inputType) {
      case 1:
        url.hash = baseUrl.hash;
      // fall through
      case 2:
        url.query = baseUrl.query;
      // fall through
      case 3:
      case 4:
        mergePaths(url, baseUrl);
      // fall through
      case 5:
        url.user = baseUrl.user;
        url.host = baseUrl.host;
        url.port = baseUrl.port;
      // fall through
      case 6:
        url.scheme = baseUrl.scheme;
    }
    if (baseType > inputType)
      inputType = baseType;
  }
  normalizePath(url, inputType);
  const queryHash = url.query + url.hash;
  switch (inputType) {
    // This is impossible, because of the empty checks at the start of the function.
    // case UrlType.Empty:
    case 2:
    case 3:
      return queryHash;
    case 4: {
      const path = url.path.slice(1);
      if (!path)
        return queryHash || ".";
      if (isRelative(base || input) && !isRelative(path)) {
        return "./" + path + queryHash;
      }
      return path + queryHash;
    }
    case 5:
      return url.path + queryHash;
    default:
      return url.scheme + "//" + url.user + url.host + url.port + url.path + queryHash;
  }
}

// node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs
function stripFilename(path) {
  if (!path) return "";
  const index = path.lastIndexOf("/");
  return path.slice(0, index + 1);
}
function resolver(mapUrl2, sourceRoot) {
  const from = stripFilename(mapUrl2);
  const prefix = sourceRoot ? sourceRoot + "/" : "";
  return (source) => resolve2(prefix + (source || ""), from);
}
var COLUMN = 0;
var SOURCES_INDEX = 1;
var SOURCE_LINE = 2;
var SOURCE_COLUMN = 3;
var NAMES_INDEX = 4;
function maybeSort(mappings, owned2) {
  const unsortedIndex = nextUnsortedSegmentLine(mappings, 0);
  if (unsortedIndex === mappings.length) return mappings;
  if (!owned2) mappings = mappings.slice();
  for (let i = unsortedIndex; i < mappings.length; i = nextUnsortedSegmentLine(mappings, i + 1)) {
    mappings[i] = sortSegments(mappings[i], owned2);
  }
  return mappings;
}
function nextUnsortedSegmentLine(mappings, start) {
  for (let i = start; i < mappings.length; i++) {
    if (!isSorted(mappings[i])) return i;
  }
  return mappings.length;
}
function isSorted(line) {
  for (let j = 1; j < line.length; j++) {
    if (line[j][COLUMN] < line[j - 1][COLUMN]) {
      return false;
    }
  }
  return true;
}
function sortSegments(line, owned2) {
  if (!owned2) line = line.slice();
  return line.sort(sortComparator2);
}
function sortComparator2(a, b) {
  return a[COLUMN] - b[COLUMN];
}
var found = false;
function binarySearch(haystack, needle, low, high) {
  while (low <= high) {
    const mid = low + (high - low >> 1);
    const cmp = haystack[mid][COLUMN] - needle;
    if (cmp === 0) {
      found = true;
      return mid;
    }
    if (cmp < 0) {
      low = mid + 1;
    } else {
      high = mid - 1;
    }
  }
  found = false;
  return low - 1;
}
function upperBound(haystack, needle, index) {
  for (let i = index + 1; i < haystack.length; index = i++) {
    if (haystack[i][COLUMN] !== needle) break;
  }
  return index;
}
function lowerBound(haystack, needle, index) {
  for (let i = index - 1; i >= 0; index = i--) {
    if (haystack[i][COLUMN] !== needle) break;
  }
  return index;
}
function memoizedState() {
  return {
    lastKey: -1,
    lastNeedle: -1,
    lastIndex: -1
  };
}
function memoizedBinarySearch(haystack, needle, state, key) {
  const { lastKey, lastNeedle, lastIndex } = state;
  let low = 0;
  let high = haystack.length - 1;
  if (key === lastKey) {
    if (needle === lastNeedle) {
      found = lastIndex !== -1 && haystack[lastIndex][COLUMN] === needle;
      return lastIndex;
    }
    if (needle >= lastNeedle) {
      low = lastIndex === -1 ? 0 : lastIndex;
    } else {
      high = lastIndex;
    }
  }
  state.lastKey = key;
  state.lastNeedle = needle;
  return state.lastIndex = binarySearch(haystack, needle, low, high);
}
function parse(map) {
  return typeof map === "string" ? JSON.parse(map) : map;
}
var FlattenMap = function(map, mapUrl2) {
  const parsed = parse(map);
  if (!("sections" in parsed)) {
    return new TraceMap(parsed, mapUrl2);
  }
  const mappings = [];
  const sources = [];
  const sourcesContent = [];
  const names = [];
  const ignoreList = [];
  recurse(
    parsed,
    mapUrl2,
    mappings,
    sources,
    sourcesContent,
    names,
    ignoreList,
    0,
    0,
    Infinity,
    Infinity
  );
  const joined = {
    version: 3,
    file: parsed.file,
    names,
    sources,
    sourcesContent,
    mappings,
    ignoreList
  };
  return presortedDecodedMap(joined);
};
function recurse(input, mapUrl2, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
  const { sections } = input;
  for (let i = 0; i < sections.length; i++) {
    const { map, offset } = sections[i];
    let sl = stopLine;
    let sc = stopColumn;
    if (i + 1 < sections.length) {
      const nextOffset = sections[i + 1].offset;
      sl = Math.min(stopLine, lineOffset + nextOffset.line);
      if (sl === stopLine) {
        sc = Math.min(stopColumn, columnOffset + nextOffset.column);
      } else if (sl < stopLine) {
        sc = columnOffset + nextOffset.column;
      }
    }
    addSection(
      map,
      mapUrl2,
      mappings,
      sources,
      sourcesContent,
      names,
      ignoreList,
      lineOffset + offset.line,
      columnOffset + offset.column,
      sl,
      sc
    );
  }
}
function addSection(input, mapUrl2, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
  const parsed = parse(input);
  if ("sections" in parsed) return recurse(...arguments);
  const map = new TraceMap(parsed, mapUrl2);
  const sourcesOffset = sources.length;
  const namesOffset = names.length;
  const decoded2 = decodedMappings(map);
  const { resolvedSources, sourcesContent: contents, ignoreList: ignores } = map;
  append(sources, resolvedSources);
  append(names, map.names);
  if (contents) append(sourcesContent, contents);
  else for (let i = 0; i < resolvedSources.length; i++) sourcesContent.push(null);
  if (ignores) for (let i = 0; i < ignores.length; i++) ignoreList.push(ignores[i] + sourcesOffset);
  for (let i = 0; i < decoded2.length; i++) {
    const lineI = lineOffset + i;
    if (lineI > stopLine) return;
    const out = getLine(mappings, lineI);
    const cOffset = i === 0 ? columnOffset : 0;
    const line = decoded2[i];
    for (let j = 0; j < line.length; j++) {
      const seg = line[j];
      const column = cOffset + seg[COLUMN];
      if (lineI === stopLine && column >= stopColumn) return;
      if (seg.length === 1) {
        out.push([column]);
        continue;
      }
      const sourcesIndex = sourcesOffset + seg[SOURCES_INDEX];
      const sourceLine = seg[SOURCE_LINE];
      const sourceColumn = seg[SOURCE_COLUMN];
      out.push(
        seg.length === 4 ? [column, sourcesIndex, sourceLine, sourceColumn] : [column, sourcesIndex, sourceLine, sourceColumn, namesOffset + seg[NAMES_INDEX]]
      );
    }
  }
}
function append(arr, other) {
  for (let i = 0; i < other.length; i++) arr.push(other[i]);
}
function getLine(arr, index) {
  for (let i = arr.length; i <= index; i++) arr[i] = [];
  return arr[index];
}
var LINE_GTR_ZERO = "`line` must be greater than 0 (lines start at line 1)";
var COL_GTR_EQ_ZERO = "`column` must be greater than or equal to 0 (columns start at column 0)";
var LEAST_UPPER_BOUND = -1;
var GREATEST_LOWER_BOUND = 1;
var TraceMap = class {
  constructor(map, mapUrl2) {
    const isString = typeof map === "string";
    if (!isString && map._decodedMemo) return map;
    const parsed = parse(map);
    const { version, file, names, sourceRoot, sources, sourcesContent } = parsed;
    this.version = version;
    this.file = file;
    this.names = names || [];
    this.sourceRoot = sourceRoot;
    this.sources = sources;
    this.sourcesContent = sourcesContent;
    this.ignoreList = parsed.ignoreList || parsed.x_google_ignoreList || void 0;
    const resolve3 = resolver(mapUrl2, sourceRoot);
    this.resolvedSources = sources.map(resolve3);
    const { mappings } = parsed;
    if (typeof mappings === "string") {
      this._encoded = mappings;
      this._decoded = void 0;
    } else if (Array.isArray(mappings)) {
      this._encoded = void 0;
      this._decoded = maybeSort(mappings, isString);
    } else if (parsed.sections) {
      throw new Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
    } else {
      throw new Error(`invalid source map: ${JSON.stringify(parsed)}`);
    }
    this._decodedMemo = memoizedState();
    this._bySources = void 0;
    this._bySourceMemos = void 0;
  }
};
function cast(map) {
  return map;
}
function decodedMappings(map) {
  var _a;
  return (_a = cast(map))._decoded || (_a._decoded = decode2(cast(map)._encoded));
}
function originalPositionFor(map, needle) {
  let { line, column, bias } = needle;
  line--;
  if (line < 0) throw new Error(LINE_GTR_ZERO);
  if (column < 0) throw new Error(COL_GTR_EQ_ZERO);
  const decoded2 = decodedMappings(map);
  if (line >= decoded2.length) return OMapping(null, null, null, null);
  const segments = decoded2[line];
  const index = traceSegmentInternal(
    segments,
    cast(map)._decodedMemo,
    line,
    column,
    bias || GREATEST_LOWER_BOUND
  );
  if (index === -1) return OMapping(null, null, null, null);
  const segment2 = segments[index];
  if (segment2.length === 1) return OMapping(null, null, null, null);
  const { names, resolvedSources } = map;
  return OMapping(
    resolvedSources[segment2[SOURCES_INDEX]],
    segment2[SOURCE_LINE] + 1,
    segment2[SOURCE_COLUMN],
    segment2.length === 5 ? names[segment2[NAMES_INDEX]] : null
  );
}
function presortedDecodedMap(map, mapUrl2) {
  const tracer = new TraceMap(clone(map, []), mapUrl2);
  cast(tracer)._decoded = map.mappings;
  return tracer;
}
function clone(map, mappings) {
  return {
    version: map.version,
    file: map.file,
    names: map.names,
    sourceRoot: map.sourceRoot,
    sources: map.sources,
    sourcesContent: map.sourcesContent,
    mappings,
    ignoreList: map.ignoreList || map.x_google_ignoreList
  };
}
function OMapping(source, line, column, name) {
  return { source, line, column, name };
}
function traceSegmentInternal(segments, memo, line, column, bias) {
  let index = memoizedBinarySearch(segments, column, memo, line);
  if (found) {
    index = (bias === LEAST_UPPER_BOUND ? upperBound : lowerBound)(segments, column, index);
  } else if (bias === LEAST_UPPER_BOUND) index++;
  if (index === -1 || index === segments.length) return -1;
  return index;
}

// src/traceback/source-maps.ts
var COMPILED = /\.[cm]?jsx?$/;
var COMMENT = /^\s*\/\/[#@] sourceMappingURL=(\S+)\s*$/;
var MARK = "sourceMappingURL=";
var LAST_LINES = 5;
var INLINE = /^data:application\/json[^,]*?(;base64)?,/;
var MOST_FILES2 = 200;
var LEAST_SHARED = 2;
var MOST_SEGMENTS = 20;
function createSourceMaps(root, read2) {
  const base = root.replaceAll("\\", "/").replace(/\/+$/, "");
  const maps = /* @__PURE__ */ new Map();
  function mapOf(file) {
    const known = maps.get(file);
    if (known !== void 0) return known;
    if (maps.size >= MOST_FILES2) return null;
    const found2 = caught(() => loadMap(base, file, read2));
    maps.set(file, found2);
    return found2;
  }
  return (file, { line, column }) => {
    if (line === null || line < 1 || !COMPILED.test(file)) return null;
    const map = mapOf(file);
    if (map === null) return null;
    return caught(() => {
      const needle = column === void 0 ? { line, column: 0, bias: LEAST_UPPER_BOUND } : { line, column: Math.max(0, column - 1) };
      const { source, line: original } = originalPositionFor(map, needle);
      return source === null || original === null ? null : { file: pathOf(source), line: original };
    });
  };
}
function caught(find) {
  try {
    return find();
  } catch {
    return null;
  }
}
function loadMap(base, file, read2) {
  const compiled = insideOf(base, file, read2);
  if (compiled === null) return null;
  const url = mapUrl(compiled.text);
  if (url === null) return null;
  const place = new URL(`file://${encodeURI(`${base}/${compiled.path}`)}`);
  const inline = INLINE.exec(url);
  if (inline !== null) {
    const data = url.slice(inline[0].length);
    const text2 = inline[1] === void 0 ? decodeURIComponent(data) : Buffer.from(data, "base64").toString("utf8");
    return new FlattenMap(text2, place.href);
  }
  const beside = new URL(url, place);
  const path = beside.protocol === "file:" ? decodeURIComponent(beside.pathname) : "";
  if (!path.startsWith(`${base}/`)) return null;
  const text = read2(path.slice(base.length + 1));
  return text === null ? null : new FlattenMap(text.replace(/^\)\]\}'[^\n]*\n/, ""), beside.href);
}
function insideOf(base, file, read2) {
  const at = (path) => {
    const text = read2(path);
    return text === null ? null : { path, text };
  };
  if (file.startsWith(`${base}/`)) return at(file.slice(base.length + 1));
  const segments = file.split("/").filter((segment2) => segment2 !== "" && segment2 !== ".");
  if (segments.includes("..")) return null;
  for (let from = Math.max(0, segments.length - MOST_SEGMENTS); from <= segments.length - LEAST_SHARED; from++) {
    const found2 = at(segments.slice(from).join("/"));
    if (found2 !== null) return found2;
  }
  return null;
}
function mapUrl(text) {
  const from = text.lastIndexOf(MARK);
  if (from < 0) return null;
  const start = text.lastIndexOf("\n", from) + 1;
  for (const [index, line] of text.slice(start).split("\n", LAST_LINES + 1).entries()) {
    const found2 = COMMENT.exec(line);
    if (found2 !== null) return found2[1];
    if (index >= LAST_LINES) break;
  }
  return null;
}
function pathOf(source) {
  const bundler = /^(?:webpack|rollup|turbopack|vite):\/\/[^/]*\/(.*)$/s.exec(source);
  return (bundler?.[1] ?? source).replace(/\?.*$/s, "");
}

// src/triage/locate/read-inside.ts
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join as join2, sep } from "node:path";
var LONGEST_FILE = 32 * 1024 * 1024;
function readInside(root, path) {
  try {
    const file = realpathSync(join2(root, path));
    if (!file.startsWith(realpathSync(root) + sep)) return null;
    const { size } = statSync(file);
    return size > LONGEST_FILE || !statSync(file).isFile() ? null : readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

// src/triage/locate/checkout-ownership.ts
function checkoutOwnership(checkout) {
  return createOwnership(
    checkout,
    createSourceMaps(checkout.root, (path) => readInside(checkout.root, path))
  );
}

export {
  createTracebackReader,
  readTracebacks,
  LineSplitter,
  loadCheckout,
  readInside,
  checkoutOwnership
};
