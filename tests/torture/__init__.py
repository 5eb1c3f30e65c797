"""`make torture`: faults by the hundred, seeded and bounded; the suite runs a short part."""
