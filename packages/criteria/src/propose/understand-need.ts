import {
  type Activity,
  isNuts,
  type Money,
  type Need,
  type NeedFramework,
  parseDecimal,
  type SoftwareProject,
} from '@opensource-experts/core'
import type { Blueprint } from '../catalogue/blueprint'
import { activityFacts } from '../generated/activity-facts'
import { blueprints as allBlueprints } from '../generated/blueprints'
import type { NeedMessageId } from '../generated/need-message-id'
import { unitsOf } from './concentration'
import type { NeedWords } from './need-words'
import type { ProposalNote } from './note'
import { distinct } from './subjects'
import { activitiesIn, speaksOfFramework } from './title-signs'

/** Most questions that are asked before a first proposal. */
const maxQuestions = 5

/** A need with what is usable in it, what is not, and what is to be asked. */
export interface Understood {
  readonly need: Need
  /** Absent: not known, or not above 0. */
  readonly value?: Money
  readonly durationMonths?: number
  /** NUTS codes alone. */
  readonly territories: readonly string[]
  readonly activities: readonly Activity[]
  readonly activitiesFrom: 'need' | 'title' | 'assumed'
  readonly software: readonly SoftwareProject[]
  readonly blueprints: readonly Blueprint[]
  readonly framework?: NeedFramework
  readonly frameworkFrom: 'need' | 'title' | 'buyers'
  readonly findings: readonly ProposalNote[]
  readonly questions: readonly ProposalNote[]
}

/** Reads a need: what makes no sense is a finding and left aside, what is missing is a question. */
export function understand(need: Need, words: NeedWords): Understood {
  const findings: ProposalNote[] = []
  const find = (code: string, path: string, params: Readonly<Record<string, string | number>> = {}) =>
    findings.push({ code, path, text: words.say(`finding.${code}` as NeedMessageId, params) })

  const value = usableValue(need, find)
  const durationMonths =
    Number.isFinite(need.durationMonths) && need.durationMonths > 0 ? need.durationMonths : undefined
  if (durationMonths === undefined) find('duration', '/durationMonths')
  const territories = usableTerritories(need, find)
  const blueprints = [...new Set(need.blueprints ?? [])].flatMap((id, index) => {
    const found = allBlueprints.find((each) => each.id === id)
    if (!found)
      find('blueprint', `/blueprints/${index}`, { name: id, known: allBlueprints.map((each) => each.id).join(', ') })
    return found ? [found] : []
  })
  const software = distinct(need.software ?? [])
  const { activities, from } = activitiesOf(need, software.length, value)
  const { framework, frameworkFrom } = frameworkOf(need)
  const years = Number(framework?.years ?? (durationMonths ?? 0) / 12)
  // Art. 33(1) of Directive 2014/24, art. 51(1) of Directive 2014/25.
  const most = need.buyerCategory === 'utility' ? 8 : 4
  if (framework && !framework.dynamic && years > most && framework.reason === undefined)
    find('years', '/framework/years', { years: Math.round(years * 100) / 100, most })
  return {
    need,
    ...(value ? { value } : {}),
    ...(durationMonths === undefined ? {} : { durationMonths }),
    territories,
    activities,
    activitiesFrom: from,
    software,
    blueprints,
    ...(framework ? { framework } : {}),
    frameworkFrom,
    findings,
    questions: questionsOf(need, { value, territories, from, durationMonths }, words),
  }
}

type Find = (code: string, path: string, params?: Readonly<Record<string, string | number>>) => void

function usableValue(need: Need, find: Find): Money | undefined {
  const { value } = need
  const amount = value && parseDecimal(value.amount)
  const usable = amount && amount.units > 0n ? value : undefined
  if (value === undefined) find('no-value', '/value')
  else if (!usable) find('value', '/value/amount')
  const main = value?.currency
  const others = [
    ...(need.framework?.maxValue ? [need.framework.maxValue.currency] : []),
    ...(need.buyers ?? []).flatMap(({ ceiling }) => (ceiling ? [ceiling.currency] : [])),
  ]
  const names = [...new Set([...(main ? [main] : []), ...others])]
  if (names.length > 1) find('currencies', '/value/currency', { names: names.join(', '), main: main ?? names[0] ?? '' })
  if (ceilingsExceed(need, need.framework?.maxValue ?? usable))
    find('ceilings', '/buyers', { whole: need.framework?.maxValue ? 'framework' : 'value' })
  return usable
}

/** Whether the buyers' ceilings, in the currency of the whole, add up to more than it: one of them could then not order all of its own. */
function ceilingsExceed({ buyers = [] }: Need, whole: Money | undefined): boolean {
  const own = buyers.flatMap(({ ceiling }) => (ceiling && ceiling.currency === whole?.currency ? [ceiling.amount] : []))
  if (!whole || own.length < 2) return false
  if ([whole.amount, ...own].some((amount) => parseDecimal(amount) === undefined)) return false
  const [most = 0n, ...parts] = unitsOf([whole.amount, ...own])
  return most > 0n && parts.reduce((sum, part) => sum + part, 0n) > most
}

/** A code of the pattern, of a State or of its overseas parts; what is none is left aside. */
function usableTerritories(need: Need, find: Find): string[] {
  const given = [...new Set(need.territories ?? [])]
  if (given.length === 0) find('no-territory', '/territories')
  const at = (code: string) => `/territories/${need.territories?.indexOf(code) ?? 0}`
  const known = given.filter((code) => {
    const is = isNuts(code)
    if (!is) find('territory', at(code), { name: code.slice(0, 60) })
    return is
  })
  // A code begins with that of the region that it lies in: work in both would be bought twice.
  return known.filter((code) => {
    const within = known.find((other) => other !== code && code.startsWith(other))
    if (within !== undefined) find('territory-within', at(code), { name: code, within })
    return within === undefined
  })
}

function activitiesOf(
  need: Need,
  count: number,
  value: Money | undefined,
): { readonly activities: readonly Activity[]; readonly from: Understood['activitiesFrom'] } {
  if (need.activities && need.activities.length > 0) return { activities: [...new Set(need.activities)], from: 'need' }
  const suggested = activitiesIn(need.title)
  // Support is the usual part of every title; alone it leaves open whether changes are bought as well.
  if (suggested.length > 0 && !(suggested.length === 1 && suggested[0] === 'support'))
    return { activities: suggested, from: 'title' }
  const parted = count < 2 && Number(value?.amount ?? 0) >= activityFacts.parting
  return { activities: parted ? ['support', 'development'] : ['support'], from: 'assumed' }
}

function frameworkOf(need: Need): Pick<Understood, 'framework' | 'frameworkFrom'> {
  if (need.framework) return { framework: need.framework, frameworkFrom: 'need' }
  if (speaksOfFramework(need.title)) return { framework: {}, frameworkFrom: 'title' }
  const several = (need.buyers ?? []).length > 1
  const central = (need.buyers ?? []).some(({ role }) => role === 'central-purchasing-body')
  return several || central ? { framework: {}, frameworkFrom: 'buyers' } : { frameworkFrom: 'need' }
}

/** In an order that a buyer can answer: what it wants, how much, on what, where, in which form, with whom. */
function questionsOf(
  need: Need,
  known: {
    readonly value: Money | undefined
    readonly territories: readonly string[]
    readonly from: Understood['activitiesFrom']
    readonly durationMonths: number | undefined
  },
  words: NeedWords,
): ProposalNote[] {
  const programme = (need.blueprints ?? []).length > 0
  const subject = [...(need.software ?? []), ...(need.functions ?? []), ...(need.blueprints ?? [])]
  const questions: readonly (readonly [missing: boolean, code: string, path: string])[] = [
    [need.activities === undefined && !programme, 'activities', '/activities'],
    [known.value === undefined, 'value', '/value'],
    [need.jurisdiction === undefined, 'law', '/jurisdiction'],
    [known.durationMonths === undefined, 'duration', '/durationMonths'],
    [subject.length === 0, 'subject', '/software'],
    [known.territories.length === 0, 'territories', '/territories'],
    [programme && need.organisation?.users === undefined, 'users', '/organisation/users'],
    [need.onSite === undefined, 'places', '/onSite'],
    [need.framework === undefined, 'framework', '/framework'],
    [need.buyers === undefined, 'buyers', '/buyers'],
    [need.existingContracts === undefined, 'existing', '/existingContracts'],
  ]
  return questions
    .filter(([missing]) => missing)
    .slice(0, maxQuestions)
    .map(([, code, path]) => ({ code, path, text: words.say(`question.${code}` as NeedMessageId) }))
}
