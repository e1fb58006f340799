// The title of the browser's tab: how far a run is while it goes on, and the page's own again afterwards.

let own = "";
let ours = "";
let watch: MutationObserver | null = null;

/** Call the tab so; "" gives it back the title that the page has for itself. */
export function callTab(title: string): void {
  if (!title) return giveBack();
  if (!watch) {
    watch = new MutationObserver(() => put(ours));
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  }
  put(title);
}

/** The page sets its title with every full run: that is the one to go back to, and ours stands again before it is seen. */
function put(title: string): void {
  if (document.title !== ours) own = document.title;
  ours = title;
  if (document.title !== title) document.title = title;
}

function giveBack(): void {
  watch?.disconnect();
  watch = null;
  if (ours && document.title === ours) document.title = own;
  ours = "";
}
