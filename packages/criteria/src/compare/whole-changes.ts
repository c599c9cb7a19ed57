import type { Procurement } from '@opensource-experts/core'
import { amountText, type Both } from './both'

/** What has changed of the procurement as a whole. */
export function wholeChanges(both: Both): void {
  const { before, after, words, note } = both
  const none = words.say('change.none')
  const differ = (
    code: Parameters<typeof note>[0],
    path: string,
    say: (procurement: Procurement) => string | number | undefined,
  ) => {
    const [earlier = none, later = none] = [say(before), say(after)]
    if (earlier !== later) note(code, path, { before: earlier, after: later })
  }
  differ('change.state', '/jurisdiction', ({ jurisdiction }) => jurisdiction)
  differ('change.procedure', '/procedure', ({ procedure }) =>
    procedure === undefined ? undefined : words.say('change.procedure-is', { code: procedure }),
  )
  differ('change.value', '/value', ({ value }) => amountText(both, value))
  differ('change.framework', '/framework', (procurement) => frameworkText(both, procurement))
  differ('change.dynamic', '/dps', ({ dps }) => words.say(dps ? 'change.yes' : 'change.no'))
  differ('change.limit-submitted', '/lotLimits/submitted', ({ lotLimits }) => limitText(both, lotLimits?.submitted))
  differ('change.limit-awarded', '/lotLimits/awarded', ({ lotLimits }) => limitText(both, lotLimits?.awarded))
  differ('change.not-divided', '/notDividedReason', ({ notDividedReason }) => notDividedReason?.ground)
}

function limitText({ words }: Both, lots: number | undefined): string {
  return lots === undefined ? words.say('change.no-limit') : words.say('change.limit-is', { lots })
}

function frameworkText(both: Both, { framework }: Procurement): string {
  const { words } = both
  if (!framework) return words.say('change.no')
  const { maxValue, years, maxParticipants } = framework
  return [
    words.say('change.yes'),
    ...(maxValue ? [words.say('change.framework-sum', { sum: amountText(both, maxValue) })] : []),
    ...(years === undefined ? [] : [words.say('change.framework-years', { years: Number(years) })]),
    ...(maxParticipants === undefined ? [] : [words.say('change.framework-holders', { holders: maxParticipants })]),
  ].join(words.say('change.list'))
}
