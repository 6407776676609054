import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMessages } from '../../src/corpus/case.ts';
import { parseCapture } from '../../src/corpus/conversation.ts';
import { scriptOf } from '../../src/fire/script.ts';
import type { Shot } from '../../src/fire/shot.ts';
import { collect } from '../../src/language/collect.ts';
import { parseRequests } from '../../src/language/parse.ts';
import type { Payload } from '../../src/language/payload.ts';
import { createSettings } from '../../src/language/settings.ts';

const settings = createSettings({ host: 'h' });

function shot(spec: string, ...captures: string[]): Shot {
  const messages = parseRequests(spec);
  return {
    messages,
    ...(captures.length === 0 ? {} : { captures: captures.map((text) => parseCapture(text, 'f')) }),
    render: (captured) => renderMessages(messages, settings, 1, captured),
  };
}

const said = (text: string) => Buffer.from(text, 'latin1');
const textOf = (payload: Payload | null | undefined) => payload && Buffer.from(collect(payload)).toString('latin1');
const bytes = (payloads: readonly Payload[]) => payloads.map(textOf);
// Unmasked, so that one can read what is sent.
const CHAT = 'ws:/ wf:-mask:b"hi" wf:-mask:b"<{id}>" wf:-mask:b"<{id}{tag}>"';
const ID = 'id = id=(\\w+)';
const TAG = 'tag = tag=(\\w+)';

describe('a shot that takes nothing from its own connection', () => {
  test.each([
    ['has no captures', shot(CHAT)],
    ['has captures for the shots after it', shot('ws:/ wf:b"hi"', ID)],
    ['is one message', shot('get:"/{id}"', ID)],
  ])('is played as it was rendered: it %s', (_, one) => {
    const { payloads, options } = scriptOf(one);
    expect(options).not.toHaveProperty('late');
    expect(bytes(payloads)).toEqual(bytes(one.render()));
  });

  test('may have its templates filled by what came before it', () => {
    const one = shot('ws:/ wf:-mask:b"<{id}>"', ID);
    const { payloads, options } = scriptOf(one, [['{id}', 'abc']]);
    expect(options).toEqual({ framesFrom: 1 });
    expect(textOf(payloads[1])).toContain('<abc>');
  });
});

describe('a shot that takes something', () => {
  test('waits for it, each message for what it needs itself, and says the same from then on', () => {
    const { payloads, options } = scriptOf(shot(CHAT, ID, TAG));
    const late = options.late!;
    expect(textOf(late(0, said(''), false))).toMatch(/^GET \/ /);
    expect(textOf(late(1, said('hello'), false))).toContain('hi');
    expect(late(2, said('hello'), false)).toBeNull();
    expect(textOf(late(2, said('hello id=a1 '), false))).toContain('\x04<a1>');
    expect(late(3, said('hello id=a1 id=b2'), false)).toBeNull();
    expect(textOf(late(3, said('hello id=a1 id=b2 tag=t'), false))).toContain('<a1t>');
    expect(bytes(payloads).join('')).toMatch(/hi.*<a1>.*<a1t>$/s);
  });

  test('sends a template as it stands that nothing fills, and does not wait for it again', () => {
    const late = scriptOf(shot(CHAT, ID, TAG)).options.late!;
    expect(late(2, said(''), false)).toBeNull();
    expect(textOf(late(2, said(''), true))).toContain('<{id}>');
    expect(late(3, said(''), false)).toBeNull();
    expect(textOf(late(3, said('tag=t'), false))).toContain('<{id}t>');
  });

  test('fills both of two that come apart', () => {
    const late = scriptOf(shot(CHAT, ID, TAG)).options.late!;
    late(2, said(''), true);
    expect(late(3, said('id=a'), false)).toBeNull();
    expect(textOf(late(3, said('id=a'), true))).toContain('<a{tag}>');
  });

  test('fills copies of a message', () => {
    const { payloads, options } = scriptOf(shot('ws:/ wf:-mask:b"{id}":x3', ID));
    for (const index of [1, 2, 3]) expect(textOf(options.late!(index, said('id=a'), false))).toBe('\x01\x01a');
    expect(payloads).toHaveLength(4);
  });

  test('sends what the server says as it is, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (raw) => {
        const one = shot('ws:/ wf:-mask:b"{all}"', 'all = ([^]+)');
        const made = textOf(scriptOf(one).options.late!(1, raw, true))!;
        const text = Buffer.from(raw).toString('latin1');
        expect(made.endsWith(text === '' ? '{all}' : text)).toBe(true);
      }),
    );
  });
});
