// When the person goes to another page of the app: by a link, or back and forward.

/** Call when the app is about to turn to another page; what is given stops that. */
export function whenTurning(call: () => void): () => void {
  const clicked = (event: MouseEvent): void => {
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && Boolean(one.href));
    const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link && !elsewhere && !link.target && new URL(link.href).origin === location.origin) call();
  };
  window.addEventListener("popstate", call, true);
  window.addEventListener("click", clicked, true);
  return () => {
    window.removeEventListener("popstate", call, true);
    window.removeEventListener("click", clicked, true);
  };
}
