"""Sentences that say what a measure means, in German and English.

Values are filled in by `say`; `docs/measures.md` has the definitions behind the sentences.
"""

from __future__ import annotations

from kgraph.words.said import Words

#: projection -> what an edge means
PROJECTIONS: dict[str, Words] = {
    "actors": Words(
        de="Zwei Akteure sind verbunden, wenn eine Quelle beide in demselben Netzwerk, Projekt, "
        "Programm, Gremium oder auf derselben Veranstaltung nennt oder sagt, dass sie "
        "kooperieren.",
        en="Two actors are joined when a source puts both into the same network, project, "
        "programme, event or organ, or states that they cooperate.",
    ),
    "networks": Words(
        de="Zwei Netzwerke sind verbunden, wenn mindestens ein Akteur mit beiden verbunden ist.",
        en="Two networks are joined when at least one actor is tied to both.",
    ),
    "regions": Words(
        de="Zwei Kreise sind verbunden, wenn eine Einrichtung, ein Netzwerk oder ein Projekt in "
        "beiden ist oder ein Projekt in beiden Partner hat.",
        en="Two districts are joined when one institution, network or project is in both, or a "
        "project has partners in both.",
    ),
    "ties": Words(
        de="Zwei Dinge sind verbunden, wenn eine Quelle mindestens eine Beziehung zwischen ihnen "
        "nennt.",
        en="Two things are joined when a source states at least one tie between them.",
    ),
    "support": Words(
        de="Ein Pfeil führt von dem, der etwas fördert, unterstützt, beauftragt, initiiert, "
        "koordiniert oder durchführt, zu diesem Ding.",
        en="An arrow leads from who funds, supports, commissions, initiates, coordinates or runs "
        "something to that thing.",
    ),
    "affiliations": Words(
        de="Ein Akteur ist mit jedem Netzwerk, Projekt, Programm, Gremium und jeder Veranstaltung "
        "verbunden, zu denen eine Quelle ihn in Beziehung setzt.",
        en="An actor is joined to each network, project, programme, event or organ that a source "
        "ties it to.",
    ),
    "kinds": Words(
        de="Eine Art von Einrichtung ist mit jedem Kreis verbunden, in dem eine Einrichtung "
        "dieser Art sitzt oder tätig ist.",
        en="A kind of institution is joined to each district in which an institution of that kind "
        "is seated or active.",
    ),
    "projects": Words(
        de="Ein Projekt ist mit jedem Kreis verbunden, in dem es läuft oder einen Partner hat.",
        en="A project is joined to each district in which it runs or has a partner.",
    ),
}

#: measure -> how its value reads
MEASURES: dict[str, Words] = {
    "degree": Words(
        de="ist mit {count} von {others} anderen verbunden ({share})",
        en="is joined to {count} of {others} others ({share})",
    ),
    "degree2": Words(
        de="ist mit {share} der anderen Seite verbunden",
        en="is joined to {share} of the other side",
    ),
    "strength": Words(
        de="die Verbindungen wiegen zusammen {value}",
        en="its edges weigh {value} together",
    ),
    "closeness": Words(
        de="ist von {reach} der {others} anderen aus erreichbar; je weniger Schritte, desto näher "
        "an 1 ({value})",
        en="can be reached by {reach} of {others} others; the fewer steps that takes, the closer "
        "to 1 ({value})",
    ),
    "closeness2": Words(
        de="ist allen anderen zu {share} so nah, wie es überhaupt geht",
        en="is as near to all others as {share} of the possible",
    ),
    "harmonic": Words(
        de="ist den anderen im Mittel zu {share} nah (100 %: mit allen verbunden)",
        en="is on average {share} near to the others (100%: joined to all)",
    ),
    "betweenness": Words(
        de="steht auf {joined} der kürzesten Wege zwischen zwei anderen, die verbunden sind "
        "({share} bei allen Paaren)",
        en="is on {joined} of the shortest paths between two others that are connected "
        "({share} over all pairs)",
    ),
    "betweenness2": Words(
        de="steht auf {share} der kürzesten Wege, auf denen es stehen könnte",
        en="is on {share} of the shortest paths it could be on",
    ),
    "eigenvector": Words(
        de="ist mit gut Verbundenen verbunden: {share} des Wertes des Ersten",
        en="is joined to well-joined others: {share} of the value of the first",
    ),
    "pagerank": Words(
        de="wer den Verbindungen zufällig folgt, ist {share} der Zeit hier",
        en="who follows the edges at random is here {share} of the time",
    ),
    "core": Words(
        de="gehört zu einer Gruppe, in der jeder mit mindestens {value} anderen aus ihr verbunden "
        "ist",
        en="is in a group in which everyone is joined to at least {value} of the others in it",
    ),
}

#: a network that is a node twice: here as what acts, beside what others are in
ACTING = Words(de="{label} (als Akteur)", en="{label} (as an actor)")

#: what brokers say
BROKERS: dict[str, Words] = {
    "betweenness": Words(
        de="auf {joined} der kürzesten Wege zwischen Verbundenen",
        en="on {joined} of the shortest paths between connected others",
    ),
    "cut_off": Words(
        de="ohne sie {n:verlöre 1 Knoten|verlören # Knoten} den Anschluss an {largest:1 anderen|# andere}",
        en="without it {n:1 node|# nodes} would lose touch with {largest} others",
    ),
    "closed": Words(
        de="Kontakte sind untereinander verbunden",
        en="contacts are tied to one another",
    ),
    "open": Words(
        de="Kontakte sind untereinander kaum verbunden",
        en="contacts are hardly tied to one another",
    ),
    "coordinator": Words(
        de="vermittelt meist in der eigenen Gruppe",
        en="brokers mostly within its group",
    ),
    "gatekeeper": Words(
        de="lässt meist andere in die eigene Gruppe",
        en="mostly lets others into its group",
    ),
    "representative": Words(
        de="spricht meist für die eigene Gruppe",
        en="mostly speaks for its group",
    ),
    "both": Words(
        de="verbindet meist die eigene Gruppe mit einer anderen",
        en="mostly joins its group to another",
    ),
    "consultant": Words(
        de="vermittelt meist in einer fremden Gruppe",
        en="mostly brokers within another group",
    ),
    "liaison": Words(
        de="vermittelt meist zwischen zwei fremden Gruppen",
        en="mostly brokers between two other groups",
    ),
}

#: what members of a community share
SHARED: dict[str, Words] = {
    "thing": Words(
        de="{count} von {of} mit „{label}“ verbunden",
        en="{count} of {of} are tied to “{label}”",
    ),
    "district": Words(de="{count} von {of} in {label}", en="{count} of {of} are in {label}"),
    "around": Words(de="Umkreis: {label}", en="around {label}"),
    "among": Words(de="{label} u. a.", en="{label} and others"),
}

#: notes under tables of measures
NOTES: dict[str, Words] = {
    "size": Words(
        de="{nodes} Knoten, {edges:1 Verbindung|# Verbindungen}, {parts:1 Teil|# Teile} (der größte hat "
        "{largest}), "
        "{isolates} ohne Verbindung.",
        en="{nodes} nodes, {edges} edges, {parts} parts (the largest has {largest}), {isolates} "
        "without an edge.",
    ),
    "hub_out": Words(
        de="Als Knotenpunkt ausgelassen: {label}, verbindet {joins} von {of}. Mitgezählt kämen "
        "{adds} Verbindungen dazu (--keep-hubs).",
        en="Left out as a hub: {label}, which joins {joins} of {of}. Kept, it would add {adds} "
        "edges (--keep-hubs).",
    ),
    "hub_kept": Words(
        de="Knotenpunkt, mitgezählt: {label} verbindet {joins} von {of}. Ohne ihn fielen {adds} "
        "Verbindungen weg, die nur er schafft.",
        en="Hub, kept: {label} joins {joins} of {of}. Left out, {adds} edges that it alone makes "
        "would go.",
    ),
    "hub_two": Words(
        de="Knotenpunkt: {label} verbindet {joins} von {of}; zwischen zwei Arten von Knoten "
        "entsteht daraus kein Klumpen, er bleibt.",
        en="Hub: {label} joins {joins} of {of}; between two kinds of nodes it makes no clique and "
        "stays.",
    ),
    "few": Words(
        de="Vorsicht: {edges} Verbindungen sind wenige; eine einzige nicht genannte kann die "
        "Reihenfolge ändern.",
        en="Caution: {edges} edges are few; a single unnamed tie can change the order.",
    ),
    "one_source": Words(
        de="Vorsicht: alle Beziehungen stammen aus einem Dokument ({source}); was es nicht nennt, "
        "fehlt hier.",
        en="Caution: every tie comes from one document ({source}); what it does not name is "
        "missing here.",
    ),
    "computed": Words(
        de="Berechnet aus genannten Beziehungen, von keiner Quelle so gesagt. Beziehungen und "
        "Quellen: kgraph who NAME. Definitionen: docs/measures.md.",
        en="Computed from stated ties, not stated by a source. Ties and sources of each: kgraph "
        "who NAME. Definitions: docs/measures.md.",
    ),
    "named": Words(
        de="Der Graph kennt, was seine Dokumente nennen: ein kleiner Wert kann ein weißer Fleck "
        "sein.",
        en="The graph knows what its documents name: a low value can mean a blank spot.",
    ),
    "robust": Words(
        de="Spalten bester und schlechtester: bester und schlechtester Platz in neun von zehn der "
        "{runs} Läufe, jeder ohne zufällige {loss} der Angaben.",
        en="Columns best and worst: the place in nine of ten of {runs} runs, each without a "
        "random {loss} of the statements.",
    ),
    "estimated": Words(
        de="Die Zwischenlage ist aus {sources} von {nodes} Startknoten geschätzt; Standardfehler "
        "höchstens {error} (--exact rechnet genau).",
        en="Betweenness is estimated from {sources} of {nodes} sources; standard error at most "
        "{error} (--exact computes it).",
    ),
    "weighting_newman": Words(
        de="Gewicht: was k Akteure teilen, zählt für jedes Paar 1/(k−1) (Newman).",
        en="Weight: a thing shared by k actors counts 1/(k−1) for each pair (Newman).",
    ),
    "weighting_count": Words(
        de="Gewicht: Zahl der geteilten Dinge.",
        en="Weight: number of shared things.",
    ),
    "modularity": Words(
        de="Modularität {value}; {runs} Läufe mit festen Startwerten stimmen zu {stability} "
        "überein (1: alle gleich).",
        en="Modularity {value}; {runs} seeded runs agree to {stability} (1: all alike).",
    ),
    "modularity_chance": Words(
        de="Zufall allein gibt {mean} ± {deviation} ({runs} Graphen, in denen jeder in ebenso "
        "vielen Dingen ist und jedes Ding ebenso viele hat): Aussagekräftig ist der Unterschied, "
        "{difference}.",
        en="Chance alone gives {mean} ± {deviation} ({runs} graphs in which everyone is in as many "
        "things and every thing has as many in it): what tells is the difference, {difference}.",
    ),
    "projected": Words(
        de="Vorsicht: In einer Projektion sind alle, die ein Ding teilen, untereinander verbunden; "
        "Beschränkung (Burt) und Vermittlerrollen hängen davon ab, wie groß die Dinge "
        "sind (Everett und Borgatti 2013).",
        en="Caution: in a projection all who share a thing are joined to one another; constraint "
        "and brokerage depend on how large the things are (Everett and Borgatti 2013).",
    ),
    "roles_chance": Words(
        de="Spalten „…, zufällig“: so oft hätte der Knoten die Rolle, wenn die Gruppen unter den "
        "anderen ausgelost würden. Der Satz nennt eine Rolle nur, wo sie häufiger ist.",
        en="Columns “…, by chance”: how often the node would have the role if groups were dealt "
        "out among the others. The sentence names a role only where it is more frequent.",
    ),
    "leave_one_out": Words(
        de="Spalten bester und schlechtester: Platz ohne jeweils eines von {documents} Dokumenten. "
        "{lost} von {nodes} stehen nur in einem einzigen und fielen mit ihm weg.",
        en="Columns best and worst: the place without one of {documents} documents each. {lost} "
        "of {nodes} stand in a single one only and would go with it.",
    ),
    "ami": Words(
        de="Übereinstimmung mit den Kreisen der Sitze (bereinigte Transinformation, AMI): {value} über "
        "{count} Mitglieder mit Kreis; 0: wie Zufall, 1: gleich.",
        en="Agreement with the districts of seat (adjusted mutual information): {value} over "
        "{count} members with a district; 0: as by chance, 1: the same.",
    ),
    "no_ami": Words(
        de="Zu wenige Mitglieder haben einen Kreis, um mit Regionen zu vergleichen.",
        en="Too few members have a district to compare communities with regions.",
    ),
    "ungrouped": Words(
        de="{count} von {nodes} Knoten haben keine Angabe ({by}) und zählen bei den Rollen nicht "
        "mit.",
        en="{count} of {nodes} nodes have no {by} and take no part in the roles.",
    ),
    "single": Words(
        de="{count} von {nodes} beruhen auf einem einzigen Dokument: vergleichbar innerhalb des "
        "Dokuments, nicht darüber hinaus.",
        en="{count} of {nodes} rest on a single document: compare them within it, not across "
        "documents.",
    ),
    "by_district": Words(de="Kreis", en="district"),
    "by_state": Words(de="Land", en="Land"),
    "by_kind": Words(de="Art", en="kind"),
    "roles_undirected": Words(
        de="Eine Beziehung zählt in beide Richtungen; Türhüter und Vertreter sind darum gleich.",
        en="A tie counts in both directions, so gatekeeper and representative are equal.",
    ),
}
