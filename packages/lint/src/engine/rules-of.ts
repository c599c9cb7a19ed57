import type { Law, Severity } from '@opensource-experts/core'
import type { RuleFamily } from './families'
import type { Check, Preset, Rule, RuleParam, RuleReference } from './rule'

/** A rule in few bytes: id, severity with certainty and place, positions of its legal references, logic, limits. */
export type RuleRow = readonly [
  id: string,
  traits: `${Severity} ${Rule['certainty']} ${Rule['jurisdiction']}`,
  references: readonly number[],
  check: Check,
  params?: Readonly<Record<string, RuleParam['value']>>,
]

/**
 * Rules from a table that `pnpm generate` makes of `rules/`, so that a bundle says once what many of them say.
 * `references`, by the law that they are part of, are parted by `|`; those from memory begin with `?`.
 */
export function rulesOf(
  presets: readonly Preset[],
  references: Readonly<Partial<Record<Law, string>>>,
  families: Readonly<Partial<Record<RuleFamily, readonly RuleRow[]>>>,
): Rule[] {
  const known = Object.entries(references).flatMap(([law, said]) => said.split('|').map(referenceOf(law as Law)))
  return Object.entries(families).flatMap(([family, rows]) =>
    rows.map(([id, traits, basis, check, params = {}]): Rule => {
      const [severity, certainty, jurisdiction] = traits.split(' ') as [
        Severity,
        Rule['certainty'],
        Rule['jurisdiction'],
      ]
      return {
        id,
        presets,
        family,
        severity,
        certainty,
        jurisdiction,
        legalBasis: basis.flatMap((position) => known[position] ?? []),
        params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, { value }])),
        check,
      }
    }),
  )
}

function referenceOf(law: Law) {
  return (said: string): RuleReference => ({
    ...(said.startsWith('?') ? { ref: said.slice(1), status: 'memory' } : { ref: said, status: 'verified' }),
    ...(law === 'any' ? {} : { law }),
  })
}
