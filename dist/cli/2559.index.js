export const id = 2559;
export const ids = [2559];
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

/***/ 54024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isMysql)
/* harmony export */ });
/** Whether a dialect is MySQL's, which is MariaDB's too. */
function isMysql(dialect) {
    return dialect === 'mysql' || dialect === 'mariadb';
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

/***/ 82129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defaultText)
/* harmony export */ });
/* harmony import */ var _string_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35003);

const NOWS = { timestamp: 'CURRENT_TIMESTAMP', date: 'CURRENT_DATE', time: 'CURRENT_TIME' };
/** A default as SQL. */
function defaultText(value) {
    switch (value.kind) {
        case 'string':
            return (0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.value);
        case 'number':
            return value.text;
        case 'boolean':
            return String(value.value);
        case 'now':
            return NOWS[value.of];
        case 'sequence':
            return `nextval(${(0,_string_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Q)(value.name)})`;
        case 'uuid':
        case 'expression':
            return value.sql;
    }
}


/***/ }),

/***/ 35003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sqlString)
/* harmony export */ });
/* harmony import */ var _dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54024);

/** A text as a literal of SQL: of the standard's, or of MySQL's, in which a backslash stands for itself when doubled. */
function sqlString(text, dialect) {
    const written = (0,_dialects_is_mysql_js__WEBPACK_IMPORTED_MODULE_0__/* .isMysql */ .n)(dialect) ? text.replaceAll('\\', '\\\\') : text;
    return `'${written.replaceAll("'", "''")}'`;
}


/***/ }),

/***/ 95015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createNotes)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** A collection of notes, empty at first. */
function createNotes() {
    const said = [];
    const gathered = new Map();
    return {
        warn: (place, code, message) => void said.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .warningAt */ .MK)(place, code, message)),
        gather: (severity, place, code, message, kind = code) => {
            const known = gathered.get(kind);
            gathered.set(kind, {
                first: known?.first ?? { code, severity, message, ...(place ? { place } : {}) },
                count: (known?.count ?? 0) + 1,
            });
        },
        list: () => [...said, ...[...gathered.values()].map(summarise)],
    };
}
function summarise({ first, count }) {
    return count === 1 ? first : { ...first, message: `${first.message} (and ${count - 1} more like it)` };
}


/***/ }),

/***/ 50722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ enumMembers)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);

/**
 * The members of a class for an enumeration's values, in their order, each value once. A value with a name in `kept`
 * has that; then come values that are such a name but for their case, so that `new` is NEW whatever stands beside it. What is left without a name of its own is
 * spelled (`C_PLUS_PLUS` beside `C`), and what has no letter or digit either is `VALUE_3` for the third.
 */
function enumMembers(values, kept = new Map()) {
    /** With the last number that each was given. */
    const taken = new Map();
    const distinct = [...new Set(values)].map((value, index) => ({ value, position: index + 1 }));
    const simple = distinct.filter(({ value }) => SIMPLE.test(value));
    const names = new Map();
    for (const { value } of distinct) {
        const name = kept.get(value) ?? '';
        if (!isMemberName(name) || taken.has(name))
            continue;
        taken.set(name, 1);
        names.set(value, name);
    }
    for (const { value, position } of new Set([...simple, ...distinct])) {
        if (!names.has(value))
            names.set(value, claim(taken, candidates(value, position)));
    }
    return distinct.map(({ value }) => ({ value, name: names.get(value) ?? '' }));
}
/** Whether a member can have a name: those of Python's own for enumerations have small letters or begin with `_`. */
function isMemberName(name) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(name) && !name.startsWith('_') && !/[a-z]/.test(name);
}
/** Takes the first free name, or the last with a number. */
function claim(taken, names) {
    const free = names.find((name) => !taken.has(name)) ?? numbered(taken, names.at(-1) ?? '');
    taken.set(free, 1);
    return free;
}
function numbered(taken, name) {
    let number = taken.get(name) ?? 1;
    do
        number += 1;
    while (taken.has(`${name}_${number}`));
    taken.set(name, number);
    return `${name}_${number}`;
}
/** Latin, Greek and Cyrillic: elsewhere capitals are still added to Unicode, which older Pythons do not know. */
const CASED = /[a-z\u00b5-\u017f\u0370-\u04ff]+/g;
const APOSTROPHES = /(?<=\p{L})['\u2019](?=\p{L})/gu;
/** Names that are a member's but for their case. */
const SIMPLE = /^(?:[a-z][a-z\d]*|[A-Z][A-Z\d]*)(?:_[A-Za-z\d]+)*$/;
function candidates(value, position) {
    const numbered = value.trim() === '' ? 'EMPTY' : `VALUE_${position}`;
    const [plain, spelled] = [toMember(value), toMember(spell(value))];
    // Signs at an end are what tells -1 from 1 and A+ from A-.
    const found = ENDING.test(value) ? [spelled, plain] : [plain, spelled];
    const names = found.flatMap((name) => name ?? []);
    return names.length === 0 ? [numbered] : names;
}
/** The words of a text in capitals, as a name; undefined where none are left that Python can write. */
function toMember(text) {
    // Figures end a word of small letters (`step2Done`), but `H2O` is one word.
    const cased = /\p{Ll}/u.test(text) ? text : text.toLowerCase();
    const words = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(cased.replace(APOSTROPHES, ''));
    const name = words.join('_').normalize('NFKC').replace(CASED, toUpper).normalize('NFKC');
    const named = /^\d/.test(name) ? `VALUE_${name}` : name;
    return named !== '' && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(named) ? named : undefined;
}
/** Signs before a value or behind it, but for those that people set aside with. */
const ENDING = /^[+-]\d|^[%&<=>@~]|[#%&+<=>-]$/;
function toUpper(letters) {
    return letters.toUpperCase();
}
function spell(text) {
    return Array.from(text.replace(/^-(?=\d)|-$/, ' minus '), (sign) => SIGNS[sign] ?? sign).join('');
}
/** Signs as words: what tells values apart that have the same letters, or none. */
const SIGNS = {
    '!': ' bang ',
    '#': ' hash ',
    $: ' dollar ',
    '%': ' percent ',
    '&': ' and ',
    '*': ' star ',
    '+': ' plus ',
    '-': ' dash ',
    '.': ' dot ',
    '/': ' slash ',
    '<': ' less ',
    '=': ' equal ',
    '>': ' greater ',
    '?': ' question ',
    '@': ' at ',
    '~': ' tilde ',
};


/***/ }),

/***/ 14713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readVector),
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/* harmony import */ var _dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41627);

const SORT = /^[a-z]+$/;
const SYSTEM = /^\d{1,9}$/;
const DIMENSIONS = /^0*[1-9]\d{0,8}$/;
/**
 * A text as a type of PostGIS (https://postgis.net/docs/using_postgis_dbmanagement.html); undefined for arrays, and where
 * more or other things stand in the parentheses.
 */
function readShape(raw) {
    const { name, args, dimensions } = (0,_dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readTypeText */ .c4)(raw);
    const [sort, system, ...others] = args.map((arg) => arg.toLowerCase());
    if (dimensions > 0 || others.length > 0)
        return undefined;
    if (sort === undefined)
        return { name };
    if (!SORT.test(sort))
        return undefined;
    if (system === undefined)
        return { name, sort };
    return SYSTEM.test(system) ? { name, sort, system: Number(system) } : undefined;
}
/** A text as a type of pgvector (https://github.com/pgvector/pgvector); undefined as for shapes. */
function readVector(raw) {
    const { name, args, dimensions } = (0,_dialects_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readTypeText */ .c4)(raw);
    const [figure, ...others] = args;
    if (dimensions > 0 || others.length > 0)
        return undefined;
    if (figure === undefined)
        return { name };
    return DIMENSIONS.test(figure) ? { name, dimensions: Number(figure) } : undefined;
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ findRelation),
/* harmony export */   LH: () => (/* binding */ createSources),
/* harmony export */   je: () => (/* binding */ keepName),
/* harmony export */   vI: () => (/* binding */ createShelf)
/* harmony export */ });
/** The sources of names, each ready for looking up. */
function createSources(all, notes) {
    return all.map((names) => createSource(names, notes));
}
function createSource({ place, tables, objects }, notes) {
    // The first of several with one name counts.
    const last = [...tables].reverse();
    const byPath = new Map(last.map((each) => [toKey(each.table, each.namespace), each]));
    const byName = new Map(last.map((each) => [each.table, each]));
    const known = new Map(objects.map((each) => [objectKey(each.kind, each.object, each.namespace), each]));
    return {
        isCommitted: place === undefined,
        of: ({ name, namespace }) => byPath.get(toKey(name, namespace)),
        named: ({ name }) => byName.get(name),
        object: (kind, { name, namespace }) => known.get(objectKey(kind, name, namespace))?.name,
        enumeration: ({ name, namespace }) => known.get(objectKey('enum', name, namespace))?.members,
        refuse: ({ name: table }, name) => {
            const message = `naming: "${name}" in table ${table} is taken or means something else there; the usual name is written`;
            if (place)
                notes.warn(place, 'refused-name', message);
        },
    };
}
/** What the ends of a key are called. `isTarget` compares the class that a relation leads to with the key's. */
function findRelation({ relations }, key, isTarget) {
    const columns = key.columns.join('\0');
    return relations.find((each) => each.columns.join('\0') === columns && (each.target === undefined || isTarget(each.target)));
}
/** An empty shelf; `isAllowed` says what may stand in the scope, `fold` what counts as one name. */
function createShelf(isAllowed, fold = (name) => name) {
    const taken = new Set();
    return {
        taken,
        take: (...names) => {
            const isFree = names.every((name) => isAllowed(name) && !taken.has(fold(name)));
            if (isFree)
                for (const name of names)
                    taken.add(fold(name));
            return isFree;
        },
    };
}
/** Gives a name to what has none yet; without a shelf there is no place for it. */
function keepName(kept, owner, name, shelf, refuse = () => undefined) {
    if (name === undefined || kept.has(owner) || !shelf)
        return;
    if (shelf.take(name))
        kept.set(owner, name);
    else
        refuse(name);
}
function toKey(name, namespace = '') {
    return `${namespace}\0${name}`;
}
function objectKey(kind, name, namespace = '') {
    return `${kind}\0${namespace}\0${name}`;
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


/***/ }),

/***/ 77665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ linkedCandidates),
/* harmony export */   Ij: () => (/* binding */ selfLinkedCandidates),
/* harmony export */   Zf: () => (/* binding */ reverseCandidates),
/* harmony export */   iy: () => (/* binding */ forwardCandidates),
/* harmony export */   kp: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _python_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16085);
/* harmony import */ var _python_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55224);


/** Words that end, or begin, the name of a column that refers to another table. */
const KEY_WORDS = new Set(['fk', 'guid', 'id', 'uuid']);
/** Words that say how one row stands to another, and want a noun: `from_team` for `from_id`. */
const PREPOSITIONS = new Set(['as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'via']);
/**
 * Candidates for the relationship to the row that a foreign key points at, best first: `author` for `author_id`,
 * `created_by_user` where a column is called `created_by` itself, the target's name where the columns say nothing.
 */
function forwardCandidates(key, target) {
    const noun = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(target);
    const { role, isName, apart } = findStem(key, noun);
    const longer = apart.map((words) => withNoun(words, noun));
    return (isName ? [role, ...longer] : longer).map(toName);
}
/** The part that the row plays to which a foreign key leads: `author` for `author_id`, `from` for `from_user_id`. */
function roleOf(key, target) {
    return findStem(key, (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(target)).role;
}
/**
 * Candidates for the way back: `orders`, `order` where there is one at most, `children` of a `parent`. Of several keys
 * between the same tables each says its role, for `matches` would hide that they are those at home: `home_team_matches`
 * beside `away_team_matches`. Only the key that is called after the table itself does not: `orders` for `user_id`,
 * `approver_orders` for `approver_id`. A key of a table to itself says its role too.
 */
function reverseCandidates(way) {
    const { role, forward, isSelf, isOne, isOnly } = way;
    const noun = isOne ? (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(way.child) : (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(way.child);
    const parent = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .singularSnake */ .Ar)(way.parent);
    const isPlain = endsWith(parent, role);
    const longer = (isPlain && !isOnly ? [forward] : [role, forward]).map((name) => `${name}_${noun}`);
    if (isPlain || (isOnly && !isSelf))
        return [noun, ...longer].map(toName);
    if (isSelf && (role === 'parent' || (role.startsWith('parent_') && endsWith(parent, role.slice(7)))))
        return [isOne ? 'child' : 'children', `child_${noun}`, ...longer].map(toName);
    return (isSelf && isOne && !endsInPreposition(role) ? [`${role}_of`, ...longer] : longer).map(toName);
}
/** Candidates for a collection through a link table: `tags`, else `tags_via_post_tags`. */
function linkedCandidates(target, link) {
    const noun = (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(target);
    return [noun, `${noun}_via_${link}`].map(toName);
}
/** Candidates for a collection of a table's own rows through a link table, after the column that leads to them:
 * `followers` for `follower_id`, `followed_users` for `followed_id`. */
function selfLinkedCandidates(key, target, link) {
    const name = roleOf(key, target);
    const isAdjective = /(ed|ing|_by|_to|_from)$/.test(name);
    const noun = isAdjective ? `${name}_${(0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralSnake */ .Z6)(target)}` : (0,_python_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inflectLast */ .S4)(name.split('_'), _python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS).join('_');
    return [noun, `${noun}_via_${link}`].map(toName);
}
/** A candidate as Python can write it: no keyword, no digit first. */
function toName(candidate) {
    return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .snakeName */ .oJ)(candidate, 'table', 1);
}
function findStem(key, noun) {
    const told = tellingPairs(key);
    const [words, referenced] = told.at(-1) ?? [[], []];
    const column = words.join('_');
    const bare = (dropSuffix(words, referenced) ?? dropKeyWord(words))?.join('_');
    if (bare)
        return { role: bare, isName: !PREPOSITIONS.has(bare), apart: [bare, column] };
    // Columns that are called as in the other table say nothing about what they point at.
    if (column === referenced.join('_'))
        return { role: noun, isName: true, apart: [noun] };
    if (key.columns.length === 1)
        return { role: column, isName: true, apart: [column] };
    const common = told.length > 1 ? commonStart(told.map(([own]) => own)).join('_') : '';
    return common === ''
        ? { role: noun, isName: true, apart: [column] }
        : { role: common, isName: false, apart: [common, column] };
}
/** The words of each column and of what it refers to. Of several columns those that are called as in the other table
 * are no part of it: in `(tenant_id, author_id)` a tenant is there in any case. */
function tellingPairs({ columns, referencedColumns }) {
    const pairs = columns.map((column, index) => [(0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(column), (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(referencedColumns[index] ?? '')]);
    return pairs.length === 1 ? pairs : pairs.filter(([words, other]) => words.join('_') !== other.join('_'));
}
function commonStart([first = [], ...others]) {
    const end = first.findIndex((word, index) => others.some((words) => words[index] !== word));
    return end < 0 ? first : first.slice(0, end);
}
/** A role and what plays it, `from_team`; `home_team_ref` where it says that already. */
function withNoun(role, noun) {
    return (0,_python_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(role).includes(noun) ? `${role}_ref` : `${role}_${noun}`;
}
function endsInPreposition(role) {
    return PREPOSITIONS.has(role.split('_').at(-1) ?? '');
}
function endsWith(noun, role) {
    return `_${noun}`.endsWith(`_${role}`);
}
function dropSuffix(words, suffix) {
    const start = words.length - suffix.length;
    const isSuffix = suffix.length > 0 && suffix.every((word, index) => words[start + index] === word);
    return start > 0 && isSuffix ? words.slice(0, start) : undefined;
}
function dropKeyWord(words) {
    if (words.length < 2)
        return undefined;
    if (KEY_WORDS.has(words.at(-1) ?? ''))
        return words.slice(0, -1);
    return KEY_WORDS.has(words[0] ?? '') ? words.slice(1) : undefined;
}


/***/ })

};
