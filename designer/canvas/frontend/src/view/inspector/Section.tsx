// A titled part of the inspector; some can be folded.

import type { ReactNode } from "react";
import { ChevronIcon } from "../icons";
import { useOpen } from "./open";

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="ll-i-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Its content is made when it is opened, and it stays open for what is selected next. */
export function Folded({ title, children }: { title: string; children: () => ReactNode }) {
  const [open, toggle] = useOpen(title);
  return (
    <section className="ll-i-section" aria-label={title}>
      <h3><button type="button" aria-expanded={open} onClick={toggle}><ChevronIcon />{title}</button></h3>
      {open && children()}
    </section>
  );
}
