"""From passages to candidates: blocks, mentions, things, ties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kgraph.recognition.candidates import Known, Recognised, ThingCandidate
from kgraph.recognition.flow import TextBlock, blocks
from kgraph.recognition.lexicon import Lexicon
from kgraph.recognition.names import NameMention, Names, folded
from kgraph.recognition.placing import PlaceWords
from kgraph.recognition.stating.reach import FoundTie
from kgraph.recognition.stating.ties import Ties
from kgraph.recognition.things import DocumentThing, Things
from kgraph.recognition.tokens import tokens
from kgraph.records import TextPassage


def recognise(
    passages: Sequence[TextPassage],
    lexicon: Lexicon,
    places: PlaceWords,
    known: Iterable[Known] = (),
) -> Recognised:
    """The things and ties that a document states, in the order of the text.

    `known` are names of the graph; what they name has its id. Persons are left out and
    counted.
    """
    own = blocks(passages)
    names = Names(lexicon, places, {folded(tokens(one.name)): one for one in known})
    found: list[list[NameMention]] = []
    persons = 0
    for block in own:
        mentions, number = names.of(block)
        found.append(mentions)
        persons += number
    things = Things(own, found, places)
    found = [
        _with_shorts(block, mentions, things) for block, mentions in zip(own, found, strict=True)
    ]
    ties = Ties(own, found, things, lexicon, passages).all()
    shorts: dict[str, tuple[str, ...]] = {}
    for short, key in things.shorts().items():
        shorts[key] = (*shorts.get(key, ()), short)
    shown = [_thing(thing, passages, things, shorts) for thing in things.by_key.values()]
    regions = _regions(own, found, ties, passages)
    return Recognised(tuple(shown + regions), tuple(tie.candidate for tie in ties), persons)


def _with_shorts(
    block: TextBlock, mentions: list[NameMention], things: Things
) -> list[NameMention]:
    """The mentions of a block with those by an abbreviation that the document introduces."""
    more = []
    for token in tokens(block.text):
        key = things.short(token.text) if token.is_capital else ""
        if key and not any(m.start < token.end and token.start < m.end for m in mentions):
            own = things.by_key[key]
            more.append(own.mention._replace(start=token.start, end=token.end, name=own.name,
                                             generic=False, named_by="short", short="", whole="",
                                             nested=False))  # fmt: skip
    return sorted([*mentions, *more], key=lambda m: (m.start, m.nested))


def _thing(
    thing: DocumentThing, passages: Sequence[TextPassage], things: Things,
    shorts: Mapping[str, tuple[str, ...]],
) -> ThingCandidate:  # fmt: skip
    mention, block = thing.mention, things.blocks[thing.block]
    printed = block.text[mention.start : mention.end]
    return ThingCandidate(
        thing.name, mention.type, mention.kind, mention.generic, printed,
        passages[block.at[mention.start]].locator, mention.score, mention.named_by or "generic",
        shorts.get(thing.key, ()), mention.id,
    )  # fmt: skip


def _regions(
    own: Sequence[TextBlock], found: Sequence[Sequence[NameMention]], ties: Sequence[FoundTie],
    passages: Sequence[TextPassage],
) -> list[ThingCandidate]:  # fmt: skip
    """The places that a tie ends at, each at its first mention."""
    wanted = {tie.end_key for tie in ties}
    shown: dict[str, ThingCandidate] = {}
    for block, mentions in zip(own, found, strict=True):
        for mention in mentions:
            if (
                mention.named_by == "region"
                and mention.name in wanted
                and mention.name not in shown
            ):
                printed = block.text[mention.start : mention.end]
                shown[mention.name] = ThingCandidate(
                    mention.name, "Region", "", False, printed,
                    passages[block.at[mention.start]].locator, mention.score, "region",
                )  # fmt: skip
    return list(shown.values())
