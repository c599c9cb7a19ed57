import { type Criterion, type LocalizedText, mentionsEnvironment, normaliseWord } from '@opensource-experts/core'
import type { Entry } from '../engine/context'
import { visible } from '../text/visible'
import { longestRead } from '../text/words'

export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Whether a criterion carries a tag. Tags that are not there are unknown for what was read from a notice or a form, which
 * have no place for them; a buyer who writes no tag says that there is none.
 */
export function tagged(entry: Entry, tag: string): Answer {
  if (entry.tags?.includes(tag)) return 'yes'
  if (entry.tags !== undefined) return 'no'
  // A clause that the catalogue does not know may carry any tag.
  return entry.partial || entry.criterion.clause ? 'unknown' : 'no'
}

/** `environmental` for one run of a rule: a criterion of many lots is looked at once. */
export function environmentalAnswers(): (entry: Entry) => Answer {
  const answers = new Map<Entry, Answer>()
  return (entry) => {
    const known = answers.get(entry) ?? environmental(entry)
    answers.set(entry, known)
    return known
  }
}

/** Whether a criterion or term takes the environment into account. What only its wording suggests is asked. */
export function environmental(entry: Entry): Answer {
  const answer = tagged(entry, 'environment')
  if (answer === 'yes' || entry.tags !== undefined) return answer
  const { criterion } = entry
  // L2152-7: a price is no environmental criterion; a global cost is one where it counts environmental characteristics.
  if (criterion.kind === 'award' && criterion.type === 'price') return 'no'
  if (criterion.kind === 'award' && criterion.type === 'cost') return 'unknown'
  return answer === 'no' && textsOf(criterion).some(mentionsEnvironment) ? 'unknown' : answer
}

/** Other beginnings of words by which a text says something of the environment, French and English. */
const further =
  /(?:^|[^a-z])(?:ressourc|resourc|electri|consomm|consum|papier|paper|transport|distance|remote|reunion|meeting|visio|deplace|travel|water|biodivers|biolog|impact|sobr|reempl|occasion|second hand|empreinte|footprint|polluan|pollut|watt|kwh|serveur|server|equipement|equipment|materiel|hardware|vehicul|vehicle|velo|bicycle|train|chauff|heat|arbre|forest|emball|packag|numerique responsable)/u

/**
 * Whether a criterion is marked as environmental and describes something else: a mark alone proves nothing. Read in French
 * and English; what a clause or another language says is left alone.
 */
export function isWordless({ criterion: { clause, name, description, noticeText, documentTexts } }: Entry): boolean {
  if (clause || documentTexts) return false
  const texts = [description, noticeText].flatMap((text) => Object.entries(text ?? {}))
  // What nobody would read to its end is asked about (DOC-01), and not judged.
  const isRead = texts.every(([language, { length }]) => length <= longestRead && /^(?:fr|en)(?:-|$)/iu.test(language))
  // A name may say what is done (“Meetings at a distance”); “Environment” alone is one more mark.
  const named = Object.values(name ?? {}).some((text) =>
    further.test(normaliseWord(visible(text.slice(0, longestRead)))),
  )
  return (
    isRead &&
    texts.length > 0 &&
    !named &&
    !texts.some(([, text]) => mentionsEnvironment(text) || further.test(normaliseWord(visible(text))))
  )
}

function textsOf({ name, description, noticeText }: Criterion): string[] {
  return [name, description, noticeText].flatMap((text: LocalizedText | undefined) =>
    Object.values(text ?? {}).map((each) => visible(each.slice(0, longestRead))),
  )
}
