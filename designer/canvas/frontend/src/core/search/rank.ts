// How well a thing answers to what was typed: a small rank is a good one.

import { popularity } from "./popular";
import { tasksOf, type Task } from "./tasks";
import { abbreviates, flat, nameWords, slipped, spellings } from "./words";

/**
 * An op's whole name counts as much as the beginning of a layer's: who types "max" mostly wants to pool.
 *
 * Exact name, what one most likely means, beginning of the name, abbreviation, word of it, task, part of it, a slip, summary.
 */
export const RANK = { exact: 0, meant: 1, begins: 2, short: 3, word: 4, task: 5, part: 6, slip: 7, summary: 8 } as const;
/** So many of the answers to a task are what one most likely means. */
const MEANT = 3;
const NO = Number.POSITIVE_INFINITY;

/** What is searched in, prepared once. */
export interface Target {
  /** Its names, flat; the first is its own, the others are Keras's aliases (MaxPool2D). */
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly tasks: readonly Task[];
  /** " word word word". */
  readonly summary: string;
  readonly op: boolean;
  /** Layers, then the design's own models, then second calls, then ops. */
  readonly tier: number;
  readonly popular: number;
}

export interface Match {
  readonly rank: number;
  /** Order among equals: how likely the task means it. */
  readonly place: number;
}

export interface Query {
  /** Whether only ops are asked for: "ops.ad". */
  readonly ops: boolean;
  /** The whole text in each spelling. */
  readonly whole: readonly string[];
  /** Its words with what is between them as one blank. */
  readonly phrase: readonly string[];
  readonly words: readonly (readonly string[])[];
}

const FILLERS = new Set(["a", "an", "and", "the", "to", "of", "for", "with", "in", "into", "by", "on", "from", "layer", "layers"]);

export function target(kind: string, title: string, summary: string, tier: number, more: { aliases?: readonly string[]; known?: string } = {}): Target {
  const words = [...nameWords(title), ...nameWords(more.known ?? "")];
  const text = summary.toLowerCase().match(/[a-z0-9-]+/g)?.join(" ") ?? "";
  const names = [title, ...(more.aliases ?? [])].map((name) => flat(name.replace(/^ops\./, "")));
  return {
    names, words, tasks: tasksOf(kind), summary: ` ${text}`, op: kind.startsWith("ops."), tier, popular: popularity(kind),
  };
}

export function query(text: string): Query {
  const typed = text.trim().toLowerCase().replace(/\bops\./g, "");
  const said = typed.split(/[^a-z0-9]+/).filter(Boolean);
  const words = said.filter((word) => !FILLERS.has(word));
  return {
    ops: /^\s*ops\./i.test(text),
    whole: spellings(typed).map(flat),
    phrase: spellings(said.join(" ")),
    words: (words.length ? words : said).map(spellings),
  };
}

/** How well the target answers; null when it does not. With `slips` one wrong letter a word is forgiven. */
export function match(found: Target, asked: Query, slips: boolean): Match | null {
  if (asked.ops && !found.op) return null;
  const task = wholeTask(found, asked);
  const rank = Math.min(wholeName(found, asked), task, byWords(found, asked, slips));
  if (rank === NO) return null;
  return { rank, place: rank === RANK.task || rank === RANK.meant ? likely(found, asked) : 0 };
}

function wholeName(found: Target, asked: Query): number {
  const { whole } = asked;
  if (asked.ops && !asked.words.length) return RANK.begins;
  if (found.names.some((name) => whole.includes(name))) return found.op && !asked.ops ? RANK.begins : RANK.exact;
  if (whole.some((text) => text && found.names.some((name) => name.startsWith(text)))) return found.op ? RANK.short : RANK.begins;
  return whole.some((text) => text.length > 1 && abbreviates(text, found.words)) ? RANK.short : NO;
}

function wholeTask({ tasks }: Target, { phrase }: Query): number {
  const task = tasks.find(({ words }) => phrase.includes(words.join(" ")));
  return task === undefined ? NO : task.place < MEANT ? RANK.meant : RANK.task;
}

function byWords(found: Target, { words }: Query, slips: boolean): number {
  let worst = 0;
  for (const spelt of words) {
    worst = Math.max(worst, Math.min(...spelt.map((word) => byWord(found, word, slips))));
    if (worst === NO) break;
  }
  return words.length ? worst : NO;
}

function byWord({ names, words, tasks, summary }: Target, word: string, slips: boolean): number {
  const name = names[0] ?? "";
  if (words.some((one) => one.startsWith(word) || ends(one, word))) return RANK.word;
  if (tasks.some((task) => task.words.some((one) => says(one, word)))) return RANK.task;
  if (word.length > 1 && name.includes(word)) return RANK.part;
  if (slips && word.length > 3 && misspelt(name, words, tasks, word)) return RANK.slip;
  return word.length > 2 && summary.includes(` ${word}`) ? RANK.summary : NO;
}

const says = (one: string, word: string): boolean => one === word || (word.length > 2 && one.startsWith(word)) || ends(one, word);

/** Whether a word is another one with an ending: transposed, pools, convolutional. */
const ends = (one: string, word: string): boolean =>
  one.length > 3 && word.startsWith(one) && /^(s|d|es|ed|er|ing|al|ly)$/.test(word.slice(one.length));

const misspelt = (name: string, words: readonly string[], tasks: readonly Task[], word: string): boolean =>
  slipped(name, word) ||
  words.some((one) => one.length > 2 && slipped(one, word)) ||
  [-1, 0, 1].some((more) => word.length + more < name.length && slipped(name.slice(0, word.length + more), word)) ||
  tasks.some((task) => task.words.some((one) => one.length > 3 && slipped(one, word)));

function likely({ tasks }: Target, { phrase, words }: Query): number {
  const whole = tasks.filter((task) => phrase.includes(task.words.join(" ")));
  const some = tasks.filter((task) => words.some((spelt) => spelt.some((word) => task.words.some((one) => says(one, word)))));
  return Math.min(99, ...(whole.length ? whole : some).map((task) => task.place));
}
