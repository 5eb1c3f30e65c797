"""Sentences that say what a measure means, in German and English.

Values are filled in by `say`; `docs/measures.md` has the definitions behind the sentences.
"""

from __future__ import annotations

#: projection -> what an edge means
PROJECTIONS: dict[str, dict[str, str]] = {
    "en": {
        "actors": "Two actors are joined when a source puts both into the same network, project, programme, event or organ, or states that they cooperate.",
        "networks": "Two networks are joined when at least one actor is tied to both.",
        "regions": "Two districts are joined when one institution, network or project is in both, or a project has partners in both.",
        "ties": "Two things are joined when a source states at least one tie between them.",
        "support": "An arrow leads from who funds, supports, commissions, initiates, coordinates or runs something to that thing.",
        "affiliations": "An actor is joined to each network, project, programme, event or organ that a source ties it to.",
        "kinds": "A kind of institution is joined to each district in which an institution of that kind is seated or active.",
        "projects": "A project is joined to each district in which it runs or has a partner.",
    },
    "de": {
        "actors": "Zwei Akteure sind verbunden, wenn eine Quelle beide in demselben Netzwerk, Projekt, Programm, Gremium oder auf derselben Veranstaltung nennt oder sagt, dass sie kooperieren.",
        "networks": "Zwei Netzwerke sind verbunden, wenn mindestens ein Akteur mit beiden verbunden ist.",
        "regions": "Zwei Kreise sind verbunden, wenn eine Einrichtung, ein Netzwerk oder ein Projekt in beiden ist oder ein Projekt in beiden Partner hat.",
        "ties": "Zwei Dinge sind verbunden, wenn eine Quelle mindestens eine Beziehung zwischen ihnen nennt.",
        "support": "Ein Pfeil führt von dem, der etwas fördert, unterstützt, beauftragt, initiiert, koordiniert oder durchführt, zu diesem Ding.",
        "affiliations": "Ein Akteur ist mit jedem Netzwerk, Projekt, Programm, Gremium und jeder Veranstaltung verbunden, zu denen eine Quelle ihn in Beziehung setzt.",
        "kinds": "Eine Art von Einrichtung ist mit jedem Kreis verbunden, in dem eine Einrichtung dieser Art sitzt oder tätig ist.",
        "projects": "Ein Projekt ist mit jedem Kreis verbunden, in dem es läuft oder einen Partner hat.",
    },
}  # fmt: skip

#: measure -> how its value reads
MEASURES: dict[str, dict[str, str]] = {
    "en": {
        "degree": "is joined to {count} of {others} others ({share})",
        "degree2": "is joined to {share} of the other side",
        "strength": "its edges weigh {value} together",
        "closeness": "can be reached by {reach} of {others} others; the fewer steps that takes, the closer to 1 ({value})",
        "closeness2": "is as near to all others as {share} of the possible",
        "harmonic": "is on average {share} near to the others (100%: joined to all)",
        "betweenness": "is on {share} of the shortest paths between two others",
        "betweenness2": "is on {share} of the shortest paths it could be on",
        "eigenvector": "is joined to well-joined others: {share} of the value of the first",
        "pagerank": "who follows the edges at random is here {share} of the time",
        "core": "is in a group in which everyone is joined to at least {value} of the others in it",
    },
    "de": {
        "degree": "ist mit {count} von {others} anderen verbunden ({share})",
        "degree2": "ist mit {share} der anderen Seite verbunden",
        "strength": "die Verbindungen wiegen zusammen {value}",
        "closeness": "ist von {reach} der {others} anderen aus erreichbar; je weniger Schritte, desto näher an 1 ({value})",
        "closeness2": "ist allen anderen zu {share} so nah, wie es überhaupt geht",
        "harmonic": "ist den anderen im Mittel zu {share} nah (100 %: mit allen verbunden)",
        "betweenness": "steht auf {share} der kürzesten Wege zwischen zwei anderen",
        "betweenness2": "steht auf {share} der kürzesten Wege, auf denen es stehen könnte",
        "eigenvector": "ist mit gut Verbundenen verbunden: {share} des Wertes des Ersten",
        "pagerank": "wer den Verbindungen zufällig folgt, ist {share} der Zeit hier",
        "core": "gehört zu einer Gruppe, in der jeder mit mindestens {value} anderen aus ihr verbunden ist",
    },
}  # fmt: skip

#: what brokers say
BROKERS: dict[str, dict[str, str]] = {
    "en": {
        "betweenness": "is on {share} of the shortest paths",
        "cut": "without it the network falls apart",
        "closed": "its contacts know one another (constraint {value})",
        "open": "its contacts hardly know one another (constraint {value})",
        "coordinator": "brokers mostly within its own group",
        "gatekeeper": "mostly lets others into its own group",
        "representative": "mostly speaks for its own group",
        "both": "mostly joins its own group to another one",
        "consultant": "mostly brokers within another group",
        "liaison": "mostly brokers between two other groups",
    },
    "de": {
        "betweenness": "steht auf {share} der kürzesten Wege",
        "cut": "ohne diese Stelle zerfällt das Netz",
        "closed": "die Kontakte kennen sich untereinander (Constraint {value})",
        "open": "die Kontakte kennen sich untereinander kaum (Constraint {value})",
        "coordinator": "vermittelt meist innerhalb der eigenen Gruppe",
        "gatekeeper": "lässt meist andere in die eigene Gruppe ein",
        "representative": "spricht meist für die eigene Gruppe",
        "both": "verbindet meist die eigene Gruppe mit einer anderen",
        "consultant": "vermittelt meist innerhalb einer fremden Gruppe",
        "liaison": "vermittelt meist zwischen zwei fremden Gruppen",
    },
}  # fmt: skip

#: notes under tables of measures
NOTES: dict[str, dict[str, str]] = {
    "en": {
        "size": "{nodes} nodes, {edges} edges, {parts} parts (the largest has {largest}), {isolates} without an edge.",
        "hub_out": "Left out as a hub: {label}, which joins {joins} of {of}. Kept, it would add {adds} edges (--keep-hubs).",
        "hub_kept": "Hub, kept: {label} joins {joins} of {of}. Left out, {adds} edges that it alone makes would go.",
        "hub_two": "Hub: {label} joins {joins} of {of}; between two kinds of nodes it makes no clique and stays.",
        "few": "Caution: {edges} edges are few; a single unnamed tie can change the order.",
        "one_source": "Caution: every tie comes from one document ({source}); what it does not name is missing here.",
        "computed": "Computed from stated ties, not stated by a source. Ties and sources of each: kgraph who NAME. Definitions: docs/measures.md.",
        "named": "The graph knows what its documents name: a low value can mean a blank spot.",
        "robust": "places {low}–{high}: range in nine of ten of {runs} runs, each without a random {loss} of the statements.",
        "estimated": "Betweenness is estimated from {sources} of {nodes} sources; standard error at most {error} (--exact computes it).",
        "weighting_newman": "Weight: a thing shared by k actors counts 1/(k−1) for each pair (Newman).",
        "weighting_count": "Weight: number of shared things.",
        "modularity": "Modularity {value}; {runs} seeded runs agree to {stability} (1: all alike).",
        "ami": "Agreement with the districts of seat (adjusted mutual information): {value} over {count} members with a district; 0: as by chance, 1: the same.",
        "no_ami": "Too few members have a district to compare communities with regions.",
        "ungrouped": "{count} of {nodes} nodes have no {by} and take no part in the roles.",
        "roles_undirected": "A tie counts in both directions, so gatekeeper and representative are equal.",
    },
    "de": {
        "size": "{nodes} Knoten, {edges} Verbindungen, {parts} Teile (der größte hat {largest}), {isolates} ohne Verbindung.",
        "hub_out": "Als Knotenpunkt ausgelassen: {label}, verbindet {joins} von {of}. Mitgezählt kämen {adds} Verbindungen dazu (--keep-hubs).",
        "hub_kept": "Knotenpunkt, mitgezählt: {label} verbindet {joins} von {of}. Ohne ihn fielen {adds} Verbindungen weg, die nur er schafft.",
        "hub_two": "Knotenpunkt: {label} verbindet {joins} von {of}; zwischen zwei Arten von Knoten entsteht daraus kein Klumpen, er bleibt.",
        "few": "Vorsicht: {edges} Verbindungen sind wenige; eine einzige nicht genannte kann die Reihenfolge ändern.",
        "one_source": "Vorsicht: alle Beziehungen stammen aus einem Dokument ({source}); was es nicht nennt, fehlt hier.",
        "computed": "Berechnet aus genannten Beziehungen, von keiner Quelle so gesagt. Beziehungen und Quellen: kgraph who NAME. Definitionen: docs/measures.md.",
        "named": "Der Graph kennt, was seine Dokumente nennen: ein kleiner Wert kann ein weißer Fleck sein.",
        "robust": "Plätze {low}–{high}: Spanne in neun von zehn der {runs} Läufe, jeder ohne zufällige {loss} der Angaben.",
        "estimated": "Betweenness ist aus {sources} von {nodes} Startknoten geschätzt; Standardfehler höchstens {error} (--exact rechnet genau).",
        "weighting_newman": "Gewicht: was k Akteure teilen, zählt für jedes Paar 1/(k−1) (Newman).",
        "weighting_count": "Gewicht: Zahl der geteilten Dinge.",
        "modularity": "Modularität {value}; {runs} Läufe mit festen Startwerten stimmen zu {stability} überein (1: alle gleich).",
        "ami": "Übereinstimmung mit den Kreisen der Sitze (adjusted mutual information): {value} über {count} Mitglieder mit Kreis; 0: wie Zufall, 1: gleich.",
        "no_ami": "Zu wenige Mitglieder haben einen Kreis, um mit Regionen zu vergleichen.",
        "ungrouped": "{count} von {nodes} Knoten haben keine Angabe ({by}) und zählen bei den Rollen nicht mit.",
        "roles_undirected": "Eine Beziehung zählt in beide Richtungen; gatekeeper und representative sind darum gleich.",
    },
}  # fmt: skip


def say(words: dict[str, dict[str, str]], language: str, name: str, **values: object) -> str:
    """The sentence `name` of `words` with its values filled in."""
    return words[language][name].format(**values)


def share(value: float, language: str) -> str:
    """A share as people write it: 31 % in German, 31% in English; small ones with a decimal.

    >>> share(0.3125, "de"), share(0.004, "en"), share(0.0001, "de")
    ('31 %', '0.4%', 'unter 0,1 %')
    """
    percent = 100 * value
    if 0 < percent < 0.1:
        text = ("unter " if language == "de" else "under ") + "0.1"
    elif 0 < percent < 10:
        text = f"{percent:.1f}".removesuffix(".0")
    else:
        text = f"{percent:.0f}"
    return text.replace(".", ",") + " %" if language == "de" else text + "%"


def number(value: float, language: str) -> str:
    """A number at three significant digits, with the decimal mark of the language.

    >>> number(1.23456, "de"), number(12.0, "en")
    ('1,23', '12')
    """
    text = f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"
    return text.replace(".", ",") if language == "de" else text
