import type { TableNames } from './names.js'

/** The SQLAlchemy models of a schema, as Django models of the same schema reach them. */
export interface Bridge {
  /** Their module, as the Django models import it: `app.models`. */
  readonly module: string
  readonly tables: readonly TableNames[]
}
