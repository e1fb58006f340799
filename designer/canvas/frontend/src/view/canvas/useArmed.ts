// Ports that a wire may be begun at: those of the cards that the pointer has been over.

import { useState, type PointerEvent } from "react";
import { flushSync } from "react-dom";

/** Entering is not enough: a wire drawn to a card ends with the pointer over it. */
export function useArmed(): readonly [armed: boolean, arm: (event: PointerEvent) => void] {
  const [armed, setArmed] = useState(false);
  const arm = (event: PointerEvent): void => {
    // Not while something is dragged: the move over a port that is just being exchanged would be lost.
    if (armed || (event.pointerType === "mouse" && event.buttons !== 0)) return;
    // At once: the press that begins a wire may be the very next event.
    flushSync(() => setArmed(true));
  };
  return [armed, arm];
}
