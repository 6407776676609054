import { describe, expect, it } from 'vitest';
import { hidesRequest } from '../../src/transport/hidden-request.ts';

const hides = (text: string) => hidesRequest(Buffer.from(text, 'latin1'));
const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

describe('a hidden request', () => {
  it('stands in the body of another', () => {
    expect(hides(`POST / HTTP/1.1\r\nContent-Length: ${GET.length}\r\n\r\n${GET}`)).toBe(true);
    expect(hides(`POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1b\r\n${GET}\r\n0\r\n\r\n`)).toBe(true);
  });

  it('is none that is sent as one', () => {
    expect(hides(GET)).toBe(false);
    expect(hides(GET + GET)).toBe(false);
  });

  it('is none where two correct servers may disagree, or where something is still due', () => {
    expect(hides(`POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${GET}`)).toBe(
      false,
    );
    expect(hides(`POST / HTTP/1.1\r\nContent-Length: 500\r\n\r\n${GET}`)).toBe(false);
  });
});
