import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Command
} from "./chunk-VRNKKIFY.js";
import {
  DEFAULT_CONFIG,
  optionSpec
} from "./chunk-3NFTOLS2.js";
import {
  require_dist
} from "./chunk-JG3OKWAK.js";
import "./chunk-SZWBPJUO.js";
import {
  UsageError
} from "./chunk-NZ6IOC3X.js";
import {
  terminalLine
} from "./chunk-W3DMHLTP.js";
import {
  __toESM
} from "./chunk-PY5VAGIZ.js";

// src/cli/commands/init.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/cli/init/guess.ts
function findPort(files, paths, patterns) {
  for (const path of paths) {
    const text = files.read(path)?.slice(0, 2e5);
    if (text === void 0) continue;
    for (const pattern of patterns) {
      const port = Number(pattern.exec(text)?.[1]);
      if (Number.isInteger(port) && port > 0 && port < 65536) return { port, why: `${path} names port ${port}.` };
    }
  }
  return null;
}
function firstOf(files, paths) {
  return paths.find((path) => files.read(path) !== null) ?? null;
}

// src/cli/init/go.ts
var go = (files) => {
  if (files.read("go.mod") === null) return null;
  const commands = files.list("cmd").filter((name2) => files.read(`cmd/${name2}/main.go`) !== null);
  const atRoot = files.read("main.go") !== null;
  if (!atRoot && commands.length === 0) return null;
  const name = commands.find((command) => /server|api|web|serve|http/.test(command)) ?? commands[0];
  const path = atRoot ? "main.go" : `cmd/${name}/main.go`;
  const port = findPort(
    files,
    [path, "server.go"],
    [/["'`][\w.]*:(\d{2,5})["'`]/, /\bport\b[^\n]{0,40}?["' (](\d{4,5})/i]
  );
  return {
    stack: "Go",
    // `go run` is a parent that does not pass signals on; a binary is the server itself.
    command: "./patho-server",
    port: port?.port ?? 8080,
    setup: [
      { uses: "actions/setup-go@v6", with: { "go-version-file": "go.mod" } },
      { run: `go build -o patho-server ${atRoot ? "." : `./cmd/${name}`}` }
    ],
    why: [`go.mod and ${path} are there.`, port?.why ?? "No port was found; 8080 is usual."]
  };
};

// src/cli/init/java.ts
var PROPERTIES = ["application.properties", "application.yml", "application.yaml"].map(
  (name) => `src/main/resources/${name}`
);
var PORT = [
  /^(?:server|quarkus\.http|micronaut\.server)\.port\s*=\s*(\d{2,5})/m,
  /^(?:server|micronaut):[\s\S]{0,200}?\bport:\s*(\d{2,5})/m
];
var java = (files) => {
  const maven = files.read("pom.xml");
  const gradle = files.read("build.gradle") ?? files.read("build.gradle.kts");
  const build = maven ?? gradle;
  if (build === null) return null;
  const spring = build.includes("org.springframework.boot");
  const quarkus = build.includes("io.quarkus");
  const stack = spring ? "Spring Boot" : quarkus ? "Quarkus" : maven !== null ? "Maven" : "Gradle";
  const wrapper = files.read(maven !== null ? "mvnw" : "gradlew") !== null;
  const [run, folder] = maven !== null ? [`${wrapper ? "./mvnw" : "mvn"} -B -DskipTests package`, "target"] : [`${wrapper ? "./gradlew" : "gradle"} ${spring ? "bootJar" : "assemble"}`, "build/libs"];
  const jar = quarkus ? `${maven !== null ? "target" : "build"}/quarkus-app/quarkus-run.jar` : `${folder}/*.jar`;
  const port = findPort(files, PROPERTIES, PORT);
  const steps = [
    { uses: "actions/setup-java@v5", with: { distribution: "temurin", "java-version": "21" } },
    { run },
    // Gradle and Spring's plugin leave a second archive, which cannot be run.
    ...spring ? [{ run: `rm -f ${folder}/*-plain.jar` }] : []
  ];
  return {
    stack: `Java (${stack})`,
    command: `java -jar ${jar}`,
    port: port?.port ?? 8080,
    setup: steps,
    why: [
      `${maven !== null ? "pom.xml" : "build.gradle"} is there${spring ? ", and names Spring Boot" : ""}.`,
      port?.why ?? "No port was found; 8080 is usual."
    ]
  };
};

// src/cli/init/node.ts
var FRAMEWORKS = [
  "next",
  "nuxt",
  "@nestjs/core",
  "fastify",
  "express",
  "koa",
  "@hapi/hapi",
  "hono",
  "restify",
  "polka"
];
var ENTRIES = [
  "server.js",
  "server.mjs",
  "app.js",
  "index.js",
  "src/server.js",
  "src/app.js",
  "src/index.js",
  "bin/www"
];
var SOURCES = ["main", "server", "app", "index"].flatMap((name) => [`src/${name}.ts`, `${name}.ts`]);
var IN_CODE = [
  /process\.env\.PORT\s*(?:\|\||\?\?)\s*['"]?(\d{2,5})/,
  /\.listen\(\s*(?:\{\s*port:\s*)?(\d{2,5})/,
  /\bport\s*[:=]\s*(\d{2,5})/i
];
var node = (files) => {
  const text = files.read("package.json");
  if (text === null) return null;
  const manifest = parse(text);
  const scripts = object(manifest.scripts);
  const dependencies = { ...object(manifest.dependencies), ...object(manifest.devDependencies) };
  const framework = FRAMEWORKS.find((name) => Object.hasOwn(dependencies, name));
  const script = ["start:prod", "start"].find((name) => typeof scripts[name] === "string") ?? null;
  const start = script === null ? null : String(scripts[script]);
  const builds = framework !== void 0 && typeof scripts.build === "string";
  const main = typeof manifest.main === "string" && (builds || files.read(manifest.main) !== null) ? manifest.main : null;
  const entry = main ?? firstOf(files, ENTRIES);
  if (start === null && (entry === null || framework === void 0 && main === null)) return null;
  const inScript = /(?:\bPORT=|--port[ =]|\s-p[ =]?)(\d{2,5})\b/.exec(start ?? "")?.[1];
  const started = /\bnode\s+(?:-\S+\s+)*([\w./-]+)/.exec(start ?? "")?.[1];
  const sources = [started, entry, ...ENTRIES, ...SOURCES].filter((path) => path !== void 0 && path !== null);
  const port = inScript !== void 0 ? { port: Number(inScript), why: `The start script names port ${inScript}.` } : findPort(files, [".env", ".env.example"], [/^PORT=(\d{2,5})/m]) ?? findPort(files, sources, IN_CODE) ?? {
    port: 3e3,
    why: "No port was found; 3000 is what most Node.js servers use."
  };
  return {
    stack: framework === void 0 ? "Node.js" : `Node.js (${framework})`,
    command: script === null ? `node ${entry}` : script === "start" ? "npm start" : `npm run ${script}`,
    port: port.port,
    env: { NODE_ENV: "production" },
    setup: setup(files, scripts),
    why: [
      start !== null ? `package.json has a ${script} script: ${start}.` : `package.json has no start script, and ${entry === main ? "names" : "there is"} ${entry}.`,
      port.why
    ]
  };
};
function setup(files, scripts) {
  const [install, run] = files.read("pnpm-lock.yaml") !== null ? ["corepack enable && pnpm install --frozen-lockfile", "pnpm run build"] : files.read("yarn.lock") !== null ? ["corepack enable && yarn install --immutable", "yarn build"] : [files.read("package-lock.json") !== null ? "npm ci" : "npm install", "npm run build"];
  return [
    { uses: "actions/setup-node@v5", with: { "node-version": "lts/*" } },
    { run: install },
    ...typeof scripts.build === "string" ? [{ run }] : []
  ];
}
function parse(text) {
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
}
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/cli/init/php.ts
var php = (files) => {
  const composer = files.read("composer.json");
  const front = firstOf(files, ["public/index.php", "web/index.php", "index.php"]);
  if (composer === null && front === null) return null;
  const setup3 = [
    { uses: "shivammathur/setup-php@v2", with: { "php-version": "8.4" } },
    ...composer === null ? [] : [{ run: "composer install --no-interaction --prefer-dist" }]
  ];
  if (files.read("artisan") !== null) return laravel(files, setup3);
  if (front === null) return null;
  const root = front.includes("/") ? front.slice(0, front.indexOf("/")) : ".";
  return {
    stack: composer?.includes("symfony/framework-bundle") ? "PHP (Symfony)" : "PHP",
    command: `php -S 127.0.0.1:8000 -t ${root}`,
    port: 8e3,
    setup: setup3,
    why: [`${front} is there. PHP's own server is not what runs in production: name that if you can.`]
  };
};
function laravel(files, setup3) {
  const page = files.read("package.json");
  const built = page !== null && /"build"\s*:/.test(page);
  return {
    stack: "PHP (Laravel)",
    command: "php -S 127.0.0.1:8000 -t public public/index.php",
    port: 8e3,
    env: { LOG_CHANNEL: "stderr", APP_DEBUG: "false" },
    setup: [
      ...setup3,
      { run: "cp -n .env.example .env && php artisan key:generate" },
      // Sessions live in the database by default: without its tables every page is a 500.
      { run: "touch database/database.sqlite && php artisan migrate --force" },
      ...built ? [{ run: `${files.read("package-lock.json") === null ? "npm install" : "npm ci"} && npm run build` }] : []
    ],
    why: ["artisan is there."]
  };
}

// src/cli/init/python.ts
var MANIFESTS = ["requirements.txt", "pyproject.toml", "Pipfile", "setup.py", "setup.cfg"];
var MODULES = ["main", "app", "server", "api", "wsgi", "asgi", "app.main", "app.server", "src.main", "src.app"];
var python = (files) => {
  const manifest = MANIFESTS.find((path) => files.read(path) !== null);
  const django = files.read("manage.py") !== null;
  if (manifest === void 0 && !django) return null;
  const wanted = MANIFESTS.map((path) => files.read(path) ?? "").join("\n").toLowerCase();
  const uses = (name) => new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`, "m").test(wanted);
  const found = django ? djangoApp(files, uses) : app(files, uses);
  if (found === null) return null;
  const poetry = files.read("poetry.lock") !== null;
  const uv = files.read("uv.lock") !== null;
  const within = poetry ? "poetry run " : uv ? "uv run " : "";
  return {
    ...found,
    command: `${within}${found.command}`,
    setup: [
      ...setup2(poetry ? "poetry" : uv ? "uv" : manifest ?? null),
      // Without its tables every page that looks into the database is a 500.
      ...django ? [{ run: `${within}python manage.py migrate` }] : []
    ]
  };
};
function djangoApp(files, uses) {
  const project = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)\.settings/.exec(files.read("manage.py") ?? "")?.[1];
  if (uses("gunicorn") && project !== void 0) {
    return {
      stack: "Python (Django, gunicorn)",
      command: `gunicorn ${project}.wsgi --bind 127.0.0.1:8000`,
      port: 8e3,
      why: [`manage.py names ${project}.settings, and gunicorn is a dependency.`]
    };
  }
  return {
    stack: "Python (Django)",
    command: "python manage.py runserver --noreload 127.0.0.1:8000",
    port: 8e3,
    why: ["manage.py is there. The development server is not what runs in production: name that if you can."]
  };
}
function app(files, uses) {
  for (const module of MODULES) {
    const path = `${module.replaceAll(".", "/")}.py`;
    const text = files.read(path) ?? "";
    const [, name, framework] = /^(\w+)\s*(?::\s*\w+\s*)?=\s*(FastAPI|Starlette|Litestar|Quart|Flask|Bottle|falcon\.\w*App|falcon\.API)\(/m.exec(
      text
    ) ?? [];
    if (name === void 0 || framework === void 0) continue;
    const why = [`${path} makes a ${framework} application, ${name}.`];
    if (/FastAPI|Starlette|Litestar|Quart/.test(framework)) {
      const server = uses("hypercorn") && !uses("uvicorn") ? `hypercorn ${module}:${name} --bind 127.0.0.1:8000` : `uvicorn ${module}:${name} --port 8000`;
      return { stack: `Python (${framework})`, command: server, port: 8e3, why };
    }
    if (uses("gunicorn")) {
      return {
        stack: `Python (${framework}, gunicorn)`,
        command: `gunicorn ${module}:${name} --bind 127.0.0.1:8000`,
        port: 8e3,
        why: [...why, "gunicorn is a dependency."]
      };
    }
    if (uses("waitress")) {
      return {
        stack: `Python (${framework}, waitress)`,
        command: `waitress-serve --listen=127.0.0.1:8000 ${module}:${name}`,
        port: 8e3,
        why: [...why, "waitress is a dependency."]
      };
    }
    if (framework === "Flask") {
      return { stack: "Python (Flask)", command: `flask --app ${module}:${name} run --port 5000`, port: 5e3, why };
    }
  }
  const made = factory(files, uses);
  if (made !== null) return made;
  for (const module of MODULES) {
    const path = `${module.replaceAll(".", "/")}.py`;
    if (!/\b(run|serve_forever|run_app|listen|start)\(/.test(files.read(path) ?? "")) continue;
    const port = findPort(
      files,
      [path],
      [/port\s*=\s*(\d{2,5})/, /listen\(\s*(\d{2,5})/, /['"][\w.]*['"]\s*,\s*(\d{4,5})\s*\)/]
    );
    return {
      stack: "Python",
      command: `python ${path}`,
      port: port?.port ?? 8e3,
      why: [`${path} starts a server.`, port?.why ?? "No port was found; 8000 is usual."]
    };
  }
  return null;
}
function factory(files, uses) {
  const packages = files.list(".").map((name) => [name, `${name}/__init__.py`]);
  const modules = MODULES.map((module) => [module, `${module.replaceAll(".", "/")}.py`]);
  for (const [module, path] of [...packages, ...modules]) {
    const text = files.read(path) ?? "";
    if (!/\bFlask\(/.test(text)) continue;
    const maker = /^def ((?:create|make)_app)\(/m.exec(text)?.[1];
    const name = /^(\w+)\s*=\s*Flask\(/m.exec(text)?.[1];
    if (maker === void 0 && name === void 0) continue;
    const why = [`${path} makes a Flask application, ${name ?? `${maker}()`}.`];
    const target = name === void 0 ? `'${module}:${maker}()'` : `${module}:${name}`;
    return uses("gunicorn") ? { stack: "Python (Flask, gunicorn)", command: `gunicorn ${target} --bind 127.0.0.1:8000`, port: 8e3, why } : { stack: "Python (Flask)", command: `flask --app ${target} run --port 5000`, port: 5e3, why };
  }
  return null;
}
function setup2(kind) {
  const first = { uses: "actions/setup-python@v6", with: { "python-version": "3.x" } };
  if (kind === "poetry") return [first, { run: "pip install poetry && poetry install" }];
  if (kind === "uv") return [first, { run: "pip install uv && uv sync" }];
  if (kind === "Pipfile") return [first, { run: "pip install pipenv && pipenv install --system" }];
  if (kind === null) return [first];
  return [first, { run: kind === "requirements.txt" ? "pip install -r requirements.txt" : "pip install ." }];
}

// src/cli/init/ruby.ts
var SETUP = [{ uses: "ruby/setup-ruby@v1", with: { "bundler-cache": "true" } }];
var ruby = (files) => {
  const gems = files.read("Gemfile");
  const rails = files.read("config/application.rb") !== null;
  if (rails) {
    return {
      stack: "Ruby (Rails)",
      command: "bundle exec rails server -b 127.0.0.1 -p 3000",
      port: 3e3,
      setup: [...SETUP, { run: "bundle exec rails db:prepare" }],
      env: { RAILS_ENV: "test", RAILS_LOG_TO_STDOUT: "1" },
      why: ["config/application.rb is there."]
    };
  }
  if (files.read("config.ru") === null) return null;
  const [server, command] = /['"]puma['"]/.test(gems ?? "") ? ["Puma", "bundle exec puma -b tcp://127.0.0.1:9292"] : ["Rack", "bundle exec rackup -o 127.0.0.1 -p 9292"];
  return {
    stack: `Ruby (${server})`,
    command: gems === null ? command.replace("bundle exec ", "") : command,
    port: 9292,
    setup: SETUP,
    // In development Rack and Sinatra show the traceback to the client, and refuse Host headers by themselves.
    env: { RACK_ENV: "production" },
    why: [server === "Puma" ? "config.ru is there, and puma is in the Gemfile." : "config.ru is there."]
  };
};

// src/cli/init/rust.ts
var FRAMEWORKS2 = [
  ["actix-web", 8080],
  ["axum", 3e3],
  ["rocket", 8e3],
  ["warp", 3030],
  ["poem", 3e3],
  ["salvo", 8698],
  ["hyper", 3e3]
];
var rust = (files) => {
  const manifest = files.read("Cargo.toml");
  const name = /^\[package\][^[]*?^name\s*=\s*"([\w-]+)"/ms.exec(manifest ?? "")?.[1];
  if (manifest === null || name === void 0 || files.read("src/main.rs") === null) return null;
  const binary = /^\[\[bin\]\][^[]*?^name\s*=\s*"([\w-]+)"/ms.exec(manifest)?.[1] ?? name;
  const framework = FRAMEWORKS2.find(([crate]) => new RegExp(`^${crate}\\s*=`, "m").test(manifest));
  const port = findPort(
    files,
    ["src/main.rs", "Rocket.toml"],
    [/["'][\d.[\]:]*:(\d{2,5})["']/, /(?:0|1)\s*\]\s*,\s*(\d{4,5})/, /\bport\s*[:=]\s*(\d{2,5})/i]
  );
  return {
    stack: framework === void 0 ? "Rust" : `Rust (${framework[0]})`,
    command: `./target/release/${binary}`,
    port: port?.port ?? framework?.[1] ?? 8080,
    setup: [{ run: "cargo build --release --locked" }],
    why: [
      `Cargo.toml and src/main.rs are there.`,
      port?.why ?? `No port was found; ${framework?.[1] ?? 8080} is usual.`
    ]
  };
};

// src/cli/init/detect.ts
var DETECTORS = [python, ruby, php, java, go, rust, node];
function detect(files) {
  for (const detector of DETECTORS) {
    const guess = detector(files);
    if (guess !== null) return guess;
  }
  return null;
}
var DESCRIPTIONS = ["openapi", "swagger", "docs/openapi", "api/openapi", "spec/openapi"].flatMap(
  (name) => ["yaml", "yml", "json"].map((extension) => `${name}.${extension}`)
);
function findOpenApi(files) {
  return DESCRIPTIONS.find((path) => /openapi|swagger/.test(files.read(path)?.slice(0, 2e3) ?? "")) ?? null;
}

// src/cli/init/write-files.ts
var import_yaml = __toESM(require_dist(), 1);
var OFFERED = [
  "time-budget",
  "ready-timeout",
  "exclude-route",
  "fail-level",
  "memory-limit",
  "baseline"
];
var NO_GUESS = {
  stack: "unknown",
  command: "./start-the-server # CHANGE: how to start your server",
  port: 8080,
  setup: [],
  why: ["Nothing here is known to start a server: change the command and the URL."]
};
function configText(guess, openapi) {
  const offered = OFFERED.map((name) => {
    const spec = optionSpec(name);
    const value = spec.default ?? spec.example;
    return `# ${spec.help}.
# ${line(name, spec.many ? [value] : value).replaceAll("\n", "\n# ")}`;
  });
  return [
    "# How patho fuzzes this project. Every option: patho fuzz --help, or docs/reference.md of patho.",
    "",
    guess.command.includes("# CHANGE") ? `command: ${guess.command}` : line("command", guess.command),
    line("url", `http://127.0.0.1:${guess.port}/`),
    ...guess.env === void 0 ? [] : [line("env", guess.env)],
    ...openapi === null ? [] : [line("openapi", openapi)],
    "",
    "# Requests that your app takes; the malformed ones are made from them. The first one must answer below 500.",
    "# route:",
    "#   - GET /",
    '#   - POST /login application/json {"user":"a","password":"b"}',
    "",
    offered.join("\n\n"),
    "",
    "# Findings that are known and accepted, each with a reason.",
    "# suppressions:",
    "#   - rule: server-error",
    "#     path: legacy/**",
    "#     reason: goes away with the old frontend",
    "#     expires: 2030-01-31",
    ""
  ].join("\n");
}
function workflowText(guess) {
  const setup3 = guess.setup.map((step) => indent((0, import_yaml.stringify)([step], { lineWidth: 0 })));
  return `name: patho

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read
  pull-requests: write # the comment
  security-events: write # code scanning

concurrency:
  group: patho-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  patho:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0 # the base, to tell new findings from known ones
          persist-credentials: false

${setup3.join("")}${setup3.length > 0 ? "\n" : ""}      - uses: patho/fuzz-action@v1
        id: patho
        # The options are in .github/patho.yml.

      - uses: github/codeql-action/upload-sarif@v4
        # A private repository needs GitHub Code Security for this step; without it, remove the step.
        if: always() && steps.patho.outputs.sarif != ''
        # A pull request from a fork may not be allowed to upload; annotations and the summary say the same.
        continue-on-error: \${{ github.event.pull_request.head.repo.fork == true }}
        with:
          sarif_file: \${{ steps.patho.outputs.sarif }}
          category: patho
`;
}
function line(key, value) {
  return (0, import_yaml.stringify)({ [key]: value }, { lineWidth: 0 }).trimEnd();
}
function indent(text) {
  return text.replace(/^(?=.)/gm, "      ");
}

// src/cli/commands/init.ts
var WORKFLOW = ".github/workflows/patho.yml";
function initCommand({ cwd, stdout }) {
  return new Command("init").description(`Look at the project here and write ${WORKFLOW} and ${DEFAULT_CONFIG}.`).option("--force", "overwrite files that exist").option("--dry-run", "print the files instead of writing them").action((flags) => {
    const files = projectFiles(cwd);
    const guess = detect(files) ?? NO_GUESS;
    const openapi = findOpenApi(files);
    const texts = { [WORKFLOW]: workflowText(guess), [DEFAULT_CONFIG]: configText(guess, openapi) };
    const say = (text) => stdout.write(`${terminalLine(text)}
`);
    say(`project  ${guess.stack}`);
    say(`command  ${guess.command}`);
    say(`url      http://127.0.0.1:${guess.port}/`);
    if (openapi !== null) say(`routes   ${openapi}`);
    for (const reason of guess.why) say(`because  ${reason}`);
    if (flags.dryRun) {
      for (const [path, text] of Object.entries(texts)) stdout.write(`
# ${path}
${text}`);
      return;
    }
    const existing = Object.keys(texts).filter((path) => existsSync(join(cwd, path)));
    if (existing.length > 0 && !flags.force) {
      const are = existing.length === 1 ? "exists" : "exist";
      throw new UsageError(
        `${existing.join(" and ")} ${are} already: --force overwrites, --dry-run shows what would be written`
      );
    }
    for (const [path, text] of Object.entries(texts)) {
      write(join(cwd, path), path, text);
      say(`wrote    ${path}`);
    }
    say("next     patho doctor, then patho fuzz");
  });
}
function write(path, shown, text) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${error.code})`, null, {
      cause: error
    });
  }
}
var MAX_BYTES = 1 << 20;
function projectFiles(directory) {
  const cache = /* @__PURE__ */ new Map();
  const read = (path) => {
    try {
      return readFileSync(join(directory, path), "utf8").slice(0, MAX_BYTES);
    } catch {
      return null;
    }
  };
  return {
    read: (path) => {
      if (!cache.has(path)) cache.set(path, read(path));
      return cache.get(path) ?? null;
    },
    list: (path) => {
      try {
        return readdirSync(join(directory, path)).sort();
      } catch {
        return [];
      }
    }
  };
}
export {
  initCommand
};
