import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/target/environment.ts
var WITHHELD = [
  { name: /^(GITHUB|GH)_(ENTERPRISE_)?TOKEN$/, why: "may write to the repository" },
  { name: /^ACTIONS_/, why: "the runner tokens for caches, artifacts and identity" },
  { name: /^INPUT_/, why: "the inputs of the action, tokens among them" },
  { name: /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/, why: "files through which a step commands the runner" },
  { name: /^GITHUB_EVENT_PATH$/, why: "a file in the folder of those files" },
  { name: /^RUNNER_TEMP$/, why: "the folder of those files" },
  { name: /^(NPM_TOKEN|NODE_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/, why: "publishes packages" },
  { name: /^npm_config_.*(_auth|_password|authtoken)/i, why: "publishes packages" },
  {
    name: /^(TWINE_PASSWORD|PYPI_TOKEN|PYPI_API_TOKEN|UV_PUBLISH_TOKEN|FLIT_PASSWORD|HATCH_INDEX_AUTH|POETRY_(PYPI_TOKEN|HTTP_BASIC)_\w+)$/,
    why: "publishes packages"
  },
  {
    name: /^(GEM_HOST_API_KEY|RUBYGEMS_API_KEY|CARGO_REGISTRY_TOKEN|CARGO_REGISTRIES_\w+_TOKEN)$/,
    why: "publishes packages"
  },
  { name: /^(NUGET_API_KEY|HEX_API_KEY|MAVEN_PASSWORD|OSSRH_PASSWORD|SONATYPE_PASSWORD)$/, why: "publishes packages" },
  { name: /^(DOCKER_PASSWORD|DOCKERHUB_TOKEN|DOCKER_AUTH_CONFIG)$/, why: "publishes images" },
  {
    name: /^(CODECOV_TOKEN|COVERALLS_REPO_TOKEN|SONAR_TOKEN|SNYK_TOKEN)$/,
    why: "writes to services the CI reports to"
  },
  { name: /^(SSH_AUTH_SOCK|SSH_AGENT_PID)$/, why: "signs with the deploy key" },
  { name: /^(FORCE_COLOR|CLICOLOR_FORCE|PY_COLORS)$/, why: "colours a log that is read by a program" }
];
var GIVEN = {
  // A piped stdout is block-buffered: the traceback would come minutes after its request.
  PYTHONUNBUFFERED: "1",
  // Python prints where it was when a signal kills it.
  PYTHONFAULTHANDLER: "1",
  // A panic without frames cannot be located.
  RUST_BACKTRACE: "1",
  // NO_COLOR alone: there are libraries that take FORCE_COLOR=0 for a wish to have colours.
  NO_COLOR: "1"
};
function serverEnvironment(inherited, extra = {}) {
  const environment = {};
  for (const [name, value] of Object.entries(inherited)) {
    if (value !== void 0 && !WITHHELD.some((rule) => rule.name.test(name))) environment[name] = value;
  }
  return { ...environment, ...GIVEN, ...extra };
}
function withheldBecause(name) {
  return WITHHELD.find((rule) => rule.name.test(name))?.why ?? null;
}

export {
  serverEnvironment,
  withheldBecause
};
