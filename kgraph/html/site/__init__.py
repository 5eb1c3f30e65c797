"""The static website: pages as plain values, and templates that only print them.

`values` holds the pages, `addresses` says where each lies, `ego` places the small pictures,
`linked` says a page in JSON-LD, `catalogue` the whole as DCAT-AP, `printing` makes HTML.
"""
