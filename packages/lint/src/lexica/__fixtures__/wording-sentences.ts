/** Sentences with the rule that looks at them: those that it points at, and look-alikes that every rule leaves alone. */
export interface WordingSentences {
  readonly faults: readonly (readonly [ruleId: string, sentence: string])[]
  readonly lawful: readonly (readonly [ruleId: string, sentence: string])[]
}
