/**
 * Which of JustDB's conventions apply to files in its own formats: none, or all, with the default of the current time
 * for every bare TIMESTAMP and DATETIME only on request. SQL and databases never have any.
 */
export type Conventions = 'off' | { readonly timestampDefault: boolean }
