"""help, completion: how to use kgraph, in the terminal."""

from __future__ import annotations

import click

_TOPICS = {
    "names": """\
Names are free text, German or short. Upper case, hyphens, legal forms, ä/ae/a and usual
abbreviations (IHK, HWK, LK, Kreis, Uni) make no difference:
  kgraph who "fachkraefteallianz ostwuerttemberg"
  kgraph show "LK Hildesheim"
A name that several things bear, or none, is asked back with candidates (exit code 3). Say
which by the id in the last column:
  kgraph who institution/landkreis-hildesheim
An authority and its territory share a name: questions about ties mean the authority,
questions about regions the territory.""",
    "sources": """\
Every statement has a source and a place in it: "leine-weser-2021, line 17" is line 17 of the
text of that document; in JSON and CSV the place is a standard fragment, line=16,17
(RFC 5147), row=17 (RFC 7111), page=12 (RFC 8118).
  kgraph why "Weserbergland AG" JOWOMO     every statement that joins two things
  kgraph show leine-weser-2021             what the source is
Contradicting sources stand side by side.""",
    "time": """\
Dates are as precise as the source has them: 2015, 2015-06, 2015-06-28.
  kgraph who "Fachkräftebündnis Leine-Weser" --at 2018
  kgraph connect HAWK HSW --at 2021-03
A tie without dates is not excluded; the answer says how many there are. Ended ties stay in
the answer with their end.""",
    "formats": """\
Every answering command takes --format text, json, csv or md, and --limit.
JSON is {"rows": [...], "total": n, "shown": m}; evidence is {"source", "locator"}.
For Excel: --format csv --bom, then open the file; no cell starts a formula.
kgraph sparql also gives the W3C formats: json, xml, csv, tsv, turtle, nt, jsonld, rdfxml.""",
    "sparql": """\
  kgraph sparql --list                       the saved queries and what they answer
  kgraph sparql --saved register --format csv
  kgraph sparql "SELECT ?n { ?n a kg:Network } LIMIT 5"
  kgraph sparql my.rq --param place="Landkreis Schaumburg"
All graphs together are the default graph; GRAPH ?g { } tells the source. Queries are
read-only, bounded in time (--timeout), and ask no other endpoint (--allow-network).
docs/ontology.md lists classes and properties.""",
    "tables": """\
Own tables go on top of the shipped ones, as CSV or Excel:
  kgraph build --add my-networks.xlsx
  kgraph who "Mein Netzwerk" --add my-networks.xlsx
A file or sheet is named after its table (networks, institutions, ties ... or Netzwerke,
Institutionen, Beziehungen ...); German headings are understood. A row without a source has
the file itself as source and its row as place. docs/data.md describes every column.""",
    "exit-codes": """\
0 answered   1 nothing found   2 usage   3 name unknown or ambiguous
4 data has errors              5 store or endpoint unusable""",
}


@click.command("help")
@click.argument("topic", required=False, type=click.Choice(sorted(_TOPICS)))
@click.pass_context
def help(ctx: click.Context, topic: str | None) -> None:
    """Explain a TOPIC: names, sources, time, formats, sparql, tables, exit-codes.

    \b
    kgraph help names
    """
    if topic:
        click.echo(_TOPICS[topic])
        return
    assert ctx.parent is not None
    click.echo(ctx.parent.get_help())
    click.echo("\nTopics of 'kgraph help TOPIC': " + ", ".join(sorted(_TOPICS)))


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that lets SHELL complete commands and real names.

    \b
    kgraph completion bash >> ~/.bashrc
    kgraph completion fish > ~/.config/fish/completions/kgraph.fish
    """
    from kgraph.cli._completion import script

    click.echo(script(shell))
