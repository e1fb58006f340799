"""The canvas: the editor in the browser, and what it and Python say to each other."""
