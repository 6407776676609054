import { expect, test } from 'vitest';
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

test('the bytes of a finding are those that its minimal spec was confirmed with, random values too', () => {
  const settings = createSettings({ host: '127.0.0.1' });
  const fired = { ...caseOf('get:/path:h"A"=@20:h"B"="b"'), seed: 7 };
  const minimal = variantOf(fired, parseRequests('get:/:h"A"=@20'), settings);
  const seen = failing('f');
  const bug = createBug({
    failure: failuresOf(seen, judge(seen, CALIBRATION), ownership)[0]!,
    case: fired,
    confirmation: { k: 3, n: 3 },
    stability: 'stable',
    seenAt: 1,
    confirmedAt: 2,
    shrinker: finishedShrinker(minimal.messages),
  });
  const url = new URL('http://127.0.0.1:8080/');
  const finding = createFindingWriter({ url, settings, ownership, locate: () => null }).write(bug, 0);
  expect(finding).toMatchObject({ spec: 'get:/:h"A"=@20', original_spec: fired.spec, response: { status: 500 } });
  expect(Buffer.from(finding.request_base64, 'base64')).toEqual(Buffer.from(sentBytes(minimal.render())!));
});
