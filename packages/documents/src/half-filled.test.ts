import { OseError, type Procurement } from '@opensource-experts/core'
import { expect, it } from 'vitest'
import { procurement } from './__fixtures__/procurement'
import { tenderDocuments } from './tender-documents'
import { toHtml } from './write/to-html'
import { toMarkdown } from './write/to-markdown'

const full: Procurement = {
  ...procurement,
  description: { fr: 'Assistance.' },
  cpv: ['72267000'],
  framework: { maxValue: { amount: 900000, currency: 'EUR' }, years: 4, maxParticipants: 3, reopening: 'with' },
  lotLimits: { submitted: 2, awarded: 1, rule: { fr: 'Par valeur décroissante.' } },
  lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
  notDividedReason: { ground: 'L2113-10' },
  provenance: { author: 'Ateliers Fictifs', catalogue: { name: 'fiches', version: '1.0.0' } },
  criteria: [
    ...procurement.criteria,
    {
      id: 'method',
      kind: 'award',
      type: 'quality',
      lots: ['GLO-0001'],
      name: { fr: 'Méthode' },
      fixed: { kind: 'total', value: 5 },
      thresholds: [{ kind: 'min-score', value: 3 }],
      weight: { kind: 'points', value: 10, middle: true, min: 5, max: 15 },
      scoring: { method: 'price.absolute-ceiling', params: { C: { amount: 9, currency: 'EUR' } } },
      subCriteria: [
        {
          id: 'a',
          name: { fr: 'Moyens' },
          weight: { kind: 'points', value: 4 },
          scoring: { method: 'quality.proportion' },
        },
      ],
    },
  ],
}

/** Every document that lacks one member or entry of the full one, with the place of what is missing. */
function* halfFilled(): Generator<[string, unknown]> {
  for (const path of pathsIn(full)) {
    const copy: unknown = structuredClone(full)
    let at = copy as Record<string, unknown>
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
    const last = path.at(-1) ?? ''
    if (Array.isArray(at)) at.splice(Number(last), 1)
    else delete at[last]
    yield [`/${path.join('/')}`, copy]
  }
}

function pathsIn(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [[...above, key], ...pathsIn(each, [...above, key])])
}

it('whatever a procurement lacks, a document says so or one error does, and nothing is written as undefined', () => {
  let written = 0
  for (const [place, document] of halfFilled()) {
    try {
      for (const each of tenderDocuments(document as Procurement).documents) {
        const text = toMarkdown(each) + toHtml(each)
        expect(text, place).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}/u)
      }
      written += 1
    } catch (error) {
      if (!OseError.isInstance(error)) throw new Error(`${place}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  expect(written).toBeGreaterThan(100)
})
