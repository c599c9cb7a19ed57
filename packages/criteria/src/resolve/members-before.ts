import type { ClauseParam, Criterion } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import { type Clause, type Level, levels } from '../clause/clause'
import { defaultOf } from '../clause/default-of'
import { comparableText } from '../template/comparable'
import { numberReader } from '../template/number-reader'
import { readTemplate } from '../template/read-template'
import { type ClauseMembers, clauseMembers } from './clause-members'

/**
 * What the clause gave a criterion at an earlier resolution, at the level and with the parameters that its texts still
 * say: texts of the clause are no adaptation of the buyer's once level or parameters have changed. Undefined where
 * neither the full text nor the short form is the clause's.
 */
export function membersBefore(
  criterion: Criterion,
  clause: Clause,
  catalogue: Catalogue,
): { readonly level: Level; readonly members: ClauseMembers } | undefined {
  const { description = {}, noticeText = {} } = criterion
  for (const [language, text] of [...Object.entries(description), ...Object.entries(noticeText)]) {
    const found = earlier(clause, language, text, catalogue)
    if (!found) continue
    const said = { ...criterion.clause?.params, ...found.params }
    const values: Record<string, ClauseParam> = {}
    for (const [name, parameter] of Object.entries(clause.parameters)) {
      const value = name === 'components' ? found.params.components : (said[name] ?? defaultOf(parameter, found.level))
      if (value !== undefined) values[name] = value
    }
    const languages = new Set([description, noticeText, criterion.name ?? {}].flatMap((each) => Object.keys(each)))
    return { level: found.level, members: clauseMembers(clause, found.level, values, [...languages], catalogue) }
  }
  return undefined
}

function earlier(
  clause: Clause,
  language: string,
  text: string,
  catalogue: Catalogue,
): { readonly level: Level; readonly params: Readonly<Record<string, ClauseParam>> } | undefined {
  const texts = textsFor(catalogue, language)
  const own = texts?.clauses[clause.id]
  if (!texts || !own) return undefined
  const read = comparableText(text)
  const numbers = numberReader(language)
  for (const level of levels) {
    for (const message of [own.levels[level].text, own.levels[level].notice]) {
      const params =
        message && readTemplate({ clause, message, text: own, phrases: texts.phrases, language, numbers }, read)
      if (params) return { level, params }
    }
  }
  return undefined
}
