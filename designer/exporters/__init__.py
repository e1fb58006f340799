"""What a design is taken away as: formats, one file each, each checked; and whether written code is the design."""
