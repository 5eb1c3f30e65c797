"""The scripts that let shells complete names: what is completed is text and never code.

click's own script for bash hands names on as they are, so that a name with a semicolon would
be run when the line is sent off. Here every name is quoted, in the way its word was begun.
"""

from __future__ import annotations

import os
import shlex

from click.shell_completion import BashComplete, FishComplete, ZshComplete

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


class _Bash(BashComplete):
    source_template = _BASH


class _Fish(FishComplete):
    #: a name may hold commas, and begin with a hyphen
    source_template = FishComplete.source_template.replace(
        'string split ","', 'string split --max 1 ","'
    ).replace("echo $metadata[2]", "printf '%%s\\n' $metadata[2]")


def script(shell: str) -> str:
    """The script for bash, zsh or fish."""
    from kgraph.cli import main

    kinds = {"bash": _Bash, "fish": _Fish, "zsh": ZshComplete}
    return kinds[shell](main, {}, "kgraph", "_KGRAPH_COMPLETE").source()


def offered(label: str) -> str:
    """A name as it goes to the shell that asks: on one line, quoted where the script does not.

    The script of kgraph 0.1.0 for bash, which may still stand in a .bashrc, does not quote.
    """
    line = " ".join(label.split())
    is_bash = os.environ.get("_KGRAPH_COMPLETE", "").startswith("bash")
    return shlex.quote(line) if is_bash and not os.environ.get(_QUOTES) else line
