// Help on a parameter: a card beside the panel while a field is hovered or focused.

import { createContext, useContext, useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { allowed, format } from "../../core/values";
import { Line } from "./Line";
import type { Parameter } from "../../generated/messages";

interface Asked {
  readonly parameter: Parameter;
  readonly top: number;
}

type Show = (parameter: Parameter | null, row?: HTMLElement) => void;

const HelpContext = createContext<Show>(() => undefined);

export const useHelp = (): Show => useContext(HelpContext);

const PATIENCE = 450;
const CARD_HEIGHT = 150;

export function HelpPlace({ panel, children }: { panel: RefObject<HTMLElement | null>; children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [show] = useState<Show>(() => (parameter: Parameter | null, row?: HTMLElement) => {
    clearTimeout(timer.current);
    if (!parameter || !row) return setAsked(null);
    timer.current = setTimeout(() => setAsked({ parameter, top: placeOf(row, panel.current) }), PATIENCE);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <HelpContext.Provider value={show}>
      {children}
      {asked && <Card {...asked} />}
    </HelpContext.Provider>
  );
}

function placeOf(row: HTMLElement, panel: HTMLElement | null): number {
  const frame = panel?.getBoundingClientRect();
  if (!frame) return 0;
  return Math.max(4, Math.min(row.getBoundingClientRect().top - frame.top, frame.height - CARD_HEIGHT));
}

function Card({ parameter, top }: Asked) {
  return (
    <div className="ll-i-help" style={{ top }} aria-hidden="true">
      <p><code>{parameter.name}</code> <span className="ll-muted">{allowed(parameter)}</span></p>
      <p><Line text={parameter.help || "Nothing is said of it."} /></p>
      <p className="ll-muted">{parameter.required ? "Required" : <>Default: <code>{format(parameter, parameter.default)}</code></>}</p>
    </div>
  );
}
