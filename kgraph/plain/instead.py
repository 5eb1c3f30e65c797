"""What is asked when a reading has no answer: relations that say nearly the same, then any."""

from __future__ import annotations

from kgraph.graph.territory import Territory
from kgraph.names import bare, fold
from kgraph.plain.asked import Question
from kgraph.plain.command import Attempt, Plain
from kgraph.plain.slots import slot_of
from kgraph.words.questions.asked import FAMILIES
from kgraph.words.questions.lists import THING_WORDS
from kgraph.words.questions.matter import SAME_MATTER

NETWORK_WORDS = frozenset(THING_WORDS["network"].split())
#: option of a list -> the relation it asks for
_RELATIONS = {"member_of": "member-of", "partner_in": "partner-in", "funded_by": "funds"}


def prepared(asked: Question, attempt: Attempt) -> Attempt:
    """The attempt with what the answer must have and what is asked when there is none."""
    slot = attempt.slot or slot_of(asked)
    first = attempt.commands[0]
    relation = str(first.options.get("relation", ""))
    if first.question in ("list", "count"):
        relation = next((_RELATIONS[o] for o in first.options if o in _RELATIONS), relation)
    if (
        slot == "count"
        and first.question == "count"
        and "tied_to" in first.options
        and not relation
    ):
        figures = _numbers(first, str(first.options["tied_to"]))
        return attempt._replace(slot=slot, instead=figures)
    if not relation and first.question in ("list", "count") and len(attempt.commands) == 1:
        return attempt._replace(slot=slot, instead=_near(asked, first))
    if attempt.instead or not relation or len(attempt.commands) > 1:
        return attempt._replace(slot=slot, relation=relation)
    family = ",".join((relation, *FAMILIES.get(relation, "").split()))
    return attempt._replace(slot=slot, relation=relation, instead=_wider(first, family, slot))


def nearly(command: Plain) -> tuple[Plain, ...]:
    """The same `who` with relations that say nearly the same."""
    relation = str(command.options.get("relation", ""))
    return _wider(command, ",".join((relation, *FAMILIES.get(relation, "").split())), "")


def _near(asked: Question, command: Plain) -> tuple[Plain, ...]:
    """What it is about in any way, and larger regions that are called nearly so."""
    found = [command]
    options = [name for name in ("target_group", "topic") if name in command.options]
    found += [command.having(without=(o,), about=command.options[o]) for o in options]
    if region := command.options.get("region"):
        if "source" in command.options:  # what a document is about is also where it happens
            found.append(command.having(without=("region",)))
        begun = f"{bare(fold(str(region)))} "
        own = [asked.graph.label(iri) for iri in Territory(asked.graph).own]
        for label in own:
            if bare(fold(label)).startswith(begun):
                found += [one.having(region=label) for one in list(found)]
        is_list = command.question == "list" and command.words[0] in NETWORK_WORDS
        if is_list and "name" not in command.options:
            bare_name = str(region).removeprefix("Landkreis ").removeprefix("Kreis ")
            found.append(command.having(without=("region",), name=bare_name))
    return tuple(found[1:])


def _numbers(command: Plain, thing: str) -> tuple[Plain, ...]:
    """Figures about the thing that count what is asked for, in words that mean the same."""
    own = command.words[0]
    also = [form for begin, forms in SAME_MATTER.items() if fold(own).startswith(begin)
            for form in forms.split("|")]  # fmt: skip
    return tuple(Plain("figures", (thing,), {"what": what}) for what in (own, *also))


def _wider(command: Plain, family: str, slot: str) -> tuple[Plain, ...]:
    """The same with relations of the family; for things of a type then with any relation."""
    if command.question == "who":
        found = [command.having(relation=family)]
        if kind := command.options.get("kind"):
            found.append(Plain("list", (str(kind),), {"tied_to": command.words[0]}))
        return tuple(found)
    if command.question not in ("list", "count"):
        return ()
    options = [*_RELATIONS, "tied_to"]
    thing = next((command.options[name] for name in options if name in command.options), "")
    figures = _numbers(command, str(thing)) if command.question == "count" else ()
    near = command.having(without=options, tied_to=thing, relation=family)
    if slot == "whether":
        return (near,)
    return *figures, near, command.having(without=(*options, "relation"), tied_to=thing)
