import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTed } from '@opensource-experts/adapters-ted'
import { type Criterion, OseError, type Procurement, withCriteria } from '@opensource-experts/core'
import { listClauses, proposeCriteria, resolve } from '@opensource-experts/criteria'
import { type DocumentKind, tenderDocuments, toMarkdown } from '@opensource-experts/documents'
import { describe, expect, it } from 'vitest'

const home: Readonly<Record<Criterion['kind'], DocumentKind>> = {
  award: 'consultation-rules',
  selection: 'consultation-rules',
  performance: 'ccap',
  'technical-specification': 'cctp',
}

const frame: Procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  languages: ['fr', 'en'],
  title: { fr: 'Support', en: 'Support' },
  lots: [{ id: 'LOT-0001', title: { fr: 'Moteur', en: 'Engine' }, software: [{ name: 'Moteur A' }] }],
  criteria: [],
}

// Clauses on lots and on the consultation of the market make no criterion.
const kinds: readonly string[] = ['award', 'selection', 'performance', 'technical-specification']
const ofCriteria = listClauses().filter(({ kind }) => kinds.includes(kind))

/** Each clause that needs nothing of the buyer, at each level. */
function resolvable(): Criterion[] {
  return ofCriteria.flatMap(({ id, kind, version }) =>
    (['basic', 'advanced', 'exemplary'] as const).flatMap((level) => {
      const criterion = { id: `${id}-${level}`, kind, type: 'quality', lots: 'all', clause: { id, version, level } }
      try {
        return [resolve(criterion as Criterion, { languages: frame.languages, procurement: frame })]
      } catch (error) {
        if (OseError.isInstance(error) && error.code === 'clause-param-missing') return []
        throw error
      }
    }),
  )
}

const clauses = resolvable()

it('is tried on most clauses', () => {
  expect(new Set(clauses.map(({ clause }) => clause?.id)).size).toBeGreaterThan(ofCriteria.length / 2)
})

describe.each(['fr', 'en'])('the clauses of the catalogue, in %s', (language) => {
  it.each(clauses.map((each) => [each.id, each] as const))(
    '%s stands in its own document, and penalties in the contract',
    (_id, criterion) => {
      const { documents } = tenderDocuments({ ...frame, criteria: [criterion] }, { language })
      const texts = new Map(documents.map((each) => [each.kind, plain(toMarkdown(each))]))
      for (const paragraph of (criterion.description?.[language] ?? '').split('\n\n').map(plain)) {
        const penalty = criterion.kind === 'award' && /pénalit|penalt/iu.test(paragraph)
        const places = [...texts].flatMap(([kind, text]) => (text.includes(paragraph) ? [kind] : []))
        expect(places, paragraph).toEqual([penalty ? 'ccap' : home[criterion.kind]])
      }
      expect(texts.get('consultation-rules')).not.toMatch(/pénalit|penalt/iu)
      expect([...texts.values()].join('')).not.toMatch(/undefined|\[object|\{[a-zA-Z]/u)
    },
  )
})

it('what a notice and a proposal give together is written whole, once for all its lots', () => {
  const notice = readFileSync(fileURLToPath(new URL('../examples/data/notice.xml', import.meta.url)))
  const { procurement } = createTed().read(new Uint8Array(notice))
  const criteria = proposeCriteria(procurement, { level: 'advanced' })
  const { documents } = tenderDocuments(withCriteria(procurement, criteria, { weights: 'scale' }))
  const [rules = '', ccap = ''] = documents.map((each) => plain(toMarkdown(each)))
  expect(rules.split('| Total | 100 % |')).toHaveLength(3)
  expect(rules).toContain('intérêts déclarés : Des entreprises proches des auteurs peuvent répondre')
  for (const { kind, name } of criteria) {
    const heading = name?.[procurement.languages[0] ?? ''] ?? ''
    expect(kind === 'performance' ? ccap : rules).toContain(plain(heading))
  }
})

/** Without escapes, marks of emphasis and no-break spaces. */
function plain(text: string): string {
  return text
    .replace(/\\(?=[^\n])|\*\*/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .trim()
}
