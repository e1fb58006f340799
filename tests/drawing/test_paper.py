"""Pictures for papers: every layer is there, nothing overlaps, any text is only text, and both formats open."""

from __future__ import annotations

import io
from itertools import combinations
from xml.etree import ElementTree

import pytest
from PIL import Image

from designer.drawing import Drawing, paper, png, svg
from designer.drawing.shapes import Box, Text
from designer.graph import Document, Edge, Graph, Layer, Node, Output
from designer.workspace import preset, presets


def chain(*names: str) -> Document:
    layers = {f"l{i}": Layer(f"l{i}", "Input" if i == 0 else "Dense", name) for i, name in enumerate(names)}
    nodes = {f"n{i}": Node(f"n{i}", f"l{i}") for i in range(len(names))}
    edges = tuple(Edge(f"n{i}", f"n{i + 1}") for i in range(len(names) - 1))
    return Document("d", "A & <b>", Graph(layers, nodes, edges, outputs=(Output("y", f"n{len(names) - 1}"),)))


def layers_of(drawing: Drawing) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.round_by == 6]


@pytest.mark.parametrize("name", [document.id for document in presets()])
def test_every_call_of_a_preset_has_a_box_and_no_two_touch(name: str) -> None:
    drawing = paper(preset(name))
    boxes = layers_of(drawing)
    assert len(boxes) == len(preset(name).graph.nodes)
    for one, other in combinations(boxes, 2):
        apart = abs(one.x - other.x) >= one.width or abs(one.y - other.y) >= one.height
        assert apart, (one, other)
    assert all(box.x >= 0 and box.x + box.width <= drawing.width for box in boxes)
    assert all(box.y >= 0 and box.y + box.height <= drawing.height for box in boxes)


def test_layers_say_what_they_are_set_to() -> None:
    texts = [shape.text for shape in paper(preset("two-input-cnn")).shapes if isinstance(shape, Text)]
    assert {"image", "Input 28×28×1", "Conv2D", "32, 3×3, relu", "digit"} <= set(texts)


def test_text_of_the_design_is_text_in_the_picture() -> None:
    document = chain("x", "</text><script>", "a\x00b\ud800")
    root = ElementTree.fromstring(svg(paper(document)))
    assert not [element for element in root.iter() if element.tag.endswith("script")]
    assert "A & <b>" in [element.text for element in root.iter()]


def test_a_png_has_the_points_that_journals_ask_for() -> None:
    with Image.open(io.BytesIO(png(paper(chain("x", "y"))))) as image:
        assert round(image.info["dpi"][0]) == 300
        assert image.getextrema() != ((255, 255),) * 3


@pytest.mark.slow
def test_a_large_graph_is_drawn_with_fewer_points_instead_of_without_end() -> None:
    with Image.open(io.BytesIO(png(paper(chain(*map(str, range(600))))))) as image:
        assert image.width * image.height < 30_000_000


def test_a_design_without_layers_is_an_empty_picture() -> None:
    drawing = paper(Document("d", "Empty"))
    assert ElementTree.fromstring(svg(drawing)) is not None
    assert png(drawing).startswith(b"\x89PNG")
