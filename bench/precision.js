// npm run bench:precision: whether what the gate reports on real servers is true. For each server it runs the gate with several
// seeds, looks for findings that rest on noise alone (test/servers/truth.json says what is none), and replays every finding
// five times, each time on a fresh server.
//   npm run bench:precision -- --only flask,php  --seeds 5  --time 30s  --results DIR
//   npm run bench:precision -- --results DIR --write     servers with a result in DIR are not run again; --write makes docs/field-notes.md
// Exits 1 when a finding rests on noise, or when one that is called stable does not replay each time.
import { runTypescript } from './run-typescript.js';

await runTypescript('measure-precision.ts', 'measurePrecision');
