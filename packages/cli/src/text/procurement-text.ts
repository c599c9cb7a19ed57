import type { Criterion, Procurement } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { columns } from './columns'
import { inOneOf, short } from './short'

/** Lots and criteria of a procurement, in columns. */
export function procurementText(procurement: Procurement, { lang, paint }: Context): string[] {
  const { lots, criteria, languages } = procurement
  const title = inOneOf(procurement.title, [lang, ...languages])
  return [
    ...(title === '' ? [] : [`  ${short(title, 100)}`]),
    `  ${paint('bold', say(lang, 'lots'))}`,
    ...columns(
      lots.map(({ id, title: name }) => [id, short(inOneOf(name, [lang, ...languages]), 90)]),
      4,
    ),
    ...(criteria.length === 0 ? [] : [`  ${paint('bold', say(lang, 'criteria'))}`]),
    ...columns(
      criteria.map((criterion) => [
        criterion.lots === 'all' ? say(lang, 'all-lots') : short(criterion.lots.join(', '), 40),
        criterion.kind,
        criterion.kind === 'award' ? criterion.type : '',
        weightText(criterion),
        short(inOneOf(criterion.name ?? criterion.description, [lang, ...languages]), 70) || criterion.id,
      ]),
      4,
    ),
  ]
}

function weightText(criterion: Criterion): string {
  if (criterion.kind !== 'award' || !criterion.weight) return ''
  const { kind, value } = criterion.weight
  return kind === 'percentage' ? `${value} %` : kind === 'order' ? `#${value}` : `${value} ${kind}`
}
