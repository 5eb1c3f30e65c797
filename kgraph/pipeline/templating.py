"""What templates need of the vocabularies and of the shipped questionnaire."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kgraph import resources, terms
from kgraph.intake.templates import Heading, headings, workbook
from kgraph.pipeline.reading import ontology
from kgraph.readers.tables import load, rows
from kgraph.words.intake import templates as words

#: questions about one organisation that need no rows of their own and name no person
_LEFT_OUT = frozenset({"frage-33", "frage-39", "frage-41", "frage-42"})
_LISTS = ("network-kind", "institution-kind", "project-kind", "legal-form")
_SINGLE = "eine Nennung"


def template(name: str, language: str) -> bytes:
    """The workbook of a template: network, members, projects or questionnaire."""
    if name == "questionnaire":
        return workbook(words.QUESTIONNAIRE.say(language), _questions(language))
    lists = {own: _labels(own, language) for own in _LISTS}
    return workbook(*headings(name, language, lists))


def _labels(scheme: str, language: str) -> list[str]:
    prefix = f"{terms.VOCABULARY}{scheme}/"
    return sorted(
        quad.object.value
        for quad in ontology()
        if quad.subject.value.startswith(prefix)
        and quad.predicate.value == terms.PREF_LABEL
        and getattr(quad.object, "language", "") == language
    )


def _questions(language: str) -> list[Heading]:
    """The questions of the survey of 2017, in the words of the tables, one column each."""
    concepts = rows(load(resources.path("data", "concepts.csv")))
    facts = rows(load(resources.path("data", "facts.csv")))
    found = []
    for row in concepts:
        own = row["id"] or ""
        if row["scheme"] != "fragebogen" or own in _LEFT_OUT:
            continue
        told = {f["property"]: f["value"] or f["value_id"] for f in facts if f["thing"] == own}
        answers = [
            c["label"] for c in concepts if c["scheme"] and c["scheme"] == told.get("answers")
        ]
        found.append(_heading(row["label"], told.get("answer-form", ""), answers, language))
    found.sort(key=lambda heading: int(re.findall(r"\d+", heading.text)[0]))
    return found


def _heading(label: str, form: str, answers: Sequence[str], language: str) -> Heading:
    example = words.EXAMPLE.say(language) if label.startswith("Frage 1:") else ""
    if not answers:
        return Heading(label, words.OPEN.say(language), example)
    single = form in (_SINGLE, "")
    help_text = (words.ONE_OF if single else words.SEVERAL).say(language, known="; ".join(answers))
    return Heading(label, help_text, example, tuple(answers) if single else ())
