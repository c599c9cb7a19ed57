import { type Finding, format, type MessageCatalogue } from '@opensource-experts/core'
import type { RuleQuestion } from '../rules/rule'
import { en } from './en'
import { fr } from './fr'

/**
 * Sentences of the rules: `<rule id>` what is wrong, `<rule id>.fix` what to do, `<rule id>.question.<ask>` what to ask.
 * Give it to `format` of core: `format(finding, 'fr', [lintMessages])`.
 */
export const lintMessages: MessageCatalogue = { en, fr }

/** What to do about a finding, in a sentence. */
export function formatAdvice(finding: Finding, locale = 'en'): string {
  return fill(`${finding.ruleId}.fix`, finding.params, locale) ?? ''
}

/** The question that a rule asks where a fact is missing. */
export function question(ruleId: string, { ask, params = {} }: RuleQuestion, locale: string): string {
  return (
    fill(`${ruleId}.question.${ask}`, params, locale) ?? fill(`question.${ask}`, params, locale) ?? `${ruleId}: ${ask}?`
  )
}

/** One place fills templates: core's `format`. */
function fill(id: string, params: Readonly<Record<string, unknown>>, locale: string): string | undefined {
  const language = locale.split('-')[0] ?? 'en'
  const known = lintMessages[locale]?.[id] ?? lintMessages[language]?.[id] ?? en[id]
  if (known === undefined) return undefined
  const carrier: Finding = {
    ruleId: id,
    severity: 'info',
    certainty: 'certain',
    path: '',
    params,
    source: 'lint',
    fingerprint: '',
  }
  return format(carrier, locale, [lintMessages])
}
