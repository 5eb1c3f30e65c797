"""What the properties of facts are called for people; a new one reads as it is written."""

from __future__ import annotations

_GERMAN = {
    "sector": "Branche", "working-area": "Wirkungsgebiet",
    "aim": "Ziel", "answer-form": "Form der Antwort", "answers": "Antworten", "background": "Hintergrund",
    "development": "Entwicklung", "enlargement": "Erweiterung", "filter": "Filter", "handover": "Übergabe",
    "named-in-step": "genannt in Schritt", "possible-through": "möglich durch", "section": "Abschnitt", "task-of": "Aufgabe von",
    "answer-published": "Antwort veröffentlicht", "answer-transmitted": "Antwort übermittelt",
    "answers-inquiry": "antwortet auf", "application-procedure": "Antragsverfahren", "approach": "Ansatz",
    "award": "Auszeichnung", "budget-chapter": "Haushaltskapitel", "budget-reference": "Fundstelle im Haushalt",
    "budget-section": "Einzelplan", "character": "Charakter", "cooperation": "Zusammenarbeit", "cost": "Kosten", "data-source": "Datenquelle",
    "decision-making": "Entscheidungsweg", "deployed-at": "eingesetzt bei", "designed-for": "gedacht für",
    "draft-budget-2025-adopted-by-cabinet": "Haushaltsentwurf 2025 vom Kabinett beschlossen",
    "draft-budget-2025-paper": "Drucksache des Haushaltsentwurfs 2025", "duration": "Dauer",
    "economic-structure": "Wirtschaftsstruktur", "edition": "Auflage", "employment-trend": "Entwicklung der Beschäftigung",
    "example-for": "Beispiel für", "follow-up": "Fortsetzung", "forecast-horizon": "Horizont der Prognose",
    "forecast-period": "Zeitraum der Prognose", "format": "Format", "frequency-in-networks": "Häufigkeit in Netzwerken",
    "funding": "Förderung", "funding-period": "Förderzeitraum", "invited": "eingeladen", "labour-demand": "Bedarf an Arbeitskräften",
    "latest-edition": "letzte Auflage", "legal-form": "Rechtsform", "location": "Ort", "location-factor": "Standortfaktor",
    "meeting-rhythm": "Turnus der Treffen", "name-part": "Namensbestandteil", "newsletter-rhythm": "Turnus des Newsletters",
    "not-recorded": "nicht erfasst", "occupations-of-unemployed": "Berufe der Arbeitslosen", "period": "Zeitraum",
    "place": "Ort", "population-trend": "Entwicklung der Bevölkerung", "position": "Platz in der Reihenfolge", "presented-as": "vorgestellt als",
    "project-approach": "Ansatz der Projekte", "project-partners": "Partner der Projekte", "project-period": "Laufzeit der Projekte",
    "project-result": "Ergebnis der Projekte", "proven-in": "erprobt in", "published": "veröffentlicht", "quality": "Eigenschaft",
    "rank": "Rang", "reach": "Reichweite", "required-by": "gefordert von", "resonance": "Ausstrahlung", "result": "Ergebnis", "rhythm": "Turnus", "role": "Rolle",
    "rules": "Regeln", "sampling-frame": "Grundgesamtheit", "sdg": "Nachhaltigkeitsziel", "selection": "Auswahl", "series": "Reihe",
    "settlement-structure": "Siedlungsstruktur", "since": "seit", "sponsorship": "Trägerschaft", "status": "Stand", "step": "Schritt",
    "strategic-basis": "strategische Grundlage", "strategy-of": "Strategie von", "subject": "Gegenstand", "support": "Unterstützung",
    "support-period": "Zeitraum der Unterstützung", "target-group": "Zielgruppe", "task": "Aufgabe", "theme": "Motto",
    "time": "Uhrzeit", "topic": "Thema", "until": "bis", "venue": "Veranstaltungsort", "website": "Internetseite",
    "workshop-theme": "Thema des Workshops",
    "developed": "entwickelt", "developed-by": "entwickelt von", "editorial-office": "Redaktion",
    "initiated-within": "initiiert im Rahmen von", "network-of": "Netzwerk von",
    "ordering-office": "Bezugsstelle", "plan-of": "Konzept von",
    "projects-brought-in-by": "Projekte eingebracht über", "publisher": "Herausgeber",
    "well-received-until": "gut angenommen bis",
    "body-of": "Einrichtung von", "held-within": "im Rahmen von",
    "listed-under": "aufgeführt bei", "office-of": "Stelle von",
}  # fmt: skip


def property_name(code: str, language: str) -> str:
    """The name of a fact's property.

    >>> property_name("meeting-rhythm", "de"), property_name("meeting-rhythm", "en")
    ('Turnus der Treffen', 'meeting rhythm')
    """
    if language == "de" and code in _GERMAN:
        return _GERMAN[code]
    return code.replace("-", " ")
