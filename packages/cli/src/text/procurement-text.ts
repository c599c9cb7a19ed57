import type { Criterion, Procurement } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { say, wordOf } from '../words/say'
import { columns } from './columns'
import { inOneOf, short } from './short'
import { weightText } from './weight-text'

/** Lots and criteria of a procurement, in columns. It may be any that was read: half of it may be missing. */
export function procurementText(procurement: Procurement, { lang, paint }: Context): string[] {
  const { lots, criteria, languages, lotClauses = [] } = procurement
  const tags = [lang, ...languages]
  const title = inOneOf(procurement.title, tags)
  return [
    ...(title === '' ? [] : [`  ${short(title, 100)}`]),
    `  ${paint('bold', say(lang, 'lots'))}`,
    ...(lots.length === 0 ? [`    ${say(lang, 'none')}`] : []),
    ...columns(
      lots.map(({ id, title: name, value }) => [
        id,
        short(inOneOf(name, tags), 90),
        ...(value === undefined ? [] : [say(lang, 'lot-worth', { ...value })]),
      ]),
      4,
    ),
    ...(lotClauses.length === 0 ? [] : [`  ${paint('bold', say(lang, 'lot-clauses'))}`]),
    ...columns(
      lotClauses.map(({ id, name, lots: own }) => [scope(own, lang), short(inOneOf(name, tags), 90) || id]),
      4,
    ),
    ...(criteria.length === 0 ? [] : [`  ${paint('bold', say(lang, 'criteria'))}`]),
    ...columns(
      criteria.map((criterion) => [
        scope(criterion.lots, lang),
        wordOf(lang, 'kind', criterion.kind),
        typeText(criterion, lang),
        weightText(criterion, lang),
        short(inOneOf(criterion.name ?? criterion.description, tags), 70) || criterion.id,
      ]),
      4,
    ),
  ]
}

function scope(lots: Criterion['lots'], lang: Context['lang']): string {
  return lots === 'all' ? say(lang, 'all-lots') : short(lots.join(', '), 40)
}

function typeText(criterion: Criterion, lang: Context['lang']): string {
  const type: string | undefined = criterion.kind === 'award' ? criterion.type : undefined
  return type === undefined ? '' : wordOf(lang, 'type', type)
}
