import { formatScore, parseEvaluation, type Scoreboard, score } from '@opensource-experts/core/scoring'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { resolveFor } from '../documents/resolve-clauses'
import { withCatalogue } from '../documents/with-catalogue'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'
import { scoreboardText } from '../text/scoreboard-text'

/** Marks and ranks with every step. Exit 1 where a lot cannot be ranked. */
export const command = defineCommand({
  name: 'score',
  rank: 620,
  description: 'mark and rank tenders by the published criteria, exact, with every step',
  examples: ['ose score evaluation.json', 'ose score evaluation.json --lang fr --json'],
  arguments: { evaluation: { description: 'evaluation (JSON): the procurement, and the values of each bid' } },
  options: { ...catalogueOption },
  words: {
    internal: {
      en: 'For the internal file: names and marks of others are not for tenderers.',
      fr: 'Pour le dossier interne : noms et notes des autres ne sont pas pour les soumissionnaires.',
    },
    weight: { en: '{weight}  {formula}', fr: '{weight}  {formula}' },
    ranked: { en: '{rank}. {name} ({tender}): {total}', fr: '{rank}. {name} ({tender}) : {total}' },
    'tie-break': { en: '   equal in total, parted by: {way}', fr: '   à égalité de total, départagé par : {way}' },
    'best-quality': { en: 'the better quality', fr: 'la meilleure qualité' },
    'lowest-price': { en: 'the lower price', fr: 'le prix le plus bas' },
    'heaviest-criterion': { en: 'the heaviest criterion', fr: 'le critère le plus lourd' },
    excluded: { en: '-  {name} ({tender}): out', fr: '-  {name} ({tender}) : éliminée' },
    stated: { en: '   {reason}', fr: '   {reason}' },
    threshold: {
      en: '   {criterion}: {found}, below the minimum of {least}',
      fr: '   {criterion} : {found}, sous le minimum de {least}',
    },
    consensus: { en: '   {criterion}, agreed: {formula}', fr: '   {criterion}, accord : {formula}' },
    mean: { en: '   {criterion}, mean: {formula} = {value}', fr: '   {criterion}, moyenne : {formula} = {value}' },
    median: { en: '   {criterion}, median: {formula}, {value}', fr: '   {criterion}, médiane : {formula}, {value}' },
    hours: {
      en: '   {criterion}, by planned hours: {formula} = {value}',
      fr: '   {criterion}, par heures prévues : {formula} = {value}',
    },
    step: { en: '   {criterion}: {formula} = {points}', fr: '   {criterion} : {formula} = {points}' },
    total: { en: '   Total: {formula} = {points}', fr: '   Total : {formula} = {points}' },
    spread: {
      en: '   points given: {least} to {most} of {weight}',
      fr: '   points donnés : de {least} à {most} sur {weight}',
    },
    'not-ranked': { en: '  Not ranked:', fr: '  Non classé :' },
    questions: { en: 'Questions', fr: 'Questions' },
  },
  run: (own, { evaluation: file }, { catalogue }) =>
    withCatalogue(own, { catalogue }, (context) =>
      answer(context, file, async () => {
        const { procurement, ...evaluation } = await readJson(context, file, parseEvaluation)
        const resolved = { ...procurement, criteria: resolveFor(procurement, procurement.criteria, context) }
        const board = score({ ...evaluation, procurement: resolved })
        return {
          document: { file, ...withSentences(board, context.lang) },
          lines: () => scoreboardText(board, resolved, context),
          exit: board.lots.some(({ refusals }) => refusals.length > 0) ? 1 : 0,
        }
      }),
    ),
})

function withSentences(board: Scoreboard, lang: string) {
  const said = <Said extends Scoreboard['findings'][number] | Scoreboard['lots'][number]['refusals'][number]>(
    each: Said,
  ) => ({ ...each, message: formatScore(each, lang) })
  return {
    ...board,
    lots: board.lots.map((lot) => ({ ...lot, refusals: lot.refusals.map(said) })),
    findings: board.findings.map(said),
  }
}
