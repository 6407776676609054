// npm run bench:yield: after how many cases of the corpus, fired in its order, each known row of test/servers/truth.json shows.
//   npm run bench:yield -- --only flask,php  --cases 5000  --write
// --write keeps the figures in src/corpus/yield.json, from which docs/corpus.md is made.
import { runTypescript } from './run-typescript.js';

await runTypescript('measure-yield.ts', 'measureYield');
