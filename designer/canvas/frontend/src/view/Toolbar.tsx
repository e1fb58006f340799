// The row of tools above the canvas.

import { useState, type ReactNode } from "react";
import { act, scene } from "../act";
import { placeToAdd } from "../actions";
import { bypass, duplicate, group, remove } from "../core/commands";
import { tidy } from "../layout/tidy";
import { content, useEditor, useEditorStore } from "../store";
import { ArrangeMenu } from "./ArrangeMenu";
import { Breadcrumb } from "./Breadcrumb";
import { toggleCode } from "./canvas/middle";
import {
  AddIcon, AlignIcon, BypassIcon, CodeIcon, CopyIcon, DeleteIcon, FindIcon, FitIcon, FullIcon, GroupIcon, HelpIcon,
  PanelLeftIcon, PanelRightIcon, RedoIcon, TidyIcon, UndoIcon,
} from "./icons";

export function Toolbar() {
  const store = useEditorStore();
  const canUndo = useEditor((state) => Boolean(content(state)?.can_undo) || state.sync.pending.length > 0);
  const canRedo = useEditor((state) => Boolean(content(state)?.can_redo));
  const chosen = useEditor((state) => state.selection.nodes.size);
  const cuttable = useEditor((state) => state.selection.nodes.size + state.selection.edges.size > 0);
  const panels = useEditor((state) => state.panels);
  const fullscreen = useEditor((state) => state.fullscreen);
  const [arranging, setArranging] = useState(false);
  const state = () => store.getState();
  const nodes = () => [...state().selection.nodes];
  return (
    <div className="ll-tools" role="toolbar" aria-label="Tools">
      <Tool label="Layers" hint="Show or hide the list of layers" pressed={panels.palette} onPress={() => state().toggle("palette")}><PanelLeftIcon /></Tool>
      <Breadcrumb />
      <span className="ll-gap" />
      <Tool label="Add layer" shown hint="Add a layer ( / )" onPress={() => state().show({ kind: "add", place: placeToAdd(state()) })}><AddIcon /></Tool>
      <i className="ll-rule" />
      <Tool label="Undo" hint="Undo (Ctrl+Z)" off={!canUndo} onPress={() => state().undo()}><UndoIcon /></Tool>
      <Tool label="Redo" hint="Redo (Ctrl+Shift+Z)" off={!canRedo} onPress={() => state().redo()}><RedoIcon /></Tool>
      <i className="ll-rule" />
      <Tool label="Duplicate" hint="Duplicate (Ctrl+D)" off={!chosen} onPress={() => act(store, duplicate(scene(state()), nodes()))}><CopyIcon /></Tool>
      <Tool label="Group" hint="Group (Ctrl+G)" off={!chosen} onPress={() => act(store, group(scene(state()), nodes()))}><GroupIcon /></Tool>
      <Tool label="Bypass" hint="Bypass: let the input through (B)" off={!chosen} onPress={() => act(store, bypass(scene(state()), nodes()))}><BypassIcon /></Tool>
      <Tool label="Delete" hint="Delete (Del)" off={!cuttable} onPress={() => act(store, remove(scene(state()), nodes(), [...state().selection.edges]))}><DeleteIcon /></Tool>
      <i className="ll-rule" />
      <Tool label="Tidy up" hint="Lay out all nodes anew (Ctrl+Shift+L)" onPress={() => void tidy(store, "all", state().direction)}><TidyIcon /></Tool>
      <span className="ll-anchor">
        <Tool label="Arrange" hint="Align, distribute, direction" pressed={arranging} onPress={() => setArranging(!arranging)}><AlignIcon /></Tool>
        {arranging && <ArrangeMenu onDone={() => setArranging(false)} />}
      </span>
      <Tool label="Fit" hint="Show everything (F)" onPress={() => state().flyTo("all")}><FitIcon /></Tool>
      <Tool label="Find" hint="Find a layer by name (Ctrl+F)" onPress={() => state().show({ kind: "find" })}><FindIcon /></Tool>
      <i className="ll-rule" />
      <Tool label="Code" shown hint="Show or hide the design's Python code (K)" pressed={panels.code} onPress={() => toggleCode(store)}><CodeIcon /></Tool>
      <Tool label="Full screen" hint="Fill the window with the canvas (Shift+F)" pressed={fullscreen} onPress={() => state().set({ fullscreen: !fullscreen })}><FullIcon /></Tool>
      <Tool label="Shortcuts" hint="Keyboard shortcuts (?)" onPress={() => state().show({ kind: "shortcuts" })}><HelpIcon /></Tool>
      <Tool label="Inspector" hint="Show or hide the inspector" pressed={panels.inspector} onPress={() => state().toggle("inspector")}><PanelRightIcon /></Tool>
    </div>
  );
}

interface ToolProps {
  label: string;
  hint: string;
  shown?: boolean;
  off?: boolean;
  pressed?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Tool({ label, hint, shown, off, pressed, onPress, children }: ToolProps) {
  return (
    <button type="button" className="ll-button" title={hint} aria-label={label} aria-pressed={pressed} disabled={off} onClick={onPress}>
      {children}
      {shown && <span>{label}</span>}
    </button>
  );
}
