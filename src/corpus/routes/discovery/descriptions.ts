import { UsageError } from '../../../errors.ts';
import type { Route } from '../../route.ts';
import { openApiRoutes } from '../openapi.ts';

/** Where frameworks put an OpenAPI description. */
export const USUAL_PATHS: readonly string[] = [
  '/openapi.json',
  '/openapi.yaml',
  '/swagger.json',
  // springdoc, springfox
  '/v3/api-docs',
  '/v2/api-docs',
  // swagger-ui-express, rswag
  '/api-docs',
  // ASP.NET
  '/swagger/v1/swagger.json',
  // Fastify
  '/documentation/json',
  // NestJS
  '/api-json',
  '/api/openapi.json',
  // drf-spectacular
  '/api/schema/',
  // Quarkus
  '/q/openapi',
  '/docs',
  '/.well-known/openapi.json',
  // RFC 9727
  '/.well-known/api-catalog',
];

/** Larger YAML takes its parser too long (characters). */
const MAX_YAML = 100_000;
/** YAML that no framework writes, and that its parser takes for ever to read: keys that are marked, lists on one line. */
const ODD_YAML = /(^|[\s[{-])\?\s|-\s+-\s+-\s/m;
/** Brackets of YAML that may be open at the same place. */
const MAX_OPEN = 20;

/** Whether a path may lead to a description, or to a page that names one. */
export function mayDescribe(path: string): boolean {
  return /openapi|swagger|redoc|api-?docs/i.test(path) && !/\.(css|png|svg|ico|map)$|-bundle|-preset/i.test(path);
}

/** The operations that an answer describes; null when it is no OpenAPI description. */
export function describedRoutes(text: string): Route[] | null {
  const description = descriptionIn(text);
  if (description === null) return null;
  try {
    return openApiRoutes(description, 'discover');
  } catch (error) {
    // Whatever a server says must not end the run: too deep a YAML overflows its parser's stack.
    if (error instanceof UsageError || error instanceof RangeError) return null;
    throw error;
  }
}

function descriptionIn(text: string): string | null {
  if (/^\s*\{/.test(text)) return /"(openapi|swagger)"/.test(text) && isJson(text) ? text : null;
  if (/^["']?(openapi|swagger)["']?\s*:/m.test(text)) return isQuicklyRead(text) ? text : null;
  return inScript(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isQuicklyRead(yaml: string): boolean {
  if (yaml.length > MAX_YAML || ODD_YAML.test(yaml)) return false;
  let open = 0;
  for (const c of yaml) {
    if (c === '[' || c === '{') open++;
    else if ((c === ']' || c === '}') && open > 0) open--;
    if (open > MAX_OPEN) return false;
  }
  return true;
}

/** What a page, a script or a catalog says about where descriptions are: `url: "/openapi.json"`. */
export function namedDescriptions(text: string): string[] {
  const words = text.split(/["'`\s<>()]+/);
  const names = words.filter((word) => word.length < 300 && /^(https?:\/)?\.{0,2}\//.test(word) && mayDescribe(word));
  return [...new Set(names)].slice(0, 10);
}

/** swagger-ui-express writes the description into a script: the object from its brace to the one that closes it. */
function inScript(text: string): string | null {
  const mark = text.indexOf('"swaggerDoc":');
  const start = mark < 0 ? -1 : text.indexOf('{', mark);
  if (start < 0) return null;
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return text.slice(start, i + 1);
  }
  return null;
}
