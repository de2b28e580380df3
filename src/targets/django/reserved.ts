import { KEYWORDS } from '../python/reserved.js'

/**
 * Names that a field or a reverse relation must not have: Python's keywords, `Meta`, the manager and `as_sqlalchemy`, and the public
 * members of Django's Model (5.2 and 6), most of which Django lets a field hide without a word (fields.E003,
 * models.E020 and a ValueError for `objects` are the exceptions); `self`, which no call can give by keyword.
 */
export const RESERVED_FIELDS: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...(
    'DoesNotExist Meta MultipleObjectsReturned NotUpdated adelete arefresh_from_db as_sqlalchemy asave check clean clean_fields ' +
    'date_error_message delete from_db full_clean get_constraints get_deferred_fields objects pk ' +
    'prepare_database_save refresh_from_db save save_base self serializable_value unique_error_message ' +
    'validate_constraints validate_unique'
  ).split(' '),
])
