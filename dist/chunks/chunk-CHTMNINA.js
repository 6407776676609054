import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// package.json
var package_default = {
  name: "@patho/fuzz-action",
  version: "0.1.0",
  description: "The CI fuzz gate for HTTP servers: boots your server, fires malformed requests at it, and reports each bug as one pathoc line.",
  license: "MIT",
  homepage: "https://github.com/patho/fuzz-action",
  type: "module",
  engines: {
    node: ">=20.18.1"
  },
  bin: {
    patho: "dist/patho.js",
    pathoc: "dist/pathoc.js",
    pathod: "dist/pathod.js"
  },
  files: [
    "dist",
    "action.yml",
    "docs",
    "examples",
    "README.md",
    "LICENSE",
    "CHANGELOG.md"
  ],
  scripts: {
    build: "node scripts/build.js",
    demo: "node examples/demo/demo.js",
    test: "npm run lint && npm run typecheck && npm run imports && vitest run --project unit --project flows --project node-servers",
    "test:servers": "vitest run --project servers",
    "test:minimal": "vitest run --project minimal",
    "test:local-action": "npm ci --prefix test/local-action && vitest run --project local-action",
    lint: "biome check .",
    format: "biome check --write .",
    typecheck: "tsc --noEmit",
    "bench:recall": "node bench/recall.js",
    "bench:precision": "node bench/precision.js",
    "bench:packages": "node bench/packages.js",
    "bench:yield": "node bench/yield.js",
    "bench:determinism": "node bench/determinism.js",
    "bench:start": "node bench/start.js",
    "bench:throughput": "node bench/throughput.js",
    generate: "node scripts/generate.js",
    screenshots: "node scripts/screenshots.js",
    imports: "depcruise src --config .dependency-cruiser.cjs"
  },
  devDependencies: {
    "@actions/github": "^9.1.1",
    "@biomejs/biome": "^2.5.15",
    "@jridgewell/trace-mapping": "^0.3.31",
    "@microsoft/sarif-multitool": "^5.7.0",
    "@types/node": "^20.19.43",
    "@types/sarif": "^2.1.7",
    ajv: "8.20.0",
    commander: "^14.0.3",
    "dependency-cruiser": "^17.4.3",
    esbuild: "^0.28.2",
    express: "^5.3.0",
    "fast-check": "^4.10.2",
    "github-markdown-css": "^5.9.0",
    htmlparser2: "^10.1.0",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    "node-sarif-builder": "^3.4.0",
    "pure-rand": "^8.4.2",
    typescript: "^5.9.3",
    undici: "^7.30.2",
    vitest: "^4.1.12",
    yaml: "^2.9.1"
  },
  allowScripts: {
    esbuild: true,
    "@microsoft/sarif-multitool-linux": true
  }
};

// src/options/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
