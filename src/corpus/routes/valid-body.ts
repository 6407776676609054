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
  if (type.startsWith('multipart/')) return multipartBody(contentType);
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

/** One text field and no file: upload handlers refuse a file in a field that they do not know. */
function multipartBody(contentType: string): ValidBody {
  const named = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  const boundary = named ?? BOUNDARY;
  const body = [`--${boundary}`, 'Content-Disposition: form-data; name="a"', '', '1', `--${boundary}--`, ''].join(
    '\r\n',
  );
  return { contentType: named ? contentType : `${contentType}; boundary=${boundary}`, body };
}
