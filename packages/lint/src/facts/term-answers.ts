import type { Entry, LintContext } from '../engine/context'
import { isStated } from './judge'
import { type Answer, tagged } from './tagged'
import { says } from './wording'

/** `wordless`: it is marked as such, and no text says what it asks. */
export type TermAnswer = Answer | 'wordless'

/**
 * Whether a term is of a kind, such as `social`. A mark alone proves nothing: a text of its own, or the clause that it is
 * made from, has to stand there. What only its wording suggests is asked. Each term is looked at once for all its lots.
 */
export function termAnswers(
  context: LintContext,
  tag: string,
  patterns: readonly string[],
): (term: Entry) => TermAnswer {
  const answers = new Map<Entry, TermAnswer>()
  return (term) => {
    const known = answers.get(term) ?? answerOf(context, term, tag, patterns)
    answers.set(term, known)
    return known
  }
}

function answerOf(context: LintContext, term: Entry, tag: string, patterns: readonly string[]): TermAnswer {
  const answer = tagged(term, tag)
  if (answer === 'yes') return hasWords(term) ? 'yes' : 'wordless'
  return answer === 'no' && term.tags === undefined && says(context, term, patterns) ? 'unknown' : answer
}

function hasWords({ criterion: { clause, description, noticeText, documentTexts } }: Entry): boolean {
  const { contract, specifications } = documentTexts ?? {}
  return clause !== undefined || [description, noticeText, contract, specifications].some(isStated)
}
