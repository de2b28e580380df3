#!/usr/bin/env python3
"""Imports of every form."""
from __future__ import annotations
import sys, os
import os.path as path
from typing import (Any, Dict as Dictionary,
    List, # a comment
    Optional,)
import collections.abc, zlib
from django.db import models

import sqlalchemy as sa
from . import sibling, other as another
from .package.module import (Zebra, apple, Mango)
from .. import parent
from ... import grandparent
from .. parent import *
from typing import Union
from sqlalchemy.orm import Mapped, \
    mapped_column, relationship, DeclarativeBase, MappedAsDataclass, declared_attr, registry
import sqlalchemy.orm

if Any:
    import b, a
    from typing import TYPE_CHECKING, cast
else:
    import json
try:
    import simplejson
except ImportError:
    simplejson = None


def late():
    from zlib import (crc32,)
    import abc, ast
    return crc32, abc, ast
