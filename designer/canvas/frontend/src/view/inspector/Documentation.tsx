// What Keras's own documentation says of a layer, asked for when it is wanted and then kept.

import { useEffect, useState } from "react";
import type { Entry } from "../../generated/messages";
import { useEditorStore, type EditorStore } from "../../store";
import { useWait } from "../useWait";
import { Line } from "./Line";
import { blocksOf, type Block } from "./markdown";

type Doc = { readonly text: string } | { readonly problem: string };

const known = new Map<string, Doc>();

export function Documentation({ entry }: { entry: Pick<Entry, "family" | "name"> }) {
  const store = useEditorStore();
  const key = `${store.getState().catalogue?.mark} ${entry.family} ${entry.name}`;
  const [doc, setDoc] = useState<Doc | undefined>(known.get(key));
  useEffect(() => {
    let left = false;
    const there = known.get(key);
    setDoc(there);
    if (!there) void fetched(store, entry, key).then((found) => { if (!left) setDoc(found); });
    return () => { left = true; };
    // The key names the entry.
  }, [key, store]);
  const wait = useWait(doc === undefined);
  if (!doc) return <p className="ll-muted" role="status">{wait === "unheard" ? "The server does not answer. The documentation comes when it does." : "Reading …"}</p>;
  if ("problem" in doc) return <p className="ll-i-said">{doc.problem}</p>;
  return <Text text={doc.text} />;
}

/** Documentation that is there already. */
export const Text = ({ text }: { text: string }) => (
  <div className="ll-i-doc">{blocksOf(text).map((block, place) => <Drawn key={place} block={block} />)}</div>
);

async function fetched(store: EditorStore, entry: Pick<Entry, "family" | "name">, key: string): Promise<Doc> {
  const answer = await store.getState().ask({ type: "AskDoc", family: entry.family, name: entry.name });
  if (answer.problem) return { problem: answer.problem };
  const doc = { text: answer.doc || "Keras has no documentation of it." };
  known.set(key, doc);
  return doc;
}

function Drawn({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "code":
      return <pre tabIndex={0}>{block.text}</pre>;
    case "paragraph":
      return <p><Line text={block.text} /></p>;
    case "list":
      return <ul>{block.items.map((item, place) => <li key={place}>{item.map((inner, at) => <Drawn key={at} block={inner} />)}</li>)}</ul>;
  }
}
