import type { LintContext } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { criterionTexts, type DocumentText, frameTexts } from '../../src/facts/document-texts'
import type { Problem } from '../../src/reading/problem'
import { longestRead } from '../../src/text/words'

export const check: Check = function* (context) {
  for (const problem of context.problems) yield reportOf(problem, context)
  if (context.unlisted > 0) yield rest(context)
  const { procurement, entries, unread } = context
  const { lots = [] } = procurement
  if (lots.length === 0 && !unread.has('/lots')) yield { fact: '/lots', ask: 'lots' }
  for (const [index, { id, title }] of lots.entries()) {
    if (id || unread.has(`/lots/${index}`) || unread.has(`/lots/${index}/id`)) continue
    yield { fact: `/lots/${index}/id`, ask: 'lot-id', about: Object.values(title ?? {})[0] ?? `${index + 1}` }
  }
  for (const { criterion, pointer, name } of entries) {
    for (const member of ['kind', 'lots'] as const) {
      if (criterion[member] === undefined && !unread.has(`${pointer}/${member}`))
        yield { fact: `${pointer}/${member}`, ask: `criterion-${member}`, about: name }
    }
    yield* tooLong(context, criterionTexts(criterion, pointer), name)
  }
  yield* tooLong(context, frameTexts(procurement), Object.values(procurement.title ?? {})[0] ?? '–')
}

/** The words of a long text are read up to a length: of the rest nothing is known. */
function* tooLong({ reading }: LintContext, texts: readonly DocumentText[], name: string): Generator<RuleQuestion> {
  for (const { path, text, language } of texts) {
    // A text in a language without words is told as a whole (DOC-03).
    if (text.length > longestRead && reading('', language))
      yield { fact: path, ask: 'long-text', params: { place: name.slice(0, 200), most: longestRead } }
  }
}

/** What a reader may overlook: it is kept, and was not checked. */
const harmless = new Set<Problem['expected']>(['known', 'nothing'])

function reportOf({ path, expected, found, write, known }: Problem, { entries, procurement }: LintContext): RuleReport {
  const [, list = '', index = '', ...inside] = path.split('/')
  const at = Number(index)
  const entry = list === 'criteria' ? entries.find(({ pointer }) => pointer === `/criteria/${index}`) : undefined
  const place = { lots: procurement.lots, lotGroups: procurement.lotGroups }[list]?.[at]
  const subject = { criteria: 'criterion', lots: 'lot', lotGroups: 'group' }[index === '' ? '' : list] ?? 'document'
  const member = subject === 'document' ? list : (inside[0] ?? '')
  return {
    path,
    severity: harmless.has(expected) ? 'warning' : 'error',
    ...(entry?.criterion.id === undefined ? {} : { criterion: entry.criterion.id, lots: entry.lots }),
    params: {
      subject,
      name: subject === 'document' ? '' : (entry?.name ?? place?.id ?? `${at + 1}`),
      members: [member.replaceAll('~1', '/').replaceAll('~0', '~')],
      whole: member === '' ? 'yes' : 'no',
      expected,
      found,
      known,
      listed: known.length > 0 ? 'yes' : 'no',
      meant: write === undefined || write.startsWith('{') ? '' : write,
      ...(write === undefined ? {} : { write }),
      cured: write === undefined || write.startsWith('{') ? 'no' : 'yes',
    },
  }
}

function rest({ unlisted }: LintContext): RuleReport {
  const params = { subject: 'document', name: '', members: [''], whole: 'yes', expected: 'rest', found: `${unlisted}` }
  return { path: '', params: { ...params, known: [], listed: 'no', meant: '', cured: 'no' } }
}
