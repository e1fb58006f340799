// Which code is shown and how it is written.

import type { CodeWish } from "../../generated/messages";
import { useEditor, useEditorStore } from "../../store";

const CHOICES = [
  { field: "what", label: "What", hint: "The model alone can be edited here", options: [["model", "Model"], ["program", "Whole program"]] },
  { field: "layout", label: "Layout", hint: "Groups and repeated parts as functions, or one line after the other", options: [["grouped", "Grouped"], ["flat", "Flat"]] },
  { field: "spelling", label: "Import", hint: "The name by which Keras is imported", options: [["keras", "keras"], ["tensorflow.keras", "tensorflow.keras"]] },
] as const;

export function Styles() {
  const store = useEditorStore();
  const wish = useEditor((state) => state.code.wish);
  const edited = useEditor((state) => state.code.draft !== null);
  return (
    <>
      {CHOICES.map(({ field, label, hint, options }) => (
        <select
          key={field}
          className="ll-field"
          aria-label={label}
          title={edited ? "Apply or discard what you wrote first" : hint}
          disabled={edited}
          value={wish[field]}
          onChange={(event) => store.getState().setCode({ wish: { ...wish, [field]: event.target.value } as CodeWish })}
        >
          {options.map(([value, title]) => <option key={value} value={value}>{title}</option>)}
        </select>
      ))}
    </>
  );
}
