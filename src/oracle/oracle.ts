import type { Calibration, Observation } from '../fire/observation.ts';
import type { Signal } from './signal.ts';

/** One oracle: what it saw in an observation, or null. Pure. */
export type Oracle = (observation: Observation, calibration: Calibration) => Signal | null;
