import type { Criterion } from '@opensource-experts/core'
import type { ProposalWords } from './proposal-words'
import { wordsFor } from './words-for'

/** Why a criterion is in a proposal, in one or two sentences. */
export function clauseReason(criterion: Criterion, words: ProposalWords, french: boolean): string {
  const say = words.reasons
  const weight = criterion.kind === 'award' && criterion.weight ? Number(criterion.weight.value) : undefined
  if (!criterion.clause) {
    return criterion.kind === 'award' && criterion.type === 'price'
      ? say.price(weight ?? 0, french)
      : say.method(weight ?? 0)
  }
  const { id } = criterion.clause
  const share = criterion.kind === 'award' && criterion.weight?.kind === 'percentage' ? weight : undefined
  const what = say.clause(id, nameIn(criterion, words), share)
  const why = whyOf(id, words)
  return why === undefined ? what : `${what} ${why}`
}

function nameIn(criterion: Criterion, words: ProposalWords): string {
  const names = Object.entries(criterion.name ?? {})
  return names.find(([tag]) => wordsFor(tag) === words)?.[1] ?? names[0]?.[1] ?? criterion.id
}

function whyOf(id: string, { reasons }: ProposalWords): string | undefined {
  const why: Readonly<Record<string, string>> = {
    'AWD-01': reasons.staff,
    'AWD-02': reasons.plan,
    'AWD-04': reasons.time,
    'AWD-17': reasons.access,
    'AWD-16': `${reasons.environment} ${reasons.onSite}`,
    'AWD-20': `${reasons.environment} ${reasons.remote}`,
    'PER-18': reasons.environment,
    'PER-20': reasons.environment,
    'PER-19': reasons.social,
    'SEL-01': reasons.references,
    'SEL-06': reasons.thirdLevel,
    'PER-01': reasons.upstream,
    'PER-02': reasons.publication,
    'PER-04': reasons.embargo,
    'PER-05': reasons.ledger,
    'PER-12': reasons.replacement,
  }
  return why[id]
}
