// Beside the pointer, while a wire is drawn: where it would end, or why it cannot end here.

import { useEffect, useRef, type RefObject } from "react";
import { graphOf } from "../../core/ports";
import { portOn, reasonAgainst } from "../../core/verdict";
import { under } from "./pointer";
import { useWiring, useWiringStore, type Wiring } from "./wiring";

export function WireReason({ canvas }: { canvas: RefObject<HTMLElement | null> }) {
  const wiring = useWiringStore();
  const active = useWiring((state) => state.verdicts !== null && !state.settling);
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active) return;
    const onMove = (event: PointerEvent): void => {
      if (canvas.current && tip.current) show(tip.current, canvas.current, wiring.getState(), event);
    };
    window.addEventListener("pointermove", onMove);
    return () => window.removeEventListener("pointermove", onMove);
  }, [active, canvas, wiring]);
  return active ? <div className="ll-wire-reason" ref={tip} hidden role="status" /> : null;
}

function show(tip: HTMLElement, canvas: HTMLElement, wiring: Wiring, event: PointerEvent): void {
  const text = words(canvas, wiring, event);
  tip.hidden = text === "";
  if (text !== tip.textContent) tip.textContent = text;
  const box = canvas.getBoundingClientRect();
  const [x, y] = [event.clientX - box.x, event.clientY - box.y];
  tip.style.transform = `translate(${Math.min(x + 14, box.width - 280)}px, ${y + 16}px)`;
}

function words(canvas: HTMLElement, { verdicts, scene }: Wiring, event: PointerEvent): string {
  const hit = under(canvas, { x: event.clientX, y: event.clientY });
  if (!verdicts || !scene || hit.node === verdicts.held.node) return "";
  if (hit.handle && hit.handle.end !== verdicts.held.end) return reasonAgainst(graphOf(scene), verdicts, hit.handle.node, hit.handle.port);
  if (hit.node === null) return "";
  const found = portOn(scene, verdicts, hit.node);
  return "refused" in found ? found.refused : "";
}
