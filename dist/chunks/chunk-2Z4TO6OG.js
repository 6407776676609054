import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  LABEL,
  Resolver,
  baseOf,
  isAction,
  readAll,
  userAgent
} from "./chunk-SQJURXSF.js";
import {
  literal
} from "./chunk-66MAPH7E.js";

// src/language/freeze.ts
var LONGEST_LITERAL = 65536;
function freeze(message, settings, random) {
  const resolver = new Resolver(message, settings, random);
  const base = baseOf(resolver);
  const counted = base.pieces.reduce((sum, piece) => sum + piece.length, 0) - base.uncounted;
  const features = message.features.map((feature, index) => freezeFeature(resolver, feature, index, counted));
  const frozen = { ...message, features: [...features, ...base.implied] };
  if (frozen.kind !== "request") return frozen;
  return {
    ...frozen,
    method: frozen.method && freezeValue(resolver, frozen.method, LABEL.method),
    path: freezeValue(resolver, frozen.path, LABEL.path)
  };
}
function freezeFeature(resolver, feature, index, length) {
  const label = LABEL.feature(index);
  if (isAction(feature)) {
    const offset = resolver.offset(feature, index, length);
    if (feature.kind !== "inject") return { ...feature, offset };
    return { ...feature, offset, value: freezeValue(resolver, feature.value, label) };
  }
  switch (feature.kind) {
    case "header": {
      const key = freezeValue(resolver, feature.key, label + 1);
      return { ...feature, key, value: freezeValue(resolver, feature.value, label) };
    }
    case "user-agent": {
      const { value } = feature;
      const text = value.kind === "shortcut" ? userAgent(value.letter) : freezeValue(resolver, value, label);
      return { ...feature, value: text };
    }
    case "key":
      return feature.value === null ? feature : { ...feature, value: freezeValue(resolver, feature.value, label) };
    case "content-type":
    case "location":
    case "reason":
    case "body":
    case "raw-body":
      return { ...feature, value: freezeValue(resolver, feature.value, label) };
    default:
      return feature;
  }
}
function freezeValue(resolver, value, label) {
  if (value.kind !== "generated") return value;
  const source = resolver.value(value, label);
  return source.length > LONGEST_LITERAL ? value : { ...literal(readAll(source)), ...value.span && { span: value.span } };
}

export {
  freeze
};
