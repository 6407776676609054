import { killRecorded } from '../target/orphans.ts';
import { systemWorld } from '../target/world.ts';
import { STATE_FILE } from './state-file.ts';

// Runs also when the main step was killed: a server that is still there would hold its port, and the job.
const file = process.env[`STATE_${STATE_FILE}`];
if (file !== undefined && file !== '') {
  const killed = killRecorded(file, systemWorld());
  if (killed.length > 0) console.log(`patho: killed what was left of the server: ${killed.join(', ')}`);
}
