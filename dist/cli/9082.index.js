export const id = 9082;
export const ids = [9082];
export const modules = {

/***/ 86112:
/***/ (function(module) {

/* global define */

(function (root, pluralize) {
  /* istanbul ignore else */
  if (true) {
    // Node.
    module.exports = pluralize();
  } else {}
})(this, function () {
  // Rule storage - pluralize and singularize need to be run sequentially,
  // while other rules can be optimized using an object for instant lookups.
  var pluralRules = [];
  var singularRules = [];
  var uncountables = {};
  var irregularPlurals = {};
  var irregularSingles = {};

  /**
   * Sanitize a pluralization rule to a usable regular expression.
   *
   * @param  {(RegExp|string)} rule
   * @return {RegExp}
   */
  function sanitizeRule (rule) {
    if (typeof rule === 'string') {
      return new RegExp('^' + rule + '$', 'i');
    }

    return rule;
  }

  /**
   * Pass in a word token to produce a function that can replicate the case on
   * another word.
   *
   * @param  {string}   word
   * @param  {string}   token
   * @return {Function}
   */
  function restoreCase (word, token) {
    // Tokens are an exact match.
    if (word === token) return token;

    // Lower cased words. E.g. "hello".
    if (word === word.toLowerCase()) return token.toLowerCase();

    // Upper cased words. E.g. "WHISKY".
    if (word === word.toUpperCase()) return token.toUpperCase();

    // Title cased words. E.g. "Title".
    if (word[0] === word[0].toUpperCase()) {
      return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
    }

    // Lower cased words. E.g. "test".
    return token.toLowerCase();
  }

  /**
   * Interpolate a regexp string.
   *
   * @param  {string} str
   * @param  {Array}  args
   * @return {string}
   */
  function interpolate (str, args) {
    return str.replace(/\$(\d{1,2})/g, function (match, index) {
      return args[index] || '';
    });
  }

  /**
   * Replace a word using a rule.
   *
   * @param  {string} word
   * @param  {Array}  rule
   * @return {string}
   */
  function replace (word, rule) {
    return word.replace(rule[0], function (match, index) {
      var result = interpolate(rule[1], arguments);

      if (match === '') {
        return restoreCase(word[index - 1], result);
      }

      return restoreCase(match, result);
    });
  }

  /**
   * Sanitize a word by passing in the word and sanitization rules.
   *
   * @param  {string}   token
   * @param  {string}   word
   * @param  {Array}    rules
   * @return {string}
   */
  function sanitizeWord (token, word, rules) {
    // Empty string or doesn't need fixing.
    if (!token.length || uncountables.hasOwnProperty(token)) {
      return word;
    }

    var len = rules.length;

    // Iterate over the sanitization rules and use the first one to match.
    while (len--) {
      var rule = rules[len];

      if (rule[0].test(word)) return replace(word, rule);
    }

    return word;
  }

  /**
   * Replace a word with the updated word.
   *
   * @param  {Object}   replaceMap
   * @param  {Object}   keepMap
   * @param  {Array}    rules
   * @return {Function}
   */
  function replaceWord (replaceMap, keepMap, rules) {
    return function (word) {
      // Get the correct token and case restoration functions.
      var token = word.toLowerCase();

      // Check against the keep object map.
      if (keepMap.hasOwnProperty(token)) {
        return restoreCase(word, token);
      }

      // Check against the replacement map for a direct word replacement.
      if (replaceMap.hasOwnProperty(token)) {
        return restoreCase(word, replaceMap[token]);
      }

      // Run all the rules against the word.
      return sanitizeWord(token, word, rules);
    };
  }

  /**
   * Check if a word is part of the map.
   */
  function checkWord (replaceMap, keepMap, rules, bool) {
    return function (word) {
      var token = word.toLowerCase();

      if (keepMap.hasOwnProperty(token)) return true;
      if (replaceMap.hasOwnProperty(token)) return false;

      return sanitizeWord(token, token, rules) === token;
    };
  }

  /**
   * Pluralize or singularize a word based on the passed in count.
   *
   * @param  {string}  word      The word to pluralize
   * @param  {number}  count     How many of the word exist
   * @param  {boolean} inclusive Whether to prefix with the number (e.g. 3 ducks)
   * @return {string}
   */
  function pluralize (word, count, inclusive) {
    var pluralized = count === 1
      ? pluralize.singular(word) : pluralize.plural(word);

    return (inclusive ? count + ' ' : '') + pluralized;
  }

  /**
   * Pluralize a word.
   *
   * @type {Function}
   */
  pluralize.plural = replaceWord(
    irregularSingles, irregularPlurals, pluralRules
  );

  /**
   * Check if a word is plural.
   *
   * @type {Function}
   */
  pluralize.isPlural = checkWord(
    irregularSingles, irregularPlurals, pluralRules
  );

  /**
   * Singularize a word.
   *
   * @type {Function}
   */
  pluralize.singular = replaceWord(
    irregularPlurals, irregularSingles, singularRules
  );

  /**
   * Check if a word is singular.
   *
   * @type {Function}
   */
  pluralize.isSingular = checkWord(
    irregularPlurals, irregularSingles, singularRules
  );

  /**
   * Add a pluralization rule to the collection.
   *
   * @param {(string|RegExp)} rule
   * @param {string}          replacement
   */
  pluralize.addPluralRule = function (rule, replacement) {
    pluralRules.push([sanitizeRule(rule), replacement]);
  };

  /**
   * Add a singularization rule to the collection.
   *
   * @param {(string|RegExp)} rule
   * @param {string}          replacement
   */
  pluralize.addSingularRule = function (rule, replacement) {
    singularRules.push([sanitizeRule(rule), replacement]);
  };

  /**
   * Add an uncountable word rule.
   *
   * @param {(string|RegExp)} word
   */
  pluralize.addUncountableRule = function (word) {
    if (typeof word === 'string') {
      uncountables[word.toLowerCase()] = true;
      return;
    }

    // Set singular and plural references for the word.
    pluralize.addPluralRule(word, '$0');
    pluralize.addSingularRule(word, '$0');
  };

  /**
   * Add an irregular word definition.
   *
   * @param {string} single
   * @param {string} plural
   */
  pluralize.addIrregularRule = function (single, plural) {
    plural = plural.toLowerCase();
    single = single.toLowerCase();

    irregularSingles[single] = plural;
    irregularPlurals[plural] = single;
  };

  /**
   * Irregular rules.
   */
  [
    // Pronouns.
    ['I', 'we'],
    ['me', 'us'],
    ['he', 'they'],
    ['she', 'they'],
    ['them', 'them'],
    ['myself', 'ourselves'],
    ['yourself', 'yourselves'],
    ['itself', 'themselves'],
    ['herself', 'themselves'],
    ['himself', 'themselves'],
    ['themself', 'themselves'],
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ['this', 'these'],
    ['that', 'those'],
    // Words ending in with a consonant and `o`.
    ['echo', 'echoes'],
    ['dingo', 'dingoes'],
    ['volcano', 'volcanoes'],
    ['tornado', 'tornadoes'],
    ['torpedo', 'torpedoes'],
    // Ends with `us`.
    ['genus', 'genera'],
    ['viscus', 'viscera'],
    // Ends with `ma`.
    ['stigma', 'stigmata'],
    ['stoma', 'stomata'],
    ['dogma', 'dogmata'],
    ['lemma', 'lemmata'],
    ['schema', 'schemata'],
    ['anathema', 'anathemata'],
    // Other irregular rules.
    ['ox', 'oxen'],
    ['axe', 'axes'],
    ['die', 'dice'],
    ['yes', 'yeses'],
    ['foot', 'feet'],
    ['eave', 'eaves'],
    ['goose', 'geese'],
    ['tooth', 'teeth'],
    ['quiz', 'quizzes'],
    ['human', 'humans'],
    ['proof', 'proofs'],
    ['carve', 'carves'],
    ['valve', 'valves'],
    ['looey', 'looies'],
    ['thief', 'thieves'],
    ['groove', 'grooves'],
    ['pickaxe', 'pickaxes'],
    ['passerby', 'passersby']
  ].forEach(function (rule) {
    return pluralize.addIrregularRule(rule[0], rule[1]);
  });

  /**
   * Pluralization rules.
   */
  [
    [/s?$/i, 's'],
    [/[^\u0000-\u007F]$/i, '$0'],
    [/([^aeiou]ese)$/i, '$1'],
    [/(ax|test)is$/i, '$1es'],
    [/(alias|[^aou]us|t[lm]as|gas|ris)$/i, '$1es'],
    [/(e[mn]u)s?$/i, '$1s'],
    [/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, '$1'],
    [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, '$1i'],
    [/(alumn|alg|vertebr)(?:a|ae)$/i, '$1ae'],
    [/(seraph|cherub)(?:im)?$/i, '$1im'],
    [/(her|at|gr)o$/i, '$1oes'],
    [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, '$1a'],
    [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, '$1a'],
    [/sis$/i, 'ses'],
    [/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, '$1$2ves'],
    [/([^aeiouy]|qu)y$/i, '$1ies'],
    [/([^ch][ieo][ln])ey$/i, '$1ies'],
    [/(x|ch|ss|sh|zz)$/i, '$1es'],
    [/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, '$1ices'],
    [/\b((?:tit)?m|l)(?:ice|ouse)$/i, '$1ice'],
    [/(pe)(?:rson|ople)$/i, '$1ople'],
    [/(child)(?:ren)?$/i, '$1ren'],
    [/eaux$/i, '$0'],
    [/m[ae]n$/i, 'men'],
    ['thou', 'you']
  ].forEach(function (rule) {
    return pluralize.addPluralRule(rule[0], rule[1]);
  });

  /**
   * Singularization rules.
   */
  [
    [/s$/i, ''],
    [/(ss)$/i, '$1'],
    [/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, '$1fe'],
    [/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, '$1f'],
    [/ies$/i, 'y'],
    [/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, '$1ie'],
    [/\b(mon|smil)ies$/i, '$1ey'],
    [/\b((?:tit)?m|l)ice$/i, '$1ouse'],
    [/(seraph|cherub)im$/i, '$1'],
    [/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, '$1'],
    [/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, '$1sis'],
    [/(movie|twelve|abuse|e[mn]u)s$/i, '$1'],
    [/(test)(?:is|es)$/i, '$1is'],
    [/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, '$1us'],
    [/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, '$1um'],
    [/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, '$1on'],
    [/(alumn|alg|vertebr)ae$/i, '$1a'],
    [/(cod|mur|sil|vert|ind)ices$/i, '$1ex'],
    [/(matr|append)ices$/i, '$1ix'],
    [/(pe)(rson|ople)$/i, '$1rson'],
    [/(child)ren$/i, '$1'],
    [/(eau)x?$/i, '$1'],
    [/men$/i, 'man']
  ].forEach(function (rule) {
    return pluralize.addSingularRule(rule[0], rule[1]);
  });

  /**
   * Uncountable rules.
   */
  [
    // Singular words with no plurals.
    'adulthood',
    'advice',
    'agenda',
    'aid',
    'aircraft',
    'alcohol',
    'ammo',
    'analytics',
    'anime',
    'athletics',
    'audio',
    'bison',
    'blood',
    'bream',
    'buffalo',
    'butter',
    'carp',
    'cash',
    'chassis',
    'chess',
    'clothing',
    'cod',
    'commerce',
    'cooperation',
    'corps',
    'debris',
    'diabetes',
    'digestion',
    'elk',
    'energy',
    'equipment',
    'excretion',
    'expertise',
    'firmware',
    'flounder',
    'fun',
    'gallows',
    'garbage',
    'graffiti',
    'hardware',
    'headquarters',
    'health',
    'herpes',
    'highjinks',
    'homework',
    'housework',
    'information',
    'jeans',
    'justice',
    'kudos',
    'labour',
    'literature',
    'machinery',
    'mackerel',
    'mail',
    'media',
    'mews',
    'moose',
    'music',
    'mud',
    'manga',
    'news',
    'only',
    'personnel',
    'pike',
    'plankton',
    'pliers',
    'police',
    'pollution',
    'premises',
    'rain',
    'research',
    'rice',
    'salmon',
    'scissors',
    'series',
    'sewage',
    'shambles',
    'shrimp',
    'software',
    'species',
    'staff',
    'swine',
    'tennis',
    'traffic',
    'transportation',
    'trout',
    'tuna',
    'wealth',
    'welfare',
    'whiting',
    'wildebeest',
    'wildlife',
    'you',
    /pok[eé]mon$/i,
    // Regexes.
    /[^aeiou]ese$/i, // "chinese", "japanese"
    /deer$/i, // "deer", "reindeer"
    /fish$/i, // "fish", "blowfish", "angelfish"
    /measles$/i,
    /o[iu]s$/i, // "carnivorous"
    /pox$/i, // "chickpox", "smallpox"
    /sheep$/i
  ].forEach(pluralize.addUncountableRule);

  return pluralize;
});


/***/ }),

/***/ 71426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ expandOperand),
/* harmony export */   u: () => (/* binding */ isDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53916);
/* harmony import */ var _databases_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55456);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55085);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68191);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7886);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94934);








/** Whether an operand is a database: its URL, or the variable that holds it. */
function isDatabase(operand) {
    return (0,_databases_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabaseUrl */ .d)(operand) || operand.startsWith('${');
}
/** The files that an operand means, in the order of their names and the numbers in these; a plain file's path and a URL mean themselves. */
function expandOperand(operand, cwd) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, operand), { throwIfNoEntry: false });
    if (found?.isDirectory()) {
        const files = filesBelow(operand, cwd).filter((path) => (0,_readers_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findFormat */ .FI)(path) !== undefined);
        return orMistake(files, `"${operand}": expected a folder with schema files, came one without`);
    }
    if (found || isDatabase(operand) || !(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand))
        return [operand];
    const glob = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_2__.normalize)(operand);
    return orMistake(filesBelow((0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .globFolder */ .JJ)(glob), cwd).filter((0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .createGlobs */ .kD)([glob])), `"${operand}" finds no file`);
}
function filesBelow(folder, cwd) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return [];
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name).slice(root.length + 1)));
    return (0,_numbered_js__WEBPACK_IMPORTED_MODULE_6__/* .sortNumbered */ .V)(files.map((file) => ({ path: file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') }))).map(({ path }) => path);
}
function orMistake(files, message) {
    if (files.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(message);
    return files;
}


/***/ }),

/***/ 37398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openTyped),
  f: () => (/* binding */ readTyped)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/database-source.js
var database_source = __webpack_require__(99403);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/trees/folder.js
var trees_folder = __webpack_require__(92885);
// EXTERNAL MODULE: ./lib/trees/listing.js
var listing = __webpack_require__(92605);
;// CONCATENATED MODULE: ./lib/trees/typed.js





/**
 * The files that a person typed on the command line, each under the path as typed, and what lies beside them. The
 * typed ones may lie anywhere and be links: whoever types a path answers for it. Of the others only those below the
 * folder of a typed one are in the tree, and no link leads there.
 */
function openTypedTree(cwd, paths) {
    const typed = new Set(paths);
    const folders = [...new Set(paths.map(posix_.dirname))].map((folder) => openPart(cwd, folder));
    const partOf = (path) => folders.find((part) => part.inside(path) !== undefined);
    const find = (path) => typed.has(path) ? findTyped(cwd, path) : Promise.resolve(partOf(path)?.find(path));
    return {
        label: 'the file system',
        reach: 'the folder of the file that was typed',
        holds: (path) => partOf(path) !== undefined,
        find,
        list: async (folder) => {
            const beside = (await partOf(folder)?.list(folder)) ?? [];
            const found = await Promise.all(paths.map(find));
            const entries = [...beside, ...found.filter((entry) => entry !== undefined)];
            return (0,listing/* sortByPath */.$y)([...new Map(entries.map((entry) => [entry.path, entry])).values()]);
        },
        read: (entry) => {
            const part = typed.has(entry.path) ? undefined : partOf(entry.path);
            return part ? part.read(entry) : (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, entry.path));
        },
    };
}
async function findTyped(cwd, path) {
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, path)).catch(() => undefined);
    return found?.isFile() ? { path, kind: 'file', size: found.size } : undefined;
}
function openPart(cwd, folder) {
    const tree = (0,trees_folder/* openFolderTree */.x)((0,external_node_path_.resolve)(cwd, folder));
    const prefix = folder === '.' ? '' : (0,listing/* toPrefix */.qW)(folder);
    const outer = (entry) => ({ ...entry, path: `${prefix}${entry.path}` });
    const inside = (path) => {
        if (path === folder)
            return '';
        const rest = path.startsWith(prefix) ? path.slice(prefix.length) : '..';
        return rest === '..' || rest.startsWith('../') ? undefined : rest;
    };
    return {
        inside,
        find: async (path) => {
            const entry = await tree.find(inside(path) ?? '');
            return entry && outer(entry);
        },
        list: async (path) => (await tree.list(inside(path) ?? '')).map(outer),
        read: (entry) => tree.read({ ...entry, path: inside(entry.path) ?? '' }),
    };
}

// EXTERNAL MODULE: ./lib/cli/operands.js
var operands = __webpack_require__(71426);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/typed.js








/**
 * Finds what was typed: files, whose paths are then relative to the current folder, folders and globs, or one database. Where only a
 * database will do, anything else is a mistake.
 */
async function openTyped(typed, { cwd, env }, kind = 'any') {
    const database = (0,database_source/* readDatabaseSource */.v)(typed.input, 'taken', undefined);
    if ((0,diagnostic/* hasErrors */.Cs)(database.diagnostics)) {
        const entry = toTypedEntry(typed, []);
        return { value: { entry, tree: openTypedTree(cwd, []) }, diagnostics: database.diagnostics };
    }
    if (!database.value && kind === 'database')
        throw new usage_error/* UsageError */.e('--db-url: expected the URL of a database, such as postgresql://user@host/name or sqlite:///app.db');
    if (!database.value) {
        const found = typed.input.flatMap((operand) => (0,operands/* expandOperand */.s)(operand, cwd));
        const schema = found.map((path) => (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/'));
        const files = { entry: toTypedEntry(typed, schema), tree: openTypedTree(cwd, schema) };
        return { value: files, diagnostics: await missingInputs(files.entry, files.tree) };
    }
    const { source, words } = database.value;
    const found = (0,access/* openAccess */.b)({ env, cwd, isPublic: false })(source, words);
    const entry = { ...toTypedEntry(typed, [words]), database: source };
    const connection = found.value ? { connection: found.value } : {};
    const unset = found.value || (0,diagnostic/* hasErrors */.Cs)(found.diagnostics) ? [] : [notSet(words)];
    return {
        value: { entry, tree: openTypedTree(cwd, []), ...connection },
        diagnostics: unset.length > 0 ? unset : found.diagnostics,
    };
}
/** Reads the schema of what was typed. */
async function readTyped({ value, diagnostics }) {
    if ((0,diagnostic/* hasErrors */.Cs)(diagnostics))
        return { value: undefined, diagnostics };
    const { entry, tree, connection } = value;
    return connection ? (0,schema_reader/* readDatabaseSchema */.PO)(entry, connection) : (0,schema_reader/* readSchema */.G7)(entry, tree);
}
function notSet(words) {
    return (0,diagnostic/* errorAt */.Os)(undefined, 'variable-not-set', `${words}: the variable is not set`);
}
/** What the flag `--conventions` says. */
const CONVENTIONS = { off: 'off', 'timestamp-default': { timestampDefault: true } };
function toTypedEntry({ dialect, from, onUnreadable, conventions, views }, schema) {
    return {
        schema,
        target: '',
        output: '',
        ...(dialect ? { dialect } : {}),
        ...(onUnreadable ? { onUnreadable } : {}),
        ...(conventions ? { conventions: CONVENTIONS[conventions] } : {}),
        ...(views ? { views } : {}),
        ...(from === undefined ? {} : { format: from }),
        tables: [],
        exclude: [],
        external: {},
        overwrite: false,
        options: {},
    };
}
/** A typed input that is no file: an error each. */
async function missingInputs({ schema }, tree) {
    const found = await Promise.all(schema.map((path) => tree.find(path)));
    const missing = schema.filter((_, index) => found[index] === undefined);
    return missing.map((path) => (0,diagnostic/* errorAt */.Os)(undefined, 'schema-not-found', `there is no file "${path}"`));
}


/***/ }),

/***/ 66202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var load = __webpack_require__(15281);
// EXTERNAL MODULE: ./lib/databases/access.js
var access = __webpack_require__(1806);
// EXTERNAL MODULE: ./lib/databases/settle.js
var settle = __webpack_require__(52823);
// EXTERNAL MODULE: ./lib/neighbours.js
var lib_neighbours = __webpack_require__(13959);
// EXTERNAL MODULE: ./lib/sources.js + 1 modules
var sources = __webpack_require__(32283);
;// CONCATENATED MODULE: ./lib/known-tables.js


/**
 * The tables to which keys in each schema file may lead: those that every entry with that file knows, be it from its
 * other files, from its own `external`, or as another entry's for the same ORM.
 */
async function findKnownTables(lookout) {
    const known = [];
    for (const entry of lookout.entries)
        if (!entry.database)
            known.push(await findNames(entry, lookout));
    return (path) => {
        const [first, ...others] = known.filter(({ hasFile }) => hasFile(path));
        const names = [...(first?.names ?? [])].filter((name) => others.every((other) => other.names.has(name)));
        return Object.fromEntries(names.map((name) => [name, (0,lib_neighbours/* byName */.nG)(name)]));
    };
}
async function findNames(entry, { entries, read, tree }) {
    // Keys lead to tables that are left out, too.
    const { value } = await read({ ...entry, tables: [], exclude: [] }, tree);
    const neighbours = await (0,lib_neighbours/* findNeighbourTables */.wH)(entry, value, entries, { read, tree });
    const own = value.schema?.tables.map(labelOf) ?? [];
    const names = new Set([...own, ...Object.keys(entry.external), ...neighbours.keys()]);
    return { hasFile: (0,sources/* sourceMatcher */.EK)(entry, value.sources), names };
}
function labelOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}

// EXTERNAL MODULE: ./lib/schema-reader.js + 8 modules
var schema_reader = __webpack_require__(8772);
// EXTERNAL MODULE: ./lib/quote/log.js
var log = __webpack_require__(66958);
// EXTERNAL MODULE: ./lib/databases/connection.js
var connection = __webpack_require__(36356);
// EXTERNAL MODULE: ./lib/quote/json.js
var json = __webpack_require__(94556);
// EXTERNAL MODULE: ./lib/quote/percent.js
var percent = __webpack_require__(70737);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
;// CONCATENATED MODULE: ./lib/report/sarif.js




/** GitHub's code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000;
/** Code scanning shows no more of a message. */
const LONGEST_MESSAGE = 1000;
/**
 * A validation as SARIF 2.1.0, as GitHub's code scanning takes it: a rule for each code, a result for each finding that
 * stands in a file, the gravest first where there are too many. What stands in none, which code scanning would refuse,
 * is among the notifications of the run. Ends in a newline.
 */
function renderSarif({ diagnostics, status }, context) {
    const placed = diagnostics.filter(isInFile);
    const kept = new Set(byWeight(placed).slice(0, MOST_RESULTS));
    const shown = placed.filter((diagnostic) => kept.has(diagnostic));
    const codes = [...new Set(shown.map(({ code }) => code))].sort();
    const others = diagnostics.filter((diagnostic) => !isInFile(diagnostic));
    const notes = [...others.map(toNotification), ...restOf(placed.length - shown.length)];
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: toDriver(codes, shown, context.version) },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, exitCode: status, toolExecutionNotifications: notes }],
                results: shown.map((diagnostic) => toResult(diagnostic, codes, context)),
            },
        ],
    };
    return `${(0,json/* jsonText */.s)(log, 2)}\n`;
}
function isInFile(diagnostic) {
    return diagnostic.place !== undefined && !(0,connection/* isDatabaseLabel */.YG)(diagnostic.place.path);
}
/** Severities in SARIF's words, and how much each weighs. */
const LEVELS = {
    error: { level: 'error', weight: 0 },
    warning: { level: 'warning', weight: 1 },
    notice: { level: 'note', weight: 2 },
};
function byWeight(diagnostics) {
    return [...diagnostics].sort((a, b) => LEVELS[a.severity].weight - LEVELS[b.severity].weight);
}
function toDriver(codes, shown, version) {
    const gravest = new Map();
    for (const { code, severity } of byWeight(shown)) {
        if (!gravest.has(code))
            gravest.set(code, severity);
    }
    const rules = codes.map((code) => toRule(code, gravest.get(code) ?? 'error'));
    return { name: 'model-drift', semanticVersion: version, rules };
}
function toRule(code, severity) {
    const description = { text: describe(code) };
    return {
        id: code,
        name: code,
        shortDescription: description,
        fullDescription: description,
        help: { text: 'The message says what was expected, what came, and what to do.' },
        defaultConfiguration: { level: LEVELS[severity].level },
        properties: { tags: ['database-schema'], 'problem.severity': PROBLEMS[severity] },
    };
}
/** Severities in the words of code scanning's own property. */
const PROBLEMS = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** A code in words: `unknown-table` is "Unknown table". */
function describe(code) {
    const words = code.replaceAll('-', ' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
function toResult({ code, severity, message, place }, codes, context) {
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: LEVELS[severity].level,
        message: { text: toText(message) },
        locations: [{ physicalLocation: toLocation(place, context) }],
    };
}
function toLocation({ path, line, column }, { toRepositoryPath }) {
    return {
        artifactLocation: { uri: toUri(toRepositoryPath(path)), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    };
}
function toNotification({ code, severity, message, place }) {
    const where = place ? `${place.path}: ` : '';
    return {
        descriptor: { id: code },
        level: LEVELS[severity].level,
        message: { text: toText(where + message) },
    };
}
function restOf(amount) {
    if (amount <= 0)
        return [];
    const text = `${amount} more results were left out, since code scanning takes ${MOST_RESULTS}`;
    return [{ descriptor: { id: 'too-many-results' }, level: 'warning', message: { text } }];
}
/** A message as one visible line, in which nothing is a link of SARIF (`[text](target)`). */
function toText(message) {
    return (0,quote_text/* oneLine */.TN)((0,quote_text/* clip */.$Q)(message, LONGEST_MESSAGE)).replace(/\](?=\()/g, '] ');
}
/** A path as a relative reference (RFC 3986): a colon would end a scheme. */
function toUri(path) {
    return (0,percent/* percentEncode */.a)(path, /[^A-Za-z0-9\-._~/]/gu);
}

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/report/json.js
var report_json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/report/verdict.js
var verdict = __webpack_require__(60975);
;// CONCATENATED MODULE: ./lib/report/validation.js





/** The version of the JSON's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const VALIDATION_VERSION = 1;
/** A validation of schemas from what was found about them: each finding once, sorted by its place, and judged. */
function concludeValidation(schemas, found, { strict }) {
    const diagnostics = sortByPlace(distinct(found), schemas);
    const isMistaken = (0,diagnostic/* hasErrors */.Cs)(diagnostics) || (strict && diagnostics.some(({ severity }) => severity === 'warning'));
    return { schemas, diagnostics, status: isMistaken ? 2 : 0 };
}
function distinct(diagnostics) {
    return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}
function sortByPlace(diagnostics, schemas) {
    const paths = [...schemas, ...diagnostics.flatMap(({ place }) => (place ? [place.path] : []))];
    const ranks = new Map([...new Set(paths)].map((path, index) => [path, index]));
    const keyOf = ({ place }) => place ? [ranks.get(place.path) ?? 0, place.line, place.column] : [-1, 0, 0];
    return [...diagnostics].sort((a, b) => {
        const [one, other] = [keyOf(a), keyOf(b)];
        return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
    });
}
/** A validation for people: a line for each finding, `file:line:column: error[code]: message`, and how many there are. */
function renderValidation({ schemas, diagnostics }, colour) {
    const figures = Object.keys(NOUNS)
        .map((severity) => [countOf(diagnostics, severity), NOUNS[severity]])
        .filter(([amount]) => amount > 0)
        .map(([amount, noun]) => (0,verdict/* count */.U9)(amount, noun));
    const found = figures.length === 0 ? 'nothing to say' : figures.join(', ');
    return `${(0,report_text/* renderDiagnostics */.DO)(diagnostics, colour)}${found} about ${(0,verdict/* count */.U9)(schemas.length, 'schema')}\n`;
}
const NOUNS = { error: 'error', warning: 'warning', notice: 'notice' };
function countOf(diagnostics, wanted) {
    return diagnostics.filter(({ severity }) => severity === wanted).length;
}
/**
 * A validation as JSON, in the shape that docs/report.md describes: keys always present and in this order. Characters
 * that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
function renderValidationJson({ schemas, diagnostics, status }, version) {
    const value = {
        version: VALIDATION_VERSION,
        tool: { name: 'model-drift', version },
        status,
        schemas,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        notices: countOf(diagnostics, 'notice'),
        diagnostics: diagnostics.map(report_json/* toDiagnosticJson */.H),
    };
    return `${(0,json/* jsonText */.s)(value, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/trees/folder.js
var folder = __webpack_require__(92885);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/operands.js
var cli_operands = __webpack_require__(71426);
// EXTERNAL MODULE: ./lib/cli/place.js
var place = __webpack_require__(77409);
// EXTERNAL MODULE: ./lib/cli/typed.js + 1 modules
var cli_typed = __webpack_require__(37398);
;// CONCATENATED MODULE: ./lib/cli/validate.js















/**
 * Says everything that is wrong with a schema, in one run. Tables that the config around it knows of are no unknown
 * ones. The status is 0 where there is no error, 2 where there is one;
 * `strict` makes warnings count.
 */
async function validate(operands, { format, strict = false, ...flags }, around) {
    const input = [...new Set(operands.flatMap((operand) => (0,cli_operands/* expandOperand */.s)(operand, around.cwd)))];
    const typed = await (0,cli_typed/* openTyped */.z)({ input, ...flags }, around);
    const found = [...typed.diagnostics, ...(await inspect(typed.value, around))];
    const validation = concludeValidation(typed.value.entry.schema, found, { strict });
    around.stdout(FORMATS[format](validation, around));
    return validation.status;
}
/** What there is to say about what was typed; a file that is not there was spoken of when it was typed. */
async function inspect({ entry, tree, connection }, around) {
    if (connection)
        return (await (0,schema_reader/* readDatabaseSchema */.PO)(entry, connection)).diagnostics;
    const found = await Promise.all(entry.schema.map((path) => tree.find(path)));
    const files = { ...entry, schema: entry.schema.filter((_, index) => found[index]) };
    const alone = await (0,schema_reader/* inspectSchema */.Ko)(files, tree);
    if (!(0,lib_neighbours/* leadsOutside */.dr)(alone))
        return alone.diagnostics;
    const lost = new Set(alone.diagnostics.filter(lib_neighbours/* isAboutOutside */.t4).flatMap(({ place }) => place?.path ?? []));
    const said = alone.diagnostics.filter(({ place }) => !place || !lost.has(place.path));
    const own = new Set(alone.value.schema?.tables.map(({ name }) => name.toLowerCase()));
    for (const { external, paths } of groupByKnown([...lost], own, await findKnownHere(around))) {
        const { diagnostics } = await (0,schema_reader/* inspectSchema */.Ko)({ ...files, external }, tree);
        said.push(...diagnostics.filter(({ place }) => place && paths.includes(place.path)));
    }
    return said;
}
/** Files by what is known beside them: few differ in that. */
function groupByKnown(paths, own, known) {
    const groups = new Map();
    for (const path of paths) {
        const names = Object.entries(known(path)).filter(([name]) => !own.has(unqualified(name).toLowerCase()));
        const key = JSON.stringify(names);
        const group = groups.get(key);
        if (group)
            group.paths.push(path);
        else
            groups.set(key, { external: Object.fromEntries(names), paths: [path] });
    }
    return [...groups.values()];
}
function unqualified(name) {
    return name.slice(name.indexOf('.') + 1);
}
/** What the config of the current folder knows of tables, by the paths of files from there. */
async function findKnownHere({ cwd, env }) {
    const root = (0,place/* findRoot */.w)(cwd);
    const tree = (0,folder/* openFolderTree */.x)(root);
    const { value } = await (0,load/* loadConfig */.Z)(tree, { folder: (0,place/* toRepositoryPath */.B)(root, cwd) || '.' });
    const find = (0,access/* openAccess */.b)({ env, cwd, isPublic: false });
    const { entries, connections } = (0,settle/* settleDatabases */.s)(value.entries, { find });
    const known = await findKnownTables({ entries, read: (0,schema_reader/* createSchemaReader */.xk)(connections), tree });
    return (path) => known((0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path)));
}
const FORMATS = {
    text: (validation, { colour }) => (0,log/* logText */.k)(renderValidation(validation, colour)),
    json: (validation) => renderValidationJson(validation, version/* version */.r),
    sarif: (validation, { cwd }) => {
        const root = (0,place/* findRoot */.w)(cwd);
        const context = {
            version: version/* version */.r,
            toRepositoryPath: (path) => (0,place/* toRepositoryPath */.B)(root, (0,external_node_path_.resolve)(cwd, path)),
        };
        return renderSarif(validation, context);
    },
};


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _targets_python_thin_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11891);
/* harmony import */ var _trees_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34882);


/** The largest committed file that is read, in bytes: five times the models of 10,000 tables. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Reads what is committed where an entry's files belong. A file that is too large, or a pointer of Git LFS, is an error. */
async function readCommitted(tree, entry, generated) {
    const found = await findCommitted(tree, entry, generated);
    const files = found.filter(({ kind }) => kind === 'file' || kind === 'executable');
    const texts = new Map();
    const garbled = new Set();
    const diagnostics = [];
    for (const file of files) {
        const read = await (0,_trees_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .i)(tree, file, MAX_BYTES);
        diagnostics.push(...read.diagnostics);
        if (!read.value)
            continue;
        const { text, isWhole } = decode(read.value.bytes);
        texts.set(file.path, text);
        if (!isWhole)
            garbled.add(file.path);
    }
    return { texts, garbled, diagnostics };
}
async function findCommitted(tree, { output }, generated) {
    if (output.endsWith('/')) {
        const files = await tree.list(output.slice(0, -1));
        const folders = [output, `${output}${_targets_python_thin_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERATED_PACKAGE */ .XP}/`];
        return files.filter(({ path }) => path.endsWith('.py') && folders.includes(path.slice(0, path.lastIndexOf('/') + 1)));
    }
    const paths = new Set([output, ...generated.map(({ path }) => path)]);
    const entries = await Promise.all([...paths].map((path) => tree.find(path)));
    return entries.filter((found) => found !== undefined);
}
/** The byte order mark stays: a patch has to fit the file byte by byte. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isWhole: true };
    }
    catch {
        return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isWhole: false };
    }
}


/***/ }),

/***/ 52823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ settleDatabases)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/**
 * Settles which entries with a database count. A pull request can neither add one, nor change a thing about one (the
 * variable, the output, what is taken from it): it can only remove it. Without a policy none counts.
 */
function settleDatabases(entries, policy) {
    const connections = new Map();
    const diagnostics = [];
    const kept = entries.flatMap((written) => {
        if (!written.database)
            return [written];
        const { entry, notice } = trustedEntry(written, policy);
        if (notice !== undefined)
            diagnostics.push(skippedNotice(notice));
        if (!entry?.database || !policy)
            return [];
        const found = policy.find(entry.database, entry.schema.join(', '));
        diagnostics.push(...found.diagnostics);
        if (!found.value)
            return [];
        connections.set(entry, found.value);
        return [entry];
    });
    const skipped = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(diagnostics) ? 0 : entries.length - kept.length;
    return { entries: kept, connections, skipped, diagnostics };
}
function trustedEntry(written, policy) {
    const what = `the entry of the database ${written.schema.join(', ')}`;
    if (!policy)
        return { notice: `${what} was left out: under this event no database is read` };
    if (!policy.trusted)
        return { entry: written };
    const trusted = policy.trusted.find(({ output }) => output === written.output);
    if (!trusted?.database) {
        return { notice: `${what} was left out: it counts once it stands in the base branch's config` };
    }
    if (isSame(trusted, written))
        return { entry: trusted };
    const notice = `${what} was changed here: until that is merged the base branch's entry counts, ${trusted.schema.join(', ')}`;
    return { entry: trusted, notice };
}
/** Whether two entries ask for the same, wherever they stand. */
function isSame(one, other) {
    return facts(one) === facts(other);
}
function facts(entry) {
    return JSON.stringify({ ...entry, place: undefined });
}
function skippedNotice(message) {
    return { code: 'database-from-base', severity: 'notice', message };
}


/***/ }),

/***/ 33558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ OUTPUT_VERSION),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var _quote_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

/**
 * The version of what we write. It is raised only when the same schema would give other code, so that files from an
 * older version are known to be stale and not taken for hand-edited ones.
 */
const OUTPUT_VERSION = 1;
const FIRST_LINE = /^# Generated by model-drift from .* \(output version (\d{1,9})\)\.$/;
/**
 * The header of a generated file: comment lines that name the schema as the user configured it and the output version.
 * It holds no date and no hash, so two branches never conflict in it.
 */
function renderHeader(schema) {
    const sources = schema.map((path) => (0,_quote_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path).replaceAll(/[\r\n\t]/g, ' ')).join(', ');
    return [
        `# Generated by model-drift from ${sources} (output version ${OUTPUT_VERSION}).`,
        '# Change the schema and run `model-drift generate`; an edit made here is drift.',
    ];
}
/**
 * The header of a file of ours, or undefined for a file that people wrote. It is looked for in the comments that the
 * file begins with, since a team may put its licence above it.
 */
function readHeader(text) {
    for (const line of leadingComments(text)) {
        const version = FIRST_LINE.exec(line)?.[1];
        if (version !== undefined)
            return { outputVersion: Number(version) };
    }
    return undefined;
}
function* leadingComments(text) {
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const line = text.slice(start, end).trimEnd();
        if (line !== '' && !line.startsWith('#'))
            return;
        yield line;
        start = end + 1;
    }
}


/***/ }),

/***/ 71133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NO_NAMES)
/* harmony export */ });
/** No names at all. */
const NO_NAMES = { tables: [], objects: [] };


/***/ }),

/***/ 27056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findAsked)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95602);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42037);


/**
 * The names that an entry's `naming` asks for, by what the schema has; a key that it does not have is a warning, but for
 * what `placeOf` says to stand elsewhere: defaults fit some of the entries.
 */
function findAsked(naming, schema, placeOf) {
    const { place, classes, attributes, relations } = naming;
    const tables = schema.tables.map((table) => toNames(table, naming));
    const labels = schema.tables.map(labelOf);
    const columns = schema.tables.flatMap((table) => table.columns.map(({ name }) => columnLabel(table, [name])));
    const keys = schema.tables.flatMap((table) => table.foreignKeys.map((key) => columnLabel(table, key.columns)));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .createHints */ .x)();
    const unknown = (kind, what, asked, known) => {
        const all = new Set(known);
        return Object.keys(asked)
            .filter((key) => !all.has(key))
            .flatMap((key) => {
            const at = placeOf ? placeOf(['naming', kind, key, 'key']) : place;
            if (placeOf && !at)
                return [];
            const message = `naming.${kind}: the schema has no ${what} "${key}"${hint(key, () => all)}`;
            return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .warningAt */ .MK)(at, 'unknown-name', message)];
        });
    };
    return {
        value: { ...(place ? { place } : {}), tables, objects: [] },
        diagnostics: [
            ...unknown('classes', 'table', classes, labels),
            ...unknown('attributes', 'column', attributes, columns),
            ...unknown('relations', 'foreign key of', relations, keys),
        ],
    };
}
function toNames(table, { classes, attributes, relations }) {
    const { name, namespace, columns, foreignKeys } = table;
    const asked = own(classes, labelOf(table));
    return {
        table: name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(asked === undefined ? {} : { name: asked }),
        attributes: new Map(columns.flatMap((column) => {
            const attribute = own(attributes, columnLabel(table, [column.name]));
            return attribute === undefined ? [] : [[column.name, attribute]];
        })),
        relations: foreignKeys.flatMap((key) => {
            const ends = own(relations, columnLabel(table, key.columns));
            if (!ends)
                return [];
            const { forward, reverse } = ends;
            return [
                {
                    columns: key.columns,
                    ...(forward === undefined ? {} : { forward }),
                    ...(reverse === undefined ? {} : { back: reverse }),
                },
            ];
        }),
    };
}
/** A value that a record has itself: tables may be called `constructor`. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function labelOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
function columnLabel(table, columns) {
    return `${labelOf(table)}.${columns.join(',')}`;
}


/***/ }),

/***/ 31200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readNames)
/* harmony export */ });
/* harmony import */ var _model_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71133);
/* harmony import */ var _generate_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33558);


/**
 * The names in the committed models of a target: what classes, attributes and relationships are called there. The files
 * are read as data. Only those count that have our header, since others are never written. `texts` go by path.
 * The parser is loaded for the first file that counts.
 */
async function readNames(target, texts) {
    const ours = [...texts].filter(([, text]) => (0,_generate_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .ay)(text) !== undefined);
    if (ours.length === 0 || !isReadable(target))
        return _model_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_NAMES */ .p;
    const { readModules } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8472)]).then(__webpack_require__.bind(__webpack_require__, 26091));
    return readModules[target](ours);
}
function isReadable(target) {
    return target === 'django' || target === 'sqlalchemy';
}


/***/ }),

/***/ 13959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ neighboursIn),
/* harmony export */   Lt: () => (/* binding */ withNeighbours),
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   t4: () => (/* binding */ isAboutOutside),
/* harmony export */   wH: () => (/* binding */ findNeighbourTables)
/* harmony export */ });
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2053);
/* harmony import */ var _names_asked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27056);
/* harmony import */ var _names_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31200);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39122);




/** Neighbours from several configs: an entry is looked for itself, then by its output. */
function neighboursIn(configs) {
    return (entry) => configs.find((entries) => entries.includes(entry)) ??
        [...configs].reverse().find((entries) => entries.some(({ output }) => output === entry.output)) ??
        [];
}
/**
 * A reader for which a table that another entry has models of, for the same ORM, is no unknown one: a key to it leads to
 * the class there, as if `external` said so; a class keeps the name that the committed models there give it.
 * What `external` says wins. Other entries are read only for one whose keys lead out of it.
 */
function withNeighbours(read, neighbours) {
    const readOnce = createNameReader();
    return async (entry, tree, fallback) => {
        const alone = await read(entry, tree, fallback);
        // A database is read once, and by the entry of the config itself.
        if (entry.database || !leadsOutside(alone))
            return alone;
        const around = { read, readOnce, tree, ...(fallback ? { fallback } : {}) };
        const found = await readAll(entry, neighbours(entry), around);
        const given = await findExternals(alone.value, entry, found);
        if (given.size === 0)
            return alone;
        const beside = Object.fromEntries(given);
        const { value, diagnostics } = await read({ ...entry, beside }, tree, fallback);
        const sources = [...value.sources, ...found.flatMap(({ value: { sources } }) => sources)];
        return { value: { ...value, sources: [...new Set(sources)] }, diagnostics };
    };
}
/** What the classes of the other entries are called, by the tables that an entry, whose own reading this is, does not have. */
async function findNeighbourTables(entry, own, entries, { read, tree }) {
    return findExternals(own, entry, await readAll(entry, entries, { read, tree, readOnce: createNameReader() }));
}
function isNeighbour(entry, other) {
    return other.target === entry.target && other.output !== entry.output;
}
/** What is said of a key whose table is not there. */
const OUTSIDE = new Set(['foreign-key-without-target', 'unknown-table']);
/** Whether a diagnostic is about a key whose table the schema does not have. */
function isAboutOutside({ code }) {
    return OUTSIDE.has(code);
}
/** Whether keys of a schema lead to tables that it does not have. */
function leadsOutside({ value, diagnostics }) {
    const keys = value.schema?.tables.flatMap(({ foreignKeys }) => foreignKeys) ?? [];
    return diagnostics.some(isAboutOutside) || keys.some(({ external }) => external !== undefined);
}
/**
 * Reads the neighbours. Imports lead to entries whose own keys stay within, and else from later entries to earlier ones, so
 * that none goes in a circle.
 */
async function readAll(entry, entries, { read, readOnce, tree, fallback }) {
    const found = [];
    const position = entries.findIndex(({ output }) => output === entry.output);
    for (const [index, other] of entries.entries()) {
        if (!isNeighbour(entry, other))
            continue;
        const outcome = await read(other, tree, fallback);
        const isImportable = index < position || !leadsOutside(outcome);
        const { value } = outcome;
        const asked = value.schema && other.naming ? [(0,_names_asked_js__WEBPACK_IMPORTED_MODULE_3__/* .findAsked */ .E)(other.naming, value.schema).value] : [];
        const names = [...asked, await readOnce(other, tree)];
        found.push({ entry: other, value, names, isImportable });
    }
    return found;
}
/** What the neighbours call their tables, by name; the first one wins, and none takes the name of an own table. */
async function findExternals({ schema }, entry, neighbours) {
    const own = new Set(schema?.tables.map(({ name }) => name.toLowerCase()));
    const found = new Map();
    for (const { entry: other, value, names, isImportable } of neighbours) {
        if (!value.schema)
            continue;
        const target = await _targets_index_js__WEBPACK_IMPORTED_MODULE_2__/* .targets */ .z[other.target].load();
        const request = { ...other, from: entry.output, names };
        for (const { table, reference } of target.refer(value.schema, request)) {
            const name = table.namespace === undefined ? table.name : `${table.namespace}.${table.name}`;
            if (!own.has(table.name.toLowerCase()) && !found.has(name)) {
                found.set(name, isImportable || !reference.includes(':') ? reference : byName(table.name));
            }
        }
    }
    return found;
}
/** A table that is referred to by its name alone: a word that no ORM takes for a class. */
function byName(table) {
    return table.replace(/[.:]/g, '_');
}
/** Reads the committed models of each entry once. */
function createNameReader() {
    const known = new WeakMap();
    return (entry, tree) => {
        const ofTree = known.get(tree) ?? new Map();
        known.set(tree, ofTree);
        const key = `${entry.target}\0${entry.output}`;
        const pending = ofTree.get(key) ?? (0,_committed_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommitted */ .r)(tree, entry, []).then(({ texts }) => (0,_names_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r)(entry.target, texts));
        ofTree.set(key, pending);
        return pending;
    };
}


/***/ }),

/***/ 94556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15405);

/**
 * A value as JSON for files, logs and outputs: characters that cannot be seen stand as `\uXXXX`, and so does the second
 * sign of `##[`, which a runner would take for a workflow command. It reads back to the same value.
 */
function jsonText(value, indent = 0) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceHidden */ .JP)(JSON.stringify(value, undefined, indent), toEscape).replaceAll('##[', '#\\u0023[');
}
/** A character as JSON's escape, as two when it is outside the basic plane. */
function toEscape(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toDiagnosticJson),
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _quote_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94556);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29495);


/** The version of the JSON report's shape. It is raised when a key changes its meaning or goes; new keys do not raise it. */
const REPORT_VERSION = 1;
/**
 * The report as JSON, in the shape that docs/report.md describes: keys always present and in this order, `null` for what
 * there is not. Characters that cannot be seen stand as `\uXXXX`. Ends in a newline.
 */
function renderJson(report, context) {
    const { committed } = context;
    const value = {
        version: REPORT_VERSION,
        tool: { name: 'model-drift', version: context.version },
        conclusion: report.conclusion,
        status: report.status,
        head: context.head ?? report.head ?? null,
        base: context.base ?? report.base ?? null,
        command: report.command,
        entries: { checked: report.checked, skipped: report.skipped },
        commit: committed ? { sha: committed.sha, url: committed.url ?? null } : null,
        changes: report.changes.map(_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .toChangeJson */ .E2),
        drifts: report.drifts.map(toDrift),
        migrations: report.migrations ?? [],
        inStep: report.inStep,
        diagnostics: report.diagnostics.map(toDiagnosticJson),
    };
    return `${(0,_quote_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`;
}
function toDrift({ path, target, schema, status, preexisting, mend, added, removed, diff, patch }) {
    return { path, target, schema, status, preexisting, mend, added, removed, diff, patch };
}
/** A diagnostic in the shape of every JSON that is printed. */
function toDiagnosticJson({ severity, code, message, place }) {
    return {
        severity,
        code,
        message,
        place: place ? { path: place.path, line: place.line, column: place.column } : null,
    };
}


/***/ }),

/***/ 16085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ moduleName),
/* harmony export */   Ar: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Ar),
/* harmony export */   CK: () => (/* binding */ attributeName),
/* harmony export */   LS: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   Z6: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.Z6),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   oJ: () => (/* binding */ snakeName),
/* harmony export */   s7: () => (/* binding */ className),
/* harmony export */   x4: () => (/* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_1__.x4)
/* harmony export */ });
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55224);



/**
 * Whether a name can stand in Python as it is: an identifier, no keyword, and unchanged by the NFKC normalisation that
 * Python applies to identifiers. Letters beyond the basic plane are left out: their list differs between versions.
 */
function isIdentifier(name) {
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return false;
    return /^[A-Za-z_]\w*$/.test(name) || isStable(name);
}
const IDENTIFIER = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
const PLAIN_SNAKE = /^[a-z]\w*$/;
const BEYOND_BASIC_PLANE = /[\u{10000}-\u{10ffff}]/gu;
/** The class of a table: `OrderItem` for `order_items`. `position` counts from 1, for a name without any letter. */
function className(table, position) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inflectLast */ .S4)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(table).flatMap(transliterate), _words_js__WEBPACK_IMPORTED_MODULE_1__/* .singular */ .cL);
    return toIdentifier(words.map(capitalize).join(''), 'Table', position);
}
/**
 * The attribute of a column: its own name when Python can write it, else the nearest that Python can: `class_`,
 * `unit_price` for `unit price`, `column_2fa`, and `column_3` for the third column when no letter is left.
 */
function attributeName(column, position) {
    return isIdentifier(column) ? column : toSnake(column, 'column', position);
}
/** A name in snake case for a module, a variable or a part of other names: `order_items` for `Order Items`. */
function snakeName(name, noun, position) {
    return toSnake((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toWords */ .x4)(name).join('_'), noun, position);
}
/**
 * The module of a table in a package, in ASCII, since ruff (N999) takes no other: letters lose their accents, and what
 * is left stands by its number in Unicode.
 */
function moduleName(name, position) {
    const ascii = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^ -~]/gu, (character) => ` ${(character.codePointAt(0) ?? 0).toString(16)} `);
    return snakeName(ascii, 'table', position);
}
/** A table's name without the prefix that the user wants to be rid of. */
function withoutPrefix(name, prefix) {
    return prefix !== '' && name.startsWith(prefix) && name.length > prefix.length
        ? name.slice(prefix.length)
        : name;
}
function isStable(name) {
    return IDENTIFIER.test(name) && name.search(BEYOND_BASIC_PLANE) < 0 && name.normalize('NFKC') === name;
}
function toSnake(name, noun, position) {
    if (PLAIN_SNAKE.test(name) && !_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return name;
    const snake = transliterate(name).join('_');
    return toIdentifier(snake, `${noun}_`, position);
}
/** The parts of a name that identifiers can hold; letters that Python would normalise stand normalised. */
function transliterate(name) {
    if (/^[A-Za-z0-9]\w*$/.test(name))
        return [name];
    return name
        .normalize('NFKC')
        .replace(BEYOND_BASIC_PLANE, ' ')
        .split(/[^\p{XID_Continue}]+/u)
        .filter((part) => part !== '' && part !== '_');
}
function toIdentifier(name, fallback, position) {
    if (name === '')
        return `${fallback}${position}`;
    if (_reserved_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYWORDS */ .d6.has(name))
        return `${name}_`;
    const known = isIdentifier(name) ? name : `${fallback}${name}`;
    return isIdentifier(known) ? known : `${fallback}${position}`;
}
function capitalize(word) {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    return first.toUpperCase() + word.slice(first.length);
}


/***/ }),

/***/ 91221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ BUILTINS),
/* harmony export */   d6: () => (/* binding */ KEYWORDS),
/* harmony export */   lW: () => (/* binding */ ANNOTATION_BUILTINS),
/* harmony export */   w0: () => (/* binding */ SOFT_KEYWORDS)
/* harmony export */ });
/** Words that are no names in any Python from 3.10 on. */
const KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/** Words that are keywords in some places; they are good attribute names and poor module names. */
const SOFT_KEYWORDS = new Set(['_', 'case', 'match', 'type']);
/** The builtin types that annotations in a class body need: an attribute of that name would hide them from the lines below it. */
const ANNOTATION_BUILTINS = new Set([
    'bool',
    'bytes',
    'dict',
    'float',
    'int',
    'list',
    'set',
    'str',
]);
/** Builtins that a class or a variable of a module must not hide. */
const BUILTINS = new Set([
    ...ANNOTATION_BUILTINS,
    ...('ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
        'BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ' +
        'ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ' +
        'ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ' +
        'ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError ' +
        'KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented ' +
        'NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError ' +
        'RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration ' +
        'SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError ' +
        'UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ' +
        'ValueError Warning ZeroDivisionError abs aiter all anext any ascii bin breakpoint bytearray callable chr ' +
        'classmethod compile complex delattr dir divmod enumerate eval exec filter format frozenset getattr globals ' +
        'hasattr hash help hex id input isinstance issubclass iter len locals map max memoryview min next object oct ' +
        'open ord pow print property range repr reversed round setattr slice sorted staticmethod sum super tuple ' +
        'vars zip').split(' '),
]);


/***/ }),

/***/ 55224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ singularSnake),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   S4: () => (/* binding */ inflectLast),
/* harmony export */   Z6: () => (/* binding */ pluralSnake),
/* harmony export */   cL: () => (/* binding */ singular),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/* harmony import */ var pluralize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86112);

/** Words that have one form, or whose `s` is no plural; also those that grammar inflects and names do not. */
const INVARIABLE = new Set(('analytics aws chaos cosmos css data dns ethos gis gps https ios kudos media metadata metrics mms news os ' +
    'pancreas physics politics pos pros rss settings sms statistics tls ' +
    'are has have he i is its me my our ours she that their them these they this those us was we were').split(' '));
/** Nouns that the general rules bend into something that is no word. */
const IRREGULAR = [
    ['ache', 'aches'],
    ['atlas', 'atlases'],
    ['avalanche', 'avalanches'],
    ['axis', 'axes'],
    ['bias', 'biases'],
    ['cache', 'caches'],
    ['calorie', 'calories'],
    ['canvas', 'canvases'],
    ['cookie', 'cookies'],
    ['gas', 'gases'],
    ['headache', 'headaches'],
    ['lens', 'lenses'],
    ['niche', 'niches'],
    ['oasis', 'oases'],
    ['quiche', 'quiches'],
    ['selfie', 'selfies'],
    ['virus', 'viruses'],
];
const SINGULARS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, one], [many, one]]));
const PLURALS = new Map(IRREGULAR.flatMap(([one, many]) => [[one, many], [many, many]]));
/** The singular of a lower-case English noun; a word that is none, or is singular already, stays. */
const singular = remember((word) => isEnglish(word) ? (SINGULARS.get(word) ?? (pluralize__WEBPACK_IMPORTED_MODULE_0__.singular(word) || word)) : word);
/** The plural of a lower-case English noun. */
const plural = remember((word) => isEnglish(word) ? (PLURALS.get(word) ?? pluralize__WEBPACK_IMPORTED_MODULE_0__.plural(word)) : word);
/** The same function, which works each text out once: a schema has few names and words and says them often. */
function remember(work) {
    const known = new Map();
    return (text) => {
        const former = known.get(text);
        if (former !== undefined)
            return former;
        const found = work(text);
        known.set(text, found);
        return found;
    };
}
/** Whether English grammar has something to say about a word: it ends in a Latin letter and has several forms. */
function isEnglish(word) {
    return /[a-z]$/.test(word) && !INVARIABLE.has(word);
}
/** The words of a name in lower case: `order_items`, `OrderItems`, `ORDER ITEMS` are all `order`, `items`. */
const toWords = remember((name) => {
    if (/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
        return name.split('_');
    return name
        .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .split(/[^\p{L}\p{N}\p{M}]+/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
});
/** A name's words with the last one in the plural, as snake case: `OrderItem` is `order_items`. */
function pluralSnake(name) {
    return inflectLast(toWords(name), plural).join('_');
}
/** A name's words with the last one in the singular, as snake case: `order_items` is `order_item`. */
function singularSnake(name) {
    return inflectLast(toWords(name), singular).join('_');
}
/** The words with the last one changed. */
function inflectLast(words, inflect) {
    const last = words.at(-1);
    return last === undefined ? [] : [...words.slice(0, -1), inflect(last)];
}


/***/ })

};
