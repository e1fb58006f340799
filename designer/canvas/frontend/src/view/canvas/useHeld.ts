// Whether a key is held down; asked before anyone else hears of it, since the editor keeps its keys to itself.

import { useEffect, useState } from "react";

export function useHeld(key: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const down = (event: KeyboardEvent): void => { if (event.key === key) setHeld(true); };
    const up = (event: KeyboardEvent): void => { if (event.key === key) setHeld(false); };
    const away = (): void => setHeld(false);
    window.addEventListener("keydown", down, true);
    window.addEventListener("keyup", up, true);
    window.addEventListener("blur", away);
    return () => {
      window.removeEventListener("keydown", down, true);
      window.removeEventListener("keyup", up, true);
      window.removeEventListener("blur", away);
    };
  }, [key]);
  return held;
}
