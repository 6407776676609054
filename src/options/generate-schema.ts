import { NOISE_IDS } from '../oracle/noise.ts';
import { RULES } from '../report/rules.ts';
import type { OptionSpec, ValueType } from './option.ts';
import { optionNames, optionSpec } from './table.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft-07, what editors speak) of the config file. Editors complete and underline with it; patho itself
 * checks with the parsers of the values, which are stricter and explain more.
 */
export function generateSchema(): string {
  const properties = Object.fromEntries(optionNames('config').map((name) => [name, property(optionSpec(name))]));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'patho config file',
    description: 'Options of the fuzz gate: .github/patho.yml',
    type: 'object',
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function property(spec: OptionSpec): Schema {
  const one = valueSchema(spec);
  const shape =
    spec.type === 'suppressions' || spec.type === 'noise' || spec.type === 'text-map'
      ? one
      : spec.many
        ? { anyOf: [one, { type: 'array', items: one }, ...(spec.type === 'key-value' ? [TEXT_MAP] : [])] }
        : one;
  const fallback =
    spec.default === null ? {} : { default: spec.type === 'integer' ? Number(spec.default) : spec.default };
  return { description: spec.more === undefined ? spec.help : `${spec.help}. ${spec.more}`, ...shape, ...fallback };
}

const TEXT_MAP: Schema = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } };

const VALUES: Readonly<Record<Exclude<ValueType, 'choice' | 'integer' | 'suppressions' | 'noise'>, Schema>> = {
  duration: { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*(ms|s|m|h)$' },
  bytes: { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*([kKmMgGtT][iI]?)?[bB]$' },
  boolean: { type: 'boolean' },
  string: { type: 'string', minLength: 1 },
  path: { type: 'string', minLength: 1 },
  regex: { type: 'string', minLength: 1 },
  url: { type: 'string', pattern: '^https?://' },
  route: { type: 'string', pattern: '^\\s*\\S+\\s+/' },
  'route-pattern': { type: 'string', pattern: '^\\s*(\\S+\\s+)?[/*]' },
  'key-value': { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*=' },
  shard: { type: 'string', pattern: '^\\d+/\\d+$' },
  'text-map': TEXT_MAP,
};

function valueSchema(spec: OptionSpec): Schema {
  if (spec.type === 'integer') return { type: 'integer', minimum: spec.min, maximum: spec.max };
  if (spec.type === 'suppressions') return SUPPRESSIONS;
  if (spec.type === 'noise') return NOISE;
  if (spec.type !== 'choice') return VALUES[spec.type];
  // Several choices may stand in one text, with commas between: too many to list.
  return spec.many
    ? { anyOf: [{ enum: spec.choices }, { type: 'string', pattern: ',' }] }
    : { type: 'string', enum: spec.choices };
}

const SUPPRESSIONS: Schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason'],
    properties: {
      fingerprint: { type: 'string', description: 'Of the one finding, as the report shows it' },
      rule: { enum: Object.keys(RULES), description: 'A kind of finding, together with path' },
      path: { type: 'string', description: "A glob over the file of the finding's location, together with rule" },
      reason: { type: 'string', minLength: 1, description: 'Why the finding is accepted' },
      expires: { type: 'string', format: 'date', description: 'The last day on which the suppression holds' },
    },
    oneOf: [
      { required: ['fingerprint'], not: { anyOf: [{ required: ['rule'] }, { required: ['path'] }] } },
      { required: ['rule', 'path'], not: { required: ['fingerprint'] } },
    ],
  },
};

/** What an added rule looks at; one is needed. */
const CONDITIONS = ['exception', 'message', 'file', 'function', 'status', 'route'].map((name) => ({
  required: [name],
}));

const NOISE: Schema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      remove: { enum: NOISE_IDS, description: 'A builtin rule that does not hold' },
      exception: {
        type: 'string',
        description: "The exception's type as the report shows it; * is any run of characters",
      },
      message: { type: 'string', description: 'A regular expression, looked for in the message' },
      file: { type: 'string', description: 'A glob over the end of the path of the file that raised it' },
      function: { type: 'string', description: 'The function that raised it; * is any run of characters' },
      status: {
        anyOf: [
          { type: 'integer', minimum: 100, maximum: 599 },
          { type: 'string', pattern: '^[1-5](\\d\\d|xx)$' },
        ],
        description: 'The status of an answer: 503, or 5xx',
      },
      route: {
        type: 'string',
        pattern: '^\\s*(\\S+\\s+)?[/*]',
        description: 'PATH or METHOD PATH; * is any run of characters',
      },
      reason: { type: 'string', minLength: 1, description: 'Why it is no bug' },
    },
    oneOf: [
      { required: ['remove'], not: { anyOf: CONDITIONS } },
      { required: ['reason'], not: { required: ['remove'] }, anyOf: CONDITIONS },
    ],
  },
};
