"""The rules: every module here is one, found by its `check`."""
