"""The formats that a design can be taken away as, one module each with its FORMAT."""
