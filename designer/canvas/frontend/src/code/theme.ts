// How the editor looks: Streamlit's theme is the source, light or dark; names of colours are those of code.css.

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: [t.keyword, t.operatorKeyword, t.modifier], color: "var(--ll-keyword)" },
  { tag: [t.string, t.special(t.string)], color: "var(--ll-string)" },
  { tag: [t.number, t.bool, t.null], color: "var(--ll-value)" },
  { tag: [t.function(t.definition(t.variableName)), t.definition(t.className)], color: "var(--ll-name)", fontWeight: "600" },
  { tag: [t.function(t.variableName), t.function(t.propertyName)], color: "var(--ll-name)" },
  { tag: [t.meta], color: "var(--ll-value)" },
  { tag: [t.lineComment], color: "var(--ll-muted)", fontStyle: "italic" },
  { tag: t.invalid, color: "var(--ll-error)" },
]);

/** Darker at its edge than CodeMirror's own, which is hard to see on light ground. */
const triangle = `url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${encodeURIComponent(
  '<path fill="#f5b83d" stroke="#b06f00" stroke-width="5" stroke-linejoin="round" d="M20 6L37 35L3 35Z"/>',
)}</svg>')`;

const frame = EditorView.theme({
  "&": { height: "100%", color: "var(--ll-text)", backgroundColor: "transparent", fontSize: "var(--ll-size)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--ll-mono)", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ll-text)", padding: "6px 0" },
  ".cm-line": { padding: "0 10px 0 6px" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ll-text)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--ll-bg)", color: "var(--ll-muted)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 6px 0 4px", minWidth: "2.4em" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "var(--ll-line)" },
  "&.cm-focused .cm-activeLineGutter": { backgroundColor: "var(--ll-line)", color: "var(--ll-text)" },
  ".cm-line.ll-meant, &.cm-focused .cm-activeLine.ll-meant": { backgroundColor: "var(--ll-meant)", boxShadow: "inset 3px 0 var(--ll-primary)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": { background: "var(--ll-selection)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--ll-selection)", outline: "1px solid var(--ll-muted)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--ll-error-soft)", outline: "1px solid var(--ll-error)" },
  ".cm-searchMatch": { backgroundColor: "var(--ll-found)", outline: "1px solid var(--ll-warning)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--ll-selection)" },
  ".cm-lintRange-error, .cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--ll-error) 1px", textUnderlineOffset: "3px", textDecorationSkipInk: "none" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--ll-warning)" },
  ".cm-lint-marker-warning": { content: triangle },
  ".cm-panels": { backgroundColor: "var(--ll-panel)", color: "var(--ll-text)", fontFamily: "var(--ll-font)", fontSize: "13px" },
  ".cm-panels-top": { borderBottom: "1px solid var(--ll-border)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--ll-border)" },
  ".cm-tooltip": {
    backgroundColor: "var(--ll-panel)", color: "var(--ll-text)", border: "1px solid var(--ll-border)", borderRadius: "6px",
    boxShadow: "0 2px 6px rgb(0 0 0 / 12%), 0 8px 24px rgb(0 0 0 / 18%)", fontFamily: "var(--ll-font)", fontSize: "13px",
    overflow: "hidden", maxWidth: "min(60ch, 80vw)",
  },
  ".cm-diagnostic": { padding: "6px 10px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--ll-error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--ll-warning)" },
  ".cm-tooltip-autocomplete ul": { fontFamily: "var(--ll-mono)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--ll-selection)", color: "var(--ll-text)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-panel.cm-search": { padding: "6px 30px 6px 8px", "& label": { fontSize: "inherit", display: "inline-flex", alignItems: "center", gap: "3px", verticalAlign: "middle" } },
  ".cm-panel.cm-search [name=close]": { padding: "4px 8px", color: "var(--ll-text)", cursor: "pointer" },
  ".cm-textfield": {
    backgroundColor: "var(--ll-bg)", color: "var(--ll-text)", border: "1px solid var(--ll-border)", borderRadius: "6px",
    padding: "3px 8px", fontSize: "13px", fontFamily: "var(--ll-mono)",
  },
  ".cm-button": {
    backgroundImage: "none", backgroundColor: "var(--ll-bg)", color: "var(--ll-text)", border: "1px solid var(--ll-border)",
    borderRadius: "6px", padding: "3px 9px", fontSize: "13px", fontFamily: "inherit", verticalAlign: "middle", cursor: "pointer", "&:hover": { backgroundColor: "var(--ll-line)" },
    "&:active": { backgroundImage: "none" },
  },
  ".cm-panels :focus-visible": { outline: "2px solid var(--ll-primary)", outlineOffset: "1px" },
});

export const looks = [frame, syntaxHighlighting(colours)];
