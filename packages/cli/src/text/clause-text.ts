import {
  type ClauseDocument,
  documentPlaces,
  legalReference,
  type ParameterDocument,
} from '@opensource-experts/criteria'
import type { Context } from '../io/context'
import { say, wordOf } from '../words/say'
import { columns } from './columns'
import { section } from './section'
import { numberText } from './weight-text'

/** A clause to read: what it is, its text at each level, its parameters and its legal basis. */
export function clauseText(clause: ClauseDocument, { lang, paint }: Context): string[] {
  const {
    id,
    version,
    kind,
    target,
    parameters,
    legalBasis,
    legalReview,
    reviews = [],
    texts,
    law,
    under = {},
  } = clause
  const others = Object.keys(under)
  const text = texts[lang] ?? texts.en
  return [
    paint('bold', `${id}  ${text?.name ?? ''}`),
    ...columns([
      [say(lang, 'version'), version],
      [say(lang, 'kind'), wordOf(lang, 'kind', kind)],
      ...(kind === 'lot-design' || kind === 'market-consultation' ? [['', say(lang, `goes-to.${kind}`)]] : []),
      ...(target ? [[say(lang, 'target'), wordOf(lang, 'target', target)]] : []),
      [say(lang, 'law'), legalReview ? say(lang, 'reviewed', { ...legalReview }) : say(lang, 'not-reviewed')],
      ...(law ? [[say(lang, 'wording'), say(lang, 'wording-law', { law })]] : []),
      ...(others.length > 0 ? [[say(lang, 'wording'), say(lang, 'wording-neutral', { laws: others.join(', ') })]] : []),
    ]),
    ...Object.entries(text?.levels ?? {}).flatMap(([level, words]) => [
      '',
      `  ${paint('cyan', levelText(level, lang))}`,
      ...(words.text ?? words.notice ?? '').split('\n').map((line) => `    ${line}`.trimEnd()),
      ...documentPlaces.flatMap((place) => {
        const own = words[place]
        return own === undefined ? [] : [`    ${say(lang, `place.${place}`, { law: law ?? 'other' })} ${own}`]
      }),
      ...(words.steps ?? []).map((step, mark) => `      ${mark}  ${step}`),
    ]),
    ...(Object.keys(parameters).length > 0 ? [''] : []),
    ...section(
      say(lang, 'parameters'),
      columns(
        Object.entries(parameters).map(([name, parameter]) => [
          name,
          parameter.meaning[lang] ?? parameter.meaning.en ?? '',
          `(${admits(parameter, lang)})`,
        ]),
        4,
      ),
    ),
    ...section(
      say(lang, 'law'),
      legalBasis.map(
        ({ ref, status }) =>
          `    ${legalReference(ref, lang)}${status === 'memory' ? ` (${say(lang, 'law-memory')})` : ''}`,
      ),
    ),
    ...section(
      say(lang, 'readings'),
      reviews.map((review) => `    ${say(lang, review.stale ? 'reading-stale' : 'reading', { ...review })}`),
    ),
  ]
}

/** A level as people call it, and as files do where that is another word. */
function levelText(level: string, lang: Context['lang']): string {
  const word = wordOf(lang, 'level', level)
  return word === level ? level : `${word} (${level})`
}

/** What a parameter admits, in words. */
function admits(parameter: ParameterDocument, lang: Context['lang']): string {
  switch (parameter.type) {
    case 'integer':
    case 'decimal': {
      const { min, max, unit } = parameter
      const numbers = { min: numberText(min, lang), max: numberText(max, lang) }
      return say(lang, `admits.${parameter.type}`, { ...numbers, unit: wordOf(lang, 'unit', unit) })
    }
    case 'choice':
    case 'choices':
      return say(lang, `admits.${parameter.type}`, { options: parameter.options.join(', ') })
    default:
      return say(lang, `admits.${parameter.type}`, parameter)
  }
}
