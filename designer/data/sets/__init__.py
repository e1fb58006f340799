"""The built-in datasets, one file each; a file here with a `DATASET` is all it takes to add one."""
