/** Where the runner keeps what the main step tells the post step: `STATE_` and this name in its environment. */
export const STATE_FILE = 'pathoState';
