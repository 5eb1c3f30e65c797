"""IRIs: those that Python code uses (a test finds each of them in ontology/), the names of graphs,
how the IRI of a thing is made and what it tells."""

from __future__ import annotations

from collections.abc import Sequence

BASE = "https://w3id.org/kgraph/"
KG = BASE + "ontology#"
ID = BASE + "id/"
GRAPH = BASE + "graph/"
VOCABULARY = BASE + "vocabulary/"
#: all regions together; no register or source has a row for it
GERMANY = ID + "region/deutschland"
#: all statements together, as a dataset of the catalogue
WHOLE = ID + "dataset/kgraph"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"
DCTERMS = "http://purl.org/dc/terms/"
DC = "http://purl.org/dc/elements/1.1/"
DCAT = "http://www.w3.org/ns/dcat#"
GEO = "http://www.opengis.net/ont/geosparql#"
ADMS = "http://www.w3.org/ns/adms#"
SCHEMA = "http://schema.org/"
SHACL = "http://www.w3.org/ns/shacl#"
QB = "http://purl.org/linked-data/cube#"
FOAF = "http://xmlns.com/foaf/0.1/"
VOID = "http://rdfs.org/ns/void#"

PREFIXES = {
    "kg": KG, "rdf": RDF, "rdfs": RDFS, "xsd": XSD, "skos": SKOS, "org": ORG, "prov": PROV,
    "dcterms": DCTERMS, "dc": DC, "dcat": DCAT, "geo": GEO, "adms": ADMS, "schema": SCHEMA,
    "qb": QB, "foaf": FOAF, "void": VOID, "kgid": ID,
}  # fmt: skip

TYPE = RDF + "type"
LABEL = RDFS + "label"
STATEMENT = RDF + "Statement"
SUBJECT = RDF + "subject"
PREDICATE = RDF + "predicate"
OBJECT = RDF + "object"

PREF_LABEL = SKOS + "prefLabel"
ALT_LABEL = SKOS + "altLabel"
HIDDEN_LABEL = SKOS + "hiddenLabel"
NOTATION = SKOS + "notation"
CONCEPT = SKOS + "Concept"
CONCEPT_SCHEME = SKOS + "ConceptScheme"
IN_SCHEME = SKOS + "inScheme"
BROADER = SKOS + "broader"
TOP_CONCEPT_OF = SKOS + "topConceptOf"
EXACT_MATCH = SKOS + "exactMatch"
CLOSE_MATCH = SKOS + "closeMatch"

DERIVED_FROM = PROV + "wasDerivedFrom"
GENERATED_BY = PROV + "wasGeneratedBy"
USED = PROV + "used"
ACTIVITY = PROV + "Activity"
IS_PART_OF = DCTERMS + "isPartOf"
DESCRIPTION = DCTERMS + "description"
TITLE = DCTERMS + "title"
#: texts of DC elements, where DCTERMS and DCAT-AP want a resource of their own
SOURCE_KIND = DC + "type"
PUBLISHER = DC + "publisher"
ISSUED = DCTERMS + "issued"
LANGUAGE = DC + "language"
PUBLISHED_BY = DCTERMS + "publisher"
IN_LANGUAGE = DCTERMS + "language"
PUBLISHING_BODY = FOAF + "Organization"
AGENT_NAME = FOAF + "name"
LICENCE = DCTERMS + "license"
RIGHTS = DCTERMS + "rights"
URL = SCHEMA + "url"
PAGE = FOAF + "page"
DOCUMENT = FOAF + "Document"
IDENTIFIER_VALUE = DCTERMS + "identifier"
REPLACED_BY = DCTERMS + "isReplacedBy"
DATASET = DCAT + "Dataset"
CATALOG = DCAT + "Catalog"
CATALOG_DATASET = DCAT + "dataset"
GRAPH_OF_SOURCE = KG + "graph"

MEMBERSHIP = ORG + "Membership"
MEMBER = ORG + "member"
ORGANIZATION = ORG + "organization"

FEATURE = GEO + "Feature"
WITHIN = GEO + "sfWithin"
HAS_CENTROID = GEO + "hasCentroid"
GEOMETRY = GEO + "Geometry"
AS_WKT = GEO + "asWKT"
WKT_LITERAL = GEO + "wktLiteral"

IDENTIFIER = ADMS + "identifier"
IDENTIFIER_CLASS = ADMS + "Identifier"

OBSERVATION = QB + "Observation"
OBSERVATION_DATASET = QB + "dataSet"
QB_DATASET = QB + "DataSet"
QB_STRUCTURE = QB + "structure"

SHACL_ORDER = SHACL + "order"

# own terms
TIE = KG + "Tie"
RELATION = KG + "relation"
ROLE = KG + "role"
SINCE = KG + "since"
UNTIL = KG + "until"
ON = KG + "on"
STATUS = KG + "status"
NOTE = KG + "note"
KIND = KG + "kind"
GENERIC = KG + "generic"
TIED_TO = KG + "tiedTo"
DEGREE = KG + "degree"

MENTION = KG + "Mention"
MENTIONS = KG + "mentions"
PRINTED_NAME = KG + "printedName"
PRINTED_PLACE = KG + "printedPlace"
PRINTED_DISTRICT = KG + "printedDistrict"
PRINTED_STATE = KG + "printedState"
ROW = KG + "row"

PASSAGE = KG + "Passage"
LOCATOR = KG + "locator"
SOURCE = KG + "Source"

FACT = KG + "Fact"
PROPERTY = KG + "property"
VALUE = KG + "value"
FIGURE_ID = KG + "figureId"
FIGURE_STRUCTURE = KG + "FigureStructure"
VALUE_THING = KG + "valueThing"
WHAT = KG + "what"
UNIT = KG + "unit"
PERIOD = KG + "period"
GROUP = KG + "group"
QUALIFIER = KG + "qualifier"
ABOUT = KG + "about"

RELATION_CLASS = KG + "relationClass"
DIRECT_PROPERTY = KG + "directProperty"
TIE_TYPE = KG + "tieType"
INVERSE_LABEL = KG + "inverseLabel"
FROM_TYPE = KG + "fromType"
TO_TYPE = KG + "toType"
SORT = KG + "sort"

POSSIBLY_SAME = KG + "possiblySameAs"
JUDGEMENT = KG + "Judgement"
FIRST = KG + "first"
SECOND = KG + "second"
VERDICT = KG + "verdict"
REASON = KG + "reason"
SAME_AS = OWL + "sameAs"
DEPRECATED = OWL + "deprecated"
SEARCH_KEY = KG + "searchKey"
WORD_KEY = KG + "wordKey"
DISTRICT = KG + "district"
STATE = KG + "state"
FORM = KG + "legalForm"

REGION = KG + "Region"
POPULATION = KG + "population"
AREA = KG + "areaKm2"
NUTS = KG + "nuts"
AGENCY_DISTRICT = KG + "agencyDistrict"

#: what a thing works on or is about: the relations that topic filters follow. A success factor,
#: a recommendation or a challenge is no topic. "has-topic" is deprecated; tables may still say it.
TOPIC_RELATIONS = ("works-on", "is-about", "has-topic")
#: all relations that lead to a concept
CONCEPT_RELATIONS = (
    *TOPIC_RELATIONS, "has-target-group", "asks-about", "recommends", "names-success-factor",
    "affected-by", "has-challenge", "has-sector", "classified-as",
)  # fmt: skip
RESPONSIBLE_BODY = KG + "ResponsibleBody"
REFERENCE_SOURCE = KG + "ReferenceSource"
RESPONSIBILITY = KG + "Responsibility"
RESPONSIBLE_FOR = KG + "responsibleFor"
BODY = KG + "responsibleBody"
RESPONSIBLE_IN = KG + "responsibleIn"
DISTRICT_PART = KG + "districtPart"
CONFIDENCE = KG + "confidence"
SEAT = KG + "seat"
OFFICIAL_NUMBER = KG + "officialNumber"

#: the IRI segment and table of each type of thing, and its class
TYPES = {
    "network": KG + "Network",
    "institution": KG + "Institution",
    "project": KG + "Project",
    "programme": KG + "Programme",
    "event": KG + "Event",
    "region": REGION,
    "topic": KG + "Topic",
    "target-group": KG + "TargetGroup",
    "concept": CONCEPT,
    "source": SOURCE,
}

CATALOGUE = GRAPH + "catalogue"
#: what each thing is called in answers, and by which forms it is found
LABELS = GRAPH + "labels"
INDEX = GRAPH + "index"
ONTOLOGY = GRAPH + "ontology"
JUDGEMENTS = GRAPH + "judgements"
#: graphs that hold no statement of a source
GRAPHS_WITHOUT_SOURCE = frozenset({CATALOGUE, LABELS, INDEX, ONTOLOGY, JUDGEMENTS})

_TYPE_NAMES = {segment: iri.rpartition("#")[2] for segment, iri in TYPES.items()}


def type_name(iri: str) -> str:
    """The local name of a thing's class, read off its IRI.

    >>> type_name(ID + "network/hohenlohe-plus-e-v")
    'Network'
    """
    segment = iri.removeprefix(ID).split("/", 1)[0]
    return _TYPE_NAMES.get(segment, "Concept" if segment == "concept" else segment)


def is_reference(iri: str) -> bool:
    """Whether a thing is a chamber, agency or Jobcenter that no document names: by its id."""
    return iri.startswith(ID + "institution/ref-")


def thing_iri(type_name: str, identifier: str) -> str:
    """IRI of a thing, e.g. `thing_iri("network", "hohenlohe-plus-e-v")`."""
    return f"{ID}{type_name}/{identifier}"


def graph_of(source: str) -> str:
    """The named graph that holds what `source` states."""
    return GRAPH + source


def passage_iri(source: str, locator: str) -> str:
    """IRI of a place in a source: the source's IRI with the locator as its fragment."""
    return f"{thing_iri('source', source)}#{locator}"


def hash_iri(segment: str, *parts: str) -> str:
    """A stable IRI for a node that is identified by its content."""
    import hashlib  # here: questions use this module too, and need no hashes

    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:20]
    return f"{ID}{segment}/{digest}"


def relation_iri(subject: str, relation: str, target: str, qualifiers: Sequence[str] = ()) -> str:
    """IRI of the node of a stated relation: the same content has one node, whoever states it."""
    details = [*qualifiers, "", "", "", "", ""][:5]  # role, since, until, status, note
    return hash_iri("statement", subject, relation, target, *details)
