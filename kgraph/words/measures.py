"""Sentences that say what a measure means, in German and English.

Values are filled in by `say`; `docs/measures.md` has the definitions behind the sentences.
"""

from __future__ import annotations

# ruff: noqa: E501 (a sentence is one line, so that both languages stay side by side)

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
        "betweenness": "on {share} of the shortest paths",
        "cut": "without it the net falls apart",
        "closed": "contacts are tied to one another",
        "open": "contacts are hardly tied to one another",
        "coordinator": "brokers mostly within its group",
        "gatekeeper": "mostly lets others into its group",
        "representative": "mostly speaks for its group",
        "both": "mostly joins its group to another",
        "consultant": "mostly brokers within another group",
        "liaison": "mostly brokers between two other groups",
    },
    "de": {
        "betweenness": "auf {share} der kürzesten Wege",
        "cut": "ohne sie zerfällt das Netz",
        "closed": "Kontakte sind untereinander verbunden",
        "open": "Kontakte sind untereinander kaum verbunden",
        "coordinator": "vermittelt meist in der eigenen Gruppe",
        "gatekeeper": "lässt meist andere in die eigene Gruppe",
        "representative": "spricht meist für die eigene Gruppe",
        "both": "verbindet meist die eigene Gruppe mit einer anderen",
        "consultant": "vermittelt meist in einer fremden Gruppe",
        "liaison": "vermittelt meist zwischen zwei fremden Gruppen",
    },
}  # fmt: skip

#: what members of a community share
SHARED: dict[str, dict[str, str]] = {
    "en": {
        "thing": "{count} of {of} are tied to “{label}”",
        "district": "{count} of {of} are in {label}",
        "around": "around {label}",
    },
    "de": {
        "thing": "{count} von {of} mit „{label}“ verbunden",
        "district": "{count} von {of} in {label}",
        "around": "um {label}",
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
        "robust": "Columns best and worst: the place in nine of ten of {runs} runs, each without a random {loss} of the statements.",
        "estimated": "Betweenness is estimated from {sources} of {nodes} sources; standard error at most {error} (--exact computes it).",
        "weighting_newman": "Weight: a thing shared by k actors counts 1/(k−1) for each pair (Newman).",
        "weighting_count": "Weight: number of shared things.",
        "modularity": "Modularity {value}; {runs} seeded runs agree to {stability} (1: all alike).",
        "ami": "Agreement with the districts of seat (adjusted mutual information): {value} over {count} members with a district; 0: as by chance, 1: the same.",
        "no_ami": "Too few members have a district to compare communities with regions.",
        "ungrouped": "{count} of {nodes} nodes have no {by} and take no part in the roles.",
        "single": "{count} of {nodes} rest on a single document: compare them within it, not across documents.",
        "by_district": "district",
        "by_state": "Land",
        "by_kind": "kind",
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
        "robust": "Spalten bester und schlechtester: bester und schlechtester Platz in neun von zehn der {runs} Läufe, jeder ohne zufällige {loss} der Angaben.",
        "estimated": "Betweenness ist aus {sources} von {nodes} Startknoten geschätzt; Standardfehler höchstens {error} (--exact rechnet genau).",
        "weighting_newman": "Gewicht: was k Akteure teilen, zählt für jedes Paar 1/(k−1) (Newman).",
        "weighting_count": "Gewicht: Zahl der geteilten Dinge.",
        "modularity": "Modularität {value}; {runs} Läufe mit festen Startwerten stimmen zu {stability} überein (1: alle gleich).",
        "ami": "Übereinstimmung mit den Kreisen der Sitze (adjusted mutual information): {value} über {count} Mitglieder mit Kreis; 0: wie Zufall, 1: gleich.",
        "no_ami": "Zu wenige Mitglieder haben einen Kreis, um mit Regionen zu vergleichen.",
        "ungrouped": "{count} von {nodes} Knoten haben keine Angabe ({by}) und zählen bei den Rollen nicht mit.",
        "single": "{count} von {nodes} beruhen auf einem einzigen Dokument: vergleichbar innerhalb des Dokuments, nicht darüber hinaus.",
        "by_district": "Kreis",
        "by_state": "Land",
        "by_kind": "Art",
        "roles_undirected": "Eine Beziehung zählt in beide Richtungen; gatekeeper und representative sind darum gleich.",
    },
}  # fmt: skip


#: what follows from measures: gaps, similar, transfer, assess, stale
ADVICE: dict[str, dict[str, str]] = {
    "en": {
        "without_network": "{count} of {of} districts have no network that a source names.",
        "all": "all {count}",
        "not_named": "“missing” means: named in no document of this graph. It does not mean: not there.",
        "status": "here: stated for the district · through: partner of a network or project here · wider: in a region around it · unclear: a kind that may be meant.",
        "template": "What is expected comes from a template (data/templates/gaps.csv, or --template FILE); topics fit by words of their names (computed).",
        "family": "name family “{name}”",
        "kind": "kind: {name}",
        "topic": "topic: {name}",
        "partner": "partner: {name}",
        "state": "Land: {name}",
        "region_type": "type of district: {name}",
        "typology": "typology: {name}",
        "similar": "Score: weighted share of what is known about “{label}” that the other one shares too (0 to 1).",
        "computed": "* computed from names or places, not stated by a source.",
        "runs_here": "{actor}: in the region",
        "shares": "{actor} – {via} – {other}",
        "transfer": "“not named” does not mean “does not run”: a project listed here may run in the region without any document saying so.",
        "transfer_bridge": "Bridge: an actor of the project that is in the region, or in the same network, project or organ as an actor of the region (actor – shared – actor of the region).",
        "assess": "present: named · wider: named for a region around it only · missing: named for other regions, not for this one · unknown: the graph knows too little to say. Held against the five steps of the strategy (nachquali); what is found is matched by kinds, relations and words of topics (computed).",
        "assess_few": "Only {count} actors are named for this region; what is not found counts as unknown.",
        "stale": "The date is the issue date of the newest document that names the thing. Documents without a date confirm nothing.",
        "old": "last named {date}",
        "ended": "ended {date}, as stated",
        "undated": "only in documents without a date",
    },
    "de": {
        "without_network": "In {count} von {of} Kreisen nennt keine Quelle ein Netzwerk.",
        "all": "alle {count}",
        "not_named": "„missing“ heißt: in keinem Dokument dieses Graphen genannt. Es heißt nicht: nicht vorhanden.",
        "status": "here: für den Kreis genannt · through: Partner eines Netzwerks oder Projekts hier · wider: in einer Region, zu der der Kreis gehört · unclear: eine Art, die gemeint sein kann · missing: nicht genannt.",
        "template": "Was erwartet wird, steht in einer Vorlage (data/templates/gaps.csv oder --template DATEI); Themen passen nach Wörtern ihrer Namen (berechnet).",
        "family": "Namensfamilie „{name}“",
        "kind": "Art: {name}",
        "topic": "Thema: {name}",
        "partner": "Partner: {name}",
        "state": "Land: {name}",
        "region_type": "Art des Kreises: {name}",
        "typology": "Typologie: {name}",
        "similar": "Punkte: gewichteter Anteil dessen, was über „{label}“ bekannt ist und auch für das andere gilt (0 bis 1).",
        "computed": "* aus Namen oder Orten berechnet, von keiner Quelle so gesagt.",
        "runs_here": "{actor}: in der Region",
        "shares": "{actor} – {via} – {other}",
        "transfer": "„Nicht genannt“ heißt nicht „läuft nicht“: ein Projekt dieser Liste kann in der Region laufen, ohne dass ein Dokument es sagt.",
        "transfer_bridge": "Brücke: ein Akteur des Projekts, der in der Region ist oder mit einem Akteur der Region im selben Netzwerk, Projekt oder Gremium (Akteur – Gemeinsames – Akteur der Region).",
        "assess": "present: genannt · wider: nur für eine Region genannt, zu der sie gehört · missing: für andere Regionen genannt, für diese nicht · unknown: der Graph weiß zu wenig. Maßstab sind die fünf Schritte der Strategie (nachquali); gefunden wird nach Arten, Beziehungen und Wörtern der Themen (berechnet).",
        "assess_few": "Für diese Region sind nur {count} Akteure genannt; was fehlt, gilt als unknown.",
        "stale": "Das Datum ist das Erscheinungsdatum des neuesten Dokuments, das etwas nennt. Dokumente ohne Datum bestätigen nichts.",
        "old": "zuletzt genannt {date}",
        "ended": "endete {date}, laut Quelle",
        "undated": "nur in Dokumenten ohne Datum",
    },
}  # fmt: skip


def say(words: dict[str, dict[str, str]], language: str, name: str, /, **values: object) -> str:
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
