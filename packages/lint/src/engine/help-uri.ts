/** The page of a rule. `base`: the page of all rules, without fragment. */
export function helpUri(ruleId: string, base = 'docs/rules.md'): string {
  return `${base}#${ruleId.toLowerCase()}`
}
