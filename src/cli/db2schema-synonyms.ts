/** JustDB's other words for the flags of `db2schema`. */
export const DB2SCHEMA_SYNONYMS = [
  '-u, --url <url>',
  '--db-username <name>',
  '--user <name>',
  '--db-password <password>',
] as const
