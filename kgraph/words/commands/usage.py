"""What click itself says, in German: headings of help pages and complaints about a call.

The English half is click's own sentence; what a `{placeholder}` stands for is carried over.
"""

from __future__ import annotations

import re

from kgraph.words.choices import german
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
    (re.compile(r"(?<=[\[ ])required\]$"), "erforderlich]"),
)
TRY_HELP = Words(de="Hilfe: '{command} {option}'.", en="Try '{command} {option}' for help.")
ERROR = Words(de="Fehler: {message}", en="Error: {message}")
_COMPLAINTS = (
    Words(
        de="{message} Meinten Sie {names}?",
        en="{message} (Did you mean one of: {names}?)",
    ),
    Words(de="{message} Meinten Sie {names}?", en="{message} Did you mean {names}?"),
    Words(de="Diese Option gibt es nicht: {name}.", en="No such option {name}."),
    Words(de="Diese Option gibt es nicht: {name}", en="No such option: {name}"),
    Words(de="Diesen Befehl gibt es nicht: {name}.", en="No such command {name}."),
    Words(de="Der Befehl fehlt.", en="Missing command."),
    Words(de="Es fehlt: {name}.", en="Missing argument {name}."),
    Words(de="Es fehlt: {name}. {message}", en="Missing argument {name}. {message}"),
    Words(de="Die Option {name} fehlt.", en="Missing option {name}."),
    Words(de="Die Option {name} fehlt. {message}", en="Missing option {name}. {message}"),
    Words(de="Zur Wahl: {choices}", en="Choose from:\n\t{choices}"),
    Words(de="{name}: {message}", en="Invalid value for {name}: {message}"),
    Words(de="{message}", en="Invalid value: {message}"),
    Words(
        de="{value} gibt es hier nicht; zur Wahl: {choices}.", en="{value} is not one of {choices}."
    ),
    Words(de="{value} ist keine ganze Zahl.", en="{value} is not a valid integer."),
    Words(de="{value} ist keine ganze Zahl.", en="{value} is not a valid integer range."),
    Words(de="{value} ist keine Zahl.", en="{value} is not a valid float."),
    Words(de="{value} ist keine Zahl.", en="{value} is not a valid float range."),
    Words(
        de="{value} geht nicht: die Zahl muss {range}.", en="{value} is not in the range {range}."
    ),
    Words(de="Die Option {name} nimmt keinen Wert.", en="Option {name} does not take a value."),
    Words(de="Die Option {name} braucht einen Wert.", en="Option {name} requires an argument."),
    Words(de="Die Option {name} braucht {n} Werte.", en="Option {name} requires {n} arguments."),
    Words(de="Das Argument {name} nimmt {n} Werte.", en="Argument {name} takes {n} values."),
    Words(
        de="Zu viele Angaben: {names}. Ein Name aus mehreren Wörtern gehört in Anführungszeichen: "
        'kgraph who "Weserbergland AG"',
        en="Got unexpected extra argument ({names})",
    ),
    Words(
        de="Zu viele Angaben: {names}. Ein Name aus mehreren Wörtern gehört in Anführungszeichen: "
        'kgraph who "Weserbergland AG"',
        en="Got unexpected extra arguments ({names})",
    ),
    Words(
        de="{value} gibt es hier nicht; möglich ist nur: {choices}.", en="{value} is not {choices}."
    ),
)
#: a bound as click writes it -> as people say it; in a complaint and behind an option
_BOUNDS = (
    (r"([\d.]+)<=x<=([\d.]+)", "zwischen {} und {} liegen", "{} bis {}"),
    (r"x>=([\d.]+)", "mindestens {} sein", "mindestens {}"),
    (r"x<=([\d.]+)", "höchstens {} sein", "höchstens {}"),
)
#: what stands around the name of a parameter
_MARKS = "'{}[]"
_HOLES = re.compile(r"\\\{(\w+)\\\}")


def complaint(text: str, language: str) -> str:
    """A complaint of click in the language; one that is not known here stays as it is.

    >>> complaint("Invalid value for 'NAME': 'x' is not a valid integer.", "de")
    "'NAME': 'x' ist keine ganze Zahl."
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
                if values["message"].endswith(f": {values.get('name', '').strip(_MARKS)}"):
                    return f"{words.de.partition(' {message}')[0]}".format(**values)
            return words.de.format(**{name: _said(name, own) for name, own in values.items()})
    return text


def _said(name: str, value: str) -> str:
    """A value of a complaint in German: a range, a list of choices, a number, a name."""
    if name == "range":
        return bounds(value)
    if name == "name":
        return re.sub(r"(?<=')[{\[](.+)[}\]](?=')", r"\1", value)
    if name == "names":
        return " oder ".join(value.split(", ")) if "'" in value else value
    if name == "choices":
        return re.sub(r",?\s+", ", ", value)
    return _plain(value) if name == "value" else value


def bounds(text: str, in_help: bool = False) -> str:
    """A range of click in German words.

    >>> bounds("0.01<=x<=1.0"), bounds("x>=0"), bounds("1<=x<=2", in_help=True)
    ('zwischen 0,01 und 1 liegen', 'mindestens 0 sein', '1 bis 2')
    """
    for pattern, complained, helped in _BOUNDS:
        found = re.fullmatch(pattern, text)
        if found:
            return (helped if in_help else complained).format(*map(_plain, found.groups()))
    return text


def _plain(value: str) -> str:
    """A number as Germans write it; other text stays.

    >>> _plain("5.0"), _plain("0.01"), _plain("'x'")
    ('5', '0,01', "'x'")
    """
    if not re.fullmatch(r"-?\d+\.\d+", value):
        return value
    return value.removesuffix(".0").replace(".", ",")


def note(text: str) -> str:
    """The help of an option with click's own notes in German.

    >>> note("Startwert.  [default: 1; x>=0]")
    'Startwert.  [Standard: 1; mindestens 0]'
    """
    for pattern, said in _NOTES:
        text = pattern.sub(said, text)
    head, bracket, tail = text.rpartition("[")
    parts = [_noted(part) for part in tail.removesuffix("]").split("; ")]
    return head + bracket + "; ".join(parts) + "]" if text.endswith("]") else text


def _noted(part: str) -> str:
    """A part of what stands in brackets behind an option."""
    word, given, value = part.partition(": ")
    value = PIECES.get(value, german(_plain(value.strip("()") if value[:1] == "(" else value)))
    return word + given + value if given else bounds(part, in_help=True)
