import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/corpus/routes/valid-body.ts
var BOUNDARY = "patho";
function validBody(contentType) {
  const type = mediaType(contentType);
  if (type.startsWith("multipart/")) return multipartBody(contentType);
  if (type === "application/x-www-form-urlencoded") return { contentType, body: "a=1" };
  if (isJson(type)) return { contentType, body: "{}" };
  if (type === "application/xml" || type === "text/xml" || type.endsWith("+xml")) return { contentType, body: "<a/>" };
  return { contentType, body: "hello" };
}
function mediaType(contentType) {
  return contentType.split(";", 1)[0].trim().toLowerCase();
}
function isJson(type) {
  return type === "application/json" || type.endsWith("+json") || type === "text/json";
}
function multipartBody(contentType) {
  const named = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  const boundary = named ?? BOUNDARY;
  const body = [`--${boundary}`, 'Content-Disposition: form-data; name="a"', "", "1", `--${boundary}--`, ""].join(
    "\r\n"
  );
  return { contentType: named ? contentType : `${contentType}; boundary=${boundary}`, body };
}

export {
  BOUNDARY,
  validBody,
  mediaType,
  isJson
};
