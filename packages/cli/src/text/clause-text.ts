import type { ClauseDocument } from '@opensource-experts/criteria'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { columns } from './columns'
import { section } from './section'

/** A clause to read: what it is, its text at each level, its parameters and its legal basis. */
export function clauseText(clause: ClauseDocument, { lang, paint }: Context): string[] {
  const { id, version, kind, target, parameters, legalBasis, legalReview, reviews = [], texts } = clause
  const text = texts[lang] ?? texts.en
  return [
    paint('bold', `${id}  ${text?.name ?? ''}`),
    ...columns([
      [say(lang, 'version'), version],
      [say(lang, 'kind'), kind],
      [say(lang, 'target'), target],
      [say(lang, 'law'), legalReview ? say(lang, 'reviewed', { ...legalReview }) : say(lang, 'not-reviewed')],
    ]),
    ...Object.entries(text?.levels ?? {}).flatMap(([level, words]) => [
      '',
      `  ${paint('cyan', level)}`,
      ...words.text.split('\n').map((line) => `    ${line}`.trimEnd()),
      ...(words.steps ?? []).map((step, mark) => `      ${mark}  ${step}`),
    ]),
    ...(Object.keys(parameters).length > 0 ? [''] : []),
    ...section(
      say(lang, 'parameters'),
      columns(
        Object.entries(parameters).map(([name, { meaning, admits }]) => [
          name,
          meaning[lang] ?? meaning.en ?? '',
          `(${admits})`,
        ]),
        4,
      ),
    ),
    ...section(
      say(lang, 'law'),
      legalBasis.map(({ ref, status }) => `    ${ref}${status === 'memory' ? ` (${say(lang, 'law-memory')})` : ''}`),
    ),
    ...section(
      say(lang, 'readings'),
      reviews.map((review) => `    ${say(lang, review.stale ? 'reading-stale' : 'reading', { ...review })}`),
    ),
  ]
}
