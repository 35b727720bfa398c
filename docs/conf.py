"""How the documentation is built."""

from __future__ import annotations

import importlib
import re
import sys
import tomllib
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, cast

from docutils import nodes
from sphinx.pycode import ModuleAnalyzer
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_refnode

from dealwert import read
from dealwert.show import to_html

if TYPE_CHECKING:
    from docutils.nodes import Element, Node
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.domains.python import PythonDomain
    from sphinx.environment import BuildEnvironment

_LOG = logging.getLogger(__name__)
_PROJECT = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))

project = "dealwert"
author = "The dealwert developers"
copyright = "2026, The dealwert developers"
version = release = _PROJECT["project"]["version"]

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "dealwert"

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
# A room's page lists what the room hands on, under the name that users import.
autodoc_default_options = {"members": True, "imported-members": True, "show-inheritance": True}
autosummary_generate = False
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_rtype = False

nitpick_ignore_regex = [
    # Other people's names: their inventories are on the network, and a build needs none.
    (
        "py:.*",
        r"(argparse|collections|contextlib|dateutil|datetime|decimal|enum|fractions|os|pathlib|typing)\..*",
    ),
    ("py:.*", r"(cattrs|hypothesis|pa|pandas|polars|pyarrow|st)\..*"),
    ("py:.*", "Any(Chunked)?Array"),
    # What only the rooms themselves use.
    ("py:.*", r"dealwert\.invariants\..*|(.*\.)?_\w+"),
    ("py:.*", r"dealwert\.(ownership\.holdings\.Book|reading\.sentences\.Token)"),
    # Type variables stand for what the caller brings.
    ("py:.*", r"(.*\.)?[A-Z]"),
]


def _keep_whole(
    app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]
) -> None:
    """Say that no type stands before "The amount: exact", where napoleon would see "The amount"."""
    del app, name, obj, options
    if what in {"attribute", "data", "property"}:
        lines[:1] = [f": {line}" for line in lines[:1]]


def _by_its_last_part(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, text: Element
) -> Element | None:
    """Find what a docstring names as its module does: ``Money`` for ``dealwert.quantities.Money``."""
    target = node.get("reftarget", "")
    if node.get("refdomain") != "py":
        return None
    domain = cast("PythonDomain", env.get_domain("py"))
    for last in (target.removeprefix("dealwert."), target.rpartition(".")[2]):
        found = [name for name in domain.objects if name.endswith(f".{last}")]
        names = {domain.objects[name].node_id for name in found}
        if len(names) == 1:
            entry = domain.objects[found[0]]
            return make_refnode(
                app.builder, node["refdoc"], entry.docname, entry.node_id, text, found[0]
            )
    return None


def _add_constants(app: Sphinx, page: str, source: list[str]) -> None:
    """Add the constants of a room to its page: autodoc finds their descriptions only at home."""
    del app
    room = re.search(r"\.\. automodule:: (dealwert\.\w+)$", source[0], re.MULTILINE)
    if not page.startswith("reference/") or room is None:
        return
    public = set(importlib.import_module(room[1]).__all__)
    homes = [name for name in sorted(sys.modules) if name.startswith(f"{room[1]}.")]
    for home in homes:
        described = {name for _, name in ModuleAnalyzer.for_module(home).find_attr_docs()}
        for name in sorted(public & described):
            source[0] += f"\n```{{eval-rst}}\n.. autodata:: {home}.{name}\n   :no-value:\n```\n"


def _miss_nothing(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of every public name without an entry, so that a room cannot grow unseen."""
    del app
    domain = cast("PythonDomain", env.get_domain("py"))
    described = {name.rpartition(".")[2] for name in domain.objects}
    modules = [name for name in domain.modules if name.count(".") <= 1]
    for module in modules:
        for name in importlib.import_module(module).__all__:
            if name not in described and not re.fullmatch("[A-Z]", name):
                _LOG.warning("%s.%s has no entry in the reference", module, name)


class Gallery(SphinxDirective):
    """Pages about articles, each in a frame: the files that a pattern tells, seen from here."""

    required_arguments = 1

    def run(self) -> list[Node]:
        """Write the pages beside this one, and show them."""
        shown: list[Node] = []
        folder = Path(self.env.app.outdir) / Path(self.env.docname).parent
        folder.mkdir(parents=True, exist_ok=True)
        for article in sorted(Path(self.env.srcdir).glob(self.arguments[0])):
            self.env.note_dependency(article)
            text = article.read_text(encoding="utf-8")
            page = f"{article.stem}.html"
            (folder / page).write_text(to_html(read(text), text), encoding="utf-8")
            title = text.splitlines()[0]
            frame = (
                f'<p><a href="{escape(page)}">{escape(title)}</a></p>'
                f'<iframe src="{escape(page)}" title="{escape(title)}" loading="lazy"'
                ' style="width:100%;height:40rem;border:1px solid #888;border-radius:.5rem"></iframe>'
            )
            shown.append(nodes.raw("", frame, format="html"))
        return shown


def setup(app: Sphinx) -> None:
    """Hand the functions above to Sphinx."""
    app.add_directive("gallery", Gallery)
    app.connect("autodoc-process-docstring", _keep_whole, priority=1)
    app.connect("missing-reference", _by_its_last_part)
    app.connect("source-read", _add_constants)
    app.connect("env-check-consistency", _miss_nothing)
