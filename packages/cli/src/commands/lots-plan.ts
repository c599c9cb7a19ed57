import { type Criterion, defined, type Need } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { type LotPlan, type Market, planLots } from '@opensource-experts/criteria/lots'
import { searchExperts } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { openDirectory } from '../documents/open-directory'
import { readNeed } from '../documents/read-need'
import { withoutCredentials } from '../errors/without-credentials'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { lotPlanText } from '../text/lot-plan-text'
import { short } from '../text/short'

/** How to divide a contract: lots, limits, who can tender, concentration, and the note for the file. */
export const command = defineCommand({
  name: 'lots plan',
  rank: 310,
  group: 'how to divide a contract',
  description: 'lots, limits, who can tender, concentration and the note for the file, each with its reason',
  examples: ['ose lots plan need.json --lang fr', 'ose lots plan need.json --directory directory.yaml'],
  arguments: { need: { description: 'need (JSON)' } },
  options: {
    directory: {
      value: 'file-or-url',
      description: 'expert directory (YAML or JSON), for the firms known a lot; several may be given',
      many: true,
    },
    seed: { value: 'text', description: 'seed of the simulation: the same gives the same' },
    privateAddresses: { description: 'ask directories at private addresses too, such as localhost' },
  },
  words: {
    internal: {
      en: 'For the internal file: estimates and names of firms are not for tenderers.',
      fr: 'Pour le dossier interne : estimations et noms d’entreprises ne sont pas pour les soumissionnaires.',
    },
    lots: { en: 'Lots', fr: 'Lots' },
    models: { en: 'Ways to divide', fr: 'Façons de diviser' },
    limits: { en: 'Limits', fr: 'Limites' },
    reach: { en: 'Who can tender', fr: 'Qui peut répondre' },
    concentration: { en: 'Concentration', fr: 'Concentration' },
    competition: { en: 'Firms known', fr: 'Entreprises connues' },
    'not-asked': {
      en: 'Not asked of the directories, since no search takes a name so long: {names}. What is known of its lots is unknown.',
      fr: 'Non demandé aux annuaires, car aucune recherche ne prend un nom aussi long : {names}. Pour ses lots, la concurrence est inconnue.',
    },
    untold: {
      en: '{lot}: directories tell nothing of {criteria}, which depend on the tender or on papers.',
      fr: '{lot} : les annuaires ne disent rien de {criteria}, qui dépendent de l’offre ou de pièces.',
    },
    note: { en: 'Note for the file', fr: 'Note pour le dossier' },
    findings: { en: 'To look at', fr: 'À revoir' },
    questions: { en: 'To be answered', fr: 'Questions' },
    use: { en: 'yes', fr: 'oui' },
    'not-needed': { en: 'not needed', fr: 'inutile' },
    'not-open': { en: 'no', fr: 'non' },
    ask: { en: 'to be seen', fr: 'à voir' },
    'micro-firms': { en: 'micro', fr: 'micro' },
    'small-firms': { en: 'small', fr: 'petites' },
    'medium-firms': { en: 'medium', fr: 'moyennes' },
    'large-firms': { en: 'large', fr: 'grandes' },
    'highest-minimum': {
      en: 'minimum turnover at most {currency} {amount, number}; then open to: {sizes}',
      fr: 'chiffre d’affaires minimal d’au plus {amount, number} {currency} ; alors ouvert aux entreprises : {sizes}',
    },
    'own-minimum': {
      en: 'your minimum of {currency} {amount, number}: open to {sizes}',
      fr: 'votre minimum de {amount, number} {currency} : ouvert aux entreprises {sizes}',
    },
    'reach-unknown': { en: 'not known', fr: 'non connu' },
    undivided: { en: 'undivided contract', fr: 'marché non alloti' },
    'without-limit': { en: 'these lots, no limit', fr: 'ces lots, sans limite' },
    'with-limit': {
      en: '{awarded, plural, one {# lot} other {# lots}} at most a firm',
      fr: '{awarded, plural, one {# lot} other {# lots}} au plus par entreprise',
    },
    'worst-case': {
      en: 'index {hhi, number} at worst, {share, number} % for one firm',
      fr: 'indice {hhi, number} au pire, {share, number} % pour une entreprise',
    },
    simulated: {
      en: '{scenario, select, even {all alike} other {one leader}}: index {mean, number} ± {margin, number} on average, {low, number} to {high, number} in nine runs of ten; never outside {least, number} to {most, number} ({runs, number} runs)',
      fr: '{scenario, select, even {toutes égales} other {une en tête}} : indice {mean, number} ± {margin, number} en moyenne, {low, number} à {high, number} neuf fois sur dix ; jamais hors de {least, number} à {most, number} ({runs, number} tirages)',
    },
    amount: { en: '{currency} {amount, number}', fr: '{amount, number} {currency}' },
    shared: { en: '{share, number} %', fr: '{share, number} %' },
    line: { en: '{name}: {text}', fr: '{name} : {text}' },
  },
  run: (context, { need: file }, flags) =>
    answer(context, file, async () => {
      const need = await readNeed(context, file)
      const { seed, directory: places = [], privateAddresses = false } = flags
      const first = planLots(need, defined({ seed }))
      const { market, notAsked = [] } =
        places.length > 0 ? await marketOf(first, places, privateAddresses, context) : {}
      const plan = market ? planLots(need, { market, ...defined({ seed, criteria: criteriaOf(need, first) }) }) : first
      return {
        document: notAsked.length > 0 ? { ...plan, notAsked } : plan,
        lines: () => lotPlanText(plan, context, notAsked),
        exit: 0,
      }
    }),
})

/** What the proposal would ask of a firm, where the lots are its own: each minimum and each top level is then looked at. */
function criteriaOf(need: Need, { lots }: LotPlan): readonly Criterion[] | undefined {
  const { procurement } = propose(need)
  const same = procurement.lots.map(({ id }) => id).join() === lots.map(({ id }) => id).join()
  return need.planning?.lots === undefined && same ? procurement.criteria : undefined
}

/** Most names that a search takes. */
const mostNames = 50

/** Most characters of a name that a search takes. */
const longestName = 500

/**
 * Asks each directory for the software of all lots. A name that no search takes is told, and no source has then answered in
 * full: what was not asked is unknown, never none.
 */
async function marketOf(
  { lots }: LotPlan,
  places: readonly string[],
  privateAddresses: boolean,
  { signal, progress, env }: Context,
): Promise<{ readonly market: Market; readonly notAsked: readonly string[] }> {
  const all = lots.flatMap(({ software }) => software.map((name) => name.trim()))
  const names = [...new Set(all)].filter((name) => name !== '')
  const asked = names.filter((name) => name.length <= longestName)
  const notAsked = names.filter((name) => name.length > longestName).map((name) => short(name, 60))
  progress.show(places.join(', '))
  const directories = await Promise.all(places.map((place) => openDirectory(place, { signal, privateAddresses, env })))
  const parts = Array.from({ length: Math.ceil(asked.length / mostNames) }, (_, index) =>
    asked.slice(index * mostNames, (index + 1) * mostNames),
  )
  const found: Market[] = []
  for (const software of parts)
    found.push(await searchExperts(directories, { software }, { signal, limit: 100_000, mostPerSource: 100_000 }))
  const byId = new Map<string, Market['sources'][number]>()
  for (const source of found.flatMap(({ sources }) => sources)) {
    // One answer that is not whole makes the source so.
    if (byId.get(source.id)?.status === 'unavailable' || (byId.has(source.id) && source.status === 'ok')) continue
    const shown = source.status === 'ok' ? source : { ...source, reason: withoutCredentials(source.reason) }
    byId.set(source.id, shown)
  }
  const sources = [...byId.values()].map((source) =>
    notAsked.length > 0 && source.status === 'ok'
      ? { ...source, status: 'partial' as const, reason: 'not asked for every software' }
      : source,
  )
  return { market: { experts: found.flatMap(({ experts }) => experts), sources }, notAsked }
}
