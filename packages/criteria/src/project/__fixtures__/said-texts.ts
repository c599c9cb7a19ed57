import type { Message, NationalLaw } from '@opensource-experts/core'
import type { LanguageTexts } from '../../clause/language-texts'
import { underLaw } from '../../clause/law'
import { say } from '../../clause/say'

/** Every text of a language as it reads under a law: arguments stay in braces, plurals give both forms. */
export function saidTexts({ language, clauses, proposal, derogation }: LanguageTexts, law?: NationalLaw): string[] {
  return textsIn({ clauses, proposal, derogation })

  function textsIn(value: unknown): string[] {
    if (isMessage(value))
      return [1, 2].map((count) => {
        const message = underLaw(value, law)
        return say(message, countsOf(message, count), language)
      })
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isPart) && value.some(Array.isArray))
}

/** A part is text, or an argument whose name is no sentence: five steps of text are no message. */
function isPart(part: unknown): boolean {
  return typeof part === 'string' || (Array.isArray(part) && /^[\w#]+$/u.test(String(part[0])))
}

function countsOf(message: Message, count: number): Record<string, number> {
  if (typeof message === 'string') return {}
  const counted = message.flatMap((part) => (Array.isArray(part) && part.length > 2 ? [[part[0], count] as const] : []))
  return Object.fromEntries(counted)
}
