// A paragraph of documentation with its code, strong words and links.

import { Fragment } from "react";
import { inlineOf } from "./markdown";

export function Line({ text }: { text: string }) {
  return inlineOf(text).map((part, place) => {
    if (part.kind === "code") return <code key={place}>{part.text}</code>;
    if (part.kind === "strong") return <b key={place}>{part.text}</b>;
    if (part.kind === "link") return <a key={place} href={part.url} target="_blank" rel="noopener noreferrer">{part.text}</a>;
    return <Fragment key={place}>{part.text}</Fragment>;
  });
}
