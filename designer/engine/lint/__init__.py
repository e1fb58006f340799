"""What Keras accepts silently, or refuses without saying why: one rule a file in `rules`, no Keras needed.

A rule is a module with `check(document, analysis)`, which yields diagnostics; a fix that it proposes
is only offered after it was tried. Adding a rule is adding its file.
"""

from .fixes import TRIED, proved_fixes, with_proved_fixes
from .run import lint

__all__ = ["TRIED", "lint", "proved_fixes", "with_proved_fixes"]
