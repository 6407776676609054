import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/corpus/routes/valid-body.ts
var BOUNDARY = "patho";
function validBody(contentType) {
  const type = mediaType(contentType);
  if (type.startsWith("multipart/")) return multipartBody(contentType, [{ name: "a", value: "1" }]);
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
function multipartBody(contentType, parts) {
  const named = /;\s*boundary="?([^";]+)/i.exec(contentType)?.[1];
  const boundary = named ?? BOUNDARY;
  const lines = parts.flatMap(({ name, value, filename, contentType: type }) => [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${quoted(name)}"${filename === void 0 ? "" : `; filename="${quoted(filename)}"`}`,
    ...type === void 0 ? [] : [`Content-Type: ${type.replaceAll(/[\r\n]/g, " ")}`],
    "",
    value
  ]);
  const body = [...lines, `--${boundary}--`, ""].join("\r\n");
  return { contentType: named ? contentType : `${contentType}; boundary=${boundary}`, body };
}
function quoted(name) {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export {
  BOUNDARY,
  validBody,
  mediaType,
  isJson,
  multipartBody
};
