export const id = 3134;
export const ids = [3134];
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

/***/ 54371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _diff_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27961);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95602);
/* harmony import */ var _quote_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94556);
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66958);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29495);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13411);
/* harmony import */ var _operands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71426);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27147);
/* harmony import */ var _typed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37398);









/** The version of the shape that `--format json` prints; raised when a key goes or changes its meaning. */
const SHAPE_VERSION = 1;
const FORMATS = {
    json: (changes) => `${(0,_quote_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)({ version: SHAPE_VERSION, tool: { name: 'model-drift', version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r }, changes: changes.map(_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .toChangeJson */ .E2) }, 2)}\n`,
    markdown: (changes) => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)((0,_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChangesMarkdown */ .Fj)(changes)),
    text: (changes) => (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)((0,_report_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .renderChanges */ .O1)(changes)),
};
/**
 * Says what changes from one schema to another, each a file, a folder, a glob or a database's URL. The status is 0 when
 * nothing does, 1 when something does, 2 when one of them cannot be read.
 */
async function diff(operands, options, around) {
    const [from, to] = await readBoth(operands, options, around);
    if (!from || !to)
        return 2;
    const changes = (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_0__.diffSchemas)(from, to);
    around.stdout(FORMATS[options.format](changes));
    return changes.length > 0 ? 1 : 0;
}
/** Reads both schemas. A database knows what it is, and then files beside it are read as its language. */
async function readBoth([old, now], options, around) {
    if ((0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(now) && !(0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(old))
        return [...(await readBoth([now, old], options, around))].reverse();
    const first = await read(old, options, around);
    const dialect = options.dialect ?? ((0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .isDatabase */ .u)(old) ? first?.dialect : undefined);
    return [first, await read(now, { ...options, ...(dialect ? { dialect } : {}) }, around)];
}
/** The schema of an operand, after saying what is to be said about it; undefined where it cannot be read. */
async function read(operand, { dialect, from, onUnreadable, conventions, views, tables = [], exclude = [] }, around) {
    const flags = {
        ...(dialect ? { dialect } : {}),
        ...(from === undefined ? {} : { from }),
        ...(onUnreadable ? { onUnreadable } : {}),
        ...(conventions ? { conventions } : {}),
        ...(views ? { views } : {}),
    };
    const typed = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .openTyped */ .z)({ input: (0,_operands_js__WEBPACK_IMPORTED_MODULE_3__/* .expandOperand */ .s)(operand, around.cwd), ...flags }, around);
    const entry = { ...typed.value.entry, tables, exclude };
    const { value, diagnostics } = await (0,_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .readTyped */ .f)({ ...typed, value: { ...typed.value, entry } });
    (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .sayDiagnostics */ .K)(diagnostics, around);
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(diagnostics) ? undefined : value?.schema;
}


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

/***/ 27147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sayDiagnostics)
/* harmony export */ });
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66958);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44639);


/** Says diagnostics on standard error, a line each. */
function sayDiagnostics(diagnostics, around) {
    around.stderr((0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)((0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostics */ .DO)(diagnostics, around.errorColour)));
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


/***/ })

};
