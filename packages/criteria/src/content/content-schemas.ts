import * as z from 'zod/mini'
import { lotSituations } from '../catalogue/clause-sets'
import { figuresMember, pairsMember } from './figure-schemas'
import { said } from './said'

// The shapes of the content files: checked at build, and shipped to editors as JSON Schemas (content/schemas).
const levelNames = ['basic', 'advanced', 'exemplary'] as const
const level = z.enum(levelNames)
const text = z.string().check(z.minLength(1))
const whole = z.number()
const activity = z.enum(['support', 'development', 'migration', 'hosting', 'training', 'steering', 'advice'])
const perLevel = z.strictObject({ basic: whole, advanced: whole, exemplary: whole })
const someLevels = z.strictObject({
  basic: z.optional(whole),
  advanced: z.optional(whole),
  exemplary: z.optional(whole),
})
const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'must be a version such as 1.0.0, in quotes' }))
const clauseId = z.string().check(z.regex(/^[A-Z]{3}-\d{2}$/, { error: 'must be a clause id such as AWD-02' }))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day such as "2026-12-01", in quotes' }))

const optional = said(z.optional(z.boolean()), 'True for what may be left out although it has no default.')
const levels = said(
  z.optional(z.array(level)),
  'Levels whose texts ask for it; elsewhere it is not needed. Absent: all.',
)
const base = { optional, levels }
const number = {
  min: whole,
  max: whole,
  default: said(z.union([whole, perLevel]), 'One default, or one for each level.'),
  notice: said(z.optional(z.literal(false)), 'The short form need not say it; a comment says why.'),
}
const unit = said(text, 'months, days, working-days, hours, percent, persons, pages, items, years.')
const laws = said(
  z.optional(z.record(z.string(), z.enum(['FR', 'IT', 'BE', 'DE', 'PT']))),
  'Options that belong to the law of one State; elsewhere they cannot be chosen.',
)
const length = { minLength: whole, maxLength: whole }
const parameter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('integer'), unit, ...number, ...base }),
  z.strictObject({ type: z.literal('decimal'), unit, ...number, ...base }),
  z.strictObject({ type: z.literal('text'), ...length, ...base }),
  z.strictObject({ type: z.literal('url'), ...length, ...base }),
  z.strictObject({ type: z.literal('names'), maxItems: whole, default: z.literal('lot-software'), ...base }),
  z.strictObject({ type: z.literal('choice'), options: z.array(text), laws, ...base }),
  z.strictObject({ type: z.literal('choices'), options: z.array(text), laws, ...base }),
  z.strictObject({ type: z.literal('statement'), ...base }),
])

export const clauseFile = z.strictObject({
  version: said(version, 'Of meaning and texts together. Another meaning is another version.'),
  kind: said(
    z.enum(['selection', 'award', 'performance', 'technical-specification', 'lot-design', 'market-consultation']),
    'lot-design and market-consultation give texts and no criterion.',
  ),
  target: said(
    z.optional(z.enum(['operator', 'assigned-staff', 'tender', 'performance'])),
    'Whom or what it looks at: it decides whether the clause is lawful, and is fixed. Every criterion has one.',
  ),
  tags: said(z.array(text), 'community, environment, social, ...: rules read them.'),
  parameters: z.record(z.string(), parameter),
  parameterRules: z.optional(
    z.array(
      z.discriminatedUnion('rule', [
        z.strictObject({ rule: z.literal('sum'), of: z.array(text), equals: whole }),
        z.strictObject({ rule: z.literal('less-than'), lesser: text, greater: text }),
      ]),
    ),
  ),
  commitment: said(
    z.optional(z.boolean()),
    'Award: whether points are given for what the tenderer promises to do in the contract.',
  ),
  contractual: said(
    z.optional(z.literal(true)),
    'Award: its own text for the contract, at every level, makes the promise contractual.',
  ),
  staffImpact: said(
    z.optional(z.literal(true)),
    'Award: its texts say why the quality of the staff matters (art. 67(2)(b) of Directive 2014/24).',
  ),
  covers: said(
    z.optional(z.array(clauseId)),
    'Performance: award clauses whose promise it makes contractual; empty: none.',
  ),
  figures: figuresMember,
  pairs: pairsMember,
  evidence: said(
    z._default(
      z.array(
        z.strictObject({
          key: text,
          orEquivalent: said(z.optional(z.boolean()), 'Default true: another proof of the same fact is accepted.'),
          personal: said(z.optional(z.boolean()), 'True where the proof names persons.'),
          levels: said(z.optional(z.array(level)), 'Levels that ask for it; absent: all.'),
        }),
      ),
      [],
    ),
    'What a tenderer shows; the words stand in the language files under the same key.',
  ),
  scoring: z.optional(
    z.strictObject({
      method: said(text, 'quality.anchored-steps asks for the five steps of each level.'),
      params: z.optional(z.array(text)),
      constants: z.optional(z.record(z.string(), z.union([z.number(), z.string()]))),
    }),
  ),
  suggestedWeight: said(z.optional(z.strictObject({ min: whole, max: whole })), 'Per cent of the lot.'),
  minimumReferences: z.optional(z.strictObject({ count: text, months: text })),
  eForms: z._default(z.strictObject({ fields: z.array(text), code: z.optional(text), legacyCode: z.optional(text) }), {
    fields: [],
  }),
  legalBasis: z.array(
    z.strictObject({
      ref: text,
      status: said(z.enum(['verified', 'memory']), 'verified: seen on a public page; memory: not re-checked.'),
    }),
  ),
})

// What a text must have depends on the clause and on the language (check-complete): a language may begin with short forms.
const levelText = z.strictObject({
  summary: said(z.optional(text), 'What this level asks, in a line.'),
  text: said(z.optional(text), 'The full text, for its main place. A blank line starts a paragraph.'),
  contract: said(z.optional(text), 'What the contract says of it (in France the CCAP).'),
  specifications: said(z.optional(text), 'What the specifications say of it (in France the CCTP).'),
  answer: said(z.optional(text), 'What the answer frame asks the tenderer to fill in.'),
  internal: said(z.optional(text), 'What the internal file keeps.'),
  notice: said(z.optional(text), 'The short form for notices: at most 400 characters once filled.'),
  steps: said(z.optional(z.array(text)), 'Descriptors of the marks 0 to 4, five of them.'),
})

export const textFile = z.strictObject({
  name: said(text, 'Short name (BT-734), at most 100 characters.'),
  purpose: said(z.optional(text), 'Why one would use it, in a line.'),
  proposed: said(z.optional(text), 'Why it is proposed, in the reasons of a proposal.'),
  shared: said(
    z.optional(z.record(z.string(), text)),
    'Passages that several levels say: [[name]] in a text puts the passage there.',
  ),
  lotSoftware: said(
    z.optional(text),
    'Words for {components} in this clause; absent: those of languages/<language>.yaml.',
  ),
  subjectMatterLink: said(z.optional(text), 'Why it belongs to the contract (art. 67(3) of Directive 2014/24).'),
  levels: z.strictObject({ basic: levelText, advanced: levelText, exemplary: levelText }),
  evidence: said(z.optional(z.record(z.string(), text)), 'By the keys of clause.yaml.'),
  verification: z.optional(text),
  proportionality: said(z.optional(text), 'How to keep it proportionate.'),
  risks: said(z.optional(text), 'What can go wrong.'),
  parameters: said(z.optional(z.record(z.string(), text)), 'Meaning of each parameter.'),
  choices: said(
    z.optional(z.record(z.string(), z.record(z.string(), text))),
    'Words for the options of choice and choices parameters.',
  ),
})

export const languageFile = z.strictObject({
  status: said(z.enum(['maintained', 'draft']), 'draft: no person has read it, and every criterion says so.'),
  lotSoftware: said(text, 'In place of the names of software where they are not known.'),
  separator: said(text, 'Between the items of a list.'),
  toBeGiven: said(text, 'After the meaning of a parameter that only the buyer knows.'),
  interests: said(z.optional(z.array(text)), 'The interests of the catalogue in this language, in the same order.'),
  shared: said(
    z.optional(z.record(z.string(), text)),
    'Passages for every clause, such as the name that a law gives a document: [[name]] in a text puts one there.',
  ),
})

export const setFile = z.strictObject({
  price: said(z.optional(perLevel), 'Weight of the price in a new procurement, in per cent; in one file only.'),
  lines: z.array(
    z.strictObject({
      clause: clauseId,
      activities: said(z.optional(z.array(activity)), 'Absent: all.'),
      pack: said(
        z.optional(z.enum(['light', 'both'])),
        'light: small contracts alone; both: there as well. Absent: never there.',
      ),
      occasion: said(
        z.optional(z.enum(['procurement', 'notice'])),
        'procurement: a new one; notice: one that exists. Absent: both.',
      ),
      duty: said(z.optional(z.enum(['environment', 'social'])), 'Only where the law asks for it.'),
      site: said(z.optional(z.enum(['on-site', 'remote'])), 'on-site: work on site or equipment.'),
      beside: said(z.optional(clauseId), 'Only beside this award clause in the same lot.'),
      when: said(z.optional(z.enum(lotSituations)), 'Design of lots: what the lots are like that call for it.'),
      levels: said(z.optional(z.array(level)), 'Absent: all.'),
      level: said(
        z.optional(level),
        'Proposed at this level whatever level is asked, for one that needs what only the buyer knows.',
      ),
      weights: said(z.optional(someLevels), 'Award: per cent of the lot. A level without weight: not proposed there.'),
      besideEnvironment: said(
        z.optional(someLevels),
        'Award: the weights in a notice that also gets an environmental criterion. Absent: the same.',
      ),
      room: said(z.optional(whole), 'Performance: order in which conditions take the room of a notice, 1 first.'),
    }),
  ),
})

const both = z.strictObject({ en: text, fr: text })
const lists = z.strictObject({ en: z.array(text), fr: z.array(text) })
const signs = said(
  z.array(text),
  'Beginnings of words by which a function that is wanted belongs here, in small letters.',
)

export const blueprintFile = z.strictObject({
  name: both,
  wave: said(z.optional(whole), 'Order of its wave, 1 first. Absent: beside the waves.'),
  dependsOn: said(z.array(text), 'Ids of blueprints that come first.'),
  signs,
  projects: said(
    z.array(
      z.strictObject({
        name: text,
        licence: text,
        lots: said(z.optional(z.array(text)), 'Lots that work on it; absent: all of them.'),
      }),
    ),
    'Examples for planning, by which the family of a software is known.',
  ),
  risk: both,
  riskLot: said(z.optional(text), 'Id of the lot that the risk is about; absent: the first.'),
  lots: z.array(
    z.strictObject({
      id: text,
      activity,
      share: said(whole, 'Whole number, compared with those of the other lots.'),
      onSite: z.optional(z.boolean()),
      geographic: said(z.optional(z.boolean()), 'Cut by territory where several are given.'),
      tranche: said(z.optional(z.literal('optional')), 'Ordered once the pilot has been judged. Absent: firm.'),
      setup: said(z.optional(z.boolean()), 'Brings the software into service as well.'),
      skills: said(lists, 'Of this lot alone.'),
      title: both,
    }),
  ),
})

export const familyFile = z.strictObject({
  name: both,
  software: said(z.array(text), 'Names of software that the same specialists know.'),
  signs,
})

export const activitiesFile = z.strictObject({
  activities: z.array(
    z.strictObject({ id: activity, cpv: text, share: whole, signs: said(z.array(text), 'Beginnings of words.') }),
  ),
  frameworkSigns: z.array(text),
  light: said(whole, 'Below it, without a formalised procedure: the light pack. Without tax.'),
  parting: said(whole, 'From it on one software is parted by activity. Without tax.'),
  placeLot: said(whole, 'Below it work on site is not cut by place. Without tax.'),
  lots: said(whole, 'Most lots that a buyer can follow.'),
  programmeLots: whole,
})

/** Sentences for the reasons of `excludes` and `countsTwice`, by key. */
export const pairsFile = z.record(z.string(), text)

export const reviewFile = z.strictObject({
  reviewer: said(text, 'Name of the person, who agrees to its publication.'),
  role: said(z.enum(['lawyer', 'buyer', 'translator', 'other']), 'Only a lawyer makes a legal review.'),
  capacity: said(text, 'In the words of the person, such as "avocate au barreau de Lyon".'),
  date: day,
  read: z.array(
    z.strictObject({
      clause: clauseId,
      language: text,
      version,
      digest: said(
        z
          .string()
          .check(z.regex(/^sha256:[0-9a-f]{64}$/, { error: 'must be a digest as the reading sheet prints it' })),
        'Of the text that was read, from the reading sheet.',
      ),
      verdict: said(
        z.nullable(z.enum(['approved', 'approved-with-remarks', 'rejected'])),
        'null where it was not read: the form comes with every clause.',
      ),
      remarks: z.optional(text),
    }),
  ),
})

export const catalogueFile = z.strictObject({
  name: text,
  version,
  author: text,
  licence: said(text, 'SPDX identifier of the licence of the texts.'),
  interests: said(z.array(text), 'Interests that the authors declare in contracts of this kind.'),
})

/** By the name of their JSON Schema. */
export const contentSchemas = {
  activities: activitiesFile,
  blueprint: blueprintFile,
  catalogue: catalogueFile,
  clause: clauseFile,
  family: familyFile,
  language: languageFile,
  pairs: pairsFile,
  review: reviewFile,
  set: setFile,
  text: textFile,
}

export type ClauseFile = z.infer<typeof clauseFile>
export type TextFile = z.infer<typeof textFile>
export type LanguageFile = z.infer<typeof languageFile>
export type PairsFile = z.infer<typeof pairsFile>
export type BlueprintFile = z.infer<typeof blueprintFile>
export type FamilyFile = z.infer<typeof familyFile>
export type ActivitiesFile = z.infer<typeof activitiesFile>
export type SetFile = z.infer<typeof setFile>
export type ReviewFile = z.infer<typeof reviewFile>
export type CatalogueFile = z.infer<typeof catalogueFile>
export type LevelName = (typeof levelNames)[number]
