import { type FamilyReport, formatFamily } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import type { Context } from '../io/context'
import { say } from '../words/say'

const states = ['checked', 'partly', 'not-checked'] as const

/** Which families of rules were checked, in part and not at all: what is not named would pass for checked. */
export function familiesText(families: readonly FamilyReport[], { lang }: Context): string[] {
  const named = ({ family, state, rules, asking }: FamilyReport) => {
    const name = formatFamily(family, lang, [lintMessages])
    return state === 'partly'
      ? say(lang, 'family-partly', { name, rules, answered: rules - asking })
      : say(lang, 'family-whole', { name, rules })
  }
  return states.flatMap((state) => {
    const own = families.filter((each) => each.state === state).map(named)
    return own.length === 0 ? [] : [`  ${say(lang, `families.${state}`, { families: own.join(', ') })}`]
  })
}
