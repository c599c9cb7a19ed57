import type { Criterion, Procurement } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { say, wordOf } from '../words/say'
import { columns } from './columns'
import { inOneOf, short } from './short'
import { weightText } from './weight-text'

/** Lots and criteria of a procurement, in columns. It may be any that was read: half of it may be missing. */
export function procurementText(procurement: Procurement, { lang, paint }: Context): string[] {
  const { lots, criteria, languages } = procurement
  const tags = [lang, ...languages]
  const title = inOneOf(procurement.title, tags)
  return [
    ...(title === '' ? [] : [`  ${short(title, 100)}`]),
    `  ${paint('bold', say(lang, 'lots'))}`,
    ...(lots.length === 0 ? [`    ${say(lang, 'none')}`] : []),
    ...columns(
      lots.map(({ id, title: name }) => [id, short(inOneOf(name, tags), 90)]),
      4,
    ),
    ...(criteria.length === 0 ? [] : [`  ${paint('bold', say(lang, 'criteria'))}`]),
    ...columns(
      criteria.map((criterion) => [
        criterion.lots === 'all' ? say(lang, 'all-lots') : short(criterion.lots.join(', '), 40),
        wordOf(lang, 'kind', criterion.kind),
        typeText(criterion, lang),
        weightText(criterion, lang),
        short(inOneOf(criterion.name ?? criterion.description, tags), 70) || criterion.id,
      ]),
      4,
    ),
  ]
}

function typeText(criterion: Criterion, lang: Context['lang']): string {
  const type: string | undefined = criterion.kind === 'award' ? criterion.type : undefined
  return type === undefined ? '' : wordOf(lang, 'type', type)
}
