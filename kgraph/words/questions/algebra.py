"""Words that take something away or ask for both, as patterns over a question."""

from __future__ import annotations

_VERBS_TEXT = """
werden wird sind ist haben hat waren war are is were have
"""
#: "weder in A noch in B"
NEITHER = r"\b(?:weder|neither)\s+(.+?)\s+(?:noch|nor)\s+(\S+(?:\s+\S+){0,4}?)(?=\s+(?:sitzen|liegen|sind|seated)\b|$)"
#: "sowohl im A als auch bei B"
EITHER = r"\b(?:sowohl|both)\s+(.+?)\s+(?:als auch|wie auch|and)\s+(.+?)(?=\s+(?:dabei|beteiligt|vertreten|mitglied)\b|$)"
#: what stands behind is taken away
LESS = (
    r",?\s*\b(?:aber nicht|jedoch nicht|und nicht|nicht aber|aber keine?n?|but not|but are not|"
    r"but is not|and not|außer|ausser|ausgenommen|außerhalb von|außerhalb|ausserhalb von|except for|"
    r"except|outside of|outside|die nicht|which are not|that are not)\s+"
)
#: "… sind keine Hochschulen"
NO_KIND = r"\s+(?:sind|ist|are)\s+(?:kein|keine|keinen|no|not)\s+(\S+)$"
#: "Welche X werden (von Y) nicht (von Y) unterstützt"
NOT = (
    r"^(?P<subject>(?:welche|welcher|which)\s.+?)\s+(?P<verb>werden|wird|sind|ist|haben|hat|waren|"
    r"war|are|is|were|have)\s+(?P<before>.*?)\s*\b(?:nicht|not)\b\s*(?P<after>.*)$"
)
#: verbs with which what is taken away goes on
VERBS = frozenset(_VERBS_TEXT.split())
#: how a part is asked as a question of its own: of things of a type, of anyone, of a kind
OF_THINGS = ("Welche {subject} {rest}", "Liste {subject} {rest}")
OF_ANYONE = ("Wer {rest}", "Wer ist {rest}")
OF_KIND = ("Liste {subject} {rest}", "Liste {rest}")
