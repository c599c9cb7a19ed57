import {
  type Finding,
  findMessage,
  format,
  type MessageCatalogue,
  type MessagePart,
  type Messages,
} from '@opensource-experts/core'
import type { RuleQuestion } from '../rules/rule'
import { en } from './en'
import { fr } from './fr'

/**
 * Sentences of the rules: `<rule id>` what is wrong, `<rule id>.fix` what to do, `<rule id>.question.<ask>` what to ask.
 * Give it to `format` of core: `format(finding, 'fr', [lintMessages])`.
 */
export const lintMessages: MessageCatalogue = { en: asMessages(en), fr: asMessages(fr) }

/** The same as they are written: what a rule's description shows. */
export const lintTemplates: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr }

/** Templates of the older form, `{name}` where a parameter goes, as messages. */
function asMessages(templates: Readonly<Record<string, string>>): Messages {
  const parts = (template: string) => template.split(/\{(\w+)\}/u)
  return Object.fromEntries(
    Object.entries(templates).map(([id, template]) => [
      id,
      parts(template).flatMap((part, index): MessagePart[] => (index % 2 === 1 ? [[part]] : part === '' ? [] : [part])),
    ]),
  )
}

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
  if (!findMessage(id, locale, [lintMessages])) return undefined
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
