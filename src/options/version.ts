import manifest from '../../package.json' with { type: 'json' };

/** patho's own version. */
export const VERSION: string = manifest.version;
