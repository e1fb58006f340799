// Generated from designer/canvas/messages.py by `npm run types`. Do not edit.

export type Request = (Do | Undo | Redo | Settle)
export type Edit = (AddNode | Remove | Connect | Disconnect | Reorder | SetConfig | ResetConfig | SetConstant | ResetConstant | Rename | ReplaceLayer | Share | MakeIndependent | SetBypassed | Move | SetNote | MakeGroup | RenameGroup | Ungroup | SetCollapsed | SetOutputs | OrderInputs | SetModel | RemoveModel | RenameModel | SetFunction | RemoveFunction | RenameFunction | SetTitle | SetTraining | SetObjective | SetData | SetTarget | SetOption | Batch)
export type Json = (boolean | number | string | Json[] | {
[k: string]: Json
} | null)
export type Ask = (AskFits | AskOffers | AskDoc)

/**
 * Everything that crosses, for the generator of the canvas's types.
 */
export interface Wire {
sent: Sent
view: View
}
/**
 * All that the canvas has to say. `client` is one browser tab, which counts its requests from 1.
 * 
 * `session` and `seen` are those of the last view it took in ("" and 0 for none).
 */
export interface Sent {
client: string
design: string
session: string
seen: number
requests: Request[]
asks: Ask[]
catalogue: string
edit_code: (EditCode | null)
code: (CodeWish | null)
apply_code: (ApplyCode | null)
}
/**
 * Make an edit: one step of undo.
 */
export interface Do {
number: number
edit: Edit
type: "Do"
}
/**
 * Add a node; `layer` is a new layer, or None when the node calls one that exists already.
 */
export interface AddNode {
node: Node
layer: (Layer | null)
graph: string
type: "AddNode"
}
/**
 * One call of a layer; `constants` are call arguments that are not tensors.
 * 
 * Among a constant's values {"tensor": k} stands for the k-th tensor at the port of the same name (where
 * tensors and other values are mixed, or in a dict), {"slice": [start, stop, step]} and {"ellipsis": true}
 * for parts of an index, {"array": […], "dtype": …} for an array.
 * A bypassed node is drawn, but the model is built as if its main input went straight through.
 */
export interface Node {
id: string
layer: string
constants: {
[k: string]: Json
}
position: (Position | null)
note: string
bypassed: boolean
}
/**
 * Where a node is drawn, in canvas units, y downwards.
 */
export interface Position {
x: number
y: number
}
/**
 * Something with weights and a configuration; `config` holds what differs from Keras's defaults.
 * 
 * `kind` is a Keras class ("Dense"), an op ("ops.matmul"), a sub-model ("model:<name>"), code of
 * the design's own ("custom:<name>") or a class that Keras does not have ("placeholder:<Class>"). Values in
 * `config` are JSON; nested Keras objects are {"class_name": …, "config": {…}}, a sub-model inside a wrapper
 * {"model": <name>}, code of the design's own in place of a function or an object {"custom": <name>}.
 * 
 * The config of a placeholder is {"module": …, "registered_name": …, "config": {…}, "outputs": [{"shape":
 * […], "dtype": …}, …]}: what the file said of the layer, and of the tensors it gives (batch first).
 */
export interface Layer {
id: string
kind: string
name: (string | null)
config: {
[k: string]: Json
}
}
/**
 * Remove nodes with their edges, outputs and group memberships, and layers no node calls any more.
 */
export interface Remove {
nodes: string[]
graph: string
type: "Remove"
}
/**
 * Add an edge. Refused when it closes a loop or the port's place is taken.
 */
export interface Connect {
edge: Edge
graph: string
type: "Connect"
}
/**
 * A tensor from an output of one node to a port of another.
 * 
 * `target_port` is the name of the call argument ("inputs" for the first one of any layer; for a
 * sub-model with several inputs, the id of its Input node). `index` orders the tensors of one port.
 */
export interface Edge {
source: string
target: string
source_port: number
target_port: string
index: number
}
/**
 * Remove the edge at a port's place; later edges of the port move up.
 */
export interface Disconnect {
target: string
target_port: string
index: number
graph: string
type: "Disconnect"
}
/**
 * Put the edges of a port in another order: the edge now at place order[i] comes to place i.
 */
export interface Reorder {
target: string
order: number[]
target_port: string
graph: string
type: "Reorder"
}
/**
 * Set one parameter of a layer.
 */
export interface SetConfig {
layer: string
parameter: string
value: Json
graph: string
type: "SetConfig"
}
/**
 * Give one parameter of a layer back its default.
 */
export interface ResetConfig {
layer: string
parameter: string
graph: string
type: "ResetConfig"
}
/**
 * Set a call argument of a node that is not a tensor.
 */
export interface SetConstant {
node: string
argument: string
value: Json
graph: string
type: "SetConstant"
}
/**
 * Give a call argument of a node back its default.
 */
export interface ResetConstant {
node: string
argument: string
graph: string
type: "ResetConstant"
}
/**
 * Name a layer; None gives it back its automatic name.
 */
export interface Rename {
layer: string
name: (string | null)
graph: string
type: "Rename"
}
/**
 * Let a layer be of another kind, with another configuration, in the same place.
 */
export interface ReplaceLayer {
layer: string
kind: string
config: {
[k: string]: Json
}
graph: string
type: "ReplaceLayer"
}
/**
 * Let a node call a layer that another node calls too; its own layer goes when nobody calls it.
 */
export interface Share {
node: string
layer: string
graph: string
type: "Share"
}
/**
 * Give a node that shares its layer a copy of it, under the new id `layer`, with weights of its own.
 */
export interface MakeIndependent {
node: string
layer: string
graph: string
type: "MakeIndependent"
}
/**
 * Let the model be built as if the tensors that these nodes take went straight through, or not any more.
 */
export interface SetBypassed {
nodes: string[]
bypassed: boolean
graph: string
type: "SetBypassed"
}
/**
 * Place nodes on the canvas.
 */
export interface Move {
positions: {
[k: string]: Position
}
graph: string
type: "Move"
}
/**
 * Write a note on a node; empty removes it.
 */
export interface SetNote {
node: string
note: string
graph: string
type: "SetNote"
}
/**
 * Put nodes into a new group; they leave the groups they were in.
 */
export interface MakeGroup {
group: string
title: string
nodes: string[]
graph: string
type: "MakeGroup"
}
/**
 * Give a group another title.
 */
export interface RenameGroup {
group: string
title: string
graph: string
type: "RenameGroup"
}
/**
 * Dissolve a group; its nodes stay.
 */
export interface Ungroup {
group: string
graph: string
type: "Ungroup"
}
/**
 * Fold a group on the canvas, or unfold it.
 */
export interface SetCollapsed {
group: string
collapsed: boolean
graph: string
type: "SetCollapsed"
}
/**
 * Say which tensors are the outputs, in order.
 */
export interface SetOutputs {
outputs: Output[]
graph: string
type: "SetOutputs"
}
/**
 * A named output of a graph: a tensor that some node gives.
 */
export interface Output {
name: string
node: string
port: number
}
/**
 * Put the Input nodes, all of them, in another order: data is fed in the order of the document.
 */
export interface OrderInputs {
nodes: string[]
graph: string
type: "OrderInputs"
}
/**
 * Add a sub-model, or replace one.
 */
export interface SetModel {
name: string
model: Graph
type: "SetModel"
}
/**
 * Layers, their calls and the tensors between them; inputs are the nodes of Input layers, in order.
 */
export interface Graph {
layers: {
[k: string]: Layer
}
nodes: {
[k: string]: Node
}
edges: Edge[]
groups: {
[k: string]: Group
}
outputs: Output[]
structure: Structure
}
/**
 * A block that the user made of some nodes; it becomes a helper function in generated code.
 */
export interface Group {
id: string
title: string
nodes: string[]
collapsed: boolean
}
/**
 * How a model takes its inputs and gives its outputs: lists and dicts as JSON.
 * 
 * The leaves are ids of Input nodes, and names of outputs; a leaf alone is a bare tensor. None is the usual
 * way: one bare tensor; several inputs as a list, several outputs as a dict by name. A structure that does
 * not hold exactly the graph's inputs (outputs) counts as None.
 */
export interface Structure {
inputs: Json
outputs: Json
}
/**
 * Remove a sub-model. Refused while a layer calls it.
 */
export interface RemoveModel {
name: string
type: "RemoveModel"
}
/**
 * Give a sub-model another name, also in the layers that call it.
 */
export interface RenameModel {
name: string
to: string
type: "RenameModel"
}
/**
 * Add code of the design's own, or replace it: the source of the function or class of that name.
 */
export interface SetFunction {
name: string
source: string
type: "SetFunction"
}
/**
 * Remove code of the design's own. Refused while a layer or the training plan uses it.
 */
export interface RemoveFunction {
name: string
type: "RemoveFunction"
}
/**
 * Give code of the design's own another name, also where it is used; its text stays as it is.
 */
export interface RenameFunction {
name: string
to: string
type: "RenameFunction"
}
/**
 * Name the design.
 */
export interface SetTitle {
title: string
type: "SetTitle"
}
/**
 * Replace the training plan.
 */
export interface SetTraining {
training: Plan
type: "SetTraining"
}
/**
 * How a model is trained; objectives are keyed by the name of the output.
 * 
 * `callbacks` are Keras's, in their order. `augmentation` are Keras's image augmentation layers; each training
 * sample's images go through them, a mask in the same way as its image, validation and test samples do not.
 * `precision` is the name of Keras's dtype policy. `start` is None where training begins with new weights, or
 * with those that were imported.
 */
export interface Plan {
optimizer: Component
objectives: {
[k: string]: Objective
}
epochs: number
batch_size: number
seed: number
shuffle: boolean
callbacks: Component[]
augmentation: Component[]
precision: ("float32" | "mixed_float16" | "mixed_bfloat16")
jit_compile: boolean
steps_per_execution: number
start: (WarmStart | null)
}
/**
 * A Keras optimizer, loss, metric or callback by its class name, with what differs from its defaults.
 * 
 * "custom:<name>" is a loss or a metric of the design's own.
 */
export interface Component {
kind: string
config: {
[k: string]: Json
}
}
/**
 * What one output is trained for. Without a loss the output is only watched.
 * 
 * `class_weights` say how much a sample, or a pixel of a mask, of each class counts in the loss, by the
 * number of the class as text; classes that are not named count 1. "balanced" lets every class count as much
 * as any other, whatever its share of the training samples.
 */
export interface Objective {
loss: (Component | null)
weight: number
metrics: Component[]
class_weights: ({
[k: string]: number
} | "balanced" | null)
}
/**
 * The weights that a training begins with: those of a run's checkpoint.
 * 
 * `checkpoint` is "best", "last", or the id of one that the run still keeps. Layers are matched by name and
 * shapes.
 */
export interface WarmStart {
run: string
checkpoint: string
}
/**
 * Say what one output is trained for.
 */
export interface SetObjective {
output: string
objective: Objective
type: "SetObjective"
}
/**
 * Choose the data, or none.
 */
export interface SetData {
data: (DataChoice | null)
type: "SetData"
}
/**
 * Which dataset feeds the model: columns by the name of the input and of the output.
 * 
 * `validation` and `test` are the parts of the samples (0–1) held back; `seed` orders the split.
 */
export interface DataChoice {
dataset: string
inputs: {
[k: string]: string
}
targets: {
[k: string]: string
}
validation: number
test: number
seed: number
}
/**
 * Let a column of the chosen dataset be what one output learns.
 */
export interface SetTarget {
output: string
column: string
type: "SetTarget"
}
/**
 * Note the value of a preset's option; `options.choose` gives this with all that it changes.
 */
export interface SetOption {
option: string
value: number
type: "SetOption"
}
/**
 * Several edits as one step, with the words that undo shows.
 */
export interface Batch {
edits: Edit[]
title: string
type: "Batch"
}
/**
 * Go one step back.
 */
export interface Undo {
number: number
type: "Undo"
}
/**
 * Go one step forward again.
 */
export interface Redo {
number: number
type: "Redo"
}
/**
 * Place nodes that had no place yet: no step of undo, since nobody asked for it.
 */
export interface Settle {
number: number
edit: Move
type: "Settle"
}
/**
 * Which free ports could one end of a new edge be joined to?
 * 
 * With `end` "output" the edge starts at output `port` (a number, as text) of `node` and inputs are asked
 * for; with "input" it ends at the input `port` of `node` and outputs are asked for.
 */
export interface AskFits {
id: string
graph: string
node: string
port: string
end: ("output" | "input")
type: "AskFits"
}
/**
 * Which layers and ops could be added at one end of a new edge? Fields as in `AskFits`.
 */
export interface AskOffers {
id: string
graph: string
node: string
port: string
end: ("output" | "input")
type: "AskOffers"
}
/**
 * What does Keras's documentation say of an entry of the catalogue?
 */
export interface AskDoc {
id: string
family: string
name: string
type: "AskDoc"
}
/**
 * Show the editor for the design's own code: that of a name, or with "" for something new. Once for each number.
 */
export interface EditCode {
number: number
name: string
}
/**
 * Which code the canvas shows, and how it is to be written; said as long as its panel is open.
 */
export interface CodeWish {
what: ("model" | "program")
layout: ("grouped" | "flat")
spelling: ("keras" | "tensorflow.keras")
}
/**
 * Let the model be the one that this text builds, as one step. Said until a view says what came of it.
 */
export interface ApplyCode {
number: number
text: string
}
/**
 * All that Python has to say. `session` names the Python side's memory; its versions count from 1.
 * 
 * Either `content` is whole, or `patch` leads there from version `base`.
 * `acknowledged` is the last request of this client that was carried out or refused.
 */
export interface View {
session: string
design: string
version: number
base?: (number | null)
content?: (Content | null)
patch?: (Patch | null)
client?: string
acknowledged?: number
refusals?: Refusal[]
answers?: Answer[]
waiting?: string[]
code_taken?: number
code_applied?: (CodeApplied | null)
catalogue?: (CatalogueView | null)
catalogue_mark?: string
pending?: boolean
trouble?: string
}
/**
 * What a version of a view is about: the canvas keeps it and patches it.
 */
export interface Content {
document: Document
analysis: (Analysis | null)
can_undo: boolean
can_redo: boolean
training: (Training | null)
inside: (Inside | null)
focus: (Focus | null)
custom: Entry[]
code: (Code | null)
}
/**
 * A design: the model, its sub-models by name, the data it learns from and how it is trained.
 * 
 * `functions` holds the design's own code: Python source by the name of the function or class it defines.
 * It is text here; only the engine and trainings run it, where that is allowed. Later sources may use what
 * earlier ones define.
 * `weights` names the file of imported weights in the workspace, if there is one.
 */
export interface Document {
id: string
title: string
graph: Graph
models: {
[k: string]: Graph
}
data: (DataChoice | null)
training: Plan
gallery: (Gallery | null)
origin: (Origin | null)
weights: (string | null)
functions: {
[k: string]: string
}
}
/**
 * What the gallery says of a preset: `task` in a few words, `text` in one or two sentences.
 */
export interface Gallery {
task: string
text: string
order: number
options: Option[]
}
/**
 * A whole number that a preset lets one choose, and what it changes.
 */
export interface Option {
name: string
title: string
help: string
value: number
minimum: number
maximum: number
effects: Effect[]
}
/**
 * An edit that an option makes, as JSON; strings "$value" and "$value*4" stand for its value.
 * 
 * It is made when the option has the value `when`, or any value not named by another effect of the
 * option when `when` is "else", or always.
 */
export interface Effect {
edit: {
[k: string]: Json
}
when: (number | string)
}
/**
 * The file that a design was imported from: its name, its format in words, and the import report.
 */
export interface Origin {
file: string
format: string
remarks: Remark[]
}
/**
 * What became of a part of an imported file: "changed" to mean the same, "lost", or a "note".
 * 
 * `layer` is the layer's name in the file; `graph` and `node` say where it is now, if it is anywhere.
 */
export interface Remark {
severity: ("changed" | "lost" | "note")
message: string
layer: string
graph: string
node: (string | null)
}
/**
 * The reports of all graphs of a document, the root under "", and everything found wrong.
 */
export interface Analysis {
graphs: {
[k: string]: GraphReport
}
diagnostics: Diagnostic[]
}
/**
 * The reports of one graph's nodes, and its totals (each shared layer counted once).
 */
export interface GraphReport {
nodes: {
[k: string]: NodeReport
}
parameters: number
trainable: number
activation_bytes: number
}
/**
 * What one call gives: its outputs (empty unless known), its layer's parameters, output size a sample.
 * 
 * A placeholder gives what the file said of it; how many parameters its layer has is not known.
 * 
 * A bypassed node gives what it passes on, once for each of its outputs that is used, and has no parameters.
 * `name` is the layer's name in the built model. `parameters` counts weights, trainable or not; a
 * shared layer's are reported with each of its nodes. `activation_bytes` is per sample.
 */
export interface NodeReport {
state: ("ok" | "error" | "waiting" | "bypassed" | "placeholder")
name: string
layer: string
outputs: TensorSpec[]
parameters: number
trainable: number
activation_bytes: number
}
/**
 * A tensor's shape, batch dimension first (None where unknown), and its dtype.
 */
export interface TensorSpec {
shape: (number | null)[]
dtype: string
}
/**
 * A mistake or a doubt, in plain words: what was found, what was expected, what to do.
 * 
 * Where it belongs: `graph` (root or sub-model), and as far as known `node`, `port`, `parameter`.
 * `rule` is a short stable name ("keras", "shape-mismatch", "unused-input" …).
 */
export interface Diagnostic {
severity: ("error" | "warning" | "hint")
message: string
rule: string
graph: string
node: (string | null)
port: (string | null)
parameter: (string | null)
fixes: Fix[]
}
/**
 * An edit that was tried on a copy and made its diagnostic go away.
 */
export interface Fix {
title: string
edit: Edit
}
/**
 * The run that trains this design now: epochs done of those planned.
 */
export interface Training {
run: string
state: string
epoch: number
epochs: number
}
/**
 * How the design's layers fare in its latest run, after so many batches, in `epoch` (from 1).
 */
export interface Inside {
run: string
steps: number
epoch: number
nodes: NodeHealth[]
}
/**
 * How a node of a graph fares, in words, with the figures that canvases colour by (None: not measured).
 * 
 * `gradient` is the root mean square of the loss's gradient by the weights of the node's layer, `update_ratio`
 * how much one step changed them (1 is as much as they were), `dead` the part of its units that are.
 */
export interface NodeHealth {
graph: string
node: string
health: ("ok" | "dead" | "vanishing" | "exploding")
words: string
gradient: (number | null)
update_ratio: (number | null)
dead: (number | null)
}
/**
 * A node to show and select, once for each `number`.
 */
export interface Focus {
number: number
graph: string
node: string
}
/**
 * A Keras class or function one can use: its name, what it is for, its parameters and its ports.
 * 
 * `name` is the public name ("Dense", "ops.square", "relu"). `outputs` is how many tensors a call
 * gives, None when its configuration decides. `source` is "layerloom" for what Keras lacks, "library" for
 * a layer of another library, which is named with its module ("keras_hub.layers.RMSNorm"), "custom" for code
 * of the design's own ("custom:Scale").
 * `arguments` are call arguments of a layer that are no tensors (MultiHeadAttention's
 * use_causal_mask): a node's constants. `aliases` are other names Keras knows it by ("he_normal").
 * `starting` holds values for all required parameters, and for one where Keras wants one of several: what a
 * new layer of this kind begins with.
 */
export interface Entry {
name: string
family: ("layer" | "op" | "optimizer" | "schedule" | "loss" | "metric" | "callback" | "activation" | "initializer" | "regularizer" | "constraint")
category: string
summary: string
doc: string
parameters: Parameter[]
ports: Port[]
outputs: (number | null)
source: ("keras" | "layerloom" | "library" | "custom")
arguments: Parameter[]
aliases: string[]
starting: {
[k: string]: Json
}
}
/**
 * A constructor argument, or an op's argument that is no tensor, in the order of the signature.
 * 
 * Types that need a word: "integers" is one whole number or a list of them (kernel_size), "shape" a
 * list of sizes where None is unknown, "axes" an axis or a list of axes, "choice" one of `choices`,
 * "layer" a nested layer, "json" what no form fits. A "string" may have `choices` too: suggestions.
 * `optional` says whether None is a value to choose.
 */
export interface Parameter {
name: string
type: ("integer" | "number" | "boolean" | "string" | "choice" | "integers" | "shape" | "axes" | "activation" | "initializer" | "regularizer" | "constraint" | "layer" | "dtype" | "json")
required: boolean
default: Json
choices: string[]
help: string
optional: boolean
}
/**
 * A call argument that takes a tensor; with `many` a list of tensors, in order.
 * 
 * A `variadic` port takes its tensors one by one (`einsum(subscripts, *operands)`), not as one list.
 * A required port of an op need not be connected when the layer's config gives a number in its
 * place: the entry then has a parameter of the same name.
 */
export interface Port {
name: string
many: boolean
required: boolean
variadic: boolean
}
/**
 * The code of the design as it is now, or in `problem` why there is none.
 */
export interface Code {
wish: CodeWish
lines: CodeLine[]
problem: string
}
/**
 * A line of code, and the nodes of one graph that it makes or calls.
 */
export interface CodeLine {
text: string
graph: string
nodes: string[]
}
export interface Patch {
[k: string]: Json
}
/**
 * A request that was not carried out, and why.
 */
export interface Refusal {
number: number
message: string
}
/**
 * The answer to the question of that id; only what was asked for is filled in.
 * 
 * `bars` are all places where the edge cannot end but those where it would close a loop: the canvas sees
 * those itself. `offers` are kinds of layers ("Dense", "ops.square").
 */
export interface Answer {
id: string
bars: Bar[]
offers: string[]
doc: string
problem: string
}
/**
 * A reason why the edge cannot end at a port of some nodes.
 */
export interface Bar {
reason: string
port: string
nodes: string[]
}
/**
 * What came of the `ApplyCode` of that number: the design follows it, or `marks` say why it does not.
 */
export interface CodeApplied {
number: number
done: boolean
marks: CodeMark[]
}
/**
 * Something to say about a line of what a person wrote, counted from 1.
 */
export interface CodeMark {
line: number
message: string
severity: ("error" | "warning")
}
/**
 * The catalogue as the palette and the inspector need it: without the long documentation.
 */
export interface CatalogueView {
mark: string
keras: string
entries: Entry[]
}
