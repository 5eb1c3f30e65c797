"""What click itself says, in German: headings of help pages and complaints about a call.

The English half is click's own sentence; what a `{placeholder}` stands for is carried over.
"""

from __future__ import annotations

import re

from kgraph.words.said import Words

USAGE = Words(de="Aufruf: ", en="Usage: ")
#: what stands in usage lines, headings of sections, notes behind options
PIECES = {
    "[OPTIONS]": "[OPTIONEN]",
    "COMMAND [ARGS]...": "BEFEHL [ARGUMENTE]...",
    "Options": "Optionen",
    "Commands": "Befehle",
    "Positional arguments": "Argumente",
    "(a third)": "ein Drittel",
}
_NOTES = (
    (re.compile(r"\[default: "), "[Standard: "),
    (re.compile(r"(?<=[\[ ])required\]$"), "verlangt]"),
)
TRY_HELP = Words(de="Hilfe: '{command} {option}'.", en="Try '{command} {option}' for help.")
ERROR = Words(de="Fehler: {message}", en="Error: {message}")
_COMPLAINTS = (
    Words(
        de="{message} Meinten Sie eines von diesen: {names}?",
        en="{message} (Did you mean one of: {names}?)",
    ),
    Words(de="{message} Meinten Sie {names}?", en="{message} Did you mean {names}?"),
    Words(de="Diese Option gibt es nicht: {name}.", en="No such option {name}."),
    Words(de="Diese Option gibt es nicht: {name}", en="No such option: {name}"),
    Words(de="Diesen Befehl gibt es nicht: {name}.", en="No such command {name}."),
    Words(de="Der Befehl fehlt.", en="Missing command."),
    Words(de="Das Argument {name} fehlt.", en="Missing argument {name}."),
    Words(de="Das Argument {name} fehlt. {message}", en="Missing argument {name}. {message}"),
    Words(de="Die Option {name} fehlt.", en="Missing option {name}."),
    Words(de="Die Option {name} fehlt. {message}", en="Missing option {name}. {message}"),
    Words(de="Auswahl:\n\t{choices}", en="Choose from:\n\t{choices}"),
    Words(de="Unzulässiger Wert für {name}: {message}", en="Invalid value for {name}: {message}"),
    Words(de="Unzulässiger Wert: {message}", en="Invalid value: {message}"),
    Words(de="{value} ist keines von {choices}.", en="{value} is not one of {choices}."),
    Words(de="{value} ist keine ganze Zahl.", en="{value} is not a valid integer."),
    Words(de="{value} ist keine ganze Zahl.", en="{value} is not a valid integer range."),
    Words(de="{value} ist keine Zahl.", en="{value} is not a valid float."),
    Words(de="{value} ist keine Zahl.", en="{value} is not a valid float range."),
    Words(de="{value} liegt nicht im Bereich {range}.", en="{value} is not in the range {range}."),
    Words(de="Die Option {name} nimmt keinen Wert.", en="Option {name} does not take a value."),
    Words(de="Die Option {name} braucht einen Wert.", en="Option {name} requires an argument."),
    Words(de="Die Option {name} braucht {n} Werte.", en="Option {name} requires {n} arguments."),
    Words(de="Das Argument {name} nimmt {n} Werte.", en="Argument {name} takes {n} values."),
    Words(de="Überzähliges Argument ({names})", en="Got unexpected extra argument ({names})"),
    Words(de="Überzählige Argumente ({names})", en="Got unexpected extra arguments ({names})"),
    Words(de="{value} ist nicht {choices}.", en="{value} is not {choices}."),
)
_HOLES = re.compile(r"\\\{(\w+)\\\}")


def complaint(text: str, language: str) -> str:
    """A complaint of click in the language; one that is not known here stays as it is.

    >>> complaint("Invalid value for 'NAME': 'x' is not a valid integer.", "de")
    "Unzulässiger Wert für 'NAME': 'x' ist keine ganze Zahl."
    """
    if language == "en":
        return text
    for words in _COMPLAINTS:
        pattern = _HOLES.sub(r"(?P<\1>.+?)", re.escape(words.en))
        found = re.fullmatch(pattern, text, re.S)
        if found:
            values = found.groupdict()
            if "message" in values:
                values["message"] = complaint(values["message"], language)
            return words.de.format(**values)
    return text


def note(text: str) -> str:
    """The help of an option with click's own notes in German.

    >>> note("Startwert.  [default: 1; x>=0]")
    'Startwert.  [Standard: 1; x>=0]'
    """
    for pattern, german in _NOTES:
        text = pattern.sub(german, text)
    return text.replace("(a third)", PIECES["(a third)"])
