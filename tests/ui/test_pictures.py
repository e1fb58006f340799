"""Pictures of architectures show every node where it belongs, for any graph."""

from itertools import combinations
from xml.etree import ElementTree

import pytest

from designer.drawing import closest, positions, rooms
from designer.graph import AddNode, Connect, Document, Edge, Graph, Layer, Node, SetBypassed, apply
from designer.ui.picture import image, picture
from designer.workspace import preset, presets

SVG = "{http://www.w3.org/2000/svg}"


def chain(length):
    document = Document("d", "d")
    for i in range(length):
        document = apply(document, AddNode(node=Node(f"n{i}", f"l{i}"), layer=Layer(f"l{i}", "Dense")))
        if i:
            document = apply(document, Connect(edge=Edge(f"n{i - 1}", f"n{i}")))
    return document.graph


def boxes(graph):
    found = ElementTree.fromstring(picture(graph)).iter(f"{SVG}rect")
    return [
        tuple(float(box.get(name)) for name in ("x", "y", "width", "height"))
        for box in found
        if box.get("fill") != "none"
    ]


@pytest.mark.parametrize("document", presets(), ids=lambda document: document.id)
def test_every_layer_of_a_preset_has_its_own_place_inside_the_picture(document):
    found = boxes(document.graph)
    assert len(found) == len(document.graph.nodes)
    assert all(x >= 0 and y >= 0 and x + w <= 320 and y + h <= 132 for x, y, w, h in found)
    overlaps = [
        (a, b)
        for a, b in combinations(found, 2)
        if a[0] < b[0] + b[2] - 0.2
        and b[0] < a[0] + a[2] - 0.2
        and a[1] < b[1] + b[3] - 0.2
        and b[1] < a[1] + a[3] - 0.2
    ]
    assert overlaps == []


def test_the_u_net_goes_down_and_comes_up_again():
    places = positions(preset("unet").graph)
    down, bottom, up = places["enc1_conv1"], places["bottleneck_conv1"], places["dec1_conv2"]
    assert down.x < bottom.x < up.x
    assert down.y == up.y < bottom.y


@pytest.mark.parametrize("graph", [Graph(), chain(1), chain(40)], ids=["empty", "one", "forty"])
def test_graphs_without_places_are_drawn_too(graph):
    assert len(boxes(graph)) == len(graph.nodes)


def test_nodes_without_places_are_laid_out_by_depth():
    places = positions(chain(3))
    assert [places[f"n{i}"].x for i in range(3)] == [0, 210, 420]


def test_the_room_of_a_node_is_the_way_to_its_neighbour():
    places = positions(preset("unet").graph)
    assert rooms(places)["enc1_conv1"] == 230 > closest(places) == 210


def test_a_title_cannot_break_out_of_the_image():
    html = image(chain(2), alt='"><script>')
    assert "<script>" not in html


def test_bypassed_nodes_are_only_hinted_at():
    document = apply(preset("residual"), SetBypassed(nodes=("dense_2",), bypassed=True))
    faded = ElementTree.fromstring(picture(document.graph)).findall(f"{SVG}g[@opacity]")
    assert len(faded) == 1
    assert len(boxes(document.graph)) == len(document.graph.nodes)
