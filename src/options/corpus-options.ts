import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { carriedFields } from '../corpus/carry.ts';
import type { CorpusOptions } from '../corpus/cases.ts';
import type { Route } from '../corpus/route.ts';
import { harRoutes } from '../corpus/routes/har.ts';
import { openApiRoutes } from '../corpus/routes/openapi.ts';
import { DEFAULT_SPECS, readUserSpecs } from '../corpus/user-specs.ts';
import { UsageError } from '../errors.ts';
import type { CaseSettings } from './gate-options.ts';

/**
 * Reads what the options name (user specs, OpenAPI, HAR) and gives what cases are made of.
 * @throws UsageError when a file cannot be read or is wrong, or when every route is excluded.
 */
export function corpusOptions(settings: CaseSettings, url: URL): CorpusOptions {
  const { classes, slow, seed, shard, directory } = settings;
  const routes = [...settings.routes];
  if (settings.openapi !== null)
    routes.push(
      ...openApiRoutes(
        read(settings.openapi, directory, '--openapi'),
        settings.openapi,
        readBeside(resolve(directory, settings.openapi), directory),
      ),
    );
  if (settings.har !== null) routes.push(...harRoutes(read(settings.har, directory, '--har'), url.host, settings.har));
  const { excludeRoutes } = settings;
  const excluded = (route: Route) => excludeRoutes.some((matches) => matches(route));
  const kept = routes.filter((route) => !excluded(route));
  if (kept.length === 0) {
    throw new UsageError('--exclude-route leaves no route to fire at; exclude less, or name a route with --route');
  }
  const userSpecs = readUserSpecs(directory, settings.specs.length > 0 ? settings.specs : [DEFAULT_SPECS]);
  const carried = carriedFields(settings.headers, settings.cookies);
  return {
    classes,
    routes: kept,
    userSpecs,
    slow,
    seed,
    shard,
    host: url.hostname,
    carried,
    ...(excludeRoutes.length > 0 ? { excluded } : {}),
  };
}

/** Reads files by their path from the folder of a description, below the directory that the run is about. */
function readBeside(description: string, directory: string): (path: string) => string | null {
  return (path) => {
    const file = resolve(dirname(description), path);
    if (relative(directory, file).startsWith('..')) return null;
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  };
}

function read(path: string, directory: string, option: string): string {
  try {
    return readFileSync(resolve(directory, path), 'utf8');
  } catch (cause) {
    throw new UsageError(`${option}: cannot read ${path}: ${(cause as Error).message}`, null, { cause });
  }
}
