import { defined, type Framework, reaches } from '@opensource-experts/core'
import type { ProposedLot } from './need-lots'
import type { NeedWords } from './need-words'
import type { Reason } from './reason'
import type { Understood } from './understand-need'

/** House line: most holders of a lot where the need says nothing. */
const holders = 4

/**
 * The framework agreement of a need, with a ceiling where one is known. Source: art. 33 of Directive 2014/24, judgment
 * C-23/20 (a ceiling in value or in quantity).
 */
export function frameworkOf(understood: Understood, lots: readonly ProposedLot[]): Framework | undefined {
  const { need, framework, value, durationMonths } = understood
  if (!framework) return undefined
  const { dynamic: _, ...terms } = framework
  const { maxValue: ceiling, ...rest } = terms
  // What is in another currency than the value is a finding, and left aside.
  const isUsable = Number(ceiling?.amount ?? 0) > 0 && ceiling?.currency === (value ?? ceiling)?.currency
  const own = isUsable ? ceiling : undefined
  const most = terms.maxParticipants ?? (isSmall(understood, lots) || lots.every(hosts) ? 1 : holders)
  return {
    ...rest,
    ...defined({
      maxValue: own ?? value,
      years: terms.years ?? (durationMonths === undefined ? undefined : Math.round((durationMonths / 12) * 100) / 100),
      maxParticipants: most,
      // LOT-04: at the level basic every order is put to competition again.
      reopening: terms.reopening ?? (most > 1 ? (need.level === 'basic' ? 'with' : 'mixed') : undefined),
    }),
  }
}

/** What is hosted runs at one place. */
function hosts({ part }: ProposedLot): boolean {
  return part.activities.includes('hosting')
}

/** Below the worth of a lot of its own, several holders would wait for orders that do not come. */
function isSmall({ value }: Understood, lots: readonly ProposedLot[]): boolean {
  return value !== undefined && Number(value.amount) / lots.length < 100_000
}

export function frameworkReasons(understood: Understood, lots: readonly ProposedLot[], words: NeedWords): Reason[] {
  const { need, framework, frameworkFrom } = understood
  if (!framework) return []
  const eu = reaches('EU', need.jurisdiction) === false ? 'no' : need.buyerCategory === 'utility' ? 'utility' : 'yes'
  if (framework.dynamic) return [{ path: '/dps', text: words.say('reason.dynamic', { eu }) }]
  const { maxParticipants: most = 1, reopening = 'with', maxValue } = frameworkOf(understood, lots) ?? {}
  const path = '/framework'
  return [
    { path, text: words.say('reason.framework', { eu, ceiling: maxValue ? 'known' : 'none' }) },
    ...(frameworkFrom === 'need' ? [] : [{ path, text: words.say(`reason.framework-${frameworkFrom}`) }]),
    {
      path: '/framework/maxParticipants',
      text:
        most > 1
          ? words.say('reason.framework-several', {
              holders: most,
              reopening,
              hosting: lots.some(hosts) ? 'yes' : 'no',
            })
          : words.say('reason.framework-one'),
    },
  ]
}
