import { type Route, routeName } from '../corpus/route.ts';
import { type Ask, discover } from '../corpus/routes/discovery/discover.ts';
import { validRequest } from '../transport/valid-request.ts';

/** Of an answer's body so much is read (bytes). */
const BODY_LIMIT = 1_000_000;

/**
 * Finds routes of the server that runs, with valid requests.
 *
 * @param target where it is, and what a valid request must carry
 * @returns The routes, and a sentence that names them.
 */
export async function discoverRoutes(
  { url, headers }: { readonly url: URL; readonly headers: Readonly<Record<string, string>> },
  { routes: named, excluded = () => false }: { routes: readonly Route[]; excluded?: (route: Route) => boolean },
): Promise<{ routes: readonly Route[]; said: string }> {
  const ask: Ask = async (at, timeoutMs) => {
    const answer = await validRequest(at, { headers, timeoutMs, bodyLimit: BODY_LIMIT });
    if (answer.status === null) return null;
    const field = (name: string) => [answer.headers[name] ?? []].flat()[0];
    return {
      status: answer.status,
      location: field('location') ?? null,
      contentType: field('content-type') ?? '',
      text: Buffer.from(answer.bodyPrefix).toString('utf8'),
    };
  };
  const { routes, requests, left } = await discover({ url, named, excluded, ask, now: () => performance.now() });
  const names = routes.length > 0 ? `: ${routes.map(routeName).join(', ')}` : '';
  const more = left > 0 ? `; ${left} more are too many, name those that matter` : '';
  return { routes, said: `${routes.length} more routes found with ${requests} requests${names}${more}` };
}
