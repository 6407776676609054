// `node scripts/github-fixtures.js FOLDER`: takes what the tests need of GitHub's own OpenAPI description and example payloads, for
// test/github/fixtures/. FOLDER is where both packages were installed:
// npm install --prefix FOLDER --omit=optional @octokit/openapi @octokit/webhooks-examples
// They are 400 MB, so they are no dependency of the project.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Where are @octokit/openapi and @octokit/webhooks-examples installed?');

/** Every call that the action makes. */
const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
];
/** The events that the tests play, and which of GitHub's examples. */
const EVENTS = {
  pull_request: (payload) => payload.action === 'synchronize',
  push: () => true,
  merge_group: () => true,
  workflow_dispatch: () => true,
  workflow_run: () => true,
  issue_comment: () => true,
};
const PROSE = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated']);

const api = read('openapi', 'generated/api.github.com.deref.json');
write('comments-api.json', {
  source: `${source('openapi')}, api.github.com; prose left out, nullable written as anyOf`,
  operations: Object.fromEntries(OPERATIONS.map((name) => [name, operation(name)])),
});

const examples = read('webhooks-examples', 'api.github.com/index.json');
const events = Object.entries(EVENTS).map(([name, wanted]) => {
  const payload = examples.find((event) => event.name === name).examples.find(wanted);
  return [name, withoutAddresses(payload)];
});
write('events.json', {
  source: `${source('webhooks-examples')}, addresses left out`,
  ...Object.fromEntries(events),
});

function operation(name) {
  const [method, path] = name.split(' ');
  const { parameters = [], requestBody, responses } = api.paths[path][method.toLowerCase()];
  return {
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      schema: schemaOf(parameter.schema),
    })),
    request: requestBody === undefined ? null : bodyOf(requestBody),
    responses: Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, bodyOf(response)])),
  };
}

/** The schema of a JSON body; null where there is none. */
function bodyOf({ content = {} }) {
  const json = content['application/json'];
  return json === undefined ? null : schemaOf(json.schema);
}

/** OpenAPI 3.0's schema as JSON Schema; a property may have the name of a keyword. */
function schemaOf(value, isProperties = false) {
  if (Array.isArray(value)) return value.map((one) => schemaOf(one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => isProperties || (!PROSE.has(key) && !key.startsWith('x-')))
    .map(([key, one]) => [key, schemaOf(one, key === 'properties' && !isProperties)]);
  const { nullable, ...schema } = Object.fromEntries(entries);
  if (isProperties) return Object.fromEntries(entries);
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function withoutAddresses(value) {
  if (Array.isArray(value)) return value.map(withoutAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/(^|_)url$|^_links$/.test(key));
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutAddresses(one)]));
}

function read(name, file) {
  return JSON.parse(readFileSync(join(folder, 'node_modules/@octokit', name, file), 'utf8'));
}

function source(name) {
  const { version, license } = read(name, 'package.json');
  return `@octokit/${name} ${version} (${license})`;
}

function write(name, value) {
  const file = fileURLToPath(new URL(`../test/github/fixtures/${name}`, import.meta.url));
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
