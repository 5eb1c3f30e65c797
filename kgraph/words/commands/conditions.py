"""What the conditions of lists and counts mean, and those of the same name elsewhere."""

from __future__ import annotations

from kgraph.words.said import Words

_EVERYWHERE = {
    "--land": Words(de="Nur dieses Land.", en="Only this state."),
    "--kreis": Words(de="Nur dieser Kreis.", en="Only this district."),
    "--region": Words(
        de="Nur, was dort seinen Sitz hat oder tätig ist; nimmt jede Region.",
        en="Only what is seated or active there; takes every region.",
    ),
    "--seat": Words(de="Nur, was dort seinen Sitz hat.", en="Only what has its seat there."),
    "--active": Words(de="Nur, was dort tätig ist.", en="Only what is active there."),
    "--topic": Words(
        de="Nur, was dazu arbeitet oder das Wort im Namen hat.",
        en="Only what works on it or has the word in its name.",
    ),
    "--target-group": Words(
        de="Nur, was sich an diese Gruppe richtet.", en="Only what addresses this group."
    ),
    "--kind": Words(
        de="Nur diese Art, z. B. Unternehmen.", en="Only this kind (company, Unternehmen)."
    ),
    "--source": Words(de="Nur, was diese Quelle nennt.", en="Only what this source mentions."),
    "--member-of": Words(de="Nur Mitglieder von NAME.", en="Only members of it."),
    "--partner-in": Words(de="Nur Partner in NAME.", en="Only partners in it."),
    "--funded-by": Words(de="Nur, was von NAME gefördert wird.", en="Only what this funds."),
    "--about": Words(
        de="Nur, was dazu arbeitet, sich an diese Gruppe richtet oder das Wort im Namen hat.",
        en="Only what works on it, addresses this group or has the word in its name.",
    ),
    "--tied-to": Words(
        de="Nur, was eine Quelle damit verbindet, auch über Gremien und Arbeitsgruppen davon.",
        en="Only what a source ties to it, also by its bodies and working groups.",
    ),
    "--relation": Words(
        de="Mit --tied-to: nur durch diese Beziehung (ist Mitglied in); mehrere mit Komma.",
        en="With --tied-to: only by this relation (member-of); several with commas.",
    ),
    "--before": Words(de="Nur, was vorher begonnen hat.", en="Only what began before."),
    "--status": Words(
        de="Nur dieser Stand: geplant, beendet, verstetigt, übertragen …",
        en="Only this status: planned, ended, made-permanent, transferred …",
    ),
    "--since": Words(
        de="Nur, was dann oder später begonnen hat; mit --member-of: die Mitgliedschaft.",
        en="Only what began then or later; with --member-of: the membership.",
    ),
    "--until": Words(de="Nur, was bis dahin zu Ende war.", en="Only what was over by then."),
    "--at": Words(
        de="Nur, was dann bestehen kann; ohne Datum ist nichts ausgeschlossen.",
        en="Only what can hold then; without dates nothing is excluded.",
    ),
    "--without": Words(
        de="Nur ohne eine Angabe davon: eine Beziehungsart (Mitglied, Thema), ein Typ "
        "(Netzwerk; Netzwerk:drs-21-1363 für eine Quelle) oder der Name eines Netzwerks.",
        en="Only without a statement of it: a relation (member, topic), a type (network; "
        "network:drs-21-1363 for one source) or the name of a network.",
    ),
    "--name": Words(de="Nur Namen, die dies enthalten.", en="Only names that contain this."),
    "--reference": Words(
        de="Auch Kammern, Agenturen und Jobcenter, die nur eine Referenz nennt.",
        en="Also chambers, agencies and Jobcenter that only a reference names.",
    ),
}
_OF = ("list", "count", "find", "region", "central")
#: "COMMAND --option" -> what it means there
CONDITION_OPTIONS = {
    **{f"{command} {option}": own for command in _OF for option, own in _EVERYWHERE.items()},
    "show --what": Words(
        de="Nur Angaben, deren Worte dies enthalten; mehrfach: eine davon.",
        en="Only facts whose words have this; several times: one of them.",
    ),
    "count --at-least": Words(
        de="Nur Zeilen mit mindestens so vielen.", en="Only rows with at least so many."
    ),
    "figures --what": Words(
        de="Nur Zahlen, deren Worte dies enthalten.", en="Only figures whose words have this."
    ),
    "figures --source": Words(de="Nur Zahlen dieser Quelle.", en="Only figures of this source."),
    "count --by": Words(
        de="Merkmal, nach dem gezählt wird; zweimal: Kreuztabelle.",
        en="Trait to count by; twice: a cross table.",
    ),
}
