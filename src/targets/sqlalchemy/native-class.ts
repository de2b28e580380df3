import { core, type Context } from './context.js'

/** The class of ours for types that SQLAlchemy has none for: by the name that SQL has for them. */
export function printNativeClass(name: string, context: Context): string {
  const any = context.imports.from('typing', 'Any')
  const base = context.imports.from('sqlalchemy.types', 'UserDefinedType')
  return [
    `class ${name}(${base}[${any}]):`,
    `    """A type by its name in SQL, and what the catalog calls it where that differs."""`,
    '',
    '    cache_ok = True',
    '',
    '    def __init__(self, name: str, kept_as: str | None = None) -> None:',
    '        self.name = name',
    '        self.kept_as = kept_as',
    '',
    `    def get_col_spec(self, **options: ${any}) -> str:`,
    `        is_made = isinstance(options.get("type_expression"), ${core(context, 'Column')})`,
    '        return self.name if is_made else self.kept_as or self.name',
  ].join('\n')
}
