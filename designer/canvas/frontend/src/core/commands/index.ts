// All that one can do to a graph by hand: each command gives one edit, with words for it, or says why not.

export { add } from "./add";
export { align, distribute, move, type Boxes, type Side } from "./arrange";
export { bypass } from "./bypass";
export { clipOf, copy, duplicate, paste, type Clip } from "./clipboard";
export { expandModel } from "./expand";
export { fold, group, renameGroup, ungroup } from "./groups";
export { insert, joint } from "./insert";
export { markOutput, orderInputs, renameOutput, unmarkOutput } from "./outputs";
export { remove } from "./remove";
export { replace } from "./replace";
export type { Outcome, Scene } from "./scene";
export { independent, shareable, shareWith, type Shareable } from "./sharing";
export { renameModel, toModel } from "./submodels";
export { note, rename, reorder, resetConfig, resetConstant, setConfig, setConstant } from "./values";
export { connect, cut, reattach, type Wire } from "./wires";
