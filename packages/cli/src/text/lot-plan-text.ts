import type {
  CompetitionPreview,
  Explained,
  LotCompetition,
  LotPlan,
  LotReach,
  SimulatedAwards,
} from '@opensource-experts/criteria/lots'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { columns } from './columns'
import { semicolons } from './semicolons'
import { inOneOf, short } from './short'

/** A plan of lots for people: each part with its reasons; sources stand in the JSON document and in the note. */
export function lotPlanText(plan: LotPlan, context: Context, notAsked: readonly string[] = []): string[] {
  const { lang, paint } = context
  const { lots, models, limits, reach, note, competition, findings, questions } = plan
  const part = (
    id: 'lots' | 'models' | 'limits' | 'reach' | 'concentration' | 'competition' | 'note' | 'findings' | 'questions',
    lines: readonly string[],
  ) => (lines.length === 0 ? [] : ['', paint('bold', say(lang, `lots-plan.${id}`)), ...lines])
  const listed = (remarks: readonly Explained[]) => remarks.map(({ text }) => `  - ${text[lang]}`)
  return [
    paint('dim', say(lang, 'lots-plan.internal')),
    ...part(
      'lots',
      lots.flatMap(({ id, title, value, share, reason }) => [
        ...columns([
          [
            paint('bold', id),
            short(inOneOf(title, [lang]), 70),
            value ? say(lang, 'lots-plan.amount', value) : '',
            share === undefined ? '' : say(lang, 'lots-plan.shared', { share }),
          ],
        ]),
        `    ${reason.text[lang]}`,
      ]),
    ),
    ...part(
      'models',
      columns(models.map(({ model, state, reason }) => [model, say(lang, `lots-plan.${state}`), reason.text[lang]])),
    ),
    ...part('limits', [
      ...limits.fields.map(({ field, value }) => `  ${field} ${value}`),
      ...listed(limits.reasons),
      ...(limits.rule ? [`  ${limits.rule[lang]}`] : []),
    ]),
    ...part('reach', [...columns(reach.lots.flatMap((each) => reachRows(each, context))), ...listed(reach.reasons)]),
    ...part('concentration', concentrationText(plan, context)),
    ...part('competition', [
      ...competitionText(competition, context),
      ...(notAsked.length > 0
        ? [`  - ${say(lang, 'lots-plan.not-asked', { names: semicolons(notAsked, lang) })}`]
        : []),
    ]),
    ...part('findings', listed(findings)),
    ...part('questions', listed(questions)),
    ...part(
      'note',
      note.text[lang].split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    ),
  ]
}

function reachRows({ lot, highestMinimum, minimum, sizes }: LotReach, { lang }: Context): string[][] {
  const unknown = say(lang, 'lots-plan.reach-unknown')
  const open = (member: 'atHighest' | 'atYours') =>
    sizes
      .filter((each) => each[member] === true)
      .map(({ size }) => say(lang, `lots-plan.${size}-firms`))
      .join(', ') || unknown
  const rows = [
    ...(highestMinimum
      ? [
          say(lang, 'lots-plan.highest-minimum', {
            // Whole units: nobody writes half a euro, and less is below the cap as well.
            amount: String(highestMinimum.amount).replace(/\.\d+$/u, ''),
            currency: highestMinimum.currency,
            sizes: open('atHighest'),
          }),
        ]
      : []),
    ...(minimum ? [say(lang, 'lots-plan.own-minimum', { ...minimum, sizes: open('atYours') })] : []),
  ]
  return (rows.length > 0 ? rows : [unknown]).map((text, index) => [index === 0 ? lot : '', text])
}

function concentrationText({ concentration, limits }: LotPlan, { lang }: Context): string[] {
  const { undivided, worst, simulated, reasons } = concentration
  const worstText = ({ hhi, largestShare }: typeof undivided) =>
    say(lang, 'lots-plan.worst-case', { hhi, share: largestShare })
  const named = (name: string, text: string) => `  ${say(lang, 'lots-plan.line', { name, text })}`
  const limit = say(lang, 'lots-plan.with-limit', { awarded: limits.awarded ?? 0 })
  const runs = (each: readonly SimulatedAwards[] | undefined) =>
    (each ?? []).map((one) => `    ${say(lang, 'lots-plan.simulated', { ...one, ...one.bounds })}`)
  return [
    named(say(lang, 'lots-plan.undivided'), worstText(undivided)),
    ...(worst ? [named(say(lang, 'lots-plan.without-limit'), worstText(worst.withoutLimit))] : []),
    ...runs(simulated?.withoutLimit),
    ...(worst?.withLimit ? [named(limit, worstText(worst.withLimit))] : []),
    ...runs(simulated?.withLimit),
    ...reasons.map(({ text }) => `  - ${text[lang]}`),
  ]
}

function competitionText(competition: CompetitionPreview | undefined, { lang }: Context): string[] {
  if (!competition) return []
  const levels = competition.lots.flatMap((lot) => levelLines(lot, lang))
  return [...new Set(levels), ...competition.reasons.map(({ text }) => text[lang])].map((text) => `  - ${text}`)
}

/** What directories tell of each level, by the criterion that it is of; what they cannot tell in one line. */
function levelLines({ lot, levels }: LotCompetition, lang: Context['lang']): string[] {
  const nameless = levels.find(({ reason }) => reason.code === 'competition.no-software')
  if (nameless) return [nameless.reason.text[lang]]
  const untold = levels.flatMap(({ told, criterion }) => (told === 'nothing' ? (criterion ?? []) : []))
  return [
    ...levels
      .filter(({ told, criterion }) => told !== 'nothing' || criterion === undefined)
      .map(({ criterion, reason }) =>
        criterion === undefined
          ? reason.text[lang]
          : say(lang, 'lots-plan.line', { name: criterion.toUpperCase(), text: reason.text[lang] }),
      ),
    ...(untold.length > 0
      ? [say(lang, 'lots-plan.untold', { lot, criteria: untold.map((id) => id.toUpperCase()).join(', ') })]
      : []),
  ]
}
