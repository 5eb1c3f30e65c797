"""Words of the intake: what `add`, `mapping` and `template` say, and the words they read."""
