"""The scripts that let shells complete names: what is completed is text and never code.

click's own script for bash hands names on as they are, so that a name with a semicolon would
be run when the line is sent off. Here every name is quoted, in the way its word was begun.
"""

from __future__ import annotations

import os
import shlex

from click import Command
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

#: set by our script for bash: it quotes, so the names come as they are
_QUOTES = "_KGRAPH_QUOTES"

_BASH = r"""\
%(complete_func)s() {
    local IFS=$'\n' type value word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    while IFS=',' read -r type value; do
        case $type in
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
            plain)
                case $word in
                    \"*) [[ $value == *'!'* ]] && continue
                        value=${value//\\/\\\\}; value=${value//\"/\\\"}
                        value=${value//\$/\\\$}; value=${value//\`/\\\`} ;;
                    \'*) value=${value//\'/\'\\\'\'} ;;
                    *) printf -v value '%%q' "$value" ;;
                esac
                COMPREPLY+=("$value") ;;
        esac
    done < <(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD="$COMP_CWORD" \
        _KGRAPH_QUOTES=1 %(complete_var)s=bash_complete "$1")
    return 0
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""


#: PowerShell completes with what the block gives; names with blanks are quoted there
_POWERSHELL = r"""Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | ForEach-Object { $_.Extent.Text })
    if ($wordToComplete -eq '') { $words += '' }
    $env:COMP_WORDS = ($words -join "`n")
    $env:COMP_CWORD = $words.Count - 1
    $env:%(complete_var)s = 'powershell_complete'
    try {
        & %(prog_name)s | ForEach-Object {
            $type, $value = $_ -split ',', 2
            if ($type -eq 'plain') {
                $text = $value
                if ($value -match '[^\w./-]') { $text = "'" + ($value -replace "'", "''") + "'" }
                [System.Management.Automation.CompletionResult]::new(
                    $text, $value, 'ParameterValue', $value)
            }
        }
    } finally {
        Remove-Item Env:COMP_WORDS, Env:COMP_CWORD, Env:%(complete_var)s
    }
}
"""


class PowerShell(ShellComplete):
    """Completion for PowerShell 5 and later, on Windows and elsewhere."""

    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before the one that is typed, and that one; quotes are the shell's."""
        words = [_unquoted(word) for word in os.environ["COMP_WORDS"].split("\n")]
        at = int(os.environ["COMP_CWORD"])
        return words[1:at], words[at] if at < len(words) else ""

    def format_completion(self, item: CompletionItem) -> str:
        """One line: what sort of thing it is, and the text."""
        return f"{item.type},{item.value}"


def _unquoted(word: str) -> str:
    if word[:1] in ("'", '"'):
        return word[1:].removesuffix(word[0]).replace("''", "'")
    return word


class _Bash(BashComplete):
    source_template = _BASH

    @staticmethod
    def _check_version() -> None:
        """click complains in English about old versions; the script itself works or does not."""


class _Fish(FishComplete):
    #: a name may hold commas, and begin with a hyphen
    source_template = FishComplete.source_template.replace(
        'string split ","', 'string split --max 1 ","'
    ).replace("echo $metadata[2]", "printf '%%s\\n' $metadata[2]")


_KINDS = {"bash": _Bash, "fish": _Fish, "powershell": PowerShell, "zsh": ZshComplete}


def script(shell: str, main: Command) -> str:
    """The script with which one of SHELLS completes the command `main`."""
    return _KINDS[shell](main, {}, "kgraph", "_KGRAPH_COMPLETE").source()


def offered(label: str) -> str:
    """A name as it goes to the shell that asks: on one line, quoted where the script does not.

    The script of kgraph 0.1.0 for bash, which may still stand in a .bashrc, does not quote.
    """
    line = " ".join(label.split())
    is_bash = os.environ.get("_KGRAPH_COMPLETE", "").startswith("bash")
    return shlex.quote(line) if is_bash and not os.environ.get(_QUOTES) else line
