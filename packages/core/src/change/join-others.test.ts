import { describe, expect, it } from 'vitest'
import type { Change, ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'

type Other = Extract<Criterion, { readonly kind: 'selection' | 'technical-specification' }>
const specification = (id: string, fr: string, more: Partial<Other> = {}) =>
  ({ id, kind: 'technical-specification', lots: 'all', name: { fr }, ...more }) as Other
const selection = (id: string, fr: string, more: Partial<Other> = {}) =>
  specification(id, fr, { kind: 'selection', ...more })
const clause = (id: string) => ({ id, version: '1.0.0', level: 'basic' as const })
const formats = specification('formats', 'Formats', { description: { fr: 'ODF.' } })
const references = selection('references', 'Références', { description: { fr: 'Deux références.' } })

const joined = (
  present: readonly Criterion[],
  wanted: readonly Criterion[],
  options: ChangeOptions = {},
  more: Partial<Procurement> = {},
) => {
  const base: Procurement = {
    schemaVersion: '1',
    languages: ['fr'],
    lots: [
      { id: 'LOT-0001', title: {} },
      { id: 'LOT-0002', title: {} },
    ],
    criteria: present,
    ...more,
  }
  const { procurement, refusals } = joinCriteria(base, { criteria: wanted }, options)
  const ids = procurement.criteria.map(({ id, lots }) => (lots === 'all' ? id : `${id} ${lots}`))
  return { base, procurement, ids, refusals: refusals.map(({ lot, ...refusal }) => [lot, refusal]) }
}

describe('a selection criterion or a specification that is called like one that is there', () => {
  const recognise = () => [
    { criterion: 'formats', clause: { ...clause('SPE-02'), params: {} }, match: 'exact' as const, language: 'fr' },
  ]
  it.each<[string, Criterion, Criterion, ChangeOptions]>([
    ['id', formats, specification('formats', 'Autre nom'), {}],
    ['name', formats, specification('mine', ' FORMATS '), {}],
    [
      'clause',
      { ...formats, clause: clause('SPE-01') },
      specification('mine', 'Autre nom', { clause: clause('SPE-01') }),
      {},
    ],
    ['recognised clause', formats, specification('mine', 'Autre nom', { clause: clause('SPE-02') }), { recognise }],
    ['id, of a selection criterion', references, selection('references', 'Autre nom'), {}],
  ])('by %s: is refused with other content, and takes its place with leave', (_, present, wanted, options) => {
    const other = { ...wanted, description: { fr: 'Autre texte.' } } as Criterion
    const there = [specification('a', 'Avant'), present, specification('z', 'Après')]
    const refused = joined(there, [other], options)
    const params = { reason: 'other-content', present: present.id }
    expect(refused.refusals).toEqual(
      ['LOT-0001', 'LOT-0002'].map((lot) => [lot, { code: 'conflicting-value', criterion: other.id, params }]),
    )
    // It stands beside the other, for `lint` to see.
    expect(refused.procurement.criteria.slice(0, 3)).toEqual(there)
    expect(refused.procurement.criteria).toHaveLength(4)

    const replaced = joined(there, [other], { ...options, conflict: 'replace' })
    expect([replaced.refusals, replaced.procurement.criteria]).toEqual([[], [there[0], other, there[2]]])
    const again = joined(replaced.procurement.criteria, [other], { ...options, conflict: 'replace' })
    expect([again.refusals, again.procurement.criteria]).toEqual([[], replaced.procurement.criteria])
  })

  it('of another kind has nothing to do with it', () => {
    const present = { ...references, clause: clause('SPE-01') }
    const wanted = specification('mine', 'Références', { clause: clause('SPE-01') })
    expect(joined([present], [wanted])).toMatchObject({ ids: ['references', 'mine'], refusals: [] })
  })

  it('takes its place in the lots that it asks for, and leaves it the others', () => {
    const other = specification('formats', 'Formats', { description: { fr: 'PDF/A.' }, lots: ['LOT-0002'] })
    const { ids, refusals } = joined([formats], [{ ...other, id: 'mine' }], { conflict: 'replace' })
    expect([ids, refusals]).toEqual([['formats LOT-0001', 'mine LOT-0002'], []])
  })
})

describe('a selection criterion or a specification that is there already', () => {
  const both = ['fr', 'en']
  it.each<[string, Criterion, Criterion, readonly string[], boolean]>([
    ['the same', formats, formats, ['fr'], true],
    ['in another case and with other blanks', formats, specification('b', 'FORMATS'), ['fr'], false],
    ['in capitals', formats, { ...formats, description: { fr: ' odf. ' } }, ['fr'], true],
    ['with another name', formats, { ...formats, name: { fr: 'Autre' } }, ['fr'], false],
    ['with another text', formats, { ...formats, description: { fr: 'PDF.' } }, ['fr'], false],
    ['in a language that it had not', formats, { ...formats, name: { fr: 'Formats', en: 'Files' } }, both, true],
    [
      'without a language that it had',
      { ...formats, name: { fr: 'Formats', en: 'Files' } },
      { ...formats, name: { fr: 'Formats' } },
      both,
      true,
    ],
    [
      'with another text in the second language',
      { ...formats, name: { fr: 'Formats', en: 'Files' } },
      { ...formats, name: { fr: 'Formats', en: 'Folders' } },
      both,
      false,
    ],
    [
      'with another text in the first',
      { ...formats, name: { fr: 'Formats', en: 'Files' } },
      { ...formats, name: { fr: 'Dossiers', en: 'Files' } },
      both,
      false,
    ],
  ])('%s', (_, present, wanted, languages, same) => {
    const { ids, refusals } = joined([present], [wanted], {}, { languages })
    expect([ids.length, refusals.length]).toEqual(same ? [1, 0] : [2, 2])
  })

  it('is the one of two by that name that says the same', () => {
    const other = { ...formats, id: 'older', description: { fr: 'PDF.' } }
    expect(joined([other, formats], [{ ...formats, id: 'mine' }])).toMatchObject({
      ids: ['older', 'formats'],
      refusals: [],
    })
  })

  it('without any text is known by its id alone', () => {
    const bare = (id: string): Criterion => ({ id, kind: 'technical-specification', lots: 'all' })
    expect(joined([bare('a')], [bare('a')])).toMatchObject({ ids: ['a'], refusals: [] })
    expect(joined([bare('a')], [bare('b')])).toMatchObject({ ids: ['a', 'b'], refusals: [] })
  })
})

describe('the facts of a selection criterion', () => {
  const full: Partial<Extract<Criterion, { kind: 'selection' }>> = {
    code: 'slc-abil-ref-services',
    use: 'ranking',
    weight: { kind: 'points', value: 5 },
    thresholds: [{ kind: 'min-score', value: '2.0' }],
  }
  it.each<[string, object, object, boolean]>([
    ['are the same', full, { ...full, thresholds: [{ kind: 'min-score', value: 2 }] }, true],
    ['are not asked', full, {}, true],
    ['are another code', full, { code: 'slc-stand-ins' }, false],
    ['are a code that it had not', {}, { code: 'slc-stand-ins' }, false],
    ['are another use', full, { use: 'minimum' }, false],
    ['are a minimum, which a notice may have no place for', {}, { use: 'minimum' }, true],
    ['are another weight', full, { weight: { kind: 'points', value: 6 } }, false],
    ['are a weight of another kind', full, { weight: { kind: 'percentage', value: 5 } }, false],
    ['are the middle of a range', full, { weight: { kind: 'points', value: 5, middle: true } }, false],
    ['are other thresholds', full, { thresholds: [] }, false],
  ])('%s', (_, there, wanted, same) => {
    const { refusals } = joined([{ ...references, ...there } as Other], [{ ...references, ...wanted } as Other])
    expect(refusals.length).toBe(same ? 0 : 2)
  })

  it('are said lot by lot: what comes, gives way and leaves', () => {
    const other = { ...references, description: { fr: 'Trois références.' }, lots: ['LOT-0002'] } as Criterion
    const base: Procurement = joined([references, formats], []).base
    const { others } = joinCriteria(
      base,
      { criteria: [other, selection('new', 'Assurance')], remove: [{ criterion: 'formats', lot: 'LOT-0001' }] },
      { conflict: 'replace' },
    )
    const ids = [...others].map(([lot, { added, replaced, removed }]) => [
      lot,
      added.map(({ id }) => id),
      replaced.map(({ criterion, present }) => [criterion.id, present.id]),
      removed.map(({ id }) => id),
    ])
    expect(ids.sort()).toEqual([
      ['LOT-0001', ['new'], [], ['formats']],
      ['LOT-0002', ['new'], [['references', 'references']], []],
    ])
  })
})

describe('where selection criteria stand (BT-821)', () => {
  const documents = 'epo-procurement-document'
  const sources = (selectionSources: readonly string[] | undefined, present: readonly Criterion[], change: Change) => {
    const lot = { id: 'LOT-0001', title: {}, ...(selectionSources ? { selectionSources } : {}) }
    const base: Procurement = { schemaVersion: '1', languages: ['fr'], lots: [lot], criteria: present }
    return joinCriteria(base, change).procurement.lots[0]?.selectionSources
  }
  const gone = { remove: [{ criterion: 'references' }] }
  it.each<[string, readonly string[] | undefined, readonly Criterion[], Change, readonly string[] | undefined]>([
    ['names the notice once it holds one', [documents], [], { criteria: [references] }, [documents, 'epo-notice']],
    ['stays where it names the notice', ['epo-notice'], [], { criteria: [references] }, ['epo-notice']],
    ['stays unsaid', undefined, [], { criteria: [references] }, undefined],
    ['names it no more once the last has left', [documents, 'epo-notice'], [references], gone, [documents]],
    ['stays where nothing else is named', ['epo-notice'], [references], gone, ['epo-notice']],
    ['has nothing to do with specifications', [documents], [], { criteria: [formats] }, [documents]],
  ])('%s', (_, before, present, change, after) => {
    expect(sources(before, present, change)).toEqual(after)
  })
})

describe('a selection criterion or a specification that leaves', () => {
  const leave = (removal: { readonly criterion: string; readonly lot?: string }, criteria: readonly Criterion[] = []) =>
    joinCriteria(joined([formats, references], []).base, { remove: [removal], criteria })

  it('is gone, in the lots that are asked', () => {
    expect(leave({ criterion: 'formats' }).procurement.criteria).toEqual([references])
    expect(leave({ criterion: 'references', lot: 'LOT-0001' }).procurement.criteria).toEqual([
      formats,
      { ...references, lots: ['LOT-0002'] },
    ])
  })

  it('does not stand against another of its name', () => {
    const other = specification('mine', 'Formats', { description: { fr: 'PDF/A.' } })
    const { refusals, procurement } = leave({ criterion: 'formats' }, [other])
    expect([refusals, procurement.criteria]).toEqual([[], [references, other]])
  })
})
