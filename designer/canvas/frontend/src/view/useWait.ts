// How long a question has been waiting: most are answered at once, some take their time, some nobody has heard.

import { useEffect, useState } from "react";
import { useEditor } from "../store";

export type Wait = "short" | "long" | "unheard";

/** After so many milliseconds one goes on without the answer. */
const LONG = 5000;

export function useWait(waiting: boolean): Wait {
  const late = useEditor((state) => state.late);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [waiting]);
  return !waiting ? "short" : late ? "unheard" : long ? "long" : "short";
}
