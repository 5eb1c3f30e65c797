"""What the rules say of rows that do not fit together, and what to do about it."""

from __future__ import annotations

from kgraph.words.said import Words

# references between rows, and the shapes
WRONG_END = Words(
    de="der Typ „{type}“ kann hier bei „{relation}“ nicht stehen",
    en="a {type:small} cannot stand here in '{relation}'",
)
CHOOSE_OTHER = Words(
    de="Dort steht {types}; wählen Sie eine andere Beziehungsart oder ein anderes Ding",
    en="It joins {types} there; choose another relation or another thing",
)
SEE_SHAPES = Words(
    de="Ergänzen oder berichtigen Sie den Wert in dieser Spalte; docs/ontology.md erklärt die Regeln",
    en="docs/ontology.md explains the shapes",
)
BREAKS_SHAPE = Words(de="verletzt eine Regel", en="breaks a shape")
NAME_TAKEN = Words(
    de="etwas mit diesem Namen gibt es schon („{id}“)",
    en="something called so is there already ('{id}')",
)
WRITE_ID = Words(
    de="Ist dasselbe gemeint, schreiben Sie diese Kennung in die Spalte id; jetzt sind es zwei",
    en="If you mean it, write that id into the column id; now there are two",
)
TWO_TYPES = Words(
    de="hat in {file}, Zeile {row}, den Typ {first} und hier {second}",
    en="is a {first} in {file}, row {row}, and a {second} here",
)
OTHER_ID = Words(
    de="Geben Sie einem von beiden eine andere Kennung", en="Give one of them another id"
)
JUDGED_BOTH = Words(
    de="„{a}“ und „{b}“ sind hier als verschieden beurteilt, nach anderen Urteilen aber dasselbe",
    en="'{a}' and '{b}' are judged different here, but other judgements make them the same",
)
CHANGE_JUDGEMENT = Words(de="Ändern Sie eines der Urteile", en="Change one of the judgements")
SEVERAL = Words(de="kann mehreres meinen", en="means several things")
WRITE_AN_ID = Words(
    de="Schreiben Sie eine der Kennungen: {known}", en="Write one of the ids: {known}"
)
UNKNOWN = Words(
    de="ist weder eine Kennung noch ein Name in den Tabellen",
    en="is neither an id nor a name in the tables",
)
ADD_ROW = Words(
    de="Berichtigen Sie es, oder ergänzen Sie eine Zeile dafür",
    en="Correct it, or add a row for it",
)

# order of parts and concepts
TO_ITSELF = Words(de="verbindet ein Ding mit sich selbst", en="joins a thing with itself")
WRITE_OTHER = Words(
    de="Schreiben Sie das andere, oder lassen Sie die Zeile weg",
    en="Write the other one, or leave out",
)
NOT_BROADER = Words(
    de="der Typ „{type}“ ist kein Oberbegriff", en="a {type} is not broader than a concept"
)
WRITE_CONCEPT = Words(de="Schreiben Sie die Kennung eines Begriffs", en="Write the id of a concept")
NO_SCHEME = Words(de="das ist keine Liste von Begriffen", en="this is no scheme of concepts")
WRITE_SCHEME = Words(
    de="Schreiben Sie topics, target-groups oder die Kennung einer Zeile ohne scheme",
    en="Write topics, target-groups or the id of a row without scheme",
)
CIRCLE = Words(
    de="führt dahin zurück, wo es begann: ein Kreis",
    en="leads back to where it began: a circle",
)
BREAK_CIRCLE = Words(de="Nehmen Sie eine der Zeilen heraus", en="Take one of its rows out")

# conventions of reading
DEPRECATED = Words(de="ist veraltet", en="is deprecated")
SAY_INSTEAD = Words(
    de="Nehmen Sie works-on, is-about, names-success-factor, affected-by …; docs/ontology.md zählt "
    "sie auf",
    en="Say works-on, is-about, names-success-factor, affected-by …; docs/ontology.md lists them",
)
IS_A_THING = Words(de="nennt ein Ding der Tabellen", en="names a thing of the tables")
WRITE_VALUE_ID = Words(
    de="Schreiben Sie dessen Kennung in value_id, damit man seinen Namen sieht und ihm folgen kann",
    en="Write its id into value_id, so that readers see its name and can follow it",
)
NO_SORT = Words(
    de="das Schema sagt nicht, was es sammelt", en="the scheme does not say what it collects"
)
WRITE_SORT = Words(
    de="Schreiben Sie topic-like, group-like, question-like oder other",
    en="Write topic-like, group-like, question-like or other",
)
LABEL_TWICE = Words(de="steht schon in diesem Schema", en="stands in this scheme already")
ONE_ID = Words(
    de="Geben Sie beiden Zeilen eine Kennung, oder beurteilen Sie sie: same, oder different mit "
    "Begründung",
    en="Give both rows one id, or judge them: same, or different with its reason",
)
NOT_IN_SECTION = Words(
    de="steht im Abschnitt „{title}“ und liegt nicht in dessen Region",
    en="stands in the section “{title}” and is not placed in its region",
)
ADD_ACTIVE = Words(
    de="Ergänzen Sie active-in mit den Zeilen der Überschrift des Abschnitts und der Angabe",
    en="Add active-in with the lines of the section's heading and of the row",
)
SAYS_ALL = Words(
    de="sagt alle {number}, und die Beziehungen nennen {found:1 Region|# Regionen}",
    en="says all {number}, and the ties name {found:1 region|# regions}",
)
ADD_EACH = Words(
    de="Ergänzen Sie active-in für jede davon, mit den Zeilen, die sie aufzählen",
    en="Add active-in for each of them, with the lines that list them",
)
PLACE_IN_NAME = Words(
    de="hat {label} im Namen und liegt nirgends", en="has {label} in its name and is placed nowhere"
)
ADD_BY_NAME = Words(
    de="Ergänzen Sie active-in mit der Anmerkung, dass nur der Name es sagt",
    en="Add active-in with the note that only the name says so",
)
SECTION_REGION = Words(de="ist keine Region", en="is no region")
WRITE_REGION = Words(
    de="Schreiben Sie region/ und den amtlichen Schlüssel, oder die Kennung einer Region der "
    "Tabellen",
    en="Write region/ and its official key, or the id of a region of the tables",
)

# official regions
NO_CSV_UTF8 = Words(de="ist kein CSV in UTF-8: {error}", en="is no CSV in UTF-8: {error}")
SAVE_SO = Words(de="Speichern Sie sie so", en="Save it as such")
REGIONS_FOLDER = Words(
    de="Der Ordner regions enthält {names} (.csv), oder es gibt ihn nicht",
    en="The folder regions holds {names} (.csv), or is not there",
)
LIKE_A_KEY = Words(
    de="nur aus Ziffern: das liest sich wie ein amtlicher Schlüssel",
    en="only digits: that reads like an official key",
)
LETTER_BEFORE = Words(
    de="Schreiben Sie Buchstaben davor, etwa at-9", en="Write letters before it, such as at-9"
)
NO_ROWS = Words(de="enthält keine Zeilen", en="holds no rows")
PUT_TERRITORIES = Words(
    de="Tragen Sie die amtlichen Gebiete ein", en="Put the official territories there"
)
NO_AGS = Words(de="ist kein amtlicher Schlüssel", en="is no official key")
WRITE_AGS = Words(
    de="Schreiben Sie den amtlichen Schlüssel (AGS) mit allen Ziffern",
    en="Write the official key (AGS) with all its digits",
)
KEY_TWICE = Words(de="der Schlüssel steht zweimal da", en="the key stands twice")
NO_FIGURE = Words(de="ist keine Zahl", en="is no number")
WRITE_DIGITS = Words(
    de="Schreiben Sie Ziffern mit Dezimalpunkt", en="Write digits with a decimal point"
)
NO_KEY = Words(
    de="ist kein amtlicher Schlüssel dieser Ebene", en="is no official key of this level"
)
LOOK_UP_KEY = Words(
    de="Suchen Sie den amtlichen Schlüssel (AGS) in data/regions/",
    en="Look the official key (AGS) up in data/regions/",
)
WITHIN = Words(de=" in {place}", en=" in {place}")
SEVERAL_PLACES = Words(
    de="kann mehreres sein{where}: {labels}", en="could be several{where}: {labels}"
)
LABEL_KEY = Words(de="{label} ({key})", en="{label} ({key})")
READ_AS = Words(de="ist gelesen als {place}", en="is read as {place}")
NO_LANDKREIS = Words(
    de="es gibt keinen Landkreis dieses Namens; gelesen als {place}",
    en="there is no Landkreis of this name; read as {place}",
)
WRITE_STADT = Words(
    de="Ist die Stadt gemeint, nennen Sie die Spalte „Kreis“",
    en="If the town is meant, call the column 'Kreis'",
)
NO_PLACE = Words(
    de="ist nichts, was kgraph als {level} kennt{where}", en="is no {level} kgraph knows{where}"
)
LEVELS = {
    "land": Words(de="Land", en="land"),
    "kreis": Words(de="Kreis", en="kreis"),
    "gemeinde": Words(de="Gemeinde", en="gemeinde"),
}
WRITE_KEY = Words(
    de="Berichtigen Sie es, oder schreiben Sie den amtlichen Schlüssel in {column}_key",
    en="Correct it, or write the official key into {column}_key",
)

# the printed list of the annex
PRINTED_STATE = Words(de="als Land ist gedruckt „{text}“", en="state is printed “{text}”")
MANY_LINES = Words(
    de="{n} Zeilen sind viel für einen Eintrag: sind es zwei?",
    en="{n} lines are many for one row: two rows?",
)
OTHER_DISTRICT = Words(
    de="der Ort liegt nicht im gedruckten Kreis",
    en="the place does not lie in the printed district",
)
PLACE_OPEN = Words(de="Ort oder Kreis kann sein: {keys}", en="place or district can be {keys}")
READ_PRINTED = Words(
    de="Lesen Sie die gedruckten Zeilen und berichtigen Sie die Tabelle von Hand, "
    "wenn sie anderes sagen",
    en="Read the printed lines and correct the table by hand if they say otherwise",
)
NO_END = Words(
    de="die Zeilen {first} bis {last} enden nicht mit Ort, Kreis und Land",
    en="lines {first} to {last} end in no place, district and state",
)
ADD_SPELLING = Words(
    de="Suchen Sie einen falsch geschriebenen Ort und ergänzen Sie die Schreibweise in "
    "data/regions/aliases.csv",
    en="Look for a misspelt place and add the spelling to data/regions/aliases.csv",
)
BOTH = Words(de="{first}; {second}", en="{first}; {second}")
ONE_OR_TWO = Words(de="„{text}“: ein Wort oder zwei?", en="“{text}”: one word, or two?")
CAPITALS = Words(
    de="„{text}“: in Großbuchstaben, getrennt nach „{before}“",
    en="“{text}”: set in capitals, cut at “{before}”",
)
EITHER = Words(de="„{kept}“ oder „{dropped}“?", en="“{kept}” or “{dropped}”?")

# the reference tables
OF_REFERENCE = Words(
    de="ist eine Stelle der Referenz, die kein Dokument nennt",
    en="is a body of the reference, which no document names",
)
ADD_INSTITUTION = Words(
    de="Legen Sie eine Zeile für sie in institutions an; judgements.csv sagt, dass beide "
    "dasselbe sind",
    en="Add a row for it to institutions; judgements.csv says that the two are the same",
)
UNREADABLE_REFERENCE = Words(
    de="kann nicht gelesen werden: {reason}", en="cannot be read: {reason}"
)
WHOLE_REFERENCE = Words(
    de="Der Ordner reference enthält {files} (.csv), oder es gibt ihn nicht",
    en="The folder reference holds {files} (.csv), or is not there",
)
REFERENCE_NO_CSV = Words(
    de="es ist kein CSV in UTF-8 ({error})", en="it is no CSV in UTF-8 ({error})"
)
REFERENCE_NO_KEY = Words(de="ist kein amtlicher Schlüssel", en="is no official key")
LOOK_KEY_UP = Words(
    de="Schlagen Sie den amtlichen Schlüssel (AGS) in data/regions/ nach",
    en="Look the official key (AGS) up in data/regions/",
)
NO_REFERENCE = Words(de="nennt keine Referenz", en="names no reference")
WRITE_BASIS = Words(
    de="Schreiben Sie Kennungen aus reference/sources.csv, getrennt durch |",
    en="Write ids of reference/sources.csv, parted by |",
)
UNFIT_CONFIDENCE = Words(
    de="passt nicht zur Spalte derivation", en="does not fit the column derivation"
)
DERIVED_SAYS_HOW = Words(
    de="Eine abgeleitete Zeile sagt, wie (Kennung aus derivations.csv), eine genannte nicht",
    en="A derived row says how (an id of derivations.csv), a stated one does not",
)
