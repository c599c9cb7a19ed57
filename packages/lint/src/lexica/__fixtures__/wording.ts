/** Sentences by rule: `faults` are pointed at by that rule, at `lawful` no rule of wording points. */
export type Wording = Readonly<
  Record<string, { readonly faults: readonly string[]; readonly lawful: readonly string[] }>
>

/** Where it stands, its language, the families that may point at it, and the sentence. */
export type Sentence = readonly ['award' | 'selection', 'fr' | 'en', string, string]
