"""Findings that pictures show at first sight, in words, each with how it is counted."""

from __future__ import annotations

from kgraph.words.said import Words

CONCENTRATED = Words(
    de="{n} von {total} {things} mit genanntem Kreis sind in "
    "{districts:diesem einen|mindestens einem dieser #}: {names}.",
    en="{n} of {total} {things:small} whose district is stated are in "
    "{districts:this one|at least one of these #}: {names}.",
)
CONCENTRATED_HOW = Words(
    de="Gezählt ist, was laut Quelle dort sitzt oder tätig ist; was in mehreren Kreisen ist, zählt "
    "einmal. {without:1 ist ohne Kreis|# sind ohne Kreis} und nicht mitgezählt.",
    en="Counted is what a source seats there or lets it be active there; a thing in several districts "
    "counts once. {without:1 has no district|# have no district} and are left out.",
)
ONLY = Words(
    de="Nur über „{name}“ {n:hängt 1 anderes|hängen # andere} mit dem Rest zusammen.",
    en="Only through “{name}” {n:does 1 other|do # others} hang together with the rest.",
)
ONLY_HOW = Words(
    de="Ohne diesen einen Knoten führt im Bild kein Weg mehr dorthin; gezählt sind Beziehungen zwischen "
    "Akteuren, ohne Orte und Themen{hub}.",
    en="Without this one node no way in the picture leads there; counted are ties between actors, not "
    "places and topics{hub}.",
)
UNCOUNTED = Words(de=" ({name} nicht mitgezählt)", en=" ({name} not counted)")
BUT_HUB = Words(de=" und ohne {name}", en=" and without {name}")
ALONE = Words(
    de="{n} von {total} Netzwerken {n:ist|sind} mit keinem anderen Akteur verbunden{hub}.",
    en="{n} of {total} networks {n:has|have} no tie to any other actor{hub}.",
)
ALONE_HOW = Words(
    de="Das sagt, wie viel die Quellen erzählen, nicht, dass es keine Partner gibt: eine Liste nennt "
    "Netzwerke oft ohne ihre Mitglieder.",
    en="This tells how much the sources say, not that there are no partners: a list often names networks "
    "without their members.",
)
BARE = Words(
    de="Für {n} von {total} Kreisen nennt keine Quelle ein Netzwerk.",
    en="For {n} of {total} districts no source names a network.",
)
BARE_UNDRAWN = Words(
    de="Davon {n:ist 1|sind #} nicht gezeichnet: zu ihnen allein gehört nichts in diesem Bild.",
    en="Of these {n:1 is|# are} not drawn: nothing in this picture belongs to them alone.",
)
BARE_HOW = Words(
    de="Gezählt ist, was im Kreis sitzt oder tätig ist; Netzwerke einer größeren Region zählen hier "
    "nicht. Es kann trotzdem eines geben.",
    en="Counted is what is seated or active in the district; networks of a larger region do not count "
    "here. There may still be one.",
)
MIDDLE = Words(
    de="Nach {focus} am besten vernetzt: {name}, mit {n:1 anderen|# anderen} im Bild.",
    en="Most connected after {focus}: {name}, to {n:1 other|# others} in the picture.",
)
MIDDLE_HOW = Words(
    de="Gezählt ist, mit wie vielen anderen Knoten dieses Bildes eine Beziehung genannt ist; mehrere "
    "zwischen denselben zählen einmal.",
    en="Counted is with how many other nodes of this picture a relation is stated; several between the "
    "same two count once.",
)
MEMBERS = Words(
    de="{n:1 Akteur ist|# Akteure sind} direkt verbunden: {kinds}.",
    en="{n:1 actor is|# actors are} tied directly: {kinds}.",
)
MEMBERS_HOW = Words(
    de="Gezählt sind Einrichtungen, Netzwerke, Projekte, Programme und Veranstaltungen mit einer "
    "Beziehung zum Knoten in der Mitte, jedes Ding einmal.",
    en="Counted are institutions, networks, projects, programmes and events with a relation to the node "
    "in the middle, each thing once.",
)
KIND_N = Words(de="{n} {kind}", en="{n} {kind:small}")
DATED = Words(
    de="{n} von {total} Beziehungen {n:trägt|tragen} ein Datum; bei den anderen sagt keine Quelle, seit "
    "wann.",
    en="{n} of {total} ties {n:has|have} a date; of the others no source says since when.",
)
DATED_HOW = Words(
    de="Gezählt sind Beziehungen zwischen Akteuren mit Beginn oder Ende.",
    en="Counted are ties between actors with a beginning or an end.",
)
LARGEST = Words(
    de="{name} hat {n} von {total} ({share}): so viel wie {others:das nächste Land|die nächsten # Länder} "
    "zusammen.",
    en="{name} has {n} of {total} ({share}): as many as the next {others:Land|# Länder} together.",
)
LARGEST_HOW = Words(
    de="Das sagt zuerst, worüber die Dokumente ausführlich sprechen. Gezählt ist jedes Ding in jedem "
    "Land, in dem es seinen Sitz hat, ohne Sitz in dem, wo es tätig ist.",
    en="This tells first what the documents speak of at length. Each thing counts in each Land it is "
    "seated in, and without a seat in each it is active in.",
)
KINDS = Words(
    de="Die häufigste Art ist „{name}“: {n} von {total} ({share}).",
    en="The most frequent kind is “{name}”: {n} of {total} ({share}).",
)
KINDS_HOW = Words(
    de="Jedes Ding zählt einmal, mit der Art, die ihm die Quelle gibt.",
    en="Each thing counts once, with the kind that its source gives.",
)
RARE = Words(
    de="{n:1 Art kommt|# Arten kommen} nur in einem einzigen Land vor, etwa {names}.",
    en="{n:1 kind is|# kinds are} found in a single Land only, for example {names}.",
)
RARE_HOW = Words(
    de="Gezählt sind die Arten der rechten Spalte, deren Dinge alle in demselben Land sind.",
    en="Counted are the kinds of the right column whose things are all in one and the same Land.",
)
CHAINS = Words(
    de="{n:Ein kürzester Weg: |# kürzeste Wege: je }{steps:1 Schritt|# Schritte}.",
    en="{n:One shortest way|# shortest ways} of {steps:1 step|# steps}.",
)
CHAINS_HOW = Words(
    de="Gezählt sind Schritte über Beziehungen zwischen Akteuren; gemeinsame Orte und Themen zählen "
    "nicht.",
    en="Counted are steps over ties between actors; shared places and topics do not count.",
)
THROUGH = Words(
    de="{n:Der Weg führt|Alle # Wege führen} über {names}.",
    en="{n:The way leads|All # ways lead} through {names}.",
)
THROUGH_HOW = Words(
    de="Fiele dieser Knoten weg, bliebe keine der gezeigten Ketten.",
    en="Without this node none of the chains shown would remain.",
)
MANY_WAYS = Words(
    de="Die Wege haben keinen gemeinsamen Zwischenschritt: fällt einer aus, bleibt der andere.",
    en="The ways share no step in between: if one fails, another remains.",
)
MODULAR = Words(
    de="Die Gruppen sind {strength} abgegrenzt: Modularität {value}, in Zufallsnetzen {chance}.",
    en="The groups are {strength} separated: modularity {value}, in random networks {chance}.",
)
CLEARLY = Words(de="klar", en="clearly")
SOMEWHAT = Words(de="etwas stärker als durch Zufall", en="somewhat more than by chance")
HARDLY = Words(de="kaum stärker als durch Zufall", en="hardly more than by chance")
MODULAR_HOW = Words(
    de="Modularität (Newman 2006) vergleicht die Verbindungen innerhalb der Gruppen mit dem, was bei "
    "gleich vielen Verbindungen je Knoten zu erwarten wäre; {runs} Zufallsnetze mit denselben Graden.",
    en="Modularity (Newman 2006) holds connections inside groups against what is expected with as many "
    "connections a node; {runs} random networks with the same degrees.",
)
BETWEEN = Words(
    de="{n} von {total} Verbindungen {n:führt|führen} von einer Gruppe in eine andere.",
    en="{n} of {total} connections {n:leads|lead} from one group to another.",
)
BETWEEN_HOW = Words(
    de="Gezählt sind Linien zwischen Mitgliedern zweier gezeigter Gruppen; wer sie hält, kann vermitteln.",
    en="Counted are lines between members of two groups shown; who holds them can introduce people.",
)
BIGGEST = Words(
    de="Die größte Gruppe, {name}, hat {n} von {total} Mitgliedern.",
    en="The largest group, {name}, has {n} of {total} members.",
)
BIGGEST_HOW = Words(
    de="Gruppen nach dem Leiden-Verfahren (Traag u. a. 2019); benannt nach dem, was ihre Mitglieder "
    "teilen.",
    en="Groups by the Leiden algorithm (Traag et al. 2019); named after what their members share.",
)
BARE_MAP = Words(
    de="Für {n} von {total} Kreisen, in denen {share} der Menschen leben, nennt keine Quelle ein "
    "Netzwerk.",
    en="For {n} of {total} districts, in which {share} of the people live, no source names a network.",
)
MOST_MAP = Words(
    de="Die meisten Netzwerke nennen die Quellen hier: {names} ({n}).",
    en="Sources name the most networks here: {names} ({n}).",
)
MOST_MAP_HOW = Words(
    de="Gezählt ist, was im Kreis sitzt oder tätig ist. Die Dokumente sind verschieden ausführlich: "
    "viele Nennungen heißen nicht, dass es dort mehr gibt.",
    en="Counted is what is seated or active in the district. The documents differ in depth: many names "
    "do not mean that there are more.",
)
WIDEST = Words(
    de="Am weitesten verbreitet ist „{name}“: in {n:einem Kreis|# Kreisen}.",
    en="The widest spread is “{name}”: in {n:one district|# districts}.",
)
ONE_PLACE = Words(
    de="{n} von {total} {things} {n:läuft|laufen} nur in einem einzigen Kreis.",
    en="{n} of {total} {things:small} {n:is|are} in a single district only.",
)
MOST_HERE = Words(
    de="Die meisten {things} hat {name}: {n}.", en="Most {things:small} are in {name}: {n}."
)
SPREAD_HOW = Words(
    de="Gezählt ist, was laut Quelle im Kreis sitzt oder tätig ist; größere Regionen zählen hier nicht.",
    en="Counted is what a source seats in the district or lets it be active there; larger regions do "
    "not count here.",
)
