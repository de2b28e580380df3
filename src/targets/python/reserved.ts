/** Words that are no names in any Python from 3.10 on. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** Words that are keywords in some places; they are good attribute names and poor module names. */
export const SOFT_KEYWORDS: ReadonlySet<string> = new Set(['_', 'case', 'match', 'type'])

/** The builtin types that annotations in a class body need: an attribute of that name would hide them from the lines below it. */
export const ANNOTATION_BUILTINS: ReadonlySet<string> = new Set([
  'bool',
  'bytes',
  'dict',
  'float',
  'int',
  'list',
  'set',
  'str',
])

/** Builtins that a class or a variable of a module must not hide. */
export const BUILTINS: ReadonlySet<string> = new Set([
  ...ANNOTATION_BUILTINS,
  ...(
    'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError ' +
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
    'vars zip'
  ).split(' '),
])
