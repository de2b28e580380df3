plain = 'single', "double", '''long single''', """long double"""
quotes = 'it\'s', "say \"so\"", 'say "so"', "it's", '"\'', "'\"", """ends in a quote\"""", '''a "b" c'''
escapes = "\x41\u00e9\U0001F600\101\0\a\b\f\n\r\t\v\\ \d \N{en dash} \N{GREEK SMALL LETTER ALPHA}"
prefixes = R"\d+\.", Rb'\x00', bR"\x00", B"bytes\xFF\777", U"text", u'text', b'it\'s', rB''
joined = "one " 'two ' "three", ("four "
    "five " r'\six' " seven"), b"b" b'c'
long_text = "a rather long text that no formatter can leave on one line, since it goes on and on and on, until its end, which is here"
continued = "one \
two"
lines = """
    one
  two\
    three
"""
name, width = "n", 10
formats = f"{name}", f'{name!r:>{width}}', f"{name=}", f"{ name = !s:^10}", F"{{literal}} \x7b {name}", f"it's {name}" " {plain}" f'{name["key"] if name else "none"}', rf"\d{name}\.", f"{name, width}", f"{(lambda: 1)()}"
numbers = 0XFF, 0xABCdef, 0O17, 0B1010, 1E5, 1.5E-10, 10J, 1_000_000, .5, 1.0, 0xDeadBeef, 1e+3, 00, 2.5E3J
empty = '', "", """""", r'', b"", f""
