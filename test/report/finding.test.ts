import { expect, test } from 'vitest';
import type { Case } from '../../src/corpus/case.ts';
import { parseCapture, printCapture } from '../../src/corpus/conversation.ts';
import { sentBytes } from '../../src/fire/shot.ts';
import { parseRequests } from '../../src/language/parse.ts';
import { createSettings } from '../../src/language/settings.ts';
import { toRegressionFile } from '../../src/memory/regression-file.ts';
import { parseRegression } from '../../src/memory/regressions.ts';
import { judge } from '../../src/oracle/judge.ts';
import { createFindingWriter } from '../../src/report/finding.ts';
import { createBug } from '../../src/triage/bug.ts';
import { failuresOf } from '../../src/triage/failure.ts';
import { finishedShrinker } from '../../src/triage/minimize/shrinker.ts';
import { variantOf } from '../../src/triage/shot-of.ts';
import { caseOf } from '../e2e/weak-servers/open.ts';
import { CALIBRATION } from '../oracle/observations.ts';
import { failing, ownership } from '../triage/model-range.ts';

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
  expect(finding.pathoc).toMatch(
    /; : 'put what id=\(a\) finds in answer 1 in the place of \{id\}, on the same connection'$/,
  );
  expect(written(chat, 'ws:/ wf:b"x"')).toMatchObject({ captures: null });

  const [file] = [toRegressionFile(finding, 1)];
  expect(file.text).toMatch(/\nws:\/ wf:b"\{id\}"\n# capture: id = id=\(a\)\n$/);
  expect(parseRegression(file.text, file.name)).toMatchObject({
    specs: [finding.spec],
    captures: [captures.slice(0, 1)],
  });

  const after = written({ ...caseOf('get:/{id}'), prelude: [chat] }, 'get:/{id}');
  expect(after).toMatchObject({ captures: [captures.map(printCapture), []] });
  expect(after.pathoc).toMatch(/in answer 1 in the place of \{key\}'$/);
});

test('the bytes of a finding are those that its minimal spec was confirmed with, random values too', () => {
  const settings = createSettings({ host: '127.0.0.1' });
  const fired = { ...caseOf('get:/path:h"A"=@20:h"B"="b"'), seed: 7 };
  const minimal = variantOf(fired, parseRequests('get:/:h"A"=@20'), settings);
  const finding = written(fired, 'get:/:h"A"=@20');
  expect(finding).toMatchObject({ spec: 'get:/:h"A"=@20', original_spec: fired.spec, response: { status: 500 } });
  expect(Buffer.from(finding.request_base64, 'base64')).toEqual(Buffer.from(sentBytes(minimal.render())!));
});
