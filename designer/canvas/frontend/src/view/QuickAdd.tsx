// The search that floats over the canvas: adds a layer where one works, with its parameters typed behind the name.

import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { search, takesTensors, type Found } from "../core/search";
import { useEditor, useEditorStore, type AddPlace } from "../store";
import { addFound } from "./palette/adding";
import { useKept } from "./palette/kept";
import { OfferRow } from "./palette/OfferRow";
import { QuickFoot } from "./palette/QuickFoot";
import { useOffers, type Offers } from "./palette/useOffers";
import { useSetting } from "./palette/useSetting";
import { cornerOf, placeInWords, type Corner } from "./palette/where";
import { useWait, type Wait } from "./useWait";

export function QuickAdd() {
  const dialog = useEditor((state) => state.dialog);
  return dialog?.kind === "add" ? <QuickBox place={dialog.place} /> : null;
}

/** More than these nobody reads: the text is made longer instead. */
const SHOWN = 50;

function QuickBox({ place }: { place: AddPlace }) {
  const store = useEditorStore();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [everything, setEverything] = useState(false);
  const offers = useOffers(place);
  const reading = useEditor((state) => state.catalogue === null);
  const waiting = offers.state === "waiting" && !everything;
  const wait = useWait(waiting);
  const found = useFound(text, place, offers, everything, wait);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const corner = useCorner(place, box);
  const close = () => store.getState().show(null);
  useOutside(box, close);
  useSameChoice(found, offers, at, setAt);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at, found]);
  const pick = (one: Found | undefined, stay: boolean) => {
    if (!one || !addFound(store, one, place)) return;
    if (!stay) return close();
    setText("");
    setAt(0);
    if (place.kind !== "selection") store.getState().show({ kind: "add", place: { kind: "selection" } });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === "Enter" && event.target === field.current) pick(found[at], event.shiftKey);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="ll-quick" role="dialog" aria-label="Add a layer" ref={box} style={corner} onKeyDown={onKeyDown}>
      <p className="ll-quick-where">{placeInWords(store, place)}</p>
      <input
        className="ll-field" ref={field} autoFocus value={text} placeholder="Search, or type “conv2d 64 3 relu”" aria-label="Search layers and ops"
        role="combobox" aria-expanded aria-controls="ll-offers" aria-activedescendant={found[at] && `ll-offer-${at}`} aria-autocomplete="list"
        spellCheck={false} autoComplete="off" onChange={(event) => { setText(event.target.value); setAt(0); }}
      />
      <ul id="ll-offers" role="listbox" aria-label="Layers and ops" ref={list}>
        {waiting && <li className="ll-note" role="status"><span className="ll-spinner" aria-hidden="true" />{WAITING[wait]}</li>}
        {found.map((one, index) => (
          <OfferRow
            key={one.kind} id={`ll-offer-${index}`} found={one} chosen={index === at}
            onPoint={() => setAt(index)} onPick={() => pick(one, false)}
          />
        ))}
        {reading && <li className="ll-note">Keras's layers are being read …</li>}
        {!reading && !waiting && !found.length && <li className="ll-note">{emptyWords(text, offers.state === "known" && !everything)}</li>}
      </ul>
      <QuickFoot offers={offers} everything={everything} onEverything={(on) => { setEverything(on); setAt(0); field.current?.focus(); }} />
    </div>
  );
}

const WAITING: { readonly [wait in Wait]: string } = {
  short: "Trying what fits here …",
  long: "Keras still tries what fits here. All layers are shown until then.",
  unheard: "The server does not answer. What you add is kept and sent later; all layers are shown until it says what fits.",
};

/** What can be picked: what fits; while that is not known for long, everything but what surely does not. */
function useFound(text: string, place: AddPlace, offers: Offers, everything: boolean, wait: Wait): readonly Found[] {
  const catalogue = useEditor((state) => state.catalogue);
  const setting = useSetting();
  const { recent } = useKept();
  return useMemo(() => {
    const waiting = offers.state === "waiting" && !everything;
    if (!catalogue || (waiting && wait === "short")) return [];
    const only = offers.state === "known" && !everything ? offers.kinds : undefined;
    const all = search(catalogue, text, { setting, only, first: recent });
    const behind = waiting && place.kind === "wire" && place.end === "output";
    return (behind ? all.filter(takesTensors) : all).slice(0, SHOWN);
  }, [catalogue, text, setting, recent, place, offers, everything, wait]);
}

/** When the answer comes while one chooses, the same layer stays chosen, if it fits. */
function useSameChoice(found: readonly Found[], offers: Offers, at: number, setAt: (at: number) => void): void {
  const chosen = useRef({ offers, kind: "" });
  useEffect(() => {
    const before = chosen.current;
    if (before.offers !== offers && before.kind) {
      const place = Math.max(0, found.findIndex(({ kind }) => kind === before.kind));
      if (place !== at) setAt(place);
    }
    chosen.current = { offers, kind: found[at]?.kind ?? "" };
  }, [found, offers, at, setAt]);
}

const emptyWords = (text: string, fitting: boolean): string =>
  fitting
    ? `Nothing that fits here is called “${text}”. Show everything, or try another word.`
    : `Nothing is called “${text}”. Try “conv”, or what it is to do: “average”, “shrink”.`;

/** The box is measured before it is seen. */
function useCorner(place: AddPlace, box: RefObject<HTMLDivElement | null>): Corner | undefined {
  const store = useEditorStore();
  const [corner, setCorner] = useState<Corner>();
  useLayoutEffect(() => {
    const desk = box.current?.offsetParent?.getBoundingClientRect();
    if (!box.current || !desk) return;
    setCorner(cornerOf(store, place, desk, { width: box.current.offsetWidth, height: box.current.offsetHeight }));
  }, [store, place, box]);
  return corner;
}

function useOutside(box: RefObject<HTMLDivElement | null>, close: () => void): void {
  const newest = useRef(close);
  newest.current = close;
  useEffect(() => {
    const outside = (event: Event) => {
      if (box.current && !event.composedPath().includes(box.current)) newest.current();
    };
    window.addEventListener("pointerdown", outside, true);
    return () => window.removeEventListener("pointerdown", outside, true);
  }, [box]);
}
