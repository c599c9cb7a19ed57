import { type Procurement, textIn } from '@opensource-experts/core'
import {
  type BidScore,
  type CriterionScore,
  filledFormula,
  formatScore,
  type LotScore,
  type Scoreboard,
  type ScoreNumber,
} from '@opensource-experts/core/scoring'
import type { Context } from '../io/context'
import type { Language } from '../words/language'
import { say, wordOf } from '../words/say'

/** A scoreboard for people: each formula with its numbers, so that it can be worked out by hand. */
export function scoreboardText(
  { lots, findings }: Scoreboard,
  procurement: Procurement,
  { lang, paint }: Pick<Context, 'lang' | 'paint'>,
): string[] {
  const titles = new Map(procurement.lots.map(({ id, title }) => [id, textIn(title, lang) ?? '']))
  const lines = [say(lang, 'score.internal')]
  for (const lot of lots) {
    const title = titles.get(lot.lot) ?? ''
    lines.push('', paint('bold', `${lot.lot}${title === '' ? '' : `  ${title}`}`), ...lotLines(lot, lang, paint))
  }
  if (findings.length > 0)
    lines.push('', say(lang, 'score.questions'), ...findings.map((each) => `  ${local(formatScore(each, lang), lang)}`))
  return lines
}

function lotLines(lot: LotScore, lang: Language, paint: Context['paint']): string[] {
  const names = new Map(
    lot.criteria.map(({ criterion, name = {} }) => [
      criterion,
      textIn(name, lang) ?? Object.values(name)[0] ?? criterion,
    ]),
  )
  const nameOf = (criterion: string) => names.get(criterion) ?? criterion
  if (lot.refusals.length > 0)
    return [
      say(lang, 'score.not-ranked'),
      ...lot.refusals.map((each) => `    ${paint('red', local(formatScore(each, lang), lang))}`),
    ]
  return [
    ...lot.criteria.flatMap(({ criterion, weight, formula, least, most }) => [
      `  ${nameOf(criterion)}${say(lang, 'colon')} ${say(lang, 'score.weight', { weight: local(String(weight), lang), formula })}`,
      ...(least === undefined || most === undefined
        ? []
        : [
            `  ${say(lang, 'score.spread', { least: local(String(least), lang), most: local(String(most), lang), weight: local(String(weight), lang) })}`,
          ]),
    ]),
    '',
    ...lot.bids.flatMap((bid) => bidLines(bid, lang, nameOf).map((line) => `  ${line}`)),
  ]
}

function bidLines(bid: BidScore, lang: Language, nameOf: (criterion: string) => string): string[] {
  const { name, tender, rank, total, excluded, tieBreak, scores } = bid
  const head =
    total === undefined
      ? say(lang, 'score.excluded', { name, tender })
      : say(lang, 'score.ranked', { rank, name, tender, total: local(String(total.shown), lang) })
  return [
    head,
    ...(tieBreak === undefined ? [] : [say(lang, 'score.tie-break', { way: wordOf(lang, 'score', tieBreak) })]),
    ...(excluded === undefined
      ? []
      : excluded.by === 'stated'
        ? [say(lang, 'score.stated', { reason: excluded.reason })]
        : [
            say(lang, 'score.threshold', {
              criterion: nameOf(excluded.criterion),
              found: local(excluded.found, lang),
              least: local(excluded.least, lang),
            }),
          ]),
    ...scores.flatMap((each) => scoreLines(each, lang, nameOf(each.criterion))),
    ...(total === undefined
      ? []
      : [
          say(lang, 'score.total', {
            formula: local(scores.map(({ points }) => points.exact).join(' + '), lang),
            points: shown(total, lang),
          }),
        ]),
  ]
}

function scoreLines(each: CriterionScore, lang: Language, criterion: string): string[] {
  const { found, formula, points, value } = each
  const filled = filledFormula(formula, each.with)
  return [
    ...(found === undefined
      ? []
      : [
          say(lang, `score.${found.rule}`, {
            criterion,
            formula: local(found.formula, lang),
            value: local(value, lang),
          }),
        ]),
    say(lang, 'score.step', { criterion, formula: local(filled, lang), points: shown(points, lang) }),
  ]
}

/** `400/9 ≈ 44.44`: exact first, where it is another text. */
function shown({ exact, shown: number }: ScoreNumber, lang: Language): string {
  const text = exact === String(number) ? exact : `${exact} ≈ ${number}`
  return local(text, lang)
}

/** The decimal sign of the language. */
function local(text: string, lang: Language): string {
  return lang === 'fr' ? text.replaceAll(/(\d)\.(\d)/gu, '$1,$2') : text
}
