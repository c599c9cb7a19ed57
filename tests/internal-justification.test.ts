import { mpeToCsv, mpeToHtml, mpeToText, toMpe } from '@opensource-experts/adapters-place'
import type { Criterion, Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { tenderDocuments, toMarkdown } from '../packages/documents/src/index'

// Art. 67(3) of Directive 2014/24: the sentence that links a criterion with what is bought is the buyer's justification.
const link = 'Les corrections sont la prestation achetée elle-même.'
const criterion = (kind: Criterion['kind']): Criterion =>
  ({
    ...(kind === 'award' ? { type: 'quality', weight: { kind: 'percentage', value: 40 } } : {}),
    ...{
      id: kind,
      kind,
      target: 'tender',
      lots: 'all',
      name: { fr: `Nom ${kind}` },
      description: { fr: `Texte ${kind}.` },
    },
    subjectMatterLink: { fr: `${link} (${kind})` },
  }) as Criterion
const kinds = ['award', 'selection', 'performance', 'technical-specification'] as const
const procurement: Procurement = {
  ...{ schemaVersion: '1', jurisdiction: 'FR', languages: ['fr'], title: { fr: 'Support' } },
  lots: [{ id: 'LOT-0001', title: { fr: 'Moteur' } }],
  criteria: kinds.map(criterion),
} as const

test('the link with what is bought stands in the internal file alone', () => {
  const { documents } = tenderDocuments(procurement)
  const holding = documents.filter((each) => toMarkdown(each).includes(link))
  expect(holding.map(({ audience }) => audience)).toEqual(['internal-file'])
  for (const kind of kinds) expect(holding.map((each) => toMarkdown(each)).join()).toContain(`(${kind})`)
})

test('PLACE gives it to be pasted nowhere, and says where it belongs', () => {
  const result = toMpe(procurement, { language: 'fr' })
  expect(result.audience).toBe('tender-documents')
  expect(JSON.stringify(result.elsewhere)).toContain('Texte award.')
  for (const sheet of [JSON.stringify(result), mpeToText(result), mpeToCsv(result), mpeToHtml(result)])
    expect(sheet).not.toContain(link)
  expect(result.losses).toContainEqual(
    expect.objectContaining({ code: 'subject-matter-link', criterion: 'award', params: { document: 'internal' } }),
  )
  expect(mpeToText(result)).toContain('Nom award : le lien avec l’objet du marché justifie le critère.')
})
