import {
  anyText,
  checkInput,
  defined,
  flag,
  type LocalizedText,
  type Lot,
  type Members,
  normaliseText,
  oneOf,
  reaches,
  textIn,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { catalogueInput, readingCatalogue } from '../catalogue/catalogue-input'
import { defaultCatalogue } from '../project/default-catalogue'
import { dayIn } from '../propose/day-in'
import { clauseTexts } from '../resolve/clause-texts'
import { type Explained, explain, inBoth, type Remark, remark, type TwoTexts } from './explain'
import { lotsOfNeed } from './lots-of-need'
import { type NeedToPlan, needToPlan } from './plan-input'

/** Who was in touch, by firm: no persons. */
export interface MarketContact {
  /** ISO 8601 day. */
  readonly date: string
  readonly firm: string
  /** How: `letter`, `meeting`, `platform`, in the buyer's words. */
  readonly channel: string
  /** What the firm was told beyond what is published, each in the same words for all. */
  readonly told?: readonly string[]
  readonly answered?: boolean
}

export interface SourcingKitOptions {
  /** Default: the level of the need, else `basic`. */
  readonly level?: 'basic' | 'advanced' | 'exemplary'
  /** Default: none yet. */
  readonly contacts?: readonly MarketContact[]
  /** What was changed after the answers, by the question that led to it (`MKT-02`). */
  readonly changes?: Readonly<Record<string, LocalizedText>>
  /** Default: the catalogue of the project. */
  readonly catalogue?: Catalogue
}

/** A paper of the kit, in Markdown, with who may read it. */
export interface KitPaper {
  readonly mark: 'tender-documents' | 'internal-file'
  readonly text: TwoTexts
}

export interface SourcingKit {
  /** Questions MKT-01 to MKT-05, open to all. */
  readonly questionnaire: KitPaper & {
    readonly questions: readonly { readonly clause: string; readonly name: TwoTexts; readonly text: TwoTexts }[]
  }
  /** Who was told what, and whether all were told the same. */
  readonly register: KitPaper
  /** To publish with the tender documents. */
  readonly summary: KitPaper
  /** Title and description of a prior information notice (BT-21, BT-24) or of another announcement. */
  readonly notice: KitPaper & { readonly title: TwoTexts }
  /** Firms that were told less than others. */
  readonly findings: readonly Remark[]
  readonly reasons: readonly Explained[]
}

const questions = ['MKT-01', 'MKT-02', 'MKT-03', 'MKT-04', 'MKT-05'] as const

const contact: Members = {
  members: { date: anyText, firm: anyText, channel: anyText, told: { list: anyText }, answered: flag },
  required: ['date', 'firm', 'channel'],
}
const options: Members = {
  members: {
    level: oneOf('basic', 'advanced', 'exemplary'),
    contacts: { list: contact },
    changes: { named: { named: anyText }, key: oneOf(...questions) },
    catalogue: catalogueInput,
  },
}

/**
 * What a consultation of the market takes (arts 40 and 41 of Directive 2014/24): questionnaire, register of contacts, summary,
 * announcement. Pure. Texts in French and English.
 *
 * @throws OseError `input-invalid`; as `clauseTexts` where another catalogue lacks the five questions.
 */
export function sourcingKit(need: NeedToPlan, given: SourcingKitOptions = {}): SourcingKit {
  checkInput('sourcingKit', { need: [needToPlan, need], options: [options, given] })
  const { level = need.level ?? 'basic', contacts = [], changes = {}, catalogue = defaultCatalogue } = given
  return readingCatalogue('sourcingKit', () => {
    const { lots } = lotsOfNeed(need, undefined, catalogue)
    const title = titleOf(need)
    const asked = questions.map((clause) =>
      questionOf(clause, level, { lots, catalogue, ...defined({ jurisdiction: need.jurisdiction }) }),
    )
    const french = reaches('FR', need.jurisdiction) === true
    return {
      questionnaire: {
        mark: 'tender-documents',
        questions: asked,
        text: both((language) =>
          [
            `# ${inBoth('kit.questionnaire-title', { title })[language]}`,
            inBoth('kit.questionnaire-intro')[language],
            ...once(asked.map(({ text }) => text[language])).map(
              (text, index) => `## ${index + 1}. ${asked[index]?.name[language] ?? ''}\n\n${text}`,
            ),
          ].join('\n\n'),
        ),
      },
      register: { mark: 'internal-file', text: registerText(title, contacts) },
      summary: { mark: 'tender-documents', text: summaryText(title, asked, contacts, changes) },
      notice: {
        mark: 'tender-documents',
        title: inBoth('kit.notice-title', { title }),
        text: inBoth('kit.notice', {
          title,
          date: launchOf(need),
          software: softwareOf(lots) ?? inBoth('kit.unknown'),
          lots: lots.length,
        }),
      },
      findings: unequal(contacts),
      reasons: [explain('kit.summary-names', {}, french ? ['consultation', 'frConsultation'] : ['consultation'])],
    }
  })
}

/** A paragraph that every question ends with is said by the introduction. */
function once(texts: readonly string[]): string[] {
  const last = texts.map((text) => text.split('\n\n').at(-1))
  const same = texts.length > 1 && last.every((paragraph) => paragraph === last[0])
  return same ? texts.map((text) => text.split('\n\n').slice(0, -1).join('\n\n')) : [...texts]
}

/** The expected launch as people write it; what is no day stays as it is. */
function launchOf({ date }: NeedToPlan): TwoTexts {
  return date === undefined ? inBoth('kit.unknown') : both((language) => dayIn(date, language) ?? date)
}

function titleOf({ title }: NeedToPlan): TwoTexts {
  const none = inBoth('note.untitled')
  const [any] = Object.values(title ?? {})
  return both((language) => textIn(title, language) ?? any ?? none[language])
}

function softwareOf(lots: readonly Lot[]): string | undefined {
  const names = [...new Set(lots.flatMap(({ software = [] }) => software.map(({ name }) => name)))]
  return names.length > 0 ? names.join(', ') : undefined
}

function questionOf(
  clause: (typeof questions)[number],
  level: NonNullable<SourcingKitOptions['level']>,
  {
    catalogue,
    ...frame
  }: { readonly lots: readonly Lot[]; readonly catalogue: Catalogue; readonly jurisdiction?: string },
) {
  const { name, text } = clauseTexts({ id: clause, level }, { languages: ['fr', 'en'], catalogue, procurement: frame })
  return {
    clause,
    name: both((language) => textIn(name, language) ?? ''),
    text: both((language) => textIn(text, language) ?? ''),
  }
}

function registerText(title: TwoTexts, contacts: readonly MarketContact[]): TwoTexts {
  return both((language) =>
    [
      `# ${inBoth('kit.register-title', { title })[language]}`,
      inBoth('kit.register-use')[language],
      [
        `| ${inBoth('kit.register-columns')[language]} |`,
        '|---|---|---|---|---|',
        ...contacts.map(({ date, firm, channel, told = [], answered = false }) => {
          const cells = {
            date: cell(date),
            firm: cell(firm),
            channel: cell(channel),
            told: apart(told.map(cell), language),
            answered: String(answered),
          }
          return `| ${inBoth('kit.register-line', cells)[language]} |`
        }),
      ].join('\n'),
    ].join('\n\n'),
  )
}

/** Things told, one after the other: French sets a no-break space before a semicolon. */
function apart(parts: readonly string[], language: 'en' | 'fr'): string {
  return parts.join(language === 'fr' ? '\u00a0; ' : '; ')
}

/** A cell of a table in Markdown. */
function cell(text: string): string {
  return normaliseText(text).replaceAll('|', '\\|')
}

function summaryText(
  title: TwoTexts,
  asked: readonly { readonly clause: string; readonly name: TwoTexts }[],
  contacts: readonly MarketContact[],
  changes: Readonly<Record<string, LocalizedText>>,
): TwoTexts {
  const firms = new Set(contacts.map(({ firm }) => keyOf(firm)))
  const answered = new Set(contacts.filter((each) => each.answered).map(({ firm }) => keyOf(firm)))
  const told = toldToAny(contacts)
  return both((language) =>
    [
      `# ${inBoth('kit.summary-title', { title })[language]}`,
      inBoth('kit.summary-counts', { contacted: firms.size, answered: answered.size })[language],
      ...(told.length > 0 ? [inBoth('kit.summary-informed', { told: apart(told, language) })[language]] : []),
      asked
        .map(({ clause, name }) => {
          const own = Object.hasOwn(changes, clause) ? changes[clause] : undefined
          const change = own && (textIn(own, language) ?? Object.values(own)[0])
          return change === undefined
            ? inBoth('kit.summary-no-change', { question: name })[language]
            : inBoth('kit.summary-change', { question: name, change })[language]
        })
        .join('\n'),
      inBoth('kit.summary-names')[language],
    ].join('\n\n'),
  )
}

function toldToAny(contacts: readonly MarketContact[]): string[] {
  return [
    ...new Map(
      contacts.flatMap(({ told = [] }) => told.map((each) => [keyOf(each), normaliseText(each)] as const)),
    ).values(),
  ]
}

/** Art. 41: what one firm was told, all are told. */
function unequal(contacts: readonly MarketContact[]): Remark[] {
  const all = toldToAny(contacts)
  const byFirm = new Map<string, { readonly firm: string; readonly index: number; readonly told: Set<string> }>()
  for (const [index, { firm, told = [] }] of contacts.entries()) {
    const known = byFirm.get(keyOf(firm)) ?? { firm, index, told: new Set<string>() }
    for (const each of told) known.told.add(keyOf(each))
    byFirm.set(keyOf(firm), known)
  }
  return [...byFirm.values()].flatMap(({ firm, index, told }) => {
    const missing = all.filter((each) => !told.has(keyOf(each)))
    return missing.length > 0
      ? [
          remark(`/contacts/${index}`, 'kit.unequal', { firm, missing: missing.join('; ') }, [
            'consultation',
            'equalTreatment',
          ]),
        ]
      : []
  })
}

function keyOf(text: string): string {
  return normaliseText(text).toLowerCase()
}

function both(make: (language: 'en' | 'fr') => string): TwoTexts {
  return { en: make('en'), fr: make('fr') }
}
