import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CORPUS_CLASSES
} from "./chunk-SZWBPJUO.js";

// src/options/option.ts
var EVERYWHERE = ["cli", "action", "config"];

// src/options/themes/server.ts
var server = {
  title: "The server",
  options: {
    command: {
      type: "string",
      default: null,
      on: EVERYWHERE,
      placeholder: "STRING",
      help: "Start the server with this shell command",
      more: "Runs through `sh -c`, in a process group of its own, without the tokens and files of the CI runner in its environment. On the command line the words after `--` are the better way: they are executed as they stand, without a shell.",
      example: "node server.js"
    },
    url: {
      type: "url",
      default: "http://127.0.0.1:8080",
      on: EVERYWHERE,
      placeholder: "URL",
      help: "Where the server answers; only a loopback address",
      more: "Its path is the first route when no `route` is given. The first route decides whether the server is healthy.",
      example: "http://127.0.0.1:3000"
    },
    "ready-timeout": {
      type: "duration",
      default: "30s",
      on: EVERYWHERE,
      help: "Give up when the server is not ready by then",
      example: "90s"
    },
    "ready-log": {
      type: "regex",
      default: null,
      on: EVERYWHERE,
      help: "Ready when a line of its log matches, instead of when the URL answers",
      more: "A JavaScript regular expression, bare or as `/…/i`.",
      example: "listening on port \\d+"
    },
    "no-boot": {
      type: "boolean",
      default: null,
      on: EVERYWHERE,
      help: "Use the server that already runs at the URL",
      more: "A crash then ends the run, since nothing can start the server again. Give `log-file` or `log-command`, else no traceback can be seen.",
      example: "true"
    },
    "log-file": {
      type: "path",
      many: true,
      default: null,
      on: EVERYWHERE,
      help: "Also read the log from this file, from its end on",
      example: "log/production.log"
    },
    "log-command": {
      type: "string",
      default: null,
      on: EVERYWHERE,
      placeholder: "CMD",
      help: "Also read the log from what this shell command prints",
      example: "docker logs -f --tail 0 web"
    },
    "working-directory": {
      type: "path",
      default: ".",
      on: EVERYWHERE,
      placeholder: "DIR",
      help: "Start the server in this directory",
      example: "services/api"
    },
    env: {
      type: "key-value",
      many: true,
      default: null,
      on: EVERYWHERE,
      placeholder: "K=V",
      help: "Set a variable in the environment of the server",
      more: "In the config file a map works too, and `${NAME}` in a value is read from the environment of patho and kept out of every report.",
      example: "NODE_ENV=production"
    },
    "memory-limit": {
      type: "bytes",
      default: "2GiB",
      on: EVERYWHERE,
      help: "Stop the server and report a leak when its memory grows by more",
      more: "Growth over the memory of the ready server, all its processes together.",
      example: "512MiB"
    }
  }
};

// src/options/themes/firing.ts
var firing = {
  title: "What is fired",
  options: {
    "time-budget": {
      type: "duration",
      default: "60s",
      on: EVERYWHERE,
      help: "Stop after this time, booting not counted",
      more: "A part of it is kept for confirming and minimizing what was found. Regressions are replayed before the clock starts.",
      example: "5m"
    },
    seed: {
      type: "integer",
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      default: "1",
      on: EVERYWHERE,
      placeholder: "N",
      help: "The same seed fires the same cases in the same order",
      more: "Keep it fixed in pull requests, so that a re-run says the same; let it change in a scheduled run, to find more.",
      example: "42"
    },
    concurrency: {
      type: "integer",
      min: 1,
      max: 256,
      default: "8",
      on: EVERYWHERE,
      placeholder: "N",
      help: "So many connections at a time",
      example: "2"
    },
    corpus: {
      type: "choice",
      choices: [...CORPUS_CLASSES, "none"],
      many: true,
      default: null,
      defaultText: "all classes",
      on: EVERYWHERE,
      placeholder: "CLASS,...",
      help: "Fire these classes of the builtin corpus alone",
      more: "`none` leaves your own specs alone to fire. Several stand in one value with commas between.",
      example: "chunked,content-length"
    },
    "no-adaptive": {
      type: "boolean",
      default: null,
      on: EVERYWHERE,
      help: "Stop after the corpus: mutate nothing of what brought new answers",
      more: "Otherwise the time that is left goes to mutants of cases whose answer was unlike all before, until they bring nothing new.",
      example: "true"
    },
    slow: {
      type: "boolean",
      default: null,
      on: EVERYWHERE,
      help: "Also play cases that pause for more than 2 s",
      example: "true"
    },
    specs: {
      type: "path",
      many: true,
      default: null,
      defaultText: ".patho/*.pathoc",
      on: EVERYWHERE,
      placeholder: "GLOB",
      help: "Fire the pathoc specs in these files too",
      more: "One spec a line; lines that start with `#` are comments.",
      example: "test/specs/*.pathoc"
    },
    route: {
      type: "route",
      many: true,
      default: null,
      defaultText: "GET and the path of the URL",
      on: EVERYWHERE,
      help: "Graft the corpus on this route of your app",
      more: "`METHOD PATH [content-type [body]]`, or `WS PATH [message]` for a websocket endpoint: each member of the message, JSON, is tried with values of other types. The first route decides whether the server is healthy: it must answer below 500.",
      example: 'POST /login application/json {"user":"a"}'
    },
    "exclude-route": {
      type: "route-pattern",
      many: true,
      default: null,
      on: EVERYWHERE,
      help: "Never fire at this route",
      more: "`PATH` or `METHOD PATH`; `*` stands for anything. For what logs out, deletes or sends mail. Mutations that would call it from another route, by their own method or path, are left out too; your own specs are not.",
      example: "DELETE /admin/*"
    },
    openapi: {
      type: "path",
      default: null,
      on: EVERYWHERE,
      help: "Take routes from this OpenAPI description",
      example: "openapi.yaml"
    },
    har: {
      type: "path",
      default: null,
      on: EVERYWHERE,
      help: "Take routes from this HAR recording",
      example: "test/session.har"
    },
    discover: {
      type: "boolean",
      default: null,
      on: EVERYWHERE,
      help: "Find more routes: follow links, forms and redirects, read the OpenAPI description",
      more: "Before firing, from the routes that are named: at most 64 requests, 2 s and 50 routes, GET alone, on this server alone. What `exclude-route` names, and what by its name logs out, shuts down or deletes by a link, is left alone. The report names what was found.",
      example: "true"
    },
    shard: {
      type: "shard",
      default: "1/1",
      on: EVERYWHERE,
      help: "Fire one part of the cases; `patho merge` joins the reports",
      more: "The most important cases, on the first route, are fired in every part: without them a run is inconclusive.",
      example: "1/4"
    },
    headers: {
      type: "text-map",
      default: null,
      on: ["config"],
      help: "Header fields that every request carries",
      more: "A map. `${NAME}` is read from the environment and kept out of every report.",
      example: '{ Authorization: "Bearer ${API_TOKEN}" }'
    },
    cookies: {
      type: "text-map",
      default: null,
      on: ["config"],
      help: "Cookies that every request carries",
      more: "A map. `${NAME}` is read from the environment and kept out of every report.",
      example: '{ session: "${SESSION}" }'
    }
  }
};

// src/options/themes/reports.ts
var reports = {
  title: "Reports",
  options: {
    json: {
      type: "path",
      default: null,
      actionDefault: "patho-report/report.json",
      on: EVERYWHERE,
      help: "Write the report as JSON",
      example: "report.json"
    },
    sarif: {
      type: "path",
      default: null,
      actionDefault: "patho-report/report.sarif",
      on: EVERYWHERE,
      help: "Write the report as SARIF 2.1.0, also when there is nothing to report",
      example: "report.sarif"
    },
    "save-regressions": {
      type: "boolean",
      default: null,
      on: EVERYWHERE,
      help: "Write each stable finding to .patho/regressions/, to be replayed by every later run",
      example: "true"
    },
    config: {
      type: "path",
      default: null,
      defaultText: ".github/patho.yml, if it exists",
      on: ["cli", "action"],
      help: "Read options from this file",
      example: "ci/patho.yml"
    },
    disclosure: {
      type: "choice",
      choices: ["public", "private"],
      default: "public",
      on: ["action", "config"],
      help: "What the log, the comment and the summary may show",
      more: "`private` leaves payloads, messages and logs out of what a public repository shows to everyone; code scanning alerts and the report files keep them.",
      example: "private"
    }
  }
};
var github = {
  title: "On GitHub",
  options: {
    comment: {
      type: "choice",
      choices: ["always", "on-findings", "never"],
      default: "on-findings",
      on: ["action", "config"],
      help: "When to write the pull request comment",
      more: "One comment a category, updated in place. Needs `pull-requests: write`; without it the annotations and the job summary say the same.",
      example: "never"
    },
    category: {
      type: "string",
      default: null,
      defaultText: "the job's id, and the values of its matrix",
      on: ["action", "config"],
      help: "Tells several runs of one workflow apart, in the comment and in code scanning",
      more: "Only two runs in one job need different ones.",
      example: "api"
    },
    matrix: {
      type: "string",
      default: null,
      expression: "${{ toJSON(matrix) }}",
      defaultText: "the job's matrix",
      on: ["action"],
      help: "The matrix of the job, from which the default of category comes; not to be set",
      example: "${{ toJSON(matrix) }}"
    },
    "github-token": {
      type: "string",
      default: null,
      expression: "${{ github.token }}",
      defaultText: "the job's token",
      on: ["action"],
      help: "The token that writes the comment",
      example: "${{ github.token }}"
    },
    "allow-untrusted-code-with-secrets": {
      type: "boolean",
      default: null,
      on: ["action"],
      help: "Run under an event that hands the secrets of the repository to whoever wrote the code",
      more: "patho refuses `pull_request_target`, `workflow_run`, `issue_comment` and the like unless the commit that is checked out is the one the workflow comes from. Use the event `pull_request`.",
      example: "true"
    }
  }
};

// src/options/themes/verdict.ts
var verdict = {
  title: "What fails the gate",
  options: {
    "fail-on": {
      type: "choice",
      choices: ["new", "any", "never"],
      default: "new",
      on: EVERYWHERE,
      help: "Fail on findings that the base does not have, on any, or never",
      more: "Without a base every finding is new. An inconclusive run fails whatever this says: a gate that did not test is not green.",
      example: "any"
    },
    "fail-level": {
      type: "choice",
      choices: ["error", "warning"],
      default: "error",
      on: EVERYWHERE,
      help: "The lowest level of a finding that fails the gate",
      more: "An `error` is a 5xx or an abnormal end together with a traceback, a crash, a hang or a leak; each half alone is a `warning`.",
      example: "warning"
    },
    baseline: {
      type: "path",
      default: null,
      on: EVERYWHERE,
      help: "Findings in this file are known",
      more: "`patho baseline update` writes it.",
      example: ".patho/baseline.json"
    },
    "base-command": {
      type: "string",
      default: null,
      on: EVERYWHERE,
      placeholder: "CMD",
      help: "Start the base version with this shell command and replay findings on it",
      more: "The action runs it in a checkout of the base commit; on the command line it runs in the working directory, so it changes to the base by itself (`cd ../base && node server.js`). What fails there too is known.",
      example: "node server.js"
    },
    "base-setup": {
      type: "string",
      default: null,
      on: EVERYWHERE,
      placeholder: "CMD",
      help: "Run this shell command in the checkout of the base first",
      more: "It has five minutes, which do not count in the time budget. Without one, dependencies that are installed in the checkout of a pull request are linked in where the lock files are the same.",
      example: "npm ci"
    },
    noise: {
      type: "noise",
      default: null,
      on: ["config"],
      help: "What is no bug here, each with a reason, and builtin rules that do not hold",
      more: "A list of maps: `remove`, the id of a builtin rule; or any of `exception`, `message`, `file`, `function`, `status` and `route`, which must all fit, and `reason`, required. The notes of the report say what they silenced ([more](tuning.md#a-false-alarm)).",
      example: '[{ exception: "*.Overloaded", status: 503, reason: "we shed load" }, { remove: correct-4xx }]'
    },
    suppressions: {
      type: "suppressions",
      default: null,
      on: ["config"],
      help: "Findings that do not fail the gate, each with a reason",
      more: "A list of maps: `fingerprint`, or `rule` and `path`; `reason`, required; `expires`, a date after which it no longer holds.",
      example: '[{ fingerprint: 3f9a1c5d7e2b4a60, reason: "fixed in the next release", expires: 2030-01-31 }]'
    }
  }
};

// src/options/table.ts
var THEMES = [server, firing, verdict, reports, github];
var OPTIONS = {
  ...server.options,
  ...firing.options,
  ...verdict.options,
  ...reports.options,
  ...github.options
};
function optionSpec(name) {
  return OPTIONS[name];
}
function optionNames(place) {
  return Object.keys(OPTIONS).filter((name) => optionSpec(name).on.includes(place));
}

// src/options/config.ts
var DEFAULT_CONFIG = ".github/patho.yml";
var NO_CONFIG = {
  file: null,
  given: /* @__PURE__ */ new Map(),
  headers: {},
  cookies: {},
  suppressions: [],
  noise: { removed: [], added: [] },
  secrets: [],
  warnings: []
};

export {
  server,
  THEMES,
  OPTIONS,
  optionSpec,
  optionNames,
  DEFAULT_CONFIG,
  NO_CONFIG
};
