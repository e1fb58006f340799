// Below the quick search: whether only what fits is shown, and the keys.

import type { Offers } from "./useOffers";

interface QuickFootProps {
  offers: Offers;
  everything: boolean;
  onEverything: (on: boolean) => void;
}

export function QuickFoot({ offers, everything, onEverything }: QuickFootProps) {
  return (
    <footer className="ll-quick-foot">
      {offers.state === "failed" && <p className="ll-offer-problem">What fits is not known: {offers.problem}</p>}
      {(offers.state === "known" || offers.state === "waiting") && (
        <label>
          <input type="checkbox" checked={everything} onChange={(event) => onEverything(event.target.checked)} />
          Show everything, also what does not fit
        </label>
      )}
      <span className="ll-keys"><kbd className="ll-kbd">↵</kbd> add <kbd className="ll-kbd">⇧↵</kbd> add and go on <kbd className="ll-kbd">Esc</kbd> close</span>
    </footer>
  );
}
