import type { Notice } from '../read/notice-head'
import { childAt, extensionChildren, textAt, type XmlElement } from '../xml/element'

/**
 * A deadline before the day on which a notice is sent: BT-630, BT-131 or BT-1311 of a lot. After it a change notice may
 * change, and no longer cancel (rule BR-BT-00005-0151).
 */
export function passedDeadline(
  { places }: Notice,
  dispatch: string,
): { readonly lot: string; readonly deadline: string } | undefined {
  const sent = dayOf(dispatch)
  for (const [lot, place] of places) {
    for (const deadline of deadlinesOf(place)) if (dayOf(deadline) < sent) return { lot, deadline }
  }
  return undefined
}

function deadlinesOf(place: XmlElement): string[] {
  const process = childAt(place, 'cac:TenderingProcess')
  return [
    textAt(extensionChildren(process, 'efac:InterestExpressionReceptionPeriod')[0], 'cbc:EndDate'),
    textAt(process, 'cac:TenderSubmissionDeadlinePeriod', 'cbc:EndDate'),
    textAt(process, 'cac:ParticipationRequestReceptionPeriod', 'cbc:EndDate'),
  ].filter((text) => text !== undefined)
}

/** When a day with its time zone begins, in milliseconds; what is no day is NaN, which is before and after nothing. */
function dayOf(text: string): number {
  const [, day = '', zone = 'Z'] = /^(\d{4}-\d{2}-\d{2})(Z|[-+]\d{2}:\d{2})?$/u.exec(text) ?? []
  return Date.parse(`${day}T00:00:00${zone}`)
}
