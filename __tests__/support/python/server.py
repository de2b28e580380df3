"""Runs Python programs for the tests, each in a process forked from this one, which has loaded the libraries already: to
load them takes longer than most programs. The argument is the path of a socket. A request is one line of JSON: `args` as
`python` takes them (`-c CODE`, `-m MODULE` or a script first), `cwd` and `env`; so is the answer: `status`, `stdout` and
`stderr`. Ends when its standard input does, and takes the socket's folder away.
"""

import json
import os
import runpy
import select
import shutil
import signal
import socket
import sys
import tempfile
import types


def serve(listener):
    """Answers what is asked; returns in every process that has something to run: with it."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        ready, _, _ = select.select([listener, sys.stdin], [], [])
        if sys.stdin in ready:
            shutil.rmtree(os.path.dirname(listener.getsockname()))
            raise SystemExit
        connection, _ = listener.accept()
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            listener.close()
            with connection, connection.makefile("rw") as stream:
                return answer(stream)
        connection.close()


def answer(stream):
    """Has a child run what is asked, and says how that went; returns in the child: what to run."""
    request = json.loads(stream.readline())
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            for place, file in enumerate([open(os.devnull), out, err]):
                os.dup2(file.fileno(), place)
            return request
        _, status = os.waitpid(child, 0)
        texts = {"stdout": read(out), "stderr": read(err)}
        json.dump({"status": os.waitstatus_to_exitcode(status), **texts}, stream)
    stream.flush()
    os._exit(0)


def read(file):
    file.seek(0)
    return file.read().decode(errors="replace")


def run(args, cwd, env):
    """What `python` does with its arguments, in a folder and an environment."""
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    first, *rest = args
    if first == "-c":
        code, *rest = rest
        sys.argv = ["-c", *rest]
        sys.path[0] = ""
        main = sys.modules["__main__"] = types.ModuleType("__main__")
        exec(compile(code, "<string>", "exec", dont_inherit=True), main.__dict__)
    elif first == "-m":
        module, *rest = rest
        sys.argv = [module, *rest]
        sys.path[0] = os.getcwd()
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.argv = args
        sys.path[0] = os.path.dirname(os.path.abspath(first))
        runpy.run_path(first, run_name="__main__")


def load():
    """Loads the libraries that the programs use, and nothing of this folder."""
    sys.path[0] = os.devnull
    import alembic.autogenerate
    import alembic.command
    import alembic.migration
    import django.contrib.postgres.fields
    import django.core.management
    import django.db.models
    import psycopg
    import pymysql
    import sqlalchemy.dialects.mysql
    import sqlalchemy.dialects.postgresql
    import sqlalchemy.dialects.sqlite
    import sqlalchemy.orm
    import sqlmodel  # noqa: F401


listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
listener.listen(64)
print("ready", flush=True)
load()
run(**serve(listener))
