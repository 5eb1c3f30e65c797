"""The product, broken on purpose: kind of torture -> code that runs before the product does.

`python -m tests.torture --broken` shows with it that each kind notices what it is there for.
"""

#: the pointer names a store before its files are there, and nobody compares their sizes
_POINTER_FIRST = """
import os, time
from kgraph import store
from kgraph.store import place, pointer
def publish_alone(root, new, quads):
    name = f"store-{new['fingerprint'][:12]}-{os.getpid()}-{time.time_ns():x}"
    folder = os.path.join(root, name)
    known = {"sizes": {}, "sums": {}, "quads": len(quads), "store": name}
    pointer.point(root, {**new, **known})
    time.sleep(0.3)
    store.write(folder, quads)
    return folder
place.publish_alone = publish_alone
pointer.verify = lambda root, found: None
"""
#: a file is emptied, then filled
_NOT_AT_ONCE = """
import os, time
PAUSE = 0.02
from kgraph.store import files
def replace_all(contents):
    for path, content in contents.items():
        with open(path, "wb", buffering=0) as file:
            time.sleep(PAUSE)
            file.write(content[:len(content) // 2])
            time.sleep(PAUSE)
            file.write(content[len(content) // 2:])
files.replace_all = replace_all
import kgraph.cli.website as website
def _replace(folder, path, content):
    os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
    replace_all({os.path.join(folder, path): content})
website._replace = _replace
"""
_NO_LOCK = """
import contextlib, filelock
class Lock(contextlib.nullcontext):
    def __init__(self, *_, **__): super().__init__()
    def acquire(self, *_, **__): return self
    def release(self, *_, **__): pass
filelock.FileLock = Lock
"""
BREAKS = {
    "kill: build": _POINTER_FIRST,
    "kill: first question": _POINTER_FIRST,
    "kill: judge": _NOT_AT_ONCE.replace("0.02", "0.2"),
    "kill: site": _NOT_AT_ONCE,
    "SIGINT": "import kgraph.cli as cli; cli._INTERRUPTED = 1",
    "disk full": _NOT_AT_ONCE,
    "store damaged": """
from kgraph.errors import StoreDamaged
from kgraph.store import EmbeddedStore, pointer
pointer.verify = lambda *_: None
real = EmbeddedStore.open
def opened(path):
    try:
        return real(path)
    except StoreDamaged:
        return EmbeddedStore.memory()
EmbeddedStore.open = opened
""",
    "first questions at once": _NO_LOCK,
    "judgements at once": _NO_LOCK,
    "questions beside new tables": "import kgraph.store.place as p; p.reap = lambda *_, **__: 0",
    "command lines": "import kgraph.output as output; output.clean = str",
    "tables": """
from kgraph import pipeline
real = pipeline.resolve
def resolve(tables):
    found, findings = real(tables)
    if any(finding.severity == "error" for finding in findings):
        raise LookupError(findings[0].value)
    return found, findings
pipeline.resolve = resolve
""",
    "SPARQL bombs": """
from kgraph.questions import querytext, sparql
querytext.MAX_DEPTH = 10 ** 9
sparql.ask = lambda path, request: sparql._bounded(request.seconds, lambda: here(path, request))
def here(path, request):
    import pyoxigraph
    from kgraph.store import EmbeddedStore
    class Graph: store = EmbeddedStore.open(path)
    return sparql._here(Graph, request._replace(limit=1))
""",
}  # fmt: skip
