// All styles of the component as one text, for the shadow root.

import flow from "@xyflow/react/dist/base.css?inline";
import base from "./base.css?inline";
import canvas from "./canvas.css?inline";
import code from "./code.css?inline";
import inspector from "./inspector.css?inline";
import palette from "./palette.css?inline";
import shell from "./shell.css?inline";

export const styles = [flow, base, shell, canvas, code, palette, inspector].join("\n");
