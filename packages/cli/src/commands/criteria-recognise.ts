import { type Procurement, type Recognised, sameValue } from '@opensource-experts/core'
import { recognise } from '@opensource-experts/criteria'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { type ProcurementPart, procurementParts } from '../documents/read-procurement'
import { catalogueOf } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { eachDocument } from '../io/answer'
import type { Context } from '../io/context'
import { documentFacts, documentTitle } from '../text/document-title'
import { namesIn } from '../text/names'
import { paramsText } from '../text/params-text'
import { section } from '../text/section'
import { say, wordOf } from '../words/say'

/** The clauses that criteria are made from, read back from their texts. */
export const command = defineCommand({
  name: 'criteria recognise',
  rank: 420,
  description: 'the clauses that the criteria of procurements and notices are made from',
  examples: [
    'ose criteria recognise notice.xml --lang fr',
    'ose notice read notice.xml --json | ose criteria recognise -',
  ],
  arguments: { procurement: { description: 'procurements (JSON, or notices)', many: true } },
  options: catalogueOption,
  words: {
    none: {
      en: 'No clause of the catalogue is recognised.',
      fr: 'Aucune clause du catalogue n’est reconnue.',
    },
    exact: { en: 'as in the catalogue', fr: 'comme au catalogue' },
    edited: { en: 'with words of others', fr: 'avec des mots d’autrui' },
    line: {
      en: '{clause}, level {level}, {match} ({languages})',
      fr: '{clause}, niveau {level}, {match} ({languages})',
    },
  },
  run: (own, { procurement: files }, flags) =>
    withCatalogue(own, flags, (context) =>
      eachDocument(
        context,
        files,
        (file) => procurementParts(context, file),
        (file, part, place) => {
          const { value: procurement } = part.procurement()
          const recognised = recognise(procurement, catalogueOf(context))
          const about = { file, place, ...fromOf(part) }
          return {
            document: { ...documentFacts(about), recognised },
            lines: () => [documentTitle(about, context), ...recognisedText(recognised, procurement, context)],
            exit: 0,
          }
        },
      ),
    ),
})

function fromOf({ from }: ProcurementPart): { readonly from?: string } {
  return from === undefined ? {} : { from }
}

function recognisedText(recognised: readonly Recognised[], procurement: Procurement, context: Context): string[] {
  if (recognised.length === 0) return [`  ${say(context.lang, 'criteria-recognise.none')}`]
  const names = namesIn([procurement], context.lang)
  const places = new Map<string, Recognised[]>()
  for (const each of recognised) places.set(each.criterion, [...(places.get(each.criterion) ?? []), each])
  return [...places].flatMap(([criterion, its]) => section(names.criterion(criterion), clauseLines(its, context)))
}

/** One line for each clause: what is found alike in several languages stands once. */
function clauseLines(recognised: readonly Recognised[], { lang, paint }: Context): string[] {
  const alike: { readonly first: Recognised; readonly languages: string[] }[] = []
  for (const each of recognised) {
    const same = alike.find(({ first }) => first.match === each.match && sameValue(first.clause, each.clause))
    if (same) same.languages.push(each.language)
    else alike.push({ first: each, languages: [each.language] })
  }
  return alike.flatMap(({ first: { clause, match }, languages }) => [
    `    ${say(lang, 'criteria-recognise.line', {
      clause: paint('bold', `${clause.id} ${clause.version}`),
      level: wordOf(lang, 'level', clause.level),
      match: say(lang, `criteria-recognise.${match}`),
      languages: languages.join(', '),
    })}`,
    ...paramsText(clause.params, lang),
  ])
}
