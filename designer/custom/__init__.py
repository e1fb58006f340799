"""Code of a design's own, as text: what it defines, whether it may run, and how it is offered. Nothing runs here."""

from .entries import CATEGORY, entries, with_custom
from .following import rewired
from .memory import limit_memory
from .model import Problem, Role, Written
from .permission import allow, is_allowed, permitted, switched_on, waiting
from .reading import imports, main_name, read, read_all
from .templates import TEMPLATES, Template, begun

__all__ = [
    "CATEGORY",
    "TEMPLATES",
    "Problem",
    "Role",
    "Template",
    "Written",
    "allow",
    "begun",
    "entries",
    "imports",
    "is_allowed",
    "limit_memory",
    "main_name",
    "permitted",
    "read",
    "read_all",
    "rewired",
    "switched_on",
    "waiting",
    "with_custom",
]
