import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts, localized } from '../../src/facts/document-texts'
import { faultOfTexts } from '../../src/facts/wording'
import { primaryOf } from '../../src/lexica/words'

const asks = { part: 'part', none: 'none' } as const

const patterns = ['any: see-there & tender-papers ~10']

/** Characters: more words say something of their own beside the reference. */
const longest = 140

// Silence of the rules of wording is not compliance of texts that none of them reads.
export const check: Check = function* (context) {
  for (const [language, fact] of firstTexts(context)) {
    const extent = context.extent(language)
    if (extent !== 'whole') yield { fact, ask: asks[extent], params: { language } }
  }
  for (const entry of context.entries) {
    const { name, lots } = entry
    const fact = referenceIn(context, entry)
    if (fact !== undefined) yield { fact, ask: 'elsewhere', about: name, lots }
  }
}

/** Where a criterion says no more than where it is described; what has parts, a grid or texts of its own says more. */
function referenceIn(context: LintContext, { criterion, pointer, clause }: Entry): string | undefined {
  const { name, description, noticeText, documentTexts } = criterion
  const told = criterion.kind === 'award' && (criterion.subCriteria?.length || criterion.scoring?.steps?.length)
  if (clause || documentTexts || told) return undefined
  const said = worded(localized(pointer, { description, noticeText }))
  const own = said.length > 0 ? said : worded(localized(pointer, { name }))
  const refers = (each: DocumentText) => each.text.length <= longest && faultOfTexts(context, patterns, [each])
  return own.every(refers) ? own[0]?.path : undefined
}

function worded(texts: readonly DocumentText[]): readonly DocumentText[] {
  return texts.filter(({ text }) => /\p{L}/u.test(text))
}

/** The first text in each language. */
function firstTexts({ entries, procurement }: LintContext): Map<string, string> {
  const first = new Map<string, string>()
  const look = (texts: readonly DocumentText[]) => {
    for (const { path, language } of worded(texts)) {
      const key = primaryOf(language)
      if (!first.has(key)) first.set(key, path)
    }
  }
  look(frameTexts(procurement))
  for (const { criterion, pointer } of entries) look(criterionTexts(criterion, pointer))
  return first
}
