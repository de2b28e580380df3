import { describe, expect, test } from '@jest/globals'

import { columnsOf, documentOf, readSql, tableOf } from './support.js'
import { withoutPlaces } from '../../support.js'

/** The type text of a column whose type is written so. */
async function typeOf(written: string): Promise<string | undefined> {
  const [column] = await columnsOf(`CREATE TABLE t (a ${written})`)
  return column?.type
}

describe('a type is said as PostgreSQL prints it:', () => {
  test.each([
    ['int', 'integer'],
    ['int8', 'bigint'],
    ['INT2', 'smallint'],
    ['bool', 'boolean'],
    ['varchar', 'character varying'],
    ['varchar(50)', 'character varying(50)'],
    ['character varying (50)', 'character varying(50)'],
    ['char', 'character(1)'],
    ['char(3)', 'character(3)'],
    ['bpchar', 'bpchar'],
    ['"char"', '"char"'],
    ['decimal(10, 2)', 'numeric(10,2)'],
    ['numeric', 'numeric'],
    ['float', 'double precision'],
    ['float(10)', 'real'],
    ['real', 'real'],
    ['timestamp', 'timestamp without time zone'],
    ['timestamp(3) with time zone', 'timestamp(3) with time zone'],
    ['timestamptz(3)', 'timestamp(3) with time zone'],
    ['time', 'time without time zone'],
    ['timetz', 'time with time zone'],
    ['bit', 'bit(1)'],
    ['varbit(5)', 'bit varying(5)'],
    ['interval', 'interval'],
    ['interval(3)', 'interval(3)'],
    ['interval year to month', 'interval year to month'],
    ['interval day to second(3)', 'interval day to second(3)'],
    ['text[]', 'text[]'],
    ['text ARRAY', 'text[]'],
    ['varchar(3)[4][]', 'character varying(3)[][]'],
    ['pg_catalog.int4', 'integer'],
    ['public.geometry(Point,4326)', 'geometry(Point,4326)'],
    ['geometry(Point, 4326)', 'geometry(Point,4326)'],
    ['extensions.citext', 'extensions.citext'],
    ['"Mixed Type"', '"Mixed Type"'],
    ['jsonb', 'jsonb'],
  ])('%s is %s', async (written, printed) => {
    expect(await typeOf(written)).toBe(printed)
  })
})

describe('a default', () => {
  test.each([
    ['text', "'new'", { text: "'new'", computed: false }],
    ['varchar(9)', "'new'::character varying", { text: "'new'", computed: false }],
    ['text', "'it''s'", { text: "'it''s'", computed: false }],
    ['text', "E'a\\'b'", { text: "'a''b'", computed: false }],
    ['integer', '5', { text: '5', computed: false }],
    ['integer', '-5', { text: '-5', computed: false }],
    ['integer', "'-5'::integer", { text: '-5', computed: false }],
    ['numeric(10,2)', '0.00', { text: '0.00', computed: false }],
    ['boolean', 'TRUE', { text: 'true', computed: false }],
    ['jsonb', "'{}'::jsonb", { text: "'{}'", computed: false }],
    ['text', "'2020-01-01'::date", { text: "'2020-01-01'::date", computed: true }],
    ['timestamptz', 'now()', { text: 'now()', computed: true }],
    ['date', 'CURRENT_DATE', { text: 'CURRENT_DATE', computed: true }],
    ['integer', '(1 + 2)', { text: '(1 + 2)', computed: true }],
    ['integer', '1 + 2', { text: '1 + 2', computed: true }],
    ['integer[]', 'ARRAY[1, 2]', { text: 'ARRAY[1, 2]', computed: true }],
    [
      'integer',
      'case when 1 is not null then 2 else null end',
      { text: 'case when 1 is not null then 2 else null end', computed: true },
    ],
    ['integer', "nextval('elsewhere')", { text: "nextval('elsewhere')", computed: true }],
  ])('of a column of type %s, %s, is %j', async (type, written, node) => {
    const [plain, constrained] = await columnsOf(
      `CREATE TABLE t (a ${type} DEFAULT ${written}, b ${type} DEFAULT ${written} /* , */ NOT NULL)`,
    )
    expect(plain?.default).toEqual(node)
    expect(constrained).toEqual({ name: 'b', type: plain?.type, nullable: false, default: node })
  })

  // What pg_get_expr said of such columns on PostgreSQL 15.
  test.each([
    ['text', 'NULL', undefined],
    ['text', 'CAST(NULL AS text)', undefined],
    ['text', 'NULL::character varying', 'NULL::character varying'],
    ['text', 'NULL::varchar(4)', 'NULL::character varying(4)'],
    ['varchar', 'NULL', undefined],
    ['varchar(5)', 'NULL', 'NULL::character varying'],
    ['varchar(5)', '(NULL)', 'NULL::character varying'],
    ['varchar(5)', 'NULL::character varying', 'NULL::character varying'],
    ['varchar(5)', 'NULL::varchar(9)', 'NULL::character varying(9)'],
    ['varchar(5)[]', 'NULL', 'NULL::character varying[]'],
    ['char', 'NULL', 'NULL::bpchar'],
    ['bpchar', 'NULL', undefined],
    ['"char"', 'NULL', undefined],
    ['bit', 'NULL', 'NULL::"bit"'],
    ['bit varying(3)', 'NULL', 'NULL::bit varying'],
    ['numeric', 'NULL', undefined],
    ['decimal(8, 2)[][]', 'NULL', 'NULL::numeric[]'],
    ['timestamptz(3)', 'NULL', 'NULL::timestamp with time zone'],
    ['interval(2)', 'NULL', undefined],
    ['float(3)', 'NULL', undefined],
    ['int', 'NULL::bigint', 'NULL::bigint'],
    ['mood', 'NULL', undefined],
    ['code', 'NULL', 'NULL::character varying'],
    ['app.inner', 'NULL', 'NULL::character varying'],
    ['amount', 'NULL', 'NULL::integer'],
  ])('NULL on %s: %s is kept as %s', async (type, written, kept) => {
    const types = `CREATE TYPE mood AS ENUM ('a'); CREATE DOMAIN code AS varchar(5); CREATE DOMAIN amount AS int;
      CREATE SCHEMA app; CREATE DOMAIN app."inner" AS code`
    const [column] = await columnsOf(
      types,
      `CREATE TABLE t (a ${type.replace('inner', '"inner"')} DEFAULT ${written})`,
    )
    expect(column?.default).toEqual(kept === undefined ? undefined : { text: kept, computed: true })
  })

  test('is set and dropped later, among other clauses', async () => {
    const columns = await columnsOf(
      'CREATE TABLE t (a text, b int DEFAULT 1, c int)',
      "ALTER TABLE ONLY t ALTER COLUMN a SET DEFAULT coalesce('x', 'y'), ALTER b DROP DEFAULT, ALTER c SET DEFAULT 3",
    )
    expect(columns.map((column) => column.default)).toEqual([
      { text: "coalesce('x', 'y')", computed: true },
      undefined,
      { text: '3', computed: false },
    ])
  })
})

describe('a column', () => {
  test('keeps its letters in quotes, and loses them without', async () => {
    const columns = await columnsOf(
      'CREATE TABLE t (Plain int, "Mixed Case" int, "quote""d" int, "größe" text)',
    )
    expect(columns.map(({ name }) => name)).toEqual(['plain', 'Mixed Case', 'quote"d', 'größe'])
  })

  test('has its collation, unless it is the usual one', async () => {
    const columns = await columnsOf(
      'CREATE TABLE t (a text COLLATE "C" DEFAULT \'x\', b text DEFAULT \'y\' COLLATE pg_catalog."de-x-icu", c text COLLATE "default")',
    )
    expect(columns).toEqual([
      { name: 'a', type: 'text', collation: 'C', default: { text: "'x'", computed: false } },
      { name: 'b', type: 'text', collation: 'de-x-icu', default: { text: "'y'", computed: false } },
      { name: 'c', type: 'text' },
    ])
  })

  test('is generated, stored or not', async () => {
    const columns = await columnsOf(
      'CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a * (2)) STORED NOT NULL, c int GENERATED ALWAYS AS (a + 1))',
    )
    expect(columns.slice(1)).toEqual([
      { name: 'b', type: 'integer', nullable: false, expression: 'a * (2)', stored: true },
      { name: 'c', type: 'integer', expression: 'a + 1', stored: false },
    ])
  })

  test('changes its type, its nullability and its comment', async () => {
    const [column] = await columnsOf(
      "CREATE TABLE t (a int NOT NULL); COMMENT ON COLUMN t.a IS 'it''s';",
      'ALTER TABLE t ALTER a TYPE varchar(9) COLLATE "C" USING a::text, ALTER a DROP NOT NULL',
    )
    expect(column).toEqual({ name: 'a', type: 'character varying(9)', collation: 'C', comment: "it's" })
  })

  test('is added and dropped with what is built on it', async () => {
    const { columns, constraints, indexes } = await tableOf(`
      CREATE TABLE t (a int PRIMARY KEY, b int, CHECK (a > b), CHECK (b > 0), UNIQUE (a, b));
      CREATE INDEX ON t (a) WHERE b > 1; CREATE INDEX i ON t (b); CREATE INDEX ON t ((a + 1));
      ALTER TABLE t ADD COLUMN c int UNIQUE CHECK (c > 0), ADD COLUMN IF NOT EXISTS c text, DROP COLUMN a;
      ALTER TABLE t DROP COLUMN IF EXISTS nope`)
    expect(columns.map(({ name }) => name)).toEqual(['b', 'c'])
    expect(constraints.map(({ name }) => name)).toEqual(['t_b_check', 't_c_key', 't_c_check'])
    expect(indexes.map(({ name }) => name)).toEqual(['i'])
  })

  test('is renamed in all that speaks of it', async () => {
    const table = await tableOf(`
      CREATE TABLE t (a int PRIMARY KEY, "A" int, b text DEFAULT 'a', CHECK (a > 0 AND t.a < length('a')), up int REFERENCES t (a));
      CREATE INDEX i ON t (abs(a), a, a(b)) INCLUDE (a) WHERE a::a > 1;
      ALTER TABLE t RENAME COLUMN a TO "order"`)
    expect(table.columns[0]).toMatchObject({ name: 'order', formerNames: ['a'] })
    expect(table.columns[1]).toMatchObject({ name: 'A' })
    expect(table.columns[2]?.default?.text).toBe("'a'")
    const [check, primaryKey, foreignKey] = table.constraints
    expect(check?.check).toBe(`"order" > 0 AND t."order" < length('a')`)
    expect(primaryKey?.columns).toEqual(['order'])
    expect(foreignKey?.reference?.columns).toEqual(['order'])
    expect(table.indexes[0]).toEqual({
      name: 'i',
      columns: [{ expression: 'abs("order")' }, { name: 'order' }, { expression: 'a(b)' }],
      unique: false,
      include: ['order'],
      where: '"order"::a > 1',
    })
  })
})

describe('a column that counts', () => {
  test.each([
    ['serial', 'integer'],
    ['bigserial', 'bigint'],
    ['smallserial', 'smallint'],
    ['SERIAL8', 'bigint'],
  ])('is one of type %s', async (written, type) => {
    const { tables, sequences } = await documentOf(`CREATE TABLE t (id ${written})`)
    expect(withoutPlaces(tables[0]?.columns)).toEqual([
      { name: 'id', type, nullable: false, autoIncrement: true },
    ])
    expect(sequences).toEqual([])
  })

  test('is one whose default is a sequence of its own, as dumps write it', async () => {
    const { tables, sequences } = await documentOf(`
      CREATE TABLE public.t (id bigint NOT NULL);
      CREATE SEQUENCE public.t_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
      ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
      ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);`)
    expect(withoutPlaces(tables[0]?.columns)).toEqual([
      { name: 'id', type: 'bigint', nullable: false, autoIncrement: true },
    ])
    expect(sequences).toEqual([])
  })

  test('is none where the sequence stands on its own, and follows its new name', async () => {
    const { tables, sequences } = await documentOf(`
      CREATE SEQUENCE s; CREATE TABLE t (id bigint DEFAULT nextval('s'));
      ALTER SEQUENCE s RENAME TO "New One"`)
    expect(tables[0]?.columns[0]).toMatchObject({
      default: { text: `nextval('"New One"'::regclass)`, computed: true },
    })
    expect(sequences.map(({ name }) => name)).toEqual(['New One'])
  })

  test('is an identity, with what is not usual of it', async () => {
    const columns = await columnsOf(`
      CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY, b bigint GENERATED BY DEFAULT AS IDENTITY (START 10 INCREMENT 5 CACHE 2 CYCLE), c smallint NOT NULL, d int NOT NULL);
      ALTER TABLE t ALTER c ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME s START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 CACHE 1);
      ALTER TABLE t ALTER d ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1);
      ALTER TABLE t ALTER d SET GENERATED BY DEFAULT SET START -7`)
    const counting = { nullable: false, autoIncrement: true }
    expect(columns).toEqual([
      { name: 'a', type: 'integer', ...counting, identity: { always: true } },
      {
        name: 'b',
        type: 'bigint',
        ...counting,
        identity: { always: false, start: '10', increment: '5', cache: '2', cycle: true },
      },
      { name: 'c', type: 'smallint', ...counting, identity: { always: false } },
      { name: 'd', type: 'integer', ...counting, identity: { always: false, start: '-7', increment: '-1' } },
    ])
  })

  test('stops counting where the identity is dropped', async () => {
    expect(
      await columnsOf(
        'CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY); ALTER TABLE t ALTER a DROP IDENTITY',
      ),
    ).toEqual([{ name: 'a', type: 'integer', nullable: false }])
  })
})

describe('columns of PostGIS that a function adds', () => {
  const given = 'CREATE TABLE roads (id int PRIMARY KEY);'

  // The types and names that PostGIS 3.3 gave to such columns.
  test.each([
    ["'roads', 'geom', 4326, 'POINT', 2", 'geometry(POINT,4326)'],
    ["'public', 'roads', 'geom', '4326', 'LINESTRING', 3", 'geometry(LINESTRINGZ,4326)'],
    ["'', 'public', 'roads', 'geom', -1, 'GEOMETRY', 4", 'geometry(GEOMETRYZM)'],
    ["'roads', 'geom', 3857, 'POINTM', 3", 'geometry(POINTM,3857)'],
    ["'', 'roads', 'geom', '0', 'MULTIPOLYGON', 2, true", 'geometry(MULTIPOLYGON)'],
  ])('AddGeometryColumn(%s)', async (written, type) => {
    const { columns } = await tableOf(given, `SELECT public.AddGeometryColumn(${written});`)
    expect(columns.map((column) => [column.name, column.type])).toEqual([
      ['id', 'integer'],
      ['geom', type],
    ])
  })

  test('without a type modifier is held to its type by checks', async () => {
    const table = await tableOf(given, "SELECT AddGeometryColumn('roads', 'Way', 4326, 'POINT', 2, false)")
    expect(table.columns.at(-1)).toMatchObject({ name: 'Way', type: 'geometry' })
    expect(table.constraints.slice(1).map(({ name, check }) => [name, check])).toEqual([
      ['enforce_srid_Way', 'st_srid("Way") = 4326'],
      ['enforce_dims_Way', 'st_ndims("Way") = 2'],
      ['enforce_geotype_Way', `geometrytype("Way") = 'POINT' OR "Way" IS NULL`],
    ])
  })

  test('and another drops', async () => {
    const added = "SELECT AddGeometryColumn('roads', 'geom', 4326, 'POINT', 2);"
    const table = await tableOf(given, `${added} SELECT DropGeometryColumn('public', 'roads', 'geom')`)
    expect(table.columns).toHaveLength(1)
  })

  test.each([
    ["SELECT AddGeometryColumn('ways', 'geom', 4326, 'POINT', 2)", 'error unknown-table 2:8'],
    ["SELECT AddGeometryColumn(name, 'geom', 4326, 'POINT', 2) FROM tables", 'error unknown-columns 2:8'],
    ["SELECT AddGeometryColumn('roads', 'geom', 4326, 'POINT); --', 2)", 'error unknown-columns 2:8'],
    ["SELECT AddGeometryColumn('roads', 'id', 4326, 'POINT', 2)", 'error duplicate-column 2:8'],
    ["SELECT DropGeometryColumn('roads', lower('GEOM'))", 'error unknown-columns 2:8'],
  ])('%s is refused', async (written, said) => {
    expect((await readSql([`${given}\n${written}`])).said).toEqual([said])
  })
})
