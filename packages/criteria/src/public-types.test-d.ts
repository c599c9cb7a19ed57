import type { Criterion } from '@opensource-experts/core'
import { expectTypeOf, it } from 'vitest'
import * as bare from './bare'
import {
  type ClauseId,
  clauseIds,
  createCatalogue,
  defaultCatalogue,
  getClause,
  proposeCriteria,
  resolve,
} from './index'

declare const procurement: Parameters<typeof proposeCriteria>[0]

it('is what those who import criteria write against', () => {
  // Ids are those of content/clauses.
  expectTypeOf(clauseIds).toEqualTypeOf<readonly ClauseId[]>()
  expectTypeOf<'AWD-02'>().toExtend<ClauseId>()
  expectTypeOf<'AWD-00'>().not.toExtend<ClauseId>()
  expectTypeOf<string>().not.toExtend<ClauseId>()
  // A tenant's clause has an id of its own.
  expectTypeOf(getClause).parameter(0).toExtend<string>()
  getClause('OUR-01')

  // The kind of what goes in is the kind of what comes out.
  const term = { id: 'a', kind: 'performance', lots: 'all' } as const
  expectTypeOf(resolve(term, { languages: ['fr'] }).kind).toEqualTypeOf<'performance'>()
  expectTypeOf(resolve([term], { languages: ['fr'] })).items.toExtend<Criterion>()

  // Without configuration from the main entry; with a catalogue from the bare one.
  proposeCriteria(procurement, { level: 'advanced' })
  // @ts-expect-error no level
  proposeCriteria(procurement, {})
  // @ts-expect-error no such level
  proposeCriteria(procurement, { level: 'best' })
  // @ts-expect-error the bare entry carries no texts: a catalogue says which
  bare.proposeCriteria(procurement, { level: 'advanced' })
  bare.proposeCriteria(procurement, { level: 'advanced', catalogue: defaultCatalogue })
  // @ts-expect-error a catalogue speaks at least one language
  createCatalogue({ name: 'ours' })
  createCatalogue({ texts: [] })
})
