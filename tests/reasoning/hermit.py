"""HermiT and the OWL API for the tests, in a Java machine of this process (`make engines`)."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import jpype
import owlready2

_JAR = Path(owlready2.__file__).parent / "hermit" / "HermiT.jar"


@functools.cache
def _machine() -> None:
    jpype.startJVM("-Xmx2g", classpath=[str(_JAR)])


def _loaded(path: Path) -> Any:
    _machine()
    manager = jpype.JClass("org.semanticweb.owlapi.apibinding.OWLManager")
    own = manager.createOWLOntologyManager()
    return own.loadOntologyFromOntologyDocument(jpype.JClass("java.io.File")(str(path)))


def violations(path: Path) -> list[str]:
    """What keeps the file from being OWL 2 DL."""
    ontology = _loaded(path)
    profile = jpype.JClass("org.semanticweb.owlapi.profiles.OWL2DLProfile")()
    return sorted(str(one) for one in profile.checkOntology(ontology).getViolations())


def is_consistent(path: Path) -> bool:
    """Whether the file can be true.

    OWL 2 knows no xsd:date and no xsd:gYear; what they say is left out.
    """
    settings = jpype.JClass("org.semanticweb.HermiT.Configuration")()
    settings.ignoreUnsupportedDatatypes = True
    reasoner = jpype.JClass("org.semanticweb.HermiT.Reasoner")
    return bool(reasoner(settings, _loaded(path)).isConsistent())


def impossible(path: Path) -> list[str]:
    """The classes that nothing can be of."""
    reasoner = jpype.JClass("org.semanticweb.HermiT.Reasoner")(_loaded(path))
    found = reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()
    return sorted(str(one) for one in found)
