import type { ClauseParam, Criterion, Message, NationalLaw } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import { type Clause, type Level, levels } from '../clause/clause'
import { textMessages } from '../clause/clause-text'
import { defaultOf } from '../clause/default-of'
import { lawsIn, underLaw } from '../clause/law'
import { comparableText } from '../template/comparable'
import { numberReader } from '../template/number-reader'
import { readTemplate } from '../template/read-template'
import { type ClauseMembers, clauseMembers } from './clause-members'

/** What a clause gave a criterion at an earlier resolution. */
export interface MembersBefore {
  readonly level: Level
  /** In the words of each law that the clause has words of, the neutral ones first. */
  readonly wordings: readonly { readonly law: NationalLaw | undefined; readonly members: ClauseMembers }[]
}

/**
 * What the clause gave a criterion at an earlier resolution, at the level and with the parameters that its texts still
 * say: texts of the clause are no adaptation of the buyer's once level, parameters or State have changed. Undefined where
 * neither the full text nor the short form is the clause's.
 */
export function membersBefore(criterion: Criterion, clause: Clause, catalogue: Catalogue): MembersBefore | undefined {
  const { description = {}, noticeText = {} } = criterion
  const own = Object.values(catalogue.texts).flatMap(({ clauses }) => clauses[clause.id] ?? [])
  const laws = [undefined, ...lawsIn(own.flatMap(textMessages))]
  for (const [language, text] of [...Object.entries(description), ...Object.entries(noticeText)]) {
    const found = earlier(clause, language, text, catalogue, laws)
    if (!found) continue
    const said = { ...criterion.clause?.params, ...found.params }
    const values: Record<string, ClauseParam> = {}
    for (const [name, parameter] of Object.entries(clause.parameters)) {
      const value = name === 'components' ? found.params.components : (said[name] ?? defaultOf(parameter, found.level))
      if (value !== undefined) values[name] = value
    }
    const spoken = new Set([description, noticeText, criterion.name ?? {}].flatMap((each) => Object.keys(each)))
    const languages = [...spoken]
    const wordings = laws.map((law) => ({
      law,
      members: clauseMembers(clause, found.level, values, { languages, catalogue, law }),
    }))
    return { level: found.level, wordings }
  }
  return undefined
}

function earlier(
  clause: Clause,
  language: string,
  text: string,
  catalogue: Catalogue,
  laws: readonly (NationalLaw | undefined)[],
): { readonly level: Level; readonly params: Readonly<Record<string, ClauseParam>> } | undefined {
  const texts = textsFor(catalogue, language)
  const own = texts?.clauses[clause.id]
  if (!texts || !own) return undefined
  const read = comparableText(text)
  const numbers = numberReader(language)
  const params = (message: Message) =>
    readTemplate({ clause, message, text: own, phrases: texts.phrases, language, numbers }, read)
  for (const level of levels) {
    for (const message of [own.levels[level].text, own.levels[level].notice]) {
      for (const law of message === undefined ? [] : laws) {
        const found = message === undefined ? undefined : params(underLaw(message, law))
        if (found) return { level, params: found }
      }
    }
  }
  return undefined
}
