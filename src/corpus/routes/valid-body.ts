/** Boundary of the multipart bodies that are made here. */
export const BOUNDARY = 'patho';

/** A content type together with a body that is valid for it. */
export interface ValidBody {
  readonly contentType: string;
  readonly body: string;
}

/**
 * A small valid body for a route whose owner named only its content type, so that the route answers as it should before
 * anything malformed is sent. A multipart type without a boundary gets one (RFC 2046 §5.1.1).
 */
export function validBody(contentType: string): ValidBody {
  const type = mediaType(contentType);
  // Without a file: upload handlers refuse one in a field that they do not know.
  if (type.startsWith('multipart/')) return multipartBody(contentType, [{ name: 'a', value: '1' }]);
  if (type === 'application/x-www-form-urlencoded') return { contentType, body: 'a=1' };
  if (isJson(type)) return { contentType, body: '{}' };
  if (type === 'application/xml' || type === 'text/xml' || type.endsWith('+xml')) return { contentType, body: '<a/>' };
  return { contentType, body: 'hello' };
}

/** The media type of a Content-Type value: lower case, without parameters. */
export function mediaType(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

/** Whether a media type holds JSON (RFC 6839 §3.1 for the suffix). */
export function isJson(type: string): boolean {
  return type === 'application/json' || type.endsWith('+json') || type === 'text/json';
}

/** A part of a multipart body. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
  /** Of a file. */
  readonly filename?: string;
  readonly contentType?: string;
}

/** A multipart body of these parts. A content type without a boundary gets one. */
export function multipartBody(contentType: string, parts: readonly FormPart[]): ValidBody {
  const named = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  const boundary = named ?? BOUNDARY;
  const lines = parts.flatMap(({ name, value, filename, contentType: type }) => [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${quoted(name)}"${filename === undefined ? '' : `; filename="${quoted(filename)}"`}`,
    ...(type === undefined ? [] : [`Content-Type: ${type.replaceAll(/[\r\n]/g, ' ')}`]),
    '',
    value,
  ]);
  const body = [...lines, `--${boundary}--`, ''].join('\r\n');
  return { contentType: named ? contentType : `${contentType}; boundary=${boundary}`, body };
}

/** As browsers write names (WHATWG HTML, multipart/form-data encoding). */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
