// Which parameters of a layer are shown at once: what is required, what is common, and all others on demand.

import type { Parameter } from "../../generated/messages";

/** Parameters that most models leave alone, by name. */
const RARE = new RegExp(
  "(_initializer|_regularizer|_constraint|_axes|_dtype|_cap|_size_limit)$|^(renorm|lora|idf|gptq|max_tokens|pad_to_max|num_oov|ref_)" +
    "|^(dtype|trainable|data_format|seed|weights|quantization_config|dilation_rate|groups|depth_multiplier|output_padding|stateful|unroll" +
    "|go_backwards|use_cudnn|reset_after|unit_forget_bias|zero_output_for_mask|synchronized|noise_shape|value_range|sparse|ragged" +
    "|flash_attention|sliding_window|use_gate|backward_layer|tie_weights|encoding|salt|mask_value|mask_token|oov_token|fill_value|invert)$",
);

export interface Parts<Item> {
  readonly required: readonly Item[];
  readonly common: readonly Item[];
  readonly rare: readonly Item[];
}

/** The items in three parts, each in the order of the signature. */
export function partsOf<Item extends { readonly parameter: Parameter }>(items: readonly Item[]): Parts<Item> {
  const isRare = ({ parameter }: Item) => RARE.test(parameter.name);
  const free = items.filter(({ parameter }) => !parameter.required);
  return {
    required: items.filter(({ parameter }) => parameter.required),
    common: free.filter((item) => !isRare(item)),
    rare: free.filter(isRare),
  };
}
