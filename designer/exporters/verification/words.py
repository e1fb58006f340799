"""What a verification compared, in a sentence."""

from __future__ import annotations


def verified_words(layers: int, parameters: int, outputs: str) -> str:
    """What was found the same; `outputs` says how far the outputs are apart."""
    return (
        f"The code was run: it builds the design's {layers:,} layers with {parameters:,} parameters, "
        f"configured and wired alike; {outputs}."
    )
