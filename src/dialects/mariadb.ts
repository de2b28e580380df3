import { mysql } from './mysql.js'
import type { DialectRules } from './rules.js'

/** MariaDB: MySQL's names, in the meaning they have there. */
export const mariadb: DialectRules = { ...mysql, names: ['maria'] }
