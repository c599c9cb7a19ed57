import { defined } from '../data/defined'
import { expectList, expectObject, expectText } from '../errors/expect-input'
import type { Finding } from '../findings/finding'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'
import type { Loss, Refusal } from '../plan/plan'
import { findMessage } from './find-message'
import { formatMessage, type MessageParams } from './message'
import type { MessageCatalogue } from './messages'

/** Core's own messages: refusals, losses, and what official rules and schemas report. */
export const coreMessages: MessageCatalogue = { en, fr }

/**
 * The sentence of a finding. A rule's own sentence is looked up by its id, in the catalogues in order (give those of
 * `lint` there), with its reason first (`<rule>.<reason>`), then by its summary or source. `locale` is a BCP 47 tag in any case;
 * a language that has no sentence falls back to English. Pure: same finding, same text.
 */
export function format(finding: Finding, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  expectObject('format', 'finding', finding)
  expectText('format', 'locale', locale)
  expectList('format', 'catalogues', catalogues)
  expectObject('format', 'params', finding.params)
  const { ruleId, source, summary, params } = finding
  const ids = [...withReason(ruleId, params), summary === undefined ? `source.${source}` : 'source.summary']
  return filled(ids, { field: finding.path, ...finding, ...params }, locale, catalogues) ?? ruleId
}

/** The sentence of a refusal: what is refused, and what to do. Languages as in `format`. */
export function formatRefusal(refusal: Refusal, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  expectObject('formatRefusal', 'refusal', refusal)
  expectText('formatRefusal', 'locale', locale)
  expectList('formatRefusal', 'catalogues', catalogues)
  expectObject('formatRefusal', 'params', refusal.params)
  const { code, params } = refusal
  const ids = withReason(`refusal.${code}`, params)
  return filled(ids, { criterion: '', lot: '', ...refusal, ...params }, locale, catalogues) ?? code
}

/** The sentence of a loss. Languages as in `format`. */
export function formatLoss(loss: Loss, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  expectObject('formatLoss', 'loss', loss)
  expectText('formatLoss', 'locale', locale)
  expectList('formatLoss', 'catalogues', catalogues)
  expectObject('formatLoss', 'params', loss.params)
  const { code, params } = loss
  return filled([`loss.${code}`], { criterion: '', lot: '', ...loss, ...params }, locale, catalogues) ?? code
}

function withReason(id: string, { reason }: MessageParams): string[] {
  return typeof reason === 'string' ? [`${id}.${reason}`, id] : [id]
}

/** The first of the ids that has a sentence, filled; undefined where none has. */
function filled(
  ids: readonly string[],
  params: MessageParams,
  locale: string,
  own: readonly MessageCatalogue[],
): string | undefined {
  const catalogues = [...own, coreMessages]
  for (const id of ids) {
    const found = findMessage(id, locale, catalogues)
    if (found) return formatMessage(found.message, withWords(params, locale, catalogues), found.locale)
  }
  return undefined
}

/** Kinds of criteria, and names of members in a list, become words: a buyer knows a full text, and no `description`. */
function withWords(params: MessageParams, locale: string, catalogues: readonly MessageCatalogue[]): MessageParams {
  const word = (id: string, value: unknown) =>
    findMessage(`${id}.${String(value)}`, locale, catalogues)?.message ?? value
  const { kind, members } = params
  return {
    ...params,
    ...defined({
      kind: typeof kind === 'string' ? word('kind', kind) : undefined,
      members: Array.isArray(members) ? members.map((member) => word('member', member)) : undefined,
    }),
  }
}
