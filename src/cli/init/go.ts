import { type Detector, findPort } from './guess.ts';

/** go.mod, and a main package at the root or below cmd/. */
export const go: Detector = (files) => {
  if (files.read('go.mod') === null) return null;
  const commands = files.list('cmd').filter((name) => files.read(`cmd/${name}/main.go`) !== null);
  const atRoot = files.read('main.go') !== null;
  if (!atRoot && commands.length === 0) return null;
  const name = commands.find((command) => /server|api|web|serve|http/.test(command)) ?? commands[0];
  const path = atRoot ? 'main.go' : `cmd/${name}/main.go`;
  const port = findPort(
    files,
    [path, 'server.go'],
    [/["'`][\w.]*:(\d{2,5})["'`]/, /\bport\b[^\n]{0,40}?["' (](\d{4,5})/i],
  );
  return {
    stack: 'Go',
    // `go run` is a parent that does not pass signals on; a binary is the server itself.
    command: './patho-server',
    port: port?.port ?? 8080,
    setup: [
      { uses: 'actions/setup-go@v6', with: { 'go-version-file': 'go.mod' } },
      { run: `go build -o patho-server ${atRoot ? '.' : `./cmd/${name}`}` },
    ],
    why: [`go.mod and ${path} are there.`, port?.why ?? 'No port was found; 8080 is usual.'],
  };
};
