export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 16091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  db2schema: () => (/* binding */ db2schema)
});

// EXTERNAL MODULE: ./lib/databases/url/label.js
var label = __webpack_require__(67102);
;// CONCATENATED MODULE: ./lib/databases/login.js

/** The connection with a login of its own, which counts more than the URL's; a file has none. */
function withLogin(connection, login) {
    if (connection.database === 'sqlite')
        return connection;
    const { password } = login;
    const signed = {
        ...connection,
        ...login,
        secrets: [
            ...connection.secrets,
            ...(password === undefined ? [] : [password, encodeURIComponent(password)]),
        ],
    };
    return { ...signed, label: (0,label/* serverLabel */.r)(signed) };
}

// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/cli/output.js
var cli_output = __webpack_require__(51517);
// EXTERNAL MODULE: ./lib/cli/schema-output.js + 22 modules
var schema_output = __webpack_require__(53430);
// EXTERNAL MODULE: ./lib/cli/surroundings.js
var surroundings = __webpack_require__(27147);
// EXTERNAL MODULE: ./lib/cli/typed.js + 1 modules
var cli_typed = __webpack_require__(37398);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/db2schema.js








/** The variables that may say what a flag does not, the first with a value counts. JustDB's own ones are among them. */
const VARIABLES = {
    url: ['MODEL_DRIFT_DB_URL', 'JUSTDB_DB_URL', 'JUSTDB_DATABASE_URL'],
    user: ['MODEL_DRIFT_DB_USERNAME', 'JUSTDB_DB_USERNAME', 'JUSTDB_DATABASE_USERNAME'],
    password: ['MODEL_DRIFT_DB_PASSWORD', 'JUSTDB_DB_PASSWORD', 'JUSTDB_DATABASE_PASSWORD'],
};
/** Variables of the databases' own tools. */
const PASSWORD_VARIABLES = { postgresql: ['PGPASSWORD'], mysql: ['MYSQL_PWD'], sqlite: [] };
/** Writes the schema of a live database: prints it, or writes it to a file. */
async function db2schema(options, around) {
    const { env, cwd } = around;
    const { dialect, output, views } = options;
    const url = options.dbUrl ?? options.url ?? firstSet(env, VARIABLES.url);
    if (url === undefined)
        throw new usage_error/* UsageError */.e(`expected --db-url, or its value in ${VARIABLES.url.join(' or ')}, came neither`);
    const format = (0,schema_output/* findWriter */.J)(options);
    const input = { input: [url], ...(dialect ? { dialect } : {}), ...(views ? { views } : {}) };
    const typed = await (0,cli_typed/* openTyped */.z)(input, around, 'database');
    const forbidden = output === undefined ? undefined : (0,cli_output/* outputProblem */.n)(output, [], cwd);
    const problems = [...typed.diagnostics, ...(forbidden ? [forbidden] : [])];
    const { entry, connection } = typed.value;
    if ((0,diagnostic/* hasErrors */.Cs)(problems) || !connection) {
        (0,surroundings/* sayDiagnostics */.K)(problems, around);
        return 2;
    }
    const tables = [...(options.includeTables ?? []), ...(options.tables ?? [])];
    const wanted = { ...entry, tables, exclude: options.excludeTables ?? [] };
    const read = await (0,schema_reader/* readDatabaseSchema */.PO)(wanted, complete(connection, options, env));
    (0,surroundings/* sayDiagnostics */.K)(read.diagnostics, around);
    if ((0,diagnostic/* hasErrors */.Cs)(read.diagnostics) || !read.value.schema)
        return 2;
    await (0,schema_output/* saySchema */.D)(read.value.schema, { ...options, format }, around);
    return 0;
}
/** The connection with what the flags and the environment say beside the URL. */
function complete(connection, options, env) {
    if (connection.database === 'sqlite')
        return connection;
    const user = options.username ?? options.dbUsername ?? options.user ?? connection.user ?? firstSet(env, VARIABLES.user);
    const variables = [...VARIABLES.password, ...PASSWORD_VARIABLES[connection.database]];
    const password = options.password ?? options.dbPassword ?? connection.password ?? firstSet(env, variables);
    const name = options.currentDatabase ?? connection.name;
    const login = {
        ...(user === undefined ? {} : { user }),
        ...(password === undefined ? {} : { password }),
        ...(name === undefined ? {} : { name }),
    };
    const namespaces = options.schema ?? connection.namespaces;
    return withLogin({ ...connection, namespaces }, login);
}
function firstSet(env, names) {
    return names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}


/***/ })

};
