/** Names of parameters that many apps read. */
const USUAL_NAMES = [
  ...[
    'id',
    'name',
    'q',
    'query',
    'search',
    'page',
    'limit',
    'offset',
    'size',
    'per_page',
    'sort',
    'order',
    'filter',
    'fields',
  ],
  ...[
    'from',
    'to',
    'date',
    'since',
    'lang',
    'locale',
    'format',
    'type',
    'callback',
    'url',
    'redirect',
    'next',
    'path',
    'file',
  ],
  ...[
    'token',
    'key',
    'email',
    'user',
    'password',
    'count',
    'amount',
    'price',
    'status',
    'category',
    'tag',
    'ids',
    'cursor',
  ],
];
/** Values longer than this would make the target too long for most servers, were they there once a name. */
const MAX_REPEATED = 100;

/** All of them with one value: which of them the server trips over is for the minimizer to find. A long value comes once. */
export function usualPairs(value: string): string {
  if (value.length <= MAX_REPEATED) return USUAL_NAMES.map((name) => `${name}=${value}`).join('&');
  return [`q=${value}`, ...USUAL_NAMES.slice(1).map((name) => `${name}=1`)].join('&');
}
