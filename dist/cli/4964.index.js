export const id = 4964;
export const ids = [4964];
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

/***/ 51517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toOutput),
/* harmony export */   n: () => (/* binding */ outputProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95602);
/* harmony import */ var _reserved_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42459);




/**
 * A typed output as an entry has it: a path that ends in `/`, an existing folder and a path without an extension mean
 * a folder with one module a table (JustDB's ORM guide), anything else a file. Slashes are forward.
 */
function toOutput(written, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(written) ? written : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const isFolder = /[/\\]$/.test(written) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(written) === '' || isExistingFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, written));
    const slashed = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return isFolder ? `${slashed || '.'}/` : slashed;
}
/** What speaks against writing to a typed output: it lies under `.git`, or is one of the inputs. */
function outputProblem(output, inputs, cwd) {
    const real = realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output));
    if (real.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(_reserved_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitFolder */ .Z)) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(undefined, 'reserved-output', `"${output}" lies under .git, where nothing is ever written`);
    }
    if (inputs.some((input) => realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, input)) === real)) {
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .errorAt */ .Os)(undefined, 'output-is-schema', `"${output}" is an input, and nothing is written over it`);
    }
    return undefined;
}
function isExistingFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** The path with every link on the way followed, as far as it exists. */
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}


/***/ }),

/***/ 53430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findWriter),
  D: () => (/* binding */ saySchema)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/readers/index.js + 9 modules
var readers = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/quote/json.js
var json = __webpack_require__(94556);
;// CONCATENATED MODULE: ./lib/writers/words/words.js
/** A list, or nothing when it is empty. */
function filled(list) {
    return list && list.length > 0 ? list : undefined;
}
/** A whole number's digits as a number where it has no more than every format keeps. */
function figure(digits) {
    return digits !== undefined && /^-?[1-9]\d{0,14}$|^0$/.test(digits) ? Number(digits) : digits;
}

;// CONCATENATED MODULE: ./lib/writers/words/counting.js

/** How a sequence counts. */
function countingWords({ start, increment, minValue, maxValue, cache, cycle }) {
    return {
        startWith: figure(start),
        incrementBy: figure(increment),
        minValue: figure(minValue),
        maxValue: figure(maxValue),
        cache: figure(cache),
        cycle,
    };
}
/** How an identity column counts. */
function identityWords({ always, ...counting }) {
    return {
        identityGeneration: always ? 'ALWAYS' : 'BY DEFAULT',
        identityStart: figure(counting.start),
        identityIncrement: figure(counting.increment),
        identityMinValue: figure(counting.minValue),
        identityMaxValue: figure(counting.maxValue),
        identityCache: figure(counting.cache),
        identityCycle: counting.cycle,
    };
}

// EXTERNAL MODULE: ./lib/sql/default-text.js
var default_text = __webpack_require__(82129);
;// CONCATENATED MODULE: ./lib/writers/words/default.js

/** A default, and MySQL's ON UPDATE CURRENT_TIMESTAMP with it: literals and expressions stand in keys of their own. */
function defaultWords({ default: value, keptDefault, onUpdateNow, }) {
    const onUpdate = onUpdateNow ? ['ON UPDATE CURRENT_TIMESTAMP'] : [];
    if (!value)
        return { defaultValueComputed: keptDefault ?? onUpdate[0] };
    const text = [(0,default_text/* defaultText */.V)(value), ...onUpdate].join(' ');
    const isLiteral = value.kind === 'string' || value.kind === 'number' || value.kind === 'boolean';
    return isLiteral ? { defaultValue: text } : { defaultValueComputed: text };
}

;// CONCATENATED MODULE: ./lib/writers/words/column.js


/** A column in JustDB's words. What a convention would make of it otherwise is said, unless conventions are off. */
function columnWords(column, table, flagged, isLiteral) {
    const isView = table.view === true;
    const isKey = table.primaryKey?.columns.includes(column.name) ?? false;
    return {
        name: column.name,
        type: column.raw === '' ? undefined : column.raw,
        // "false" is said where the reader would infer a key from the column's name.
        primaryKey: isKey || (table.primaryKey || isLiteral || isView ? undefined : false),
        autoIncrement: column.autoIncrement || (isKey && !isLiteral && !isView && !column.generated ? false : undefined),
        ...(column.identity ? identityWords(column.identity) : {}),
        // SQLite's keys may hold NULL where that is said.
        nullable: column.nullableKey ?? (column.nullable ? undefined : false),
        unique: flagged.has(column.name) || undefined,
        ...defaultWords(column),
        expression: column.generated?.sql,
        stored: column.generated?.stored,
        collation: column.collation,
        comment: column.comment,
        formerNames: column.formerNames,
    };
}

;// CONCATENATED MODULE: ./lib/writers/words/index.js

/** An index in JustDB's words. */
function indexWords({ name, parts, unique, method, where, include, storageParameters, nullsNotDistinct, comment, }) {
    return {
        name,
        columns: parts.map(partWords),
        unique: unique || undefined,
        type: method?.toUpperCase(),
        where,
        include,
        storageParameters: storageParameters && storageWords(storageParameters),
        nullsNotDistinct,
        comment,
    };
}
/** Storage parameters: figures and truth values as such. */
function storageWords(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, TRUTHS.get(value) ?? figure(value)]));
}
const TRUTHS = new Map([
    ['true', true],
    ['false', false],
]);
/** A member of an index: a plain name where it is a column and nothing else is to say. */
function partWords(part) {
    const { order, nulls, operatorClass, collation, operator } = part;
    const traits = {
        order: order?.toUpperCase(),
        nulls: nulls?.toUpperCase(),
        operatorClass,
        collation,
        operator,
    };
    if (part.kind === 'expression')
        return { expression: part.sql, ...traits };
    const { name, length } = part;
    const isPlain = length === undefined && Object.values(traits).every((trait) => trait === undefined);
    return isPlain && PLAIN.test(name) ? name : { name, length, ...traits };
}
/** A name that nothing else can be meant by. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_$]*$/u;

// EXTERNAL MODULE: ./lib/sql/actions.js
var actions = __webpack_require__(15551);
;// CONCATENATED MODULE: ./lib/writers/words/constraint.js


/** The constraints of a table that no flag on a column says; `flagged` are the columns with a flag for a unique one. */
function constraintWords(table, flagged) {
    const { primaryKey, uniques, checks, exclusions, foreignKeys } = table;
    return [
        ...(primaryKey && !isSaidByFlag(primaryKey) ? [keyWords(primaryKey)] : []),
        ...uniques.slice(0, uniques.length - flagged.size).map(uniqueWords),
        ...checks.map(checkWords),
        ...exclusions.map(exclusionWords),
        ...foreignKeys.map(foreignKeyWords),
    ];
}
function isSaidByFlag(key) {
    return key.columns.length === 1 && Object.keys(key).length === 1;
}
function keyWords(key) {
    return {
        name: key.name,
        type: 'PRIMARY_KEY',
        columns: key.columns,
        ...indexTraitWords(key),
        ...traitWords(key),
    };
}
function uniqueWords(unique) {
    const { name, columns, nullsNotDistinct } = unique;
    return {
        name,
        type: 'UNIQUE',
        columns,
        nullsNotDistinct,
        ...indexTraitWords(unique),
        ...traitWords(unique),
    };
}
function checkWords(check) {
    return { name: check.name, type: 'CHECK', checkExpression: check.sql, ...traitWords(check) };
}
function exclusionWords(exclusion) {
    const { name, method, parts, where } = exclusion;
    return {
        name,
        type: 'EXCLUSION',
        method: method.toUpperCase(),
        columns: parts.map(partWords),
        where,
        ...indexTraitWords(exclusion),
        ...traitWords(exclusion),
    };
}
function foreignKeyWords(key) {
    return {
        name: key.name,
        type: 'FOREIGN_KEY',
        columns: key.columns,
        referencedTable: key.referencedTable,
        referencedSchema: key.referencedNamespace,
        referencedColumn: key.referencedColumns,
        onDelete: key.onDelete && actions/* ACTION_WORDS */.d[key.onDelete],
        onUpdate: key.onUpdate && actions/* ACTION_WORDS */.d[key.onUpdate],
        onDeleteColumns: key.onDeleteColumns,
        match: key.match?.toUpperCase(),
        ...traitWords(key),
    };
}
function indexTraitWords({ include, storageParameters }) {
    return { include, storageParameters: storageParameters && storageWords(storageParameters) };
}
function traitWords({ deferrable, comment }) {
    return {
        deferrable: deferrable ? true : undefined,
        initiallyDeferred: deferrable === 'deferred' ? true : undefined,
        comment,
    };
}

;// CONCATENATED MODULE: ./lib/writers/words/table.js




/** A table in JustDB's words. */
function tableWords(table, isLiteral) {
    const flagged = findFlagged(table);
    return {
        name: table.name,
        schema: table.namespace,
        comment: table.comment,
        formerNames: table.formerNames,
        Column: table.columns.map((column) => columnWords(column, table, flagged, isLiteral)),
        Index: filled(table.indexes.map(indexWords)),
        Constraint: filled(constraintWords(table, flagged)),
    };
}
/** A view in JustDB's words. */
function viewWords(view, isLiteral) {
    const { name, schema, comment, formerNames, Column } = tableWords(view, isLiteral);
    return { name, schema, comment, formerNames, Column };
}
/**
 * The columns whose unique constraint is said by a flag on them: those of the last constraints that say no more than
 * that and stand in the order of the columns, since a reader puts what is flagged last.
 */
function findFlagged({ columns, uniques }) {
    const positions = new Map(columns.map(({ name }, index) => [name, index]));
    const flagged = new Set();
    let before = columns.length;
    for (const unique of [...uniques].reverse()) {
        const [name = ''] = unique.columns;
        const position = positions.get(name) ?? columns.length;
        if (Object.keys(unique).length > 1 || unique.columns.length !== 1 || position >= before)
            break;
        flagged.add(name);
        before = position;
    }
    return flagged;
}

;// CONCATENATED MODULE: ./lib/writers/words/schema.js




/**
 * A schema in JustDB's words, with types as written and everything resolved: no reference, no inferred key and no alias
 * is left to the reader. What says all that there is tells the reader so, in the root's `conventions: off`.
 */
function schemaWords(schema) {
    const isLiteral = schema.literal === true;
    return {
        conventions: isLiteral ? 'off' : undefined,
        dialect: schema.dialect,
        Enum: filled(schema.enums.map(enumWords)),
        Domain: filled(schema.domains.map(domainWords)),
        Sequence: filled(schema.sequences.map(sequenceWords)),
        Table: schema.tables.filter(({ view }) => !view).map((table) => tableWords(table, isLiteral)),
        View: filled(schema.tables.filter(({ view }) => view).map((view) => viewWords(view, isLiteral))),
    };
}
function enumWords({ name, namespace, values, comment }) {
    return { name, schema: namespace, comment, values };
}
function domainWords(domain) {
    return {
        name: domain.name,
        schema: domain.namespace,
        comment: domain.comment,
        type: domain.raw,
        nullable: domain.nullable ? undefined : false,
        ...defaultWords(domain),
        collation: domain.collation,
        Constraint: filled(domain.checks.map(schema_checkWords)),
    };
}
function schema_checkWords({ name, sql }) {
    return { name, type: 'CHECK', checkExpression: sql };
}
function sequenceWords(sequence) {
    return {
        name: sequence.name,
        schema: sequence.namespace,
        comment: sequence.comment,
        formerNames: sequence.formerNames,
        type: sequence.raw,
        ...countingWords(sequence),
    };
}

;// CONCATENATED MODULE: ./lib/writers/json.js


/** A schema as JustDB's JSON. Characters that cannot be seen stand as escapes. */
function json_json(schema) {
    return `${(0,json/* jsonText */.s)(schemaWords(schema), 2)}\n`;
}

// EXTERNAL MODULE: ./lib/readers/markdown/heading.js
var heading = __webpack_require__(9002);
// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
;// CONCATENATED MODULE: ./lib/writers/markdown/text.js

/**
 * What Markdown and its GitHub flavour give a meaning to within a line: an underscore at a word's edge, brackets at the
 * start or before parentheses, and signs that begin HTML, entities and addresses.
 */
const SIGNS = /[\\`*|~#@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=[#\w])|^\[|\](?=\()|:(?=\/\/)|(?<=www)\./giu;
/**
 * A text as Markdown that reads back to it, for a cell, a heading or a bullet: signs with a backslash, line breaks and
 * what cannot be seen by their numbers.
 */
function toMarkdown(text) {
    const plain = text.replace(SIGNS, '\\$&').replace(/[\n\t]/g, toReference);
    return (0,quote_text/* replaceHidden */.JP)(plain, toReference);
}
/** Such a text at the start of a paragraph, where it could begin a list, a heading or a rule. */
function toParagraph(text) {
    return toMarkdown(text)
        .replace(/^[-+=>]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
function toReference(character) {
    return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
}

;// CONCATENATED MODULE: ./lib/writers/markdown/heading.js


/**
 * The heading that names a table, and the paragraph below it where the comment cannot stand in the heading. Of the forms
 * that a heading may have the first is taken that reads back to the name, and to the comment or to none; undefined where
 * there is no such form.
 */
function headingLines({ name: own, namespace, comment }) {
    if (namespace !== undefined)
        return undefined;
    const withComment = comment === undefined ? [] : [`${comment} (${own})`, `${own} - ${comment}`];
    const whole = withComment.find((text) => says(text, own, comment));
    if (whole !== undefined)
        return [`# ${toMarkdown(whole)}`];
    const bare = [own, `Table ${own}`, `(${own})`, `Table: ${own}`].find((text) => says(text, own, undefined));
    if (bare === undefined)
        return undefined;
    return [`# ${toMarkdown(bare)}`, ...(comment === undefined ? [] : ['', toParagraph(comment)])];
}
/** Whether a heading names a table so, with that label. */
function says(text, name, label) {
    if (text !== text.trim() || (0,heading/* findPart */.X)(text) !== undefined)
        return false;
    const title = (0,heading/* readTitle */.t)(text);
    return title.name === name && title.label === label;
}

;// CONCATENATED MODULE: ./lib/writers/markdown/reference.js

/** The far side of a foreign key, and what happens to its rows: `REFERENCES users(id) ON DELETE CASCADE`. */
function referenceText(key) {
    const { referencedNamespace: namespace, referencedTable, referencedColumns, onDelete, onUpdate } = key;
    const table = namespace === undefined ? referencedTable : `${namespace}.${referencedTable}`;
    return [
        `REFERENCES ${table}(${referencedColumns.join(', ')})`,
        ...(onDelete ? [`ON DELETE ${actions/* ACTION_WORDS */.d[onDelete]}`] : []),
        ...(onUpdate ? [`ON UPDATE ${actions/* ACTION_WORDS */.d[onUpdate]}`] : []),
    ].join(' ');
}

;// CONCATENATED MODULE: ./lib/writers/markdown/bullets.js


/** An index as a list item: `- **ix_name**: UNIQUE (a, b DESC) WHERE (c) - remark`. */
function indexBullet({ name, parts, unique, method, where, include, comment }) {
    const words = [
        `${unique ? 'UNIQUE ' : ''}(${parts.map(partText).join(', ')})`,
        ...(include ? [`INCLUDE (${include.join(', ')})`] : []),
        ...(method === undefined ? [] : [`USING ${method}`]),
        ...(where === undefined ? [] : [`WHERE (${where})`]),
    ];
    return bullet(name, words.join(' '), comment);
}
function partText(part) {
    const { order, nulls } = part;
    const length = part.kind === 'column' && part.length !== undefined ? `(${part.length})` : '';
    const subject = part.kind === 'column' ? `${part.name}${length}` : part.sql;
    const traits = [...(order ? ['DESC'] : []), ...(nulls ? [`NULLS ${nulls.toUpperCase()}`] : [])];
    return [subject, ...traits].join(' ');
}
/** The constraints of a table as list items, in the order in which a reader keeps them. */
function constraintBullets({ primaryKey, uniques, checks, foreignKeys, }) {
    const over = (columns) => `(${columns.join(', ')})`;
    return [
        ...(primaryKey ? [{ ...primaryKey, words: `PRIMARY KEY ${over(primaryKey.columns)}` }] : []),
        ...uniques.map((unique) => ({ ...unique, words: `UNIQUE ${over(unique.columns)}` })),
        ...checks.map((check) => ({ ...check, words: `CHECK (${check.sql})` })),
        ...foreignKeys.map((key) => ({
            ...key,
            words: `FOREIGN KEY ${over(key.columns)} ${referenceText(key)}`,
        })),
    ].map(({ name, words, comment }) => bullet(name, words, comment));
}
function bullet(name, words, comment) {
    const title = name === undefined ? '' : `**${toMarkdown(name)}**: `;
    return `- ${title}${toMarkdown(words)}${comment === undefined ? '' : ` - ${toMarkdown(comment)}`}`;
}

;// CONCATENATED MODULE: ./lib/writers/markdown/cells.js



/** The columns of a table's grid; one in which no row has a word is left out, but for the name and the type. */
function gridColumns(rows) {
    const columns = FIELDS.map(([head, cell]) => ({
        head,
        cells: rows.table.columns.map((column) => toMarkdown(cell(column, rows))),
    }));
    return columns.filter(({ cells }, index) => index < 2 || cells.some((cell) => cell !== ''));
}
const FIELDS = [
    ['Column', ({ name }) => name],
    ['Type', ({ raw }) => raw],
    ['PK', (column, rows) => (wouldBeKey(column, rows) ? 'no' : '')],
    ['Auto Increment', (column, rows) => (wouldCount(column, rows) ? 'no' : '')],
    ['Default', defaultText],
    ['Constraints', constraintText],
    ['Comment', ({ comment = '' }) => comment],
];
/** Whether a reader might take the column for a key by its name, where the table has none. */
function wouldBeKey({ name }, { table, literal }) {
    return !literal && !table.primaryKey && /(?:^|_)id$/i.test(name);
}
/** Whether a reader might let the column count up, being the only key. */
function wouldCount({ name, type, autoIncrement, generated }, { table, literal }) {
    const isOnlyKey = table.primaryKey?.columns.length === 1 && table.primaryKey.columns[0] === name;
    return !literal && isOnlyKey && type.kind === 'integer' && !autoIncrement && !generated;
}
function defaultText(column) {
    const { defaultValue, defaultValueComputed } = defaultWords(column);
    const text = defaultValue ?? defaultValueComputed;
    return typeof text === 'string' ? text : '';
}
/** The words of a row; an expression comes last, since it goes on to the end. */
function constraintText(column, { keys, unique, references }) {
    const { name, nullable, nullableKey, autoIncrement, generated } = column;
    const reference = references.get(name);
    const words = [
        keys.has(name) ? 'PRIMARY KEY' : '',
        autoIncrement ? 'AUTO_INCREMENT' : '',
        !nullable && !keys.has(name) ? 'NOT NULL' : '',
        nullableKey ? 'NULL' : '',
        unique.has(name) ? 'UNIQUE' : '',
        reference ? referenceText(reference) : '',
        generated ? `${generated.stored ? 'STORED' : 'VIRTUAL'}: ${generated.sql}` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}

;// CONCATENATED MODULE: ./lib/writers/markdown/grid.js
/** The lines of a Markdown table whose columns are as wide as their widest cell. */
function gridLines(columns) {
    const widths = columns.map(({ head, cells }) => Math.min(WIDEST, cells.reduce((widest, cell) => Math.max(widest, cell.length), head.length)));
    const rows = [
        columns.map(({ head }) => head),
        widths.map((width) => '-'.repeat(width)),
        ...(columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    ];
    return rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
}
/** Shorter cells are not padded further, or one long cell would make a file of blanks. */
const WIDEST = 60;

;// CONCATENATED MODULE: ./lib/writers/markdown/table.js





/** The lines of a table: its heading, its columns, its indexes and its constraints. */
function tableLines(table, literal) {
    const { primaryKey, uniques, checks, foreignKeys, indexes } = table;
    const unique = findFlagged(table);
    const isMarked = primaryKey !== undefined && isSaidByMarks(primaryKey, table);
    const references = findOnColumns(table);
    const onColumns = new Set(references.values());
    const bullets = constraintBullets({
        ...(primaryKey && !isMarked ? { primaryKey } : {}),
        uniques: uniques.slice(0, uniques.length - unique.size),
        checks,
        foreignKeys: foreignKeys.filter((key) => !onColumns.has(key)),
    });
    const keys = new Set(isMarked ? primaryKey.columns : []);
    return [
        ...(headingLines(table) ?? []),
        '',
        ...gridLines(gridColumns({ table, literal, unique, keys, references })),
        ...part('Indexes', indexes.map(indexBullet)),
        ...part('Constraints', bullets),
    ];
}
function part(title, bullets) {
    return bullets.length === 0 ? [] : ['', `## ${title}`, '', ...bullets];
}
/** Whether marks on its columns say all of a key: they have no order of their own. */
function isSaidByMarks(key, { columns }) {
    const members = new Set(key.columns);
    const inOrder = columns.map(({ name }) => name).filter((name) => members.has(name));
    return Object.keys(key).length === 1 && inOrder.join('\0') === key.columns.join('\0');
}
/** What a row can say of a foreign key. */
const SAID_BY_ROWS = new Set([
    'place',
    'columns',
    'referencedTable',
    'referencedNamespace',
    'referencedColumns',
    'onDelete',
    'onUpdate',
    'external',
]);
/** The foreign keys that a row can say: of one column each, which is the last column of no other key. */
function findOnColumns({ columns, foreignKeys }) {
    const positions = new Map(columns.map(({ name }, index) => [name, index]));
    const lastOf = (key) => Math.max(...key.columns.map((name) => positions.get(name) ?? 0));
    const amounts = new Map();
    for (const key of foreignKeys)
        amounts.set(lastOf(key), (amounts.get(lastOf(key)) ?? 0) + 1);
    const single = foreignKeys.filter((key) => key.columns.length === 1 &&
        amounts.get(lastOf(key)) === 1 &&
        Object.keys(key).every((trait) => SAID_BY_ROWS.has(trait)));
    return new Map(single.map((key) => [key.columns[0] ?? '', key]));
}

;// CONCATENATED MODULE: ./lib/writers/markdown.js


/**
 * A schema as JustDB's Markdown: a heading, a table of columns and lists of indexes and constraints for each table. What
 * Markdown has no words for is left out; `findLosses` tells what that is.
 */
function markdown(schema) {
    const owned = schema.tables.filter(({ view }) => !view);
    const tables = nameable(owned).map((table) => tableLines(table, schema.literal === true));
    return [...frontMatter(schema), ...tables].map((lines) => `${lines.join('\n')}\n`).join('\n');
}
/** What holds for the file as a whole. */
function frontMatter({ literal, dialect }) {
    const lines = [
        ...(literal ? ['conventions: off'] : []),
        ...(dialect === undefined ? [] : [`dialect: ${dialect}`]),
    ];
    return lines.length === 0 ? [] : [['---', ...lines, '---']];
}
/** The tables that a heading can name, without their foreign keys to others: no text would read with those. */
function nameable(tables) {
    const isNamed = new Map(tables.map((table) => [keyOf(table), headingLines(table) !== undefined]));
    return tables
        .filter((table) => isNamed.get(keyOf(table)))
        .map((table) => ({
        ...table,
        foreignKeys: table.foreignKeys.filter(({ referencedTable: name, referencedNamespace: namespace }) => isNamed.get(keyOf({ name, namespace })) !== false),
    }));
}
function keyOf({ name, namespace, }) {
    return JSON.stringify([namespace, name]);
}

;// CONCATENATED MODULE: ./lib/writers/xml.js


/**
 * A schema as JustDB's XML: an element for each object, an attribute for each key, and child elements with a `name` where
 * a list holds more than plain names. Control characters, which XML 1.0 cannot hold, make it XML 1.1.
 */
function xml(schema) {
    const root = xml_element('Justdb', schemaWords(schema), '').join('\n');
    const version = CONTROL.test(root) ? '1.1' : '1.0';
    return `<?xml version="${version}" encoding="UTF-8"?>\n${root}\n`;
}
/** References to characters that XML 1.0 does not allow. */
const CONTROL = /&#x(?:[1-8bcef]|1[0-9a-f]);/;
/** What each key's list is made of, where it is not named like its members. */
const MEMBERS = {
    columns: 'column',
    formerNames: 'formerName',
    onDeleteColumns: 'onDeleteColumn',
    values: 'value',
};
/** The lines of an element with its attributes and children. */
function xml_element(name, words, indent) {
    const entries = Object.entries(words).filter(([, word]) => word !== undefined);
    const attributes = entries.flatMap(([key, word]) => attribute(key, word));
    const children = entries.flatMap(([key, word]) => childrenOf(key, word, `${indent}  `));
    const start = `${indent}<${[name, ...attributes].join(' ')}`;
    return children.length > 0 ? [`${start}>`, ...children, `${indent}</${name}>`] : [`${start}/>`];
}
function attribute(key, word) {
    if (isPlainList(word))
        return word.length === 0 ? [] : [`${key}="${word.join(', ')}"`];
    return typeof word === 'object' ? [] : [`${key}="${xml_escape(String(word))}"`];
}
function childrenOf(key, word, indent) {
    if (typeof word !== 'object' || isPlainList(word))
        return [];
    const name = MEMBERS[key] ?? key;
    return listOf(word).flatMap((member) => xml_element(name, typeof member === 'string' ? { name: member } : member, indent));
}
function listOf(word) {
    return isList(word) ? word : [word];
}
function isList(word) {
    return Array.isArray(word);
}
/** Names that a list of commas can hold. */
function isPlainList(word) {
    return (isList(word) &&
        word.every((member) => typeof member === 'string' && /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(member)));
}
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
};
/** A text within an attribute's quotes; a reader would make a blank of a bare line break. */
function xml_escape(text) {
    const plain = text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
    return (0,quote_text/* replaceHidden */.JP)(plain.replace(/[\t\n\r]/g, xml_toReference), xml_toReference);
}
/** A character by its number; one that no XML may hold, and no database either, gives way to the replacement character. */
function xml_toReference(character) {
    const point = character.codePointAt(0) ?? 0;
    const isForbidden = point === 0 || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff;
    return isForbidden ? '\ufffd' : `&#x${point.toString(16)};`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/writers/yaml.js



/** A schema as JustDB's YAML. Characters that cannot be seen stand as escapes in double quotes. */
function yaml(schema) {
    const document = new dist/* Document */.yo(schemaWords(schema), { keepUndefined: false });
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if (typeof node.value === 'string' && !isPlain(node.value))
                node.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
        },
    });
    return (0,quote_text/* replaceHidden */.JP)(document.toString({ lineWidth: 0 }), toEscape);
}
/** Whether a text may stand without quotes or as a block, as the library sees fit. */
function isPlain(text) {
    const isSeen = (0,quote_text/* replaceHidden */.JP)(text, () => '').length === text.length;
    return isSeen && !/\t|^\s|\s$| \n|\n[ \n]/.test(text);
}
/** A character as YAML's escape within double quotes. */
function toEscape(character) {
    return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./lib/writers/index.js




/** Every format that a schema can be written in: one file and one line each. */
const writers = { json: json_json, markdown: markdown, xml: xml, yaml: yaml };

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/resolve/index.js + 42 modules
var resolve = __webpack_require__(75740);
;// CONCATENATED MODULE: ./lib/writers/objects.js
/** The objects of a schema, the schema itself first. Those of one name are told apart by a number. */
function listObjects(schema) {
    const { literal, dialect, tables, enums, domains, sequences } = schema;
    const types = [
        ...enums.map((node) => ({ noun: 'enum', ...node })),
        ...domains.map((node) => ({ noun: 'domain', ...node })),
        ...sequences.map((node) => ({ noun: 'sequence', ...node })),
    ];
    return number([
        { title: 'the schema', place: tables[0]?.place, traits: { conventions: literal, dialect } },
        ...types.map(({ noun, place, ...traits }) => ({
            title: `${noun} "${qualified(traits)}"`,
            place,
            traits,
        })),
        ...tables.flatMap(objectsOf),
    ]);
}
function objectsOf(table) {
    const { place, name, namespace, comment, formerNames, columns, ...members } = table;
    const { primaryKey, foreignKeys, uniques, checks, exclusions, indexes } = members;
    const title = `${table.view ? 'view' : 'table'} "${qualified(table)}"`;
    const lists = [
        ['primary key', primaryKey ? [primaryKey] : []],
        ['foreign key', foreignKeys],
        ['unique constraint', uniques],
        ['check', checks],
        ['exclusion constraint', exclusions],
        ['index', indexes],
    ];
    return [
        { title, place, traits: { name, namespace, comment, formerNames } },
        ...columns.map(({ place, ...traits }) => ({
            title: `column "${qualified(table)}.${traits.name}"`,
            place,
            traits,
            table: title,
        })),
        ...lists.flatMap(([noun, list]) => list.map((member) => {
            const traits = { ...member, place: undefined };
            return {
                title: `${noun} ${nameOf(member)} of ${title}`,
                place: member.place ?? place,
                traits,
                table: title,
            };
        })),
    ];
}
function nameOf({ name, columns, sql = '' }) {
    if (name !== undefined)
        return `"${name}"`;
    return `(${columns ? columns.join(', ') : sql})`;
}
function qualified({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}.${name}`;
}
function number(objects) {
    const amounts = new Map();
    return objects.map((object) => {
        const amount = (amounts.get(object.title) ?? 0) + 1;
        amounts.set(object.title, amount);
        return amount === 1 ? object : { ...object, title: `${object.title} (${amount})` };
    });
}

;// CONCATENATED MODULE: ./lib/writers/losses.js




/**
 * What of a schema its Markdown cannot say: a `not-in-markdown` warning with the name of each object that is left out or
 * lacks something. The text is read back and compared, so that nothing is lost in silence.
 */
async function findLosses(schema, text) {
    const back = await readBack(schema, text);
    const found = new Map(listObjects(back).map((object) => [object.title, object]));
    const wanted = listObjects(schema);
    const missing = new Set(wanted.filter(({ title }) => !found.has(title)).map(({ title }) => title));
    const losses = wanted
        .filter(({ table }) => table === undefined || !missing.has(table))
        .flatMap((object) => compare(object, found.get(object.title)));
    const strange = findStrange(wanted, found);
    const first = schema.tables[0]?.place;
    const isOtherwise = losses.length + strange.length === 0 && plain(back) !== plain(schema);
    return [...losses, ...strange, ...(isOtherwise ? [(0,diagnostic/* warningAt */.MK)(first, CODE, OTHER_ORDER)] : [])];
}
const CODE = 'not-in-markdown';
const OTHER_ORDER = 'Markdown cannot say the order in which the schema has its objects';
async function readBack(schema, text) {
    const { value } = await readers/* readers */.Xc.markdown.read([{ path: 'schema.md', text }], () => Promise.resolve(undefined));
    const keys = schema.tables.flatMap(({ foreignKeys }) => foreignKeys);
    const external = keys.flatMap(({ referencedNamespace, referencedTable, external }) => {
        const name = [referencedNamespace, referencedTable].filter(Boolean).join('.');
        return external === undefined ? [] : [[name, external]];
    });
    return (0,resolve/* resolve */.h)(value, { tables: [], exclude: [], external: Object.fromEntries(external) }).value;
}
function compare(object, read) {
    const { title, place, traits } = object;
    if (!read)
        return [(0,diagnostic/* warningAt */.MK)(place, CODE, `${title} is left out: Markdown has no words for it`)];
    const keys = [...new Set([...Object.keys(traits), ...Object.keys(read.traits)])];
    const lost = keys.filter((key) => plain(traits[key]) !== plain(read.traits[key])).map(toWords);
    if (lost.length === 0)
        return [];
    return [(0,diagnostic/* warningAt */.MK)(place, CODE, `${title}: Markdown cannot say its ${lost.join(', ')}`)];
}
/** What a reader would find in the text that the schema does not have. */
function findStrange(wanted, found) {
    const titles = new Set(wanted.map(({ title }) => title));
    return [...found.keys()]
        .filter((title) => !titles.has(title))
        .map((title) => {
        const message = `the schema has a name or a text that Markdown cannot hold: ${title} would be read`;
        return (0,diagnostic/* warningAt */.MK)(wanted[0]?.place, CODE, message);
    });
}
/** A value without the places in it. */
function plain(value) {
    return JSON.stringify([value], (key, inner) => (key === 'place' ? undefined : inner));
}
/** A key of the schema in words: `formerNames` is "former names". */
function toWords(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./lib/cli/surroundings.js
var surroundings = __webpack_require__(27147);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/schema-output.js







/** The format to write: the one that was asked for, or the output's by its extension; JSON for what is printed. */
function findWriter({ format, output }) {
    if (format !== undefined)
        return format;
    if (output === undefined)
        return 'json';
    const found = names.find((name) => readers/* readers */.Xc[name].extensions.includes((0,external_node_path_.extname)(output).toLowerCase()));
    if (found !== undefined)
        return found;
    const known = names.flatMap((name) => readers/* readers */.Xc[name].extensions).join(', ');
    throw new usage_error/* UsageError */.e(`--output: the format is not known from "${output}" (known: ${known}); say it with --format`);
}
const names = Object.keys(writers);
/** Prints a schema, or writes it to a file, and says what the format cannot hold. */
async function saySchema(schema, { output, format }, around) {
    const write = writers[format];
    const text = write(schema);
    if (format === 'markdown')
        (0,surroundings/* sayDiagnostics */.K)(await findLosses(schema, text), around);
    if (output === undefined) {
        around.stdout(text);
        return;
    }
    const path = (0,external_node_path_.resolve)(around.cwd, output);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, text);
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

/***/ 27159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** What a table has under a key that comes from outside; undefined for `constructor` and what else every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
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

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findPart),
/* harmony export */   t: () => (/* binding */ readTitle)
/* harmony export */ });
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27159);

const NUMBER = /^\d+(?:\.\d+)*[.)、]?\s+/;
const ATTRIBUTES = /(?<!\s)\s*\{[#.:][^{}]*\}$/;
/** `Table: users`, `Table users`; what begins with a capital after a blank may be a title, `Table Reservations`. */
const PREFIX = /^(?:(?:[Tt]able|TABLE|数据表|表)\s*[:：]\s*|(?:[Tt]able|TABLE|数据表|表)\s+(?=[a-z_][\w$.]*$))/;
const SUFFIX = /(?<!\s)\s*(?:\btable|数据表|表)$/i;
const IN_PARENTHESES = /^(.*?)[(（]([^()（）]+)[)）]$/;
const BEFORE_DASH = /^(\S+) [-–—] (.+)$/;
const BEFORE_WORD = /^(.+) [-–—] (\S+)$/;
const IDENTIFIER = /^[A-Za-z_][\w$.]*$/;
const FOREIGN_WORDS = /^[^A-Za-z0-9]+$/;
/**
 * The name and the label in a heading's text: `Users Table (users)`, `users（用户表）`, `orders - Order table`,
 * `用户表 users`, `users`, or `Order Items Table`, which means `order_items`.
 */
function readTitle(heading) {
    // The expressions know of single blanks only: runs of them would cost their length squared.
    const text = heading
        .replace(/\s+/g, ' ')
        .trim()
        .replace(ATTRIBUTES, '')
        .replace(NUMBER, '')
        .replace(PREFIX, '')
        .trim();
    return readParentheses(text) ?? readDash(text) ?? readTwoLanguages(text) ?? readBare(text);
}
/**
 * One word in parentheses is the name, unless it is in another script than the name before it. Several words explain
 * the name before them.
 */
function readParentheses(text) {
    const match = IN_PARENTHESES.exec(text);
    const before = match?.[1]?.trim() ?? '';
    const inside = match?.[2]?.trim() ?? '';
    if (inside === '')
        return undefined;
    if (IDENTIFIER.test(before) && FOREIGN_WORDS.test(inside))
        return withLabel(before, inside);
    if (!/\s/.test(inside))
        return withLabel(inside, before);
    return before === '' ? undefined : withLabel(readBare(before).name, inside);
}
/** A name beside words in another script, with or without a colon between: `用户表 users`, `users：用户表`. */
function readTwoLanguages(text) {
    const words = text.split(/[\s:：]+/);
    const [name, other] = words.filter((word) => !FOREIGN_WORDS.test(word));
    if (name === undefined || other !== undefined || words.length === 1 || !IDENTIFIER.test(name))
        return undefined;
    const label = words
        .filter((word) => word !== name)
        .join(' ')
        .trim();
    if (label.replace(SUFFIX, '') === '')
        return undefined;
    return withLabel(name, /\p{L}/u.test(label) ? label : '');
}
/** The name stands before the dash, or behind it when it is what the words before come to: `Order Items - order_items`. */
function readDash(text) {
    const [, title, own] = BEFORE_WORD.exec(text) ?? [];
    if (title !== undefined && own !== undefined && readBare(title).name.toLowerCase() === own)
        return withLabel(own, title);
    const [, name, label] = BEFORE_DASH.exec(text) ?? [];
    return name === undefined || label === undefined ? undefined : withLabel(name, label.trim());
}
function readBare(text) {
    const bare = text.replace(SUFFIX, '').trim();
    if (bare === '' || (bare === text && !/\s/.test(text)))
        return { name: text };
    return { name: bare.toLowerCase().replace(/\s+/g, '_'), label: text };
}
function withLabel(name, label) {
    return label === '' || label === name ? { name } : { name, label };
}
/** The part that a heading names, in English, Chinese or both (`Indexes | 索引`); undefined for any other heading. */
function findPart(heading) {
    const words = heading
        .toLowerCase()
        .replace(NUMBER, '')
        .split(/[|｜/()（）:：]/)
        .map((word) => word.replace(/\s+/g, ' ').trim())
        .filter((word) => word !== '');
    return words.map((word) => (0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(PARTS, word)).find((part) => part !== undefined);
}
const WORDS = {
    columns: [
        ...['column', 'columns', 'column definition', 'column definitions', 'column list', 'field', 'fields'],
        ...['field definitions', 'field list', 'attributes', 'structure', 'table structure', 'definition'],
        ...[
            'table definition',
            '列',
            '列定义',
            '列列表',
            '字段',
            '字段定义',
            '字段列表',
            '字段说明',
            '表结构',
            '结构',
        ],
    ],
    indexes: ['index', 'indexes', 'indices', 'index list', 'index definitions', '索引', '索引定义', '索引列表'],
    constraints: [
        ...['constraint', 'constraints', 'constraint definitions', 'foreign key', 'foreign keys', 'primary key'],
        ...['unique constraints', 'check constraints', '约束', '约束定义', '约束条件', '外键', '外键约束'],
        ...['主键', '唯一约束', '检查约束'],
    ],
};
const PARTS = Object.fromEntries(Object.keys(WORDS).flatMap((part) => WORDS[part].map((word) => [word, part])));


/***/ }),

/***/ 15551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ACTION_WORDS)
/* harmony export */ });
/** What happens to the referring rows, in the words of SQL. */
const ACTION_WORDS = {
    cascade: 'CASCADE',
    'no-action': 'NO ACTION',
    restrict: 'RESTRICT',
    'set-default': 'SET DEFAULT',
    'set-null': 'SET NULL',
};


/***/ })

};
