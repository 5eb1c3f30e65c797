"""The words of bridges: what regions share, and how it counts for them."""

from __future__ import annotations

from kgraph.words.said import Words

#: level -> what its regions are called
LEVELS = {
    "district": Words(de="Kreise", en="Districts"),
    "state": Words(de="Länder", en="Länder"),
    "own": Words(de="Regionen mit eigenem Namen", en="Self-named regions"),
}
#: how a thing counts for a region -> the line, read from the thing and from the region
WAYS = {
    "seat": (
        Words(de="hat Sitz in", en="is seated in"),
        Words(de="ist Sitz von", en="is the seat of"),
    ),
    "area": (
        Words(de="ist tätig in", en="is active in"),
        Words(de="ist Gebiet von", en="is an area of"),
    ),
    "name": (
        Words(de="gehört dem Namen nach zu", en="belongs by its name to"),
        Words(de="dem Namen nach zugehörig", en="belonging by its name"),
    ),
    "wider": (
        Words(de="ist in einer größeren Region tätig mit", en="is active in a larger region with"),
        Words(de="liegt im größeren Gebiet von", en="lies in the larger area of"),
    ),
    "authority": (
        Words(de="hat die Kommune als Beteiligte von", en="has as a participant the authority of"),
        Words(de="ist über die Kommune beteiligt an", en="takes part through its authority in"),
    ),
    "member": (
        Words(de="hat Beteiligte mit Sitz in", en="has participants seated in"),
        Words(de="hat Beteiligte an", en="has participants in"),
    ),
}
VIA = Words(de="über {name}", en="through {name}")
TITLE = Words(
    de="Brücken: was Regionen miteinander verbindet",
    en="Bridges: what connects regions with one another",
)
NOTE = Words(
    de="Jede Brücke ist etwas, das in mehreren Regionen vorkommt. Eine größere Region zählt für ihre "
    "Teile, eine Kommune für ihren Kreis, Beteiligte für den Kreis ihres Sitzes; was davon gilt, steht "
    "an der Linie.",
    en="Each bridge is a thing found in several regions. A larger region counts for its parts, an "
    "authority for its district, participants for the district they are seated in; the line says so.",
)
BUNDLE = Words(de="Brücken: {names}", en="Bridges: {names}")
AND = Words(de="{first} und {last}", en="{first} and {last}")
OTHERS = Words(de="{names} und {n:noch 1|# weitere}", en="{names} and {n} more")

MOST = Words(
    de="{n} von {total} Brücken verbinden {names} miteinander.",
    en="{n} of {total} bridges connect {names} with one another.",
)
MOST_HOW = Words(
    de="Gezählt sind Einrichtungen, Netzwerke, Projekte, Programme und Veranstaltungen, die in jedem "
    "der {regions} Kreise vorkommen.",
    en="Counted are institutions, networks, projects, programmes and events found in each of the "
    "{regions} districts.",
)
BY_WIDER = Words(
    de="{n} von {total} Brücken gibt es nur, weil eine größere Region für ihre Kreise zählt "
    "({names}).",
    en="{n} of {total} bridges exist only because a larger region counts for its districts ({names}).",
)
BY_WIDER_HOW = Words(
    de="Ohne die Linien „in einer größeren Region tätig“ blieben weniger als zwei Kreise; der Filter "
    "„Beziehungen“ nimmt sie weg.",
    en="Without the lines “active in a larger region” fewer than two districts would remain; the "
    "filter “Relations” takes them away.",
)
ONLY = Words(
    de="{few} {count:hängt|hängen} nur über „{name}“ (gemeinsam mit {ends}) mit "
    "{n:einem weiteren Kreis|# weiteren Kreisen} zusammen.",
    en="{few} {count:hangs|hang} together with {n:one more district|# more districts} only through "
    "“{name}” (shared with {ends}).",
)
ONLY_HOW = Words(
    de="Ohne diese eine Brücke führt keine Kette von Brücken mehr zu den anderen. Sie selbst ist nur in "
    "{regions:einem Kreis|# Kreisen}; die übrigen hängen über andere Brücken daran.",
    en="Without this one bridge no chain of bridges leads to the others. It is itself in "
    "{regions:one district|# districts} only; the rest hang on it through other bridges.",
)
REACH = Words(
    de="{n} der {total} Kreise haben mindestens eine Brücke; von den anderen nennt keine Quelle eine.",
    en="{n} of {total} districts have at least one bridge; of the others no source names any.",
)
REACH_HOW = Words(
    de="Gezählt über alle Wege zusammen, auch über das, was in mehr als {most} Kreisen vorkommt.",
    en="Counted over all ways together, also over what is found in more than {most} districts.",
)
