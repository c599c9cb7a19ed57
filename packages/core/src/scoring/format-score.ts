import { expectObject, expectText } from '../errors/expect-input'
import { en } from '../generated/messages-scoring/en'
import { fr } from '../generated/messages-scoring/fr'
import { findMessage } from '../messages/find-message'
import { formatMessage } from '../messages/message'
import type { MessageCatalogue } from '../messages/messages'
import type { ScoreFinding, ScoreRefusal } from './scoreboard'

const messages: MessageCatalogue = { en, fr }

/**
 * The sentence of a refusal or a question of `score`. `locale` is a BCP 47 tag in any case; English where there is no text
 * in it. The code stands for itself where it is of another version.
 */
export function formatScore(said: ScoreRefusal | ScoreFinding, locale = 'en'): string {
  expectObject('formatScore', 'said', said)
  expectText('formatScore', 'code', said.code)
  expectObject('formatScore', 'params', said.params)
  expectText('formatScore', 'locale', locale)
  const { code, params, ...place } = said
  const reason = typeof params.reason === 'string' ? [`${code}.${params.reason}`] : []
  for (const id of [...reason, code]) {
    const found = findMessage(id, locale, [messages])
    if (found) return formatMessage(found.message, { tender: '', criterion: '', ...place, ...params }, found.locale)
  }
  return code
}
