import { createHash } from 'node:crypto';
import type { Message } from '../language/ast.ts';
import type { SignalKind } from '../oracle/signal.ts';
import type { Exception, Frame } from '../traceback/exception.ts';
import type { Ownership } from '../traceback/in-app.ts';
import type { Ended } from '../transport/exchange.ts';
import { functionName } from './function-name.ts';
import { libraryPath } from './locate/dependency.ts';
import { parameterize } from './parameterize.ts';
import { shapeOf } from './shape.ts';

/** What identifies a failure. */
export interface Identity {
  /** The leading signal. */
  readonly kind: SignalKind;
  readonly exception: Exception | null;
  /** Status of the response that failed; null without one. */
  readonly status: number | null;
  readonly ended: Ended;
  /**
   * The minimal spec, read only when there is no exception. Null while a spec is being minimized (its shape changes
   * with every step): compare those with null on both sides.
   */
  readonly messages: readonly Message[] | null;
  readonly ownership: Ownership;
}

/** Part of the hashed text, so that a later version never equals an earlier one by chance. */
const VERSION = 'v1';
const FRAMES = 3;

/**
 * The fingerprint of a failure: 16 hexadecimal digits that survive line shifts, a reworded message, a moved checkout and
 * an upgraded dependency, and change with the name of the failing function. It has no line number, message or address in it.
 *
 * With an exception: kind, runtime, type, raising frame, and up to three frames of the app, inner to outer (without any:
 * the three innermost of the libraries), and the root cause where the exception wraps one. Without: kind, status, how the
 * connection ended, and the shape of the minimal spec. (ClusterFuzz's crash state, Sentry's in-app grouping.)
 */
export function fingerprint(identity: Identity): string {
  const { kind, exception, status, ended, messages } = identity;
  const parts = [VERSION, kind];
  if (exception) {
    parts.push(exception.runtime, ...describe(exception, identity.ownership));
  } else {
    parts.push(String(status), ended, messages === null ? '' : shapeOf(messages));
  }
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/**
 * A cheap name of an exception, to know it again while firing: type, raising file and function, and the innermost frame of
 * the app, which tells two careless calls of one library function apart; without frames the type and the template of its
 * message. Failures of one name are one bug of a run.
 */
export function exceptionKey(exception: Exception, ownership: Ownership): string {
  const raising = exception.frames[0];
  const place = raising?.file || raising?.function ? libraryFrame(raising, ownership) : parameterize(exception.message);
  const [own = ''] = appFrames(exception.frames, ownership);
  return `${exception.type} ${place} ${own}`;
}

function describe(exception: Exception, ownership: Ownership): string[] {
  const root = exception.chain.at(-1) ?? null;
  const raising = exception.frames[0];
  const parts = [exception.type, raising ? frameText(raising, ownership) : parameterize(exception.message)];
  if (root) {
    const cause = root.frames[0];
    parts.push(root.type, cause ? frameText(cause, ownership) : '');
  }
  // A framework's wrapper has none of the app's frames: they are in what it wraps.
  const own = appFrames(exception.frames, ownership);
  const inner = own.length === 0 && root ? appFrames(root.frames, ownership) : own;
  parts.push(...(inner.length > 0 ? inner : collapse(exception.frames.map((frame) => libraryFrame(frame, ownership)))));
  return parts;
}

function appFrames(frames: readonly Frame[], ownership: Ownership): string[] {
  return collapse(frames.filter((frame) => ownership(frame).inApp).map((frame) => frameText(frame, ownership)));
}

function frameText(frame: Frame, ownership: Ownership): string {
  const owner = ownership(frame);
  return owner.inApp ? `${owner.path} ${functionName(frame.function)}` : libraryFrame(frame, ownership);
}

function libraryFrame(frame: Frame, ownership: Ownership): string {
  const { file } = ownership(frame);
  return `${file === null ? '' : libraryPath(file)} ${functionName(frame.function)}`;
}

/** The first three, where a function that calls itself (also through others) counts once. */
function collapse(frames: readonly string[]): string[] {
  return [...new Set(frames)].slice(0, FRAMES);
}
