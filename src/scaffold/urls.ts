import type { Dialect } from '../model/schema.js'

/** Where `alembic.ini` looks for the database until somebody says: on the developer's machine. No dialect means SQLite. */
export const LOCAL_URLS: Readonly<Record<Dialect, string>> = {
  postgresql: 'postgresql+psycopg://localhost/app',
  mysql: 'mysql+pymysql://root@localhost/app',
  mariadb: 'mariadb+pymysql://root@localhost/app',
  sqlite: 'sqlite:///app.db',
}
