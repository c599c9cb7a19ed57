import type { Activity, LocalizedText } from '@opensource-experts/core'
import { activityFacts } from '../generated/activity-facts'

/** The activities that the words of a title suggest, in the order in which they are listed. */
export function activitiesIn(title: LocalizedText): Activity[] {
  const words = wordsOf(title)
  return activityFacts.activities.filter(({ signs }) => beginWith(words, signs)).map(({ id }) => id)
}

/** Whether a title speaks of a framework agreement. */
export function speaksOfFramework(title: LocalizedText): boolean {
  return beginWith(wordsOf(title), activityFacts.frameworkSigns)
}

function wordsOf(title: LocalizedText): string[] {
  return Object.values(title).flatMap((text) => text.toLowerCase().split(/[^\p{L}-]+/u))
}

function beginWith(words: readonly string[], signs: readonly string[]): boolean {
  return words.some((word) => signs.some((sign) => word.startsWith(sign)))
}
