"""The keyboard alone: a model is built, and everything is reached, seen and spoken."""

from __future__ import annotations

import pytest

from designer.graph import Document
from tests.browser.canvas.hands import choose, edges, is_well, new_nodes, offered, one_step, placed, search
from tests.support.canvas import CanvasPage, a_row
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]

_FOCUSED = """() => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}"""


def focused(canvas: CanvasPage) -> tuple[str, str, bool]:
    """What has the keyboard: the panel it is in, its class, and whether it is seen to have it."""
    panel, name, seen = canvas.page.evaluate(
        f"""() => {{
          const found = ({_FOCUSED})();
          const panel = found?.closest(".ll-tools, .ll-palette, .ll-canvas, .ll-inspector, .ll-status");
          const style = found && getComputedStyle(found);
          return [panel?.className ?? "", String(found?.className ?? ""),
            Boolean(style) && (style.outlineStyle !== "none" || style.boxShadow !== "none")];
        }}"""
    )
    return panel.split()[0] if panel else "", name, seen


def add(canvas: CanvasPage, text: str) -> str:
    """Add a layer by typing, and give its id."""
    before = set(canvas.shown()["graph"]["nodes"])
    canvas.page.keyboard.press("/")
    search(canvas).wait_for()
    canvas.page.keyboard.type(text)
    search(canvas).get_by_role("option").first.wait_for()
    canvas.page.keyboard.press("Enter")
    search(canvas).wait_for(state="detached")
    (made,) = set(canvas.shown()["graph"]["nodes"]) - before
    return made


def find(canvas: CanvasPage, name: str) -> None:
    """Select a layer by its name."""
    canvas.page.keyboard.press("Control+f")
    choose(canvas, "Find a layer", name)


def test_a_residual_block_is_built_without_a_mouse(open_design):
    canvas = open_design(Document("blank", "Blank"))
    add(canvas, "input")
    stem = add(canvas, "conv2d 8 3 same relu")
    for text in ("conv2d 8 3 same", "batchnorm", "relu", "conv2d 8 3 same"):
        add(canvas, text)
    last = add(canvas, "batchnorm")
    merge = add(canvas, "Add")
    find(canvas, "conv2d")
    canvas.wait_for(lambda: canvas.selected() == {stem})
    canvas.page.keyboard.press("c")
    choose(canvas, "Connect to", "add")
    find(canvas, "add")
    out = add(canvas, "relu")
    fed = {edge for edge in edges(canvas) if edge[1] in (merge, out)}
    assert fed == {(last, merge, "inputs", 0), (stem, merge, "inputs", 1), (merge, out, "inputs", 0)}
    graph = canvas.document().graph
    assert graph.layers[stem].config == {
        "filters": 8,
        "kernel_size": 3,
        "padding": "same",
        "activation": "relu",
    }
    canvas.wait_for(lambda: all(is_well(canvas, id) for id in graph.nodes))
    assert "28 × 28 × 8" in canvas.node(out).inner_text()


def test_the_search_opens_by_key_and_takes_parameters_behind_the_name(open_design):
    canvas = open_design(a_row(8))
    canvas.click("d0")
    canvas.press("Space")
    search(canvas).wait_for()
    canvas.page.keyboard.press("Escape")
    search(canvas).wait_for(state="detached")
    before = canvas.document()
    with one_step(canvas):
        canvas.press("/")
        assert offered(canvas, "dense 32 relu")[0] == "Dense"
        canvas.page.keyboard.press("Enter")
        (made,) = new_nodes(canvas, before)
        assert canvas.selected() == {made}
    assert canvas.document().graph.layers[made].config == {"units": 32, "activation": "relu"}
    assert ("d0", made, "inputs", 0) in edges(canvas)


def test_several_layers_are_added_without_leaving_the_search(open_design):
    canvas = open_design(a_row(8))
    canvas.click("d0")
    canvas.press("/")
    for text in ("dense 6", "dense 4"):
        canvas.page.keyboard.type(text)
        canvas.page.keyboard.press("Shift+Enter")
    canvas.page.keyboard.press("Escape")
    search(canvas).wait_for(state="detached")
    units = [layer.config.get("units") for layer in canvas.document().graph.layers.values()]
    assert units == [None, 8, 6, 4]
    assert len(edges(canvas)) == 3


def test_arrow_keys_move_what_is_selected(open_design):
    canvas = open_design(a_row(8))
    before = canvas.document().graph.nodes["d0"].position
    canvas.click("d0")
    with one_step(canvas):
        canvas.press("ArrowRight")
    with one_step(canvas):
        canvas.press("ArrowDown")
    after = canvas.document().graph.nodes["d0"].position
    assert (after.x - before.x, after.y - before.y) == (10, 10)


def test_keys_lead_from_layer_to_layer_and_along_the_wires(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(600, 0)))
    steps = [
        ("Tab", "x"),
        ("Tab", "d0"),
        ("Alt+ArrowRight", "d1"),
        ("Shift+Tab", "d0"),
        ("Alt+ArrowLeft", "x"),
    ]
    for key, node in steps:
        canvas.press(key)
        canvas.wait_for(lambda node=node: canvas.selected() == {node})
    canvas.press("Alt+Shift+ArrowRight")
    canvas.wait_for(lambda: canvas.selected() == {"x", "d0"})
    canvas.press("Escape")
    canvas.wait_for(lambda: canvas.selected() == set())


def test_wires_are_reached_cut_and_filled_without_a_mouse(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(600, 0)))
    before = canvas.document()
    canvas.press("Tab", "Tab", "l")
    canvas.edge("d0").locator(".ll-wire.selected").wait_for(state="attached")
    canvas.page.keyboard.press("l")
    canvas.edge("d1").locator(".ll-wire.selected").wait_for(state="attached")
    spoken = canvas.page.locator(".ll-main [role=status][aria-live=polite]")
    assert "Wire from dense to dense_1, (None, 8). Wire 2 of 2 of dense" in spoken.inner_text()
    canvas.page.keyboard.press("/")
    assert "Into the wire from dense to dense_1" in search(canvas).inner_text()
    assert offered(canvas, "dropout")[0] == "Dropout"
    canvas.page.keyboard.press("Enter")
    (made,) = new_nodes(canvas, before)
    assert {("d0", made, "inputs", 0), (made, "d1", "inputs", 0)} <= edges(canvas)
    canvas.press("l", "Delete")
    assert edges(canvas) == {("x", "d0", "inputs", 0), (made, "d1", "inputs", 0)}


def test_the_list_of_shortcuts_names_the_usual_ones(open_design):
    canvas = open_design(a_row(8))
    canvas.press("?")
    shown = canvas.page.get_by_role("dialog", name="Keyboard shortcuts")
    keys = shown.locator("kbd").all_inner_texts()
    usual = {
        "Ctrl+Z",
        "Ctrl+Shift+Z",
        "Ctrl+C",
        "Ctrl+V",
        "Ctrl+D",
        "Delete",
        "Ctrl+A",
        "Ctrl+G",
        "/",
        "Space",
        "F",
        "←",
    }
    assert usual <= set(keys)
    canvas.page.keyboard.press("Escape")
    shown.wait_for(state="detached")


def test_a_key_leads_from_panel_to_panel_and_what_has_the_keyboard_is_seen(open_design):
    canvas = open_design(a_row(8))
    canvas.click("d0")
    canvas.wait_for(lambda: focused(canvas)[0] == "ll-canvas")
    panels = []
    for _ in range(5):
        canvas.page.keyboard.press("F6")
        panel, name, seen = focused(canvas)
        assert seen, f"{name} has the keyboard, and nothing shows it"
        panels.append(panel)
    assert panels == ["ll-inspector", "ll-status", "ll-tools", "ll-palette", "ll-canvas"]
    canvas.page.keyboard.press("Shift+F6")
    assert focused(canvas)[0] == "ll-palette"


def test_tab_leads_through_the_tools_and_the_fields_of_a_layer(open_design):
    canvas = open_design(a_row(8))
    for _ in range(40):
        canvas.page.keyboard.press("Tab")
        if focused(canvas)[0] == "ll-tools":
            break
    assert focused(canvas)[0] == "ll-tools"
    canvas.click("d0")
    for panel, steps in (("ll-inspector", 12), ("ll-tools", 6)):
        while focused(canvas)[0] != panel:
            canvas.page.keyboard.press("F6")
        passed = set()
        for _ in range(steps):
            canvas.page.keyboard.press("Tab")
            there, name, seen = focused(canvas)
            assert (there, seen) == (panel, True), name
            passed.add(canvas.page.evaluate(f"() => ({_FOCUSED})().outerHTML"))
        assert len(passed) == steps


def test_everything_that_can_be_pressed_has_a_name(open_design):
    drawing = Drawing()
    drawing.add("Dense", drawing.input((4,), "x"), id="d0", units=8)
    canvas = open_design(drawing.document())
    canvas.click("d0")
    nameless = canvas.page.locator(
        ".ll-root :is(button, input, select, textarea, [role=button], [role=treeitem])"
    ).evaluate_all(
        """all => all.filter(one => !(one.ariaLabel || one.innerText?.trim() || one.labels?.length || one.title
             || one.closest('[aria-hidden=true]'))).map(one => one.outerHTML.slice(0, 120))"""
    )
    assert nameless == []
    assert "Dense" in (canvas.node("d0").get_attribute("aria-label") or "")


def test_what_is_done_is_spoken(open_design):
    canvas = open_design(a_row(8, 4))
    spoken = canvas.page.locator(".ll-main [role=status][aria-live=polite]")
    canvas.click("d0")
    canvas.press("Delete")
    canvas.wait_for(lambda: "Removed dense and joined the chain again" in spoken.inner_text())


def test_the_menu_at_the_pointer_lists_what_can_be_done_by_key_as_well(open_design):
    canvas = open_design(a_row(8, 4))
    canvas.click("d0")
    canvas.press("Shift+F10")
    menu = canvas.page.get_by_role("menu", name="Actions")
    for _ in range(40):
        if menu.get_by_role("menuitem", name="Duplicate").evaluate(
            "item => item.getRootNode().activeElement === item"
        ):
            break
        canvas.page.keyboard.press("ArrowDown")
    with one_step(canvas):
        canvas.page.keyboard.press("Enter")
    assert len(canvas.document().graph.nodes) == 4
