import { helpUriFor } from '@opensource-experts/core'

/** The page of a rule: the project's own, or its part of the caller's page of all rules (`base`, without fragment). */
export function helpUri(ruleId: string, base?: string): string {
  return base === undefined ? helpUriFor(ruleId) : `${base}#${ruleId.toLowerCase()}`
}
