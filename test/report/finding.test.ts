import { expect, test } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { parseCapture, printCapture } from '../../src/corpus/conversation.ts';
import { sentBytes } from '../../src/fire/shot.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import { judge } from '../../src/oracle/judge.ts';
import { createFindingWriter } from '../../src/report/finding.ts';
import { createBug } from '../../src/triage/bug.ts';
import { failuresOf } from '../../src/triage/failure.ts';
import { finishedShrinker } from '../../src/triage/minimize/shrinker.ts';
import { variantOf } from '../../src/triage/shot-of.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { CALIBRATION } from '../oracle/observations.ts';
import { failing, ownership } from '../triage/model-range.ts';

/** The finding of a case, as minimal as these messages. */
function written(fired: Case, minimal: string) {
  const settings = createSettings({ host: '127.0.0.1' });
  const seen = failing('f');
  const bug = createBug({
    failure: failuresOf(seen, judge(seen, CALIBRATION), ownership)[0]!,
    case: fired,
    confirmation: { k: 3, n: 3 },
    stability: 'stable',
    seenAt: 1,
    confirmedAt: 2,
    shrinker: finishedShrinker(variantOf(fired, parseRequests(minimal), settings).messages),
  });
  const url = new URL('http://127.0.0.1:8080/');
  return createFindingWriter({ url, settings, ownership, locate: () => null }).write(bug, 0);
}

test('of captures those stand in a finding that its minimal specs need', () => {
  const captures = ['id = id=(a)', 'key = (b)'].map((text) => parseCapture(text, 'f'));
  const chat = { ...caseOf('ws:/ wf:b"{key}{id}"'), captures };
  const finding = written(chat, 'ws:/ wf:b"{id}"');
  expect(finding).toMatchObject({ sequence: null, captures: [['id = id=(a)']] });
  expect(finding.pathoc).toBe(`pathoc 127.0.0.1:8080 $'ws:/ wf:b"{id}"\\n# capture: id = id=(a)'`);
  expect(written(chat, 'ws:/ wf:b"x"')).toMatchObject({ captures: null });

  const after = written({ ...caseOf('get:/{id}'), prelude: [chat] }, 'get:/{id}');
  expect(after).toMatchObject({ captures: [captures.map(printCapture), []] });
  expect(after.pathoc).toBe(
    `pathoc 127.0.0.1:8080 $'ws:/ wf:b"{key}{id}"\\n# capture: id = id=(a)\\n# capture: key = (b)\\nget:/{id}'`,
  );
});

test('the bytes of a finding are those that its minimal spec was confirmed with, random values too', () => {
  const settings = createSettings({ host: '127.0.0.1' });
  const fired = { ...caseOf('get:/path:h"A"=@20:h"B"="b"'), seed: 7 };
  const minimal = variantOf(fired, parseRequests('get:/:h"A"=@20'), settings);
  const finding = written(fired, 'get:/:h"A"=@20');
  expect(finding).toMatchObject({ spec: 'get:/:h"A"=@20', original_spec: fired.spec, response: { status: 500 } });
  expect(Buffer.from(finding.request_base64, 'base64')).toEqual(Buffer.from(sentBytes(minimal.render())!));
});

test('a finding says that it takes a client who leaves by a reset, unless nobody leaves any more', () => {
  const fired = { ...caseOf('get:/path:da'), leaves: 'reset' as const };
  const left = written(fired, 'get:/:da');
  expect(left).toMatchObject({ leaves: 'reset', pathoc: "pathoc --reset 127.0.0.1:8080 'get:/:da'" });
  expect(left.evidence.at(-1)).toBe('The client leaves by a reset (RST).');
  const stayed = written(fired, 'get:/');
  expect(stayed).toMatchObject({ leaves: null, pathoc: "pathoc 127.0.0.1:8080 'get:/'" });
  expect(stayed.evidence.join()).not.toContain('reset');
});

test('each line of a sequence whose clients leave by a reset says so', () => {
  const before = { ...caseOf('get:/a:da'), leaves: 'reset' as const };
  const { pathoc } = written({ ...caseOf('get:/b'), leaves: 'reset', prelude: [before] }, 'get:/b');
  expect(pathoc).toBe("pathoc --reset 127.0.0.1:8080 'get:/a:da'; pathoc --reset 127.0.0.1:8080 'get:/b'");
});
