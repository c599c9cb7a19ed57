import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judgeFormulas } from '../../src/facts/formula'
import { faultsOfWording } from '../../src/facts/wording'

/** Where a third tender hardly ever changes the order of two: the formula that nearly all buyers use is worth a word. */
const usual = 'price.proportional-lowest'

/** Marks by place: which place a tender has depends on the others. */
const patterns = ['any: by-rank & price-word ~14 !tie']

// In Portugal it is the law (SCO-PT01).
export const check: Check = function* (context) {
  if (reaches('PT', context.procurement.jurisdiction)) return
  const mild = new Set(context.awards.filter(({ criterion }) => criterion.scoring?.method === usual).map(idOf))
  for (const answer of judgeFormulas(context, ({ dependsOnOthers }) => dependsOnOthers))
    yield 'path' in answer && mild.has(answer.criterion) ? { ...answer, severity: 'info' } : answer
  yield* faultsOfWording(context, patterns, { kinds: ['award'] })
}

function idOf({ criterion }: { readonly criterion: { readonly id: string } }): string | undefined {
  return criterion.id
}
