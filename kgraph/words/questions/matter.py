"""Words for what things are about that mean the same, and the German of English ones."""

from __future__ import annotations

#: English words for things of the graph that are German
ENGLISH_TOPICS = {
    "care": "Pflege", "nursing": "Pflege", "digitalisation": "Digitalisierung",
    "digitalization": "Digitalisierung", "training": "Ausbildung", "women": "Frauen",
    "students": "Studierende", "young people": "Junge Menschen", "stem": "MINT",
    "smes": "KMU", "sme": "KMU", "apprenticeship": "Ausbildung", "further training": "Weiterbildung",
    "health": "Gesundheit", "family": "Familie", "families": "Familie", "school": "Schule",
    "schools": "Schule", "crafts": "Handwerk", "trades": "Handwerk", "craft": "Handwerk",
    "single parents": "Alleinerziehende", "fees": "Gebühren", "fee": "Gebühren",
    "inclusion": "Inklusion", "disabilities": "Behinderung", "disability": "Behinderung",
    "refugees": "Geflüchtete", "migration": "Zuwanderung", "immigration": "Zuwanderung",
    "tourism": "Gast", "education": "Bildung", "trainees": "Auszubildende",
    "apprentices": "Auszubildende", "skilled workers": "Fachkräfte", "companies": "Unternehmen",
    "experts": "Experten", "unemployed": "Arbeitslose", "university": "Hochschule",
    "dropouts": "Studienabbrecher", "construction": "Bauen", "aviation": "Aviation",
    "self-employed": "Selbstständige", "innovation": "Innovation", "logistics": "Logistik",
    "transition": "Übergang", "demography": "Demografie", "work": "Arbeit", "youth": "Jugend",
}  # fmt: skip
#: how a word begins -> what else says the same
SAME_MATTER = {
    "selbststaendig": "Selbständige", "selbstaendig": "Selbstständige",
    "azubi": "Auszubildende|Ausbildung", "auszubildend": "Azubi|Ausbildung",
    "lehrling": "Auszubildende|Azubi", "student": "Studierende", "studierend": "Studenten",
    "studienabbrech": "Studienzweifler|Studienaussteiger", "studienzweif": "Studienabbrecher",
    "studienaussteig": "Studienzweifler|Studienabbrecher", "unternehmensnachfolge": "Nachfolge",
    "nachfolge": "Unternehmensnachfolge", "betriebsnachfolge": "Unternehmensnachfolge",
    "geld": "Fördervolumen|Mittel", "mittel": "Fördervolumen", "besuch": "Seitenaufrufe",
    "migrant": "Zuwanderung|Geflüchtete|Neuzugewanderte|international", "zugewandert": "Zuwanderung",
    "handwerksbetrieb": "Handwerk", "industriebetrieb": "Industrie", "teilnehm": "Teilnehmende|teilnehmend",
    "handwerker": "Handwerk", "menschen mit behinderung": "Behinderung|Inklusion",
    "behinderung": "Inklusion", "people with disabilities": "Behinderung|Inklusion", "luftfahrt": "Aviation", "flugzeug": "Aviation",
    "tourismus": "Gastgeber|Gastgewerbe", "gastronomie": "Gastgewerbe|Gastgeber|Kellner",
    "fluechtling": "Geflüchtete", "gefluechtet": "Flüchtlinge", "auslaend": "Zuwanderung",
    "pflegekraft": "Pflege", "pflegekraefte": "Pflege", "behindert": "Behinderung",
    "mittelstand": "KMU", "kleinbetrieb": "KMU", "kuenstliche intelligenz": "KI",
    "vereinbarkeit": "Familie und Beruf|Familie", "firmen": "Unternehmen", "betriebe": "Unternehmen",
    "schueler": "Schule", "digitalisierung": "digital", "digital": "Digitalisierung", "senior": "Ältere", "gruender": "Gründung",
    "demografie": "demografischer Wandel", "altenpflege": "Pflege", "wiedereinstieg": "Frau",
}  # fmt: skip
