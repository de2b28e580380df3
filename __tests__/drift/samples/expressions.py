import asyncio
a = b = c = d = 1; x = [a, b]; y = {"k": a}
tuples = (1,), 1, (1, 2), ((1, 2),), (), (((3))), [(1,)]
one = 1,
sums = a + b - (c - d) * (a / b) // c % d, -a ** -b, (-a) ** b, a ** b ** c, (a ** b) ** c, ~a & b | c ^ d << 1 >> 2
logic = not a and b or not (c and d), (not a) == b, not a == b, a if not b else (c if d else a), (a if b else c) if d else a
chains = a < b <= c != d, (a < b) < c, a < (b < c), a is not b, not a is b, a not in x, (a in x) in x, a == (b == c)
flags = a and b and c, (a and b) and c, a and (b and c), (a or b) and c
calls = print(*x, **y), max((i for i in x)), max(i for i in x if i if not (i > 3)), sorted(x, key=lambda item: (item, -item)), dict(a=(1), b=(2, 3),)
index = x[0], x[(0)], y["k"], x[0:1], x[::2], x[a:b + 1:c], [[1, 2][0]], {(1, 2): 3}[1, 2], {(1, 2): 3}[(1, 2)]
displays = [1, 2, 3,], {1, 2, 3,}, {"a": 1, "b": 2,}, {**y, "c": 3}, [*x, *x], {*x}, {}
made = [i for i in x], {i for i in x}, {i: j for i, j in zip(x, x)}, [(i, j) for (i, j) in zip(x, x) if i for k in x]
functions = lambda: 0, lambda i, *j, k=(1), **l: (i, j), lambda: (yield 1), (lambda: 1)(), lambda i: i if i else (lambda: 2)
members = a.real.imag, (1).real, (a + b).real, "text".upper().lower()[0], x[0].real, max(x).real
first, *rest = x
(second, third) = (1, 2)
[fourth, fifth] = 1, 2
a, b = b, a
a += 1
a -= (b + c)
x[0], y["k"] = (1), (2)
typed: int = (3)
declared: dict[str, (int)]
if (walrus := len(x)) > 1 and (other := a): pass
if (a and
    b): pass
elif (c): c = 2
else: d = 3
while (a): break
for i, j in zip(x, x): continue
for (i, j) in (zip(x, x)): pass
else: pass
for k in 1, 2, 3: pass
assert (a), ("message "
             "in parts")
del (c), d
del (i, j)
with open("f") as f, (open("g")) as g: pass
try: pass
except (ValueError, TypeError) as error: raise RuntimeError("no") from (error)
except (KeyError): raise
else: pass
finally: pass
def function(first, /, second: int=1, *args: int, third: str="x", **kwargs: (dict)) -> (int):
    global one
    def inner(*, only): nonlocal first; return (first, *args)
    return inner(only=1), third
async def waits():
    async with asyncio.timeout(1): await asyncio.sleep(1)
    async for i in x: yield (await i) ** 2, -(await i)
    return
def gives(): value = yield 1; yield (value, 2); yield from (x); yield value, 2; return (value)
class Empty(): pass
class Wide(Empty, object,): ...
@property
def decorated(self): return (self)
@asyncio.coroutines.iscoroutinefunction
@function(1, third="y",)
class Decorated(Empty, metaclass=type,):
    x: "int"; y = 1
match a:
    case 1 | 2: pass
    case [x, y, *rest]: pass
    case {"k": value, **others} if (value): pass
    case Empty(x=1) as made: pass
    case "text" | None | -1: pass
    case _: pass
type = match = case = 1
type: int = match; print(case)
