"""What is said about places that are not clear."""

from __future__ import annotations

from kgraph.words.said import Words

SEVERAL = Words(de="kann mehreres bedeuten: {labels}", en="can mean several: {labels}")
WRITE_WHOLE = Words(
    de="Schreiben Sie „Landkreis …“ oder „Stadt …“; ohne das bleibt die Angabe weg",
    en="Write 'Landkreis …' or 'Stadt …'; without that it is left out",
)
UNKNOWN = Words(
    de="steht in keinem Verzeichnis deutscher Orte",
    en="is in no register of German places",
)
CORRECT_OR_ABROAD = Words(
    de="Berichtigen Sie den Namen; ein Ort im Ausland bleibt als Angabe stehen",
    en="Correct the name; a place abroad stays as a fact",
)
SHORT = Words(de="ist gelesen als {label}", en="is read as {label}")
NAME_DISTRICT = Words(
    de="Ist ein anderer Ort gemeint, nennen Sie Kreis oder Land in einer Spalte daneben",
    en="If another place is meant, name its district or state in a column beside it",
)
NAME_WHICH = Words(
    de="Der Sitz bleibt weg, das Wort als Angabe; nennen Sie Kreis oder Land in einer Spalte daneben",
    en="The seat is left out, the word stays as a fact; name its district or state in a column beside it",
)
NO_LANDKREIS = Words(
    de="es gibt keinen Landkreis dieses Namens; gelesen als {label}",
    en="there is no Landkreis of this name; read as {label}",
)
WRITE_KREIS = Words(
    de="Prüfen Sie, ob die kreisfreie Stadt gemeint ist", en="Check that the town is meant"
)
