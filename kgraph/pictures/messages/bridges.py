"""What the bridges between Kreise show at first sight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kgraph.html.scene import Message
from kgraph.pictures.bridging import Joints
from kgraph.pictures.sketch import Sketch
from kgraph.words.questions.enumerating import enumerated
from kgraph.words.shown import bridging as said


def messages(sketch: Sketch, joints: Joints, widest: int) -> tuple[Message, ...]:
    """At most three: who shares most, what counts through larger regions, what hangs on one."""
    near = {thing: own for thing, own in joints.items() if len(own) <= widest}
    if not near:
        return ()
    found = [_most(sketch, near), _only(sketch, near), _by_wider(sketch, near)]
    found.append(_reach(sketch, joints, widest))
    return tuple(message for message in found if message)[:3]


def _most(sketch: Sketch, joints: Joints) -> Message | None:
    """The regions that most bridges join, all of them together."""
    alike = Counter(tuple(sorted(own)) for own in joints.values())
    regions = max(alike, key=lambda own: (alike[own] * (len(own) > 1), own))
    within = [thing for thing, own in joints.items() if set(regions) <= set(own)]
    if len(within) < 2:
        return None
    language = sketch.graph.language
    names = enumerated([sketch.graph.label(region) for region in regions], language)
    return Message(
        said.MOST.say(language, n=len(within), total=len(joints), names=names),
        said.MOST_HOW.say(language, regions=len(regions)),
        (*regions, *within),
    )


def _by_wider(sketch: Sketch, joints: Joints) -> Message | None:
    only = [
        thing
        for thing, own in joints.items()
        if sum(any(joint.way != "wider" for joint in some) for some in own.values()) < 2
    ]
    if not only:
        return None
    names = Counter(
        via
        for thing in only
        for via in {j.via for some in joints[thing].values() for j in some if j.way == "wider"}
    )
    language = sketch.graph.language
    listed = enumerated([name for name, _ in names.most_common()], language, 3)
    return Message(
        said.BY_WIDER.say(language, n=len(only), total=len(joints), names=listed),
        said.BY_WIDER_HOW.say(language), tuple(only),
    )  # fmt: skip


def _only(sketch: Sketch, joints: Joints) -> Message | None:
    """The one bridge without which the most regions would come apart from others."""
    best: tuple[int, str, list[str], int] | None = None
    for thing, own in joints.items():
        rest = {other: regions for other, regions in joints.items() if other != thing}
        parts = _parts(own, rest)
        if len(parts) > 1:
            few, *others = sorted(parts, key=lambda part: (len(part), sorted(part)))
            cut = sum(len(part) for part in others)
            if best is None or len(few) * cut > best[0]:
                best = (len(few) * cut, thing, sorted(few), cut)
    if best is None:
        return None
    _, thing, few_regions, cut = best
    language, label = sketch.graph.language, sketch.graph.label
    few_names = enumerated([label(region) for region in few_regions], language, 3)
    ends = [label(region) for region in sorted(joints[thing]) if region not in few_regions]
    return Message(
        said.ONLY.say(
            language, name=label(thing), few=few_names, count=len(few_regions), n=cut,
            ends=enumerated(ends, language, 3),
        ),
        said.ONLY_HOW.say(language, regions=len(joints[thing])), (thing, *joints[thing]),
    )  # fmt: skip


def _parts(ends: Iterable[str], joints: Mapping[str, Iterable[str]]) -> list[set[str]]:
    """What the `ends` of a bridge hang on without it: one set a connected part."""
    of: dict[str, set[str]] = {}
    for regions in joints.values():
        merged = set(regions).union(*(of.get(region, {region}) for region in regions))
        of.update(dict.fromkeys(merged, merged))
    found: list[set[str]] = []
    for end in ends:
        part = of.get(end, {end})
        if part not in found:
            found.append(part)
    return found


def _reach(sketch: Sketch, joints: Joints, widest: int) -> Message:
    language = sketch.graph.language
    regions = sorted({region for own in joints.values() for region in own})
    total = len(sketch.places.territory.districts)
    return Message(
        said.REACH.say(language, n=len(regions), total=total),
        said.REACH_HOW.say(language, most=widest), tuple(regions),
    )  # fmt: skip
