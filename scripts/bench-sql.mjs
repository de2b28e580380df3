// The SQL that the bench reads: what the databases' own dumps look like.

const count = (tables) => Array.from({ length: tables }, (_, index) => `record_${index}`)
const before = (name) => `record_${Math.max(0, Number(name.slice('record_'.length)) - 1)}`

/** A dump of PostgreSQL: ten statements a table, about 200 bytes each. */
export function makePostgreSql(tables) {
  const heading = `--\n-- PostgreSQL database dump\n--\n\nSELECT pg_catalog.set_config('search_path', '', false);\n`
  const parts = [postgreSqlTable, serialDefault, primaryKey, index, foreignKey]
  return heading + parts.map((part) => count(tables).map(part).join('')).join('')
}

/** A dump of MySQL: two statements a table. */
export function makeMySql(tables) {
  const rows = count(tables).map(
    (name) => `
--
-- Table structure for table \`${name}\`
--

DROP TABLE IF EXISTS \`${name}\`;
CREATE TABLE \`${name}\` (
  \`id\` bigint NOT NULL AUTO_INCREMENT,
  \`name\` varchar(50) NOT NULL DEFAULT 'new' COMMENT 'What people call it',
  \`amount\` decimal(10,2) DEFAULT '0.00',
  \`before_id\` bigint DEFAULT NULL,
  PRIMARY KEY (\`id\`),
  KEY \`ix_${name}\` (\`before_id\`),
  CONSTRAINT \`fk_${name}\` FOREIGN KEY (\`before_id\`) REFERENCES \`${before(name)}\` (\`id\`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
`,
  )
  return `-- MySQL dump 10.13\n${rows.join('')}`
}

/** A dump of SQLite: three statements a table. */
export function makeSqlite(tables) {
  const rows = count(tables).map(
    (name) => `
CREATE TABLE "${name}" (
  "id" INTEGER PRIMARY KEY AUTOINCREMENT,
  "name" varchar(50) NOT NULL DEFAULT 'new',
  "amount" decimal(10,2) DEFAULT 0,
  "before_id" bigint REFERENCES "${before(name)}" ("id")
);
CREATE INDEX "ix_${name}" ON "${name}" ("name", "amount" DESC);
CREATE UNIQUE INDEX "uq_${name}" ON "${name}" ("before_id");
`,
  )
  return `PRAGMA foreign_keys=OFF;\n${rows.join('')}`
}

/** A megabyte of rows, as pg_dump writes them with --inserts. */
export const insertData = repeated(
  `INSERT INTO public.record_0 VALUES (1, 'It''s a row; with signs', 2, true, 10.50, '2024-02-29', NULL, 7, 'new', '{"a": [1, 2]}', NULL);\n`,
)

/** A megabyte of rows, as pg_dump writes them. */
export const copyData = `\nCOPY public.record_0 (id, column_0, column_1) FROM stdin;\n${repeated(
  "1\tIt's a row; with signs\tand (more of them\n",
)}\\.\n`

function repeated(row) {
  return row.repeat(Math.ceil(1_000_000 / row.length))
}

function headed(name, kind, statement) {
  return `\n--\n-- Name: ${name}; Type: ${kind}; Schema: public; Owner: app\n--\n\n${statement};\n`
}

const TYPES = [
  'character varying(50)',
  'text NOT NULL',
  'integer',
  'boolean DEFAULT true NOT NULL',
  'numeric(10,2) DEFAULT 0',
  'date',
  'timestamp with time zone DEFAULT now() NOT NULL',
  'bigint',
  "text DEFAULT 'new'::text NOT NULL",
  'jsonb',
]

function postgreSqlTable(name) {
  const columns = TYPES.map((type, number) => `    column_${number} ${type},\n`).join('')
  const sequence = `public.${name}_id_seq`
  return [
    headed(
      name,
      'TABLE',
      `CREATE TABLE public.${name} (\n    id bigint NOT NULL,\n${columns}    before_id bigint,\n    CONSTRAINT ${name}_check CHECK ((column_4 >= (0)::numeric))\n)`,
    ),
    `\nALTER TABLE public.${name} OWNER TO app;\n`,
    headed(`TABLE ${name}`, 'COMMENT', `COMMENT ON TABLE public.${name} IS 'One record'`),
    headed(`COLUMN ${name}.column_0`, 'COMMENT', `COMMENT ON COLUMN public.${name}.column_0 IS 'Its name'`),
    headed(
      `${name}_id_seq`,
      'SEQUENCE',
      `CREATE SEQUENCE ${sequence}\n    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n    NO MAXVALUE\n    CACHE 1`,
    ),
    headed(`${name}_id_seq`, 'SEQUENCE OWNED BY', `ALTER SEQUENCE ${sequence} OWNED BY public.${name}.id`),
  ].join('')
}

function serialDefault(name) {
  const statement = `ALTER TABLE ONLY public.${name} ALTER COLUMN id SET DEFAULT nextval('public.${name}_id_seq'::regclass)`
  return headed(`${name} id`, 'DEFAULT', statement)
}

function primaryKey(name) {
  const statement = `ALTER TABLE ONLY public.${name}\n    ADD CONSTRAINT ${name}_pkey PRIMARY KEY (id)`
  return headed(`${name} ${name}_pkey`, 'CONSTRAINT', statement)
}

function index(name) {
  const statement = `CREATE INDEX ix_${name} ON public.${name} USING btree (column_0, column_2 DESC) WHERE (column_3 = true)`
  return headed(`ix_${name}`, 'INDEX', statement)
}

function foreignKey(name) {
  const statement = `ALTER TABLE ONLY public.${name}\n    ADD CONSTRAINT ${name}_before_id_fkey FOREIGN KEY (before_id) REFERENCES public.${before(name)}(id) ON DELETE CASCADE`
  return headed(`${name} ${name}_before_id_fkey`, 'FK CONSTRAINT', statement)
}
