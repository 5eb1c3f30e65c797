"""Sentences about partners: which are there, which are there without a name, which are not."""

from __future__ import annotations

from kgraph.words.said import Words

EXPLAINED = Words(
    de="hier, als Partner, im Umfeld: mit Namen genannt, so nah · ohne Namen: Quellen sagen, dass "
    "eine dabei ist, nicht welche · unklar: eine Art, die gemeint sein kann · nicht genannt: in "
    "keinem Dokument dieses Graphen. Das heißt nicht, dass es keine gibt.",
    en="here, through, wider: named, that near · unnamed: sources say that one takes part and not "
    "which · unclear: a kind that may be meant · missing: named in no document of this graph, "
    "not that there is none.",
)
