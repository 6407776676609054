import { parseDocument } from 'yaml';
import { optionNames } from '../../options/table.ts';
import { didYouMean } from '../../options/values/did-you-mean.ts';
import { quote } from '../../options/values/quote.ts';
import { type Check, fail, ok, warn } from './check.ts';

type Json = Readonly<Record<string, unknown>>;

const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/**
 * Looks at one workflow file.
 *
 * @param path - as the user would name it
 * @returns what is wrong with the jobs that use patho; null when none does
 */
export function checkWorkflow(path: string, text: string): readonly Check[] | null {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0)
    return /patho/.test(text) ? [fail(`${path} is no valid YAML`, document.errors[0]!.message)] : null;
  let workflow: Json;
  try {
    workflow = object(document.toJS({ maxAliasCount: 100 }));
  } catch {
    return null;
  }
  const jobs = Object.entries(object(workflow.jobs)).filter(([, job]) => steps(job).some(isPatho));
  if (jobs.length === 0) return null;
  const checks = [
    ...triggers(path, workflow.on),
    ...jobs.flatMap(([name, job]) => checkJob(`${path}, job ${name}`, object(job), workflow)),
  ];
  return checks.length > 0 ? checks : [ok(`${path} is right`)];
}

function triggers(path: string, on: unknown): readonly Check[] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(object(on));
  const privileged = events.filter((event) => PRIVILEGED.includes(event));
  if (privileged.length > 0) {
    return [
      fail(
        `${path} runs on ${privileged.join(', ')}, with secrets and the code of strangers`,
        'use the event pull_request',
      ),
    ];
  }
  return events.includes('pull_request') || events.includes('merge_group')
    ? []
    : [warn(`${path} does not run on pull requests`, 'add the event pull_request')];
}

function checkJob(where: string, job: Json, workflow: Json): readonly Check[] {
  const all = steps(job);
  const checks: Check[] = [];
  const known = optionNames('action');
  for (const step of all.filter(isPatho)) {
    for (const input of Object.keys(object(step.with))) {
      if (known.some((name) => name === input.toLowerCase())) continue;
      checks.push(
        fail(
          `${where}: unknown input ${quote(input)}${didYouMean(input, known)}`,
          'correct it: the action refuses to run',
        ),
      );
    }
  }
  const granted = job.permissions ?? workflow.permissions;
  const comments = all.filter(isPatho).some((step) => object(step.with).comment !== 'never');
  if (comments && !grants(granted, 'pull-requests')) {
    checks.push(
      warn(`${where} cannot write the comment`, 'add pull-requests: write to its permissions, or set comment: never'),
    );
  }
  const uploads = all.filter((step) => /codeql-action\/upload-sarif@/.test(String(step.uses)));
  if (uploads.length > 0 && !grants(granted, 'security-events')) {
    checks.push(fail(`${where} cannot upload SARIF`, 'add security-events: write to its permissions'));
  }
  if (uploads.some((step) => !/always\(\)|!cancelled\(\)|failure\(\)/.test(String(step.if ?? '')))) {
    checks.push(fail(`${where} uploads SARIF only when the gate passes`, 'set if: always() on the step'));
  }
  return [...checks, ...runner(where, job['runs-on']), ...checkout(where, all)];
}

/** A runner that patho refuses, or on which it sees less. */
function runner(where: string, labels: unknown): readonly Check[] {
  const system = /windows|macos/i.exec(JSON.stringify(labels) ?? '')?.[0]?.toLowerCase();
  if (system === 'windows')
    return [fail(`${where} runs on Windows, where patho refuses to run`, 'set runs-on: ubuntu-latest')];
  return system === 'macos'
    ? [warn(`${where} runs on macOS, where no leak is found`, 'set runs-on: ubuntu-latest')]
    : [];
}

function checkout(where: string, all: readonly Json[]): readonly Check[] {
  const steps = all.filter((step) => /actions\/checkout@/.test(String(step.uses)));
  if (steps.length === 0)
    return [warn(`${where} does not check the code out`, 'add actions/checkout as its first step')];
  const leaves = steps.some((step) => String(object(step.with)['persist-credentials']) !== 'false');
  return leaves
    ? [
        warn(
          `${where} leaves its token in .git/config, where the server can read it`,
          'set persist-credentials: false and fetch-depth: 0 for actions/checkout',
        ),
      ]
    : [];
}

/** Nothing said: the repository's default, which is to write on older ones; it cannot be seen from here. */
function grants(permissions: unknown, scope: string): boolean {
  if (permissions === undefined || permissions === null) return true;
  return permissions === 'write-all' || object(permissions)[scope] === 'write';
}

function isPatho(step: Json): boolean {
  return typeof step.uses === 'string' && /(^|\/)(patho|fuzz-action)(@|\/|$)/.test(step.uses);
}

function steps(job: unknown): readonly Json[] {
  const list = object(job).steps;
  return Array.isArray(list) ? list.map(object) : [];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
