"""Mentions of a whole document -> things, each once, at its first full form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kgraph.names import fold
from kgraph.recognition.flow import TextBlock
from kgraph.recognition.names import NameMention
from kgraph.recognition.placing import PlaceWords

_THING_LIKE = ("Network", "Project", "Event", "Programme")


class DocumentThing(NamedTuple):
    """A thing of a document: its name and where it is first named in full."""

    name: str
    mention: NameMention
    block: int

    @property
    def key(self) -> str:
        """What makes it one thing of the document."""
        return fold(self.name)


class Things:
    """All things of a document, and what a word like "die Allianz" refers back to."""

    def __init__(
        self,
        blocks: Sequence[TextBlock],
        found: Sequence[Sequence[NameMention]],
        places: PlaceWords,
    ) -> None:
        self.blocks = blocks
        self.by_key: dict[str, DocumentThing] = {}
        self._short: dict[str, str] = {}
        self._places = places
        self._by_head: dict[str, str] = {}
        self._folded: dict[str, str] = {}
        self.land = _only_land(blocks, places)
        for number, mentions in enumerate(found):
            for mention in mentions:
                self._take(number, mention)
        self.main = self._main()

    def _take(self, block: int, mention: NameMention) -> None:
        if mention.named_by == "back" and mention.head in ("land", "freistaat") and self.land:
            word = mention.head.capitalize()
            mention = mention._replace(name=f"{word} {self.land}", generic=False, named_by="place")
        if mention.named_by in ("back", "region") or not mention.name:
            return
        if mention.named_by == "body" and fold(mention.name) in self._short:
            return
        name = self._full(mention)
        if name != mention.name:
            mention = mention._replace(generic=False, named_by=mention.named_by or "place")
        if mention.generic and mention.type == "Network" and not mention.plural:
            region = self._region_of(block, mention)
            if region:
                name = f"{mention.name} {region}"
                mention = mention._replace(generic=False, named_by="region")
        thing = DocumentThing(name, mention, block)
        before = self.by_key.get(thing.key)
        if before is None or (before.mention.generic and not mention.generic):
            self.by_key[thing.key] = thing
        if mention.short:
            self._short[fold(mention.short)] = thing.key
        lead = mention.name.split(" – ")[0]
        if lead != mention.name and " " not in lead:
            self._short[fold(lead)] = thing.key

    def _region_of(self, block: int, mention: NameMention) -> str:
        """The region that a bare "Fachkräftebündnis" is of: named before it in the sentence."""
        text = self.blocks[block].text[: mention.end]
        found = re.findall(r"\b(Region [A-ZÄÖÜ][\w-]+)", text[text.rfind(". ") + 1 :])
        return found[-1] if len(set(found)) == 1 else ""

    def _full(self, mention: NameMention) -> str:
        """The name; a ministry of the one Land that the document names is that Land's."""
        is_state = mention.kind == "ministry" and not fold(mention.name).startswith("bundes")
        of_land = any(self._places.of_adjective(word) for word in mention.name.split()[:1])
        if (
            is_state
            and self.land
            and mention.named_by in ("for", "")
            and not mention.plural
            and not of_land
        ) and fold(self.land) not in fold(mention.name):
            bare = mention.named_by == ""
            return f"{mention.name} {self.land}" if bare else f"{mention.name} ({self.land})"
        return mention.name

    def of(self, mention: NameMention) -> str:
        """The key of the thing a mention means; "" when it means none."""
        if mention.named_by == "body" and self._fold(mention.name) in self._short:
            return self._short[self._fold(mention.name)]
        if mention.named_by == "back" or mention.generic:
            key = self._fold(self._full(mention)) if mention.name else ""
            return self._meant(mention) or (key if key in self.by_key else "")
        name = self._fold(self._full(mention))
        return name if name in self.by_key else ""

    def _fold(self, name: str) -> str:
        if name not in self._folded:
            self._folded[name] = fold(name)
        return self._folded[name]

    def short(self, text: str) -> str:
        """The key of the thing with an abbreviation."""
        return self._short.get(fold(text), "")

    def shorts(self) -> Mapping[str, str]:
        """Abbreviations of the document -> keys."""
        return self._short

    def _meant(self, mention: NameMention) -> str:
        """What "die Allianz", "das Center", "der Landkreis" means: the one thing of that head."""
        if mention.plural:
            return ""
        if mention.head in ("land", "freistaat") and self.land:
            key = fold(f"{mention.head} {self.land}")
            return key if key in self.by_key else ""
        head = mention.head.split()[-1]
        if head not in self._by_head:
            self._by_head[head] = self._only_one(head)
        return self._by_head[head]

    def _only_one(self, head: str) -> str:
        """The key of the one named thing with a head; asked once a word, when all are known."""
        fitting = [
            thing for thing in self.by_key.values()
            if not thing.mention.generic and thing.mention.head
            and thing.mention.head.endswith(head)
        ]  # fmt: skip
        return fitting[0].key if len(fitting) == 1 else ""

    def _main(self) -> str:
        """What the document is about: the first network, project or event of its title or text."""
        heads = [
            t for t in self.by_key.values() if self.blocks[t.block].is_heading and t.block == 0
        ]
        rest = sorted(self.by_key.values(), key=lambda t: (t.block, t.mention.start))
        for pool in (heads, rest):
            for thing in pool:
                if thing.mention.generic:
                    continue
                service = thing.mention.kind == "service-office"
                if thing.mention.type in ("Network", "Project", "Event") or service:
                    return thing.key
        named = [t for t in heads or rest if not t.mention.generic and not t.mention.nested]
        return named[0].key if named and self.blocks[named[0].block].is_heading else ""


def _only_land(blocks: Iterable[TextBlock], places: PlaceWords) -> str:
    """The one Land that a document names, or whose adjective it uses; "" for none or several."""
    text = " ".join(block.text for block in blocks)
    found = places.land_in(text)
    if found:
        return found
    lands = {
        name for key, name in places.lands.items()
        if re.search(rf"\b{key[:-2] if key.endswith('en') else key}(?:er|isch)", fold(text))
    }  # fmt: skip
    return lands.pop() if len(lands) == 1 else ""
