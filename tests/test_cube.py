"""Figures are a well-formed RDF Data Cube.

The integrity constraints of the W3C (section 11.1 of the recommendation of 2014) stand in
tests/cube/, each as a question that must be answered with no.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from kgraph import terms
from kgraph.graph.stored import StoredGraph

CONSTRAINTS = {path.stem: path for path in sorted((Path(__file__).parent / "cube").glob("ic-*.rq"))}
PREFIXES = """
@prefix : <urn:x:> . @prefix qb: <http://purl.org/linked-data/cube#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
"""
SOUND = """
:d a qb:DataSet ; qb:structure :s .
:s a qb:DataStructureDefinition ; qb:component :s1 , :s2 , :s3 .
:s1 qb:dimension :year . :s2 qb:measure :number . :s3 qb:attribute :unit .
:year a qb:DimensionProperty ; rdfs:range rdfs:Literal .
:number a qb:MeasureProperty . :unit a qb:AttributeProperty .
:a a qb:Observation ; qb:dataSet :d ; :year 1 ; :number 5 .
:b a qb:Observation ; qb:dataSet :d ; :year 2 ; :number 5 .
"""
#: the dimension that names the measure, and an observation by it
BY_TYPE = """
:s qb:component :s4 , :s5 . :s4 qb:dimension qb:measureType . :s5 qb:measure :other .
:other a qb:MeasureProperty .
"""
BELOW = ":year qb:codeList :l . :l a qb:HierarchicalCodeList ; qb:hierarchyRoot 1 ; "
BROKEN = {
    "ic-01": ":c a qb:Observation .",
    "ic-02": ":e a qb:DataSet .",
    "ic-03": ":t a qb:DataStructureDefinition ; qb:component :s1 .",
    "ic-04": ":place a qb:DimensionProperty .",
    "ic-05": ":place a qb:DimensionProperty ; rdfs:range skos:Concept .",
    "ic-06": ":s1 qb:componentRequired false .",
    "ic-07": ":k a qb:SliceKey .",
    "ic-08": ":s qb:sliceKey :k . :k a qb:SliceKey ; qb:componentProperty :place .",
    "ic-09": ":d qb:slice :p .",
    "ic-10": ":p qb:sliceStructure :k . :k qb:componentProperty :year .",
    "ic-11": ":c a qb:Observation ; qb:dataSet :d ; :number 5 .",
    "ic-12": ":c a qb:Observation ; qb:dataSet :d ; :year 1 ; :number 7 .",
    "ic-13": ":s3 qb:componentRequired true .",
    "ic-14": ":c a qb:Observation ; qb:dataSet :d ; :year 3 .",
    "ic-15": BY_TYPE + ":a qb:measureType :other .",
    "ic-16": BY_TYPE + ":a qb:measureType :other ; :other 1 .",
    "ic-17": BY_TYPE + ":a qb:measureType :number .",
    "ic-18": ":d qb:slice :p . :p qb:observation :c .",
    "ic-19": ":year qb:codeList :l . :l a skos:ConceptScheme .",
    "ic-20": BELOW + "qb:parentChildProperty :above .",
    "ic-21": BELOW + "qb:parentChildProperty :w . :w owl:inverseOf :below .",
}


def is_broken(store: Any, name: str) -> bool:
    return bool(store.query(CONSTRAINTS[name].read_text()))


def cube(more: str = "") -> ox.Store:
    store = ox.Store()
    store.load(PREFIXES + SOUND + more, format=ox.RdfFormat.TURTLE)
    return store


def test_all_constraints_are_there_and_a_sound_cube_keeps_them() -> None:
    assert set(CONSTRAINTS) == set(BROKEN) == {f"ic-{number:02}" for number in range(1, 22)}
    assert [name for name in CONSTRAINTS if is_broken(cube(), name)] == []


@pytest.mark.parametrize("name", BROKEN)
def test_what_breaks_a_constraint_is_found(name: str) -> None:
    assert is_broken(cube(BROKEN[name]), name)


def test_the_figures_of_the_shipped_graph_keep_all_constraints(graph: StoredGraph) -> None:
    store = ox.Store()
    cube = ("qb:Observation", "qb:DataSet", "qb:DataStructureDefinition")
    nodes = {
        q.subject for name in cube for q in graph.store.match(None, terms.TYPE, expanded(name))
    }
    ontology = {q.subject for q in graph.store.match(None, None, None, terms.ONTOLOGY)}
    for node in nodes | ontology:
        store.extend(ox.Quad(*q.triple) for q in graph.store.match(node))
    assert (
        sum(1 for _ in store.quads_for_pattern(None, None, ox.NamedNode(terms.OBSERVATION))) > 300
    )
    assert [name for name in CONSTRAINTS if is_broken(store, name)] == []


def expanded(name: str) -> str:
    return terms.QB + name.partition(":")[2]
