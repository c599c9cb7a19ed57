// The documents that `pnpm bench:rules` runs rules over: long texts that nobody would write, and many lots and criteria.
import type { Criterion, Lot, Procurement } from '@opensource-experts/core'
import { exampleProcurement as example } from '../../packages/lint/src/example/example-procurement.ts'

const megabyte = 1_000_000
const filled = (part: string) => part.repeat(Math.ceil(megabyte / part.length)).slice(0, megabyte)
/** Words of which none stands twice. */
const distinct = () => Array.from({ length: 125_000 }, (_, at) => `mot${at.toString(36).padStart(4, 'x')}`).join(' ')

/** A megabyte each: as a buyer writes, then as nobody does. */
export const texts: Readonly<Record<string, string>> = {
  plain: filled(
    'Le titulaire corrige les anomalies du logiciel dans les délais du lot (voir l’annexe 2) ; il remet le code source ' +
      'à l’acheteur, et propose ses corrections au projet d’origine.\nLes références ne sont pas exigées. ',
  ),
  quotes: filled('«'),
  'zero-width': filled('réfé\u200brences \u200d\u2060du \ufeffcandidat\u00ad '),
  'right-to-left': filled('\u202etaction\u202c \u202eréférences '),
  'one word': filled('références '),
  percent: filled('100 % 20 % 3,5%'),
  brackets: filled('[({<'),
  'or equivalent': filled('ou équivalent '),
  'open slots': filled('[nom <date {à '),
  underscores: filled('a_ à  '),
  'control characters': filled('réf\u0001érences du can\u0007didat. '),
  'marks apart': filled('re\u0301fe\u0301rences du candidat. '),
  'no sentence end': filled('le titulaire remet les références du candidat et le code source '),
  'only punctuation': filled('. , ; : ! ? ( ) — '),
  'only stops': filled('. '),
  'one concept': filled('expérience ancienneté références '),
  'near-matches': filled('références pour un tiers, sans le candidat, '),
  'far matches': filled(`références ${'mot '.repeat(30)}candidat `),
  denied: filled('aucune référence du candidat n’est notée, '),
  'not assigned': filled('expérience pour le candidat et les personnes '),
  beginnings: filled('au moins dans la limite de '),
  'distinct words': distinct(),
  'open phrases': filled('reste à compléter par le candidat '),
  braces: filled('{a b {nom'),
  slips: filled('XX TB ___ ..... [… '),
}

/** Where one of them stands: in a criterion, a term, proof, the frame, and where names and numbers are expected. */
export const places: Readonly<Record<string, (text: string) => Procurement>> = {
  award: (text) => changed({ method: { description: { fr: text, en: text } } }),
  term: (text) => changed({ handover: { description: { fr: text }, tags: undefined } }),
  proof: (text) =>
    changed({
      method: { evidence: [{ text: { fr: text } }], subjectMatterLink: { fr: text }, verification: { fr: text } },
    }),
  frame: (text) => ({
    ...example,
    description: { fr: text },
    notDividedReason: { ground: text, text: { fr: text } },
    lotLimits: { awarded: 1, rule: { fr: text } },
    socialDerogation: { ground: text, text: { fr: text } },
  }),
  // A text is read up to 100,000 characters: a megabyte comes in many, of which none is another.
  many: (text) => {
    const [price, method] = example.criteria
    const parts = Array.from({ length: 11 }, (_, at) => `${at} ${text.slice(at * 90_000, (at + 1) * 90_000)}`)
    const criteria = parts.map((part, at) => ({
      ...method,
      id: `method${at}`,
      target: 'tender',
      description: { fr: part },
    }))
    return { ...example, criteria: [price, ...criteria] as Criterion[] }
  },
  names: (text) => ({
    ...changed({
      method: {
        name: { fr: text },
        metric: { projects: [text] },
        named: [
          { what: 'licence', name: text },
          { what: 'software', name: text },
        ],
      },
    }),
    buyers: [{ name: text }],
    standardTerms: [text],
    lots: example.lots.map((lot) => ({ ...lot, software: [{ name: text, licence: text }] })),
  }),
}

function changed(members: Readonly<Record<string, object>>): Procurement {
  return { ...example, criteria: example.criteria.map((each) => ({ ...each, ...members[each.id] }) as Criterion) }
}

/**
 * Many lots and criteria of every kind. A third of the criteria say all that there is to say, a third leave it out, a third
 * come from a notice; one in two is for lots of its own, a tenth of them.
 */
export function tender(lots: number, criteria: number): Procurement {
  const id = (at: number) => `LOT-${String((at % lots) + 1).padStart(4, '0')}`
  return {
    ...example,
    lots: Array.from({ length: lots }, (_, at) => lotAt(id(at), at)),
    criteria: Array.from({ length: criteria }, (_, at) => {
      const own = Array.from({ length: Math.ceil(lots / 10) }, (_each, step) => id(at + step * 7))
      return criterionAt(at, at % 2 === 0 ? 'all' : own)
    }),
  }
}

function lotAt(id: string, at: number): Lot {
  const [said] = example.lots
  const software = [
    { name: `Moteur ${'abcdefgh'[at % 8]}`, licence: at % 3 ? 'MIT' : 'GPL-3.0-only', dependencies: [] },
  ]
  const rest = { id, title: { fr: `Lot ${at}` }, software }
  return at % 2 ? { ...said, ...rest } : { ...rest, activities: ['advice'], userFacing: true }
}

const kinds = ['award', 'selection', 'performance', 'technical-specification'] as const

function criterionAt(at: number, lots: Criterion['lots']): Criterion {
  const kind = kinds[at % kinds.length] ?? 'award'
  const [, method] = example.criteria
  const said = {
    description: { fr: `Méthode ${at} du candidat. Le code source est publié, références à l’appui.` },
    named: [
      { what: 'licence', name: at % 5 ? 'GPL-2.0-only' : 'MIT' },
      { what: 'software', name: `Moteur ${at}` },
    ],
    metric: { projects: [`Outil ${at}`, `Moteur ${'abcdefgh'[at % 8]}`].slice(0, 1 + (at % 2)), kinds: ['commits'] },
    evidence: [{ id: `proof ${at % 50}`, text: { fr: `Note ${at % 50}.` }, means: 'other' }],
    minimum: { what: 'turnover', value: { amount: 900000, currency: 'EUR' } },
    tags: ['community', 'upstream'],
  }
  const members = at % 3 === 0 ? { ...method, ...said } : at % 3 === 1 ? {} : { ...said, tags: undefined }
  return {
    ...members,
    ...{ id: `c${at}`, kind, lots, name: { fr: `Critère ${at}` } },
    ...(kind === 'award' ? { type: at % 40 === 0 ? 'price' : 'quality', weight: { kind: 'points', value: 1 } } : {}),
    ...(at % 3 === 2 ? { origin: 'notice' } : {}),
  } as unknown as Criterion
}
