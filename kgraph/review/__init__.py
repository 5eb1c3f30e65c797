"""Candidates of documents, decided by people: what is accepted becomes tables of the workspace.

`review/SOURCE.csv` of the workspace holds one row a candidate: what was proposed and at which
place, what was decided, when and why. Who decided is not stored. The tables of the source are
made of the accepted rows, each time anew.
"""
