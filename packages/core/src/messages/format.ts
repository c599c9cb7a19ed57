import type { Finding } from '../findings/finding'
import type { Loss, Refusal } from '../plan/plan'
import { en } from './en'
import { fr } from './fr'
import { formatMessage, type Message } from './message'
import type { MessageCatalogue } from './messages'

/** Core's own messages: refusals, losses, and what official rules and schemas report. */
export const coreMessages: MessageCatalogue = { en, fr }

function fill(template: Message, params: Readonly<Record<string, unknown>>, locale: string): string {
  if (typeof template !== 'string') return formatMessage(template, params, locale)
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in params ? show(params[name]) : whole))
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  // A weight that would move: who, from what, to what.
  const { criterion, before, after } = value as Record<string, unknown>
  return after === undefined ? JSON.stringify(value) : `${String(criterion)} ${String(before)} → ${String(after)}`
}

function template(id: string, locale: string, catalogues: readonly MessageCatalogue[]): Message | undefined {
  const language = locale.split('-')[0] ?? 'en'
  for (const tag of [locale, language, 'en']) {
    for (const catalogue of catalogues) {
      const found = catalogue[tag]?.[id]
      if (found !== undefined) return found
    }
  }
  return undefined
}

/**
 * The sentence of a finding. A rule's own template is looked up by its id, in the catalogues in order (add those of
 * `criteria` there), with its reason first (`<rule>.<reason>`), then by its source. Pure: same finding, same text.
 */
export function format(finding: Finding, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  const all = [...catalogues, coreMessages]
  const { reason } = finding.params
  const found =
    template(`${finding.ruleId}.${String(reason)}`, locale, all) ??
    template(finding.ruleId, locale, all) ??
    template(finding.summary === undefined ? `source.${finding.source}` : 'source.summary', locale, all) ??
    '{ruleId}'
  return fill(found, { field: finding.path, ...finding, ...finding.params }, locale)
}

/** The sentence of a refusal: what is refused, and what to do. */
export function formatRefusal(refusal: Refusal, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  const all = [...catalogues, coreMessages]
  const { reason } = refusal.params
  const found =
    template(`refusal.${refusal.code}.${String(reason)}`, locale, all) ??
    template(`refusal.${refusal.code}`, locale, all) ??
    refusal.code
  return fill(found, { criterion: '', lot: '', ...refusal, ...refusal.params }, locale)
}

/** The sentence of a loss. */
export function formatLoss(loss: Loss, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  const found = template(`loss.${loss.code}`, locale, [...catalogues, coreMessages]) ?? loss.code
  return fill(found, { criterion: '', lot: '', ...loss, ...loss.params }, locale)
}
