import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ruleOf
} from "./chunk-XD5M6YLU.js";
import {
  CORPUS_CLASSES
} from "./chunk-SZWBPJUO.js";

// src/report/order.ts
var VERDICTS = ["new", "known", "suppressed", "fixed"];
var LEVELS = ["error", "warning"];
var STABILITIES = ["stable", "flaky"];
function worstFirst(findings) {
  return [...findings].sort(
    (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || STABILITIES.indexOf(a.stability) - STABILITIES.indexOf(b.stability) || severity(b) - severity(a) || textually(a.location?.uri ?? "", b.location?.uri ?? "") || (a.location?.line ?? 0) - (b.location?.line ?? 0) || a.spec.length - b.spec.length || textually(a.spec, b.spec) || textually(a.fingerprint, b.fingerprint)
  );
}
var severity = ({ rule }) => Number(ruleOf(rule).securitySeverity);
function textually(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function live(findings) {
  return findings.filter((f) => f.verdict === "new" || f.verdict === "known");
}

// src/report/coverage.ts
var KNOWN = [...CORPUS_CLASSES, "user"];
function createCoverage() {
  const routes = /* @__PURE__ */ new Map();
  return {
    plan(planned) {
      for (const [route, classes] of planned) {
        const cells = routes.get(route) ?? /* @__PURE__ */ new Map();
        routes.set(route, cells);
        for (const [name, total] of classes) {
          const cell = cells.get(name);
          if (cell === void 0) cells.set(name, { fired: 0, total });
          else cell.total += total;
        }
      }
    },
    count({ class: name, route }) {
      const cell = name === void 0 ? void 0 : routes.get(route)?.get(name);
      if (cell !== void 0 && cell.fired < cell.total) cell.fired++;
    },
    rows: () => Array.from(routes, ([route, cells]) => ({
      route,
      classes: Object.fromEntries(Array.from(cells, ([name, cell]) => [name, { ...cell }]))
    }))
  };
}
function classesOf(coverage) {
  const names = /* @__PURE__ */ new Set();
  for (const { classes } of coverage) for (const name of Object.keys(classes)) names.add(name);
  const unknown = [...names].filter((name) => !KNOWN.includes(name));
  return [...KNOWN.filter((name) => names.has(name)), ...unknown.sort()];
}
function isCovered({ classes }) {
  return Object.values(classes).every(({ fired }) => fired > 0);
}
function mergeCoverage(reports) {
  const merged = /* @__PURE__ */ new Map();
  for (const { route, classes } of reports.flatMap(({ coverage }) => coverage)) {
    const cells = merged.get(route) ?? /* @__PURE__ */ new Map();
    merged.set(route, cells);
    for (const [name, { fired, total }] of Object.entries(classes)) {
      const cell = cells.get(name) ?? { fired: 0, total: 0 };
      cells.set(name, { fired: cell.fired + fired, total: cell.total + total });
    }
  }
  return Array.from(merged, ([route, cells]) => ({ route, classes: Object.fromEntries(cells) }));
}

export {
  worstFirst,
  live,
  createCoverage,
  classesOf,
  isCovered,
  mergeCoverage
};
