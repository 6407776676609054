import type { FieldType } from './field-type.ts';
import { CHARSET } from './types/charset.ts';
import { CHUNK_SIZE } from './types/chunk-size.ts';
import { CREDENTIALS } from './types/credentials.ts';
import { DATE } from './types/date.ts';
import { FORM } from './types/form.ts';
import { HEADER_LINE } from './types/header-line.ts';
import { HOST } from './types/host.ts';
import { INTEGER } from './types/integer.ts';
import { JSON_TEXT } from './types/json.ts';
import { LIST } from './types/list.ts';
import { METHOD } from './types/method.ts';
import { CBOR, GRPC, MSGPACK, YAML_TEXT } from './types/packed.ts';
import { PARAMETER } from './types/parameter.ts';
import { PATH_SEGMENT } from './types/path-segment.ts';
import { QUERY } from './types/query.ts';
import { TARGET } from './types/target.ts';
import { TOKEN } from './types/token.ts';
import { VERSION } from './types/version.ts';
import { XML_TEXT } from './types/xml.ts';

/** Every type whose hostile values fill fields, bodies and targets: what the catalog lists. */
export const FIELD_TYPES: readonly FieldType[] = [
  CHARSET,
  CHUNK_SIZE,
  CREDENTIALS,
  DATE,
  FORM,
  HEADER_LINE,
  HOST,
  INTEGER,
  JSON_TEXT,
  LIST,
  METHOD,
  MSGPACK,
  CBOR,
  GRPC,
  YAML_TEXT,
  PARAMETER,
  PATH_SEGMENT,
  QUERY,
  TARGET,
  TOKEN,
  VERSION,
  XML_TEXT,
];
