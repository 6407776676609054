import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Log } from '../../src/target/log.ts';
import { type FollowedFile, followFile } from '../../src/target/log-file.ts';

describe('followFile', () => {
  let folder = '';
  let path = '';
  let log: Log;
  let followed: FollowedFile;
  const texts = () => log.since(0).map(({ text }) => text);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'patho-test-'));
    path = join(folder, 'server.log');
    log = new Log();
  });
  afterEach(async () => {
    await followed.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads what is written from now on', async () => {
    writeFileSync(path, 'old\n');
    followed = await followFile(path, log);
    appendFileSync(path, 'new\nha');
    await followed.poll();
    expect(texts()).toEqual(['new']);
    appendFileSync(path, 'lf\n');
    await followed.poll();
    expect(log.since(0)).toMatchObject([{ text: 'new', stream: 'file' }, { text: 'half' }]);
  });

  it('reads all of a file that only appears later', async () => {
    followed = await followFile(path, log);
    await followed.poll();
    writeFileSync(path, 'first\n');
    await followed.poll();
    expect(texts()).toEqual(['first']);
  });

  it('begins again when the file was truncated', async () => {
    writeFileSync(path, 'a long line of old\n');
    followed = await followFile(path, log);
    truncateSync(path);
    await followed.poll();
    appendFileSync(path, 'new\n');
    await followed.poll();
    expect(texts()).toEqual(['new']);
  });

  it('reads the rest of a file that was rotated, then the new one', async () => {
    writeFileSync(path, '');
    followed = await followFile(path, log);
    appendFileSync(path, 'last of the old');
    renameSync(path, `${path}.1`);
    writeFileSync(path, 'first of the new\n');
    await followed.poll();
    expect(texts()).toEqual(['last of the old', 'first of the new']);
  });

  it('looks by itself', async () => {
    writeFileSync(path, '');
    followed = await followFile(path, log);
    const line = new Promise<string | undefined>((resolve) => log.subscribe((lines) => resolve(lines[0]?.text)));
    appendFileSync(path, 'unasked\n');
    expect(await line).toBe('unasked');
  });

  it('reads what is left when it is closed', async () => {
    writeFileSync(path, '');
    followed = await followFile(path, log);
    appendFileSync(path, 'no line end');
    await followed.close();
    expect(texts()).toEqual(['no line end']);
  });
});
