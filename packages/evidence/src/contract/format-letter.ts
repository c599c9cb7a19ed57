import { checkInput, expectText, oneOf, someText } from '@opensource-experts/core'
import { type Say, sayIn } from '../committee/words'
import type { Comparison, Letter, PromiseState } from './comparison'
import { checkComparison } from './comparison-input'

/** A draft: a person reads, completes and signs it. */
export interface FormattedLetter {
  readonly subject: string
  readonly body: string
}

/**
 * A letter as a draft, in English or French. It hears the contractor and announces nothing: what follows is for the contract
 * to say. @throws OseError `input-invalid`.
 */
export function formatLetter(letter: Letter, comparison: Comparison, locale = 'en'): FormattedLetter {
  checkInput('formatLetter', {
    letter: [
      {
        members: {
          code: oneOf('record-late', 'promises-short', 'to-clear-up'),
          params: { named: (value: unknown) => (typeof value === 'number' ? undefined : someTextOrEmpty(value)) },
          promises: { list: someText },
        },
        required: ['code', 'params', 'promises'],
      },
      letter,
    ],
  })
  checkComparison('formatLetter', comparison)
  expectText('formatLetter', 'locale', locale)
  const say = sayIn(locale)
  const { code, params, promises } = letter
  const items = comparison.promises
    .filter(({ promise }) => promises.includes(promise.id))
    .map((each) => `- ${promiseLine(each, say)}`)
  const body = [
    say('letter.salutation'),
    say(`letter.${code}.body`, params),
    ...(items.length > 0 ? [items.join('\n')] : []),
    say(`letter.${code}.ask`, params),
    say(params.hearing === 0 ? 'letter.hearing-open' : 'letter.hearing', params),
    say('letter.close'),
  ]
  return { subject: say(`letter.${code}.subject`, params), body: `${body.join('\n\n')}\n` }
}

/** One promise in words: what was promised beside what the record and git say. */
export function promiseLine(
  { promise, proposed, merged, released, confirmed, late, withoutDays, hours }: PromiseState,
  say: Say,
): string {
  const { id, component, count, state, within } = promise
  return [
    say('compare.promise', { id, component, count, state: say(`promised.${state}`) }),
    say('compare.stated', { proposed, merged, released, confirmed }),
    ...(late > 0 && within
      ? [say('compare.late', { late, value: within.value, unit: say(`unit.${within.unit}`) })]
      : []),
    ...(withoutDays > 0 ? [say('compare.without-days', { count: withoutDays })] : []),
    ...(hours.promised === undefined
      ? []
      : [say('compare.hours', { promised: String(hours.promised), stated: String(hours.stated) })]),
  ].join(' ')
}

function someTextOrEmpty(value: unknown) {
  return typeof value === 'string' ? undefined : ({ code: 'invalid', message: 'must be a text or a number' } as const)
}
