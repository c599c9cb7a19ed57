import { expectObject, expectText, type Finding, findMessage, formatMessage } from '@opensource-experts/core'
import { en } from '../../generated/advice/en'
import { fr } from '../../generated/advice/fr'
import { adviceOfRule, adviceOfRuns } from '../../generated/advice/rules'

const catalogues = [{ en, fr }]

/**
 * What to do about a failed official rule, in English or French: for the rules on criteria, conditions and lots, which this
 * library writes. Empty for any other rule, and for what is no finding of the official rules.
 *
 * @param locale BCP 47, as in `format`; English where there is no sentence in it.
 */
export function formatRuleAdvice(finding: Finding, locale = 'en'): string {
  expectObject('formatRuleAdvice', 'finding', finding)
  expectText('formatRuleAdvice', 'locale', locale)
  expectText('formatRuleAdvice', 'ruleId', finding.ruleId)
  const advice = finding.source === 'eforms' ? adviceOf(finding.ruleId) : undefined
  const found = advice === undefined ? undefined : findMessage(advice, locale, catalogues)
  return found ? formatMessage(found.message, {}, found.locale) : ''
}

function adviceOf(ruleId: string): string | undefined {
  if (Object.hasOwn(adviceOfRule, ruleId)) return adviceOfRule[ruleId]
  const [, stem = '', digits = ''] = /^([\w-]+-)(\d{4})$/.exec(ruleId) ?? []
  const runs = Object.hasOwn(adviceOfRuns, stem) ? adviceOfRuns[stem] : undefined
  const number = Number(digits)
  return runs?.find(([from, to]) => from <= number && number <= to)?.[2]
}
