// How one looks at the curves: the axis, smoothing, the scale, the machine's figures, and back from a part to all.

import type { Axis } from "./axis";
import { element } from "./dom";
import type { Choices } from "./kept";

export interface Toolbar {
  readonly dom: HTMLElement;
  /** The button for the machine's figures; places without them remove it. */
  readonly machine: HTMLElement;
  show: (chosen: Choices, isPart: boolean) => void;
}

const AXES: readonly (readonly [Axis, string])[] = [
  ["epochs", "Epochs"],
  ["batches", "Batches"],
  ["time", "Time"],
];

export function createToolbar(choose: (some: Partial<Choices>) => void, reset: () => void): Toolbar {
  const axes = element("div", "ll-axes");
  axes.setAttribute("role", "group");
  axes.setAttribute("aria-label", "From left to right");
  const axisButtons = AXES.map(([axis, words]) => {
    const button = element("button", "ll-choice", words);
    button.onclick = () => choose({ axis });
    axes.append(button);
    return [axis, button] as const;
  });
  const slider = Object.assign(document.createElement("input"), { type: "range", min: "0", max: "0.99", step: "0.01" });
  const strength = element("span", "ll-strength");
  const smoothing = element("label", "ll-smoothing");
  smoothing.title = "Each point becomes a running mean of those before it; what was measured stays as a faint line.";
  smoothing.append("Smoothing", slider, strength);
  slider.oninput = () => choose({ smoothing: Number(slider.value) });
  const log = toggle("Log scale", "Equal factors are equal steps upwards", () => choose({ log: log.getAttribute("aria-pressed") !== "true" }));
  const machine = toggle("Machine", "Samples a second, processor, memory", () => choose({ machine: machine.getAttribute("aria-pressed") !== "true" }));
  const whole = element("button", "ll-choice ll-whole", "Show all");
  whole.title = "Back to all of it (double-click, or 0)";
  whole.onclick = reset;
  const dom = element("div", "ll-toolbar");
  dom.append(axes, smoothing, log, machine, whole);
  return {
    dom,
    machine,
    show(chosen, isPart) {
      for (const [axis, button] of axisButtons) button.setAttribute("aria-pressed", String(axis === chosen.axis));
      if (slider.value !== String(chosen.smoothing)) slider.value = String(chosen.smoothing);
      strength.textContent = chosen.smoothing ? chosen.smoothing.toFixed(2) : "off";
      log.setAttribute("aria-pressed", String(chosen.log));
      machine.setAttribute("aria-pressed", String(chosen.machine));
      whole.style.visibility = isPart ? "visible" : "hidden";
    },
  };
}

function toggle(words: string, title: string, click: () => void): HTMLButtonElement {
  const button = element("button", "ll-choice ll-toggle", words);
  button.title = title;
  button.onclick = click;
  return button;
}
