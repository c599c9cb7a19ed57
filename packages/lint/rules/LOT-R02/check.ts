import { type Procurement, reaches } from '@opensource-experts/core'
import type { LintContext } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { type DocumentText, localized } from '../../src/facts/document-texts'
import { isStated, judge } from '../../src/facts/judge'
import { limitOf } from '../../src/facts/weights'
import { faultOfTexts } from '../../src/facts/wording'
import { unfinishedIn } from '../../src/text/unfinished'
import { visible } from '../../src/text/visible'

const patterns = ['any: stock-reason !stated-fact']
/** What is easier for the buyer, or as it always was, is no reason, at whatever length it is told. */
const easePatterns = ['any: own-ease !stated-fact']
/** Recital 78: lots are there for small firms, and what keeps them out is no reason. */
const smallPatterns = ['any: keeps-small & kind-of-firm|small-firm ~10 !stated-fact']
const factPatterns = ['any: stated-fact']

/** What has an article of its own for a contract that is not divided: L2113-10, L2113-11, global contracts (L2171-1 ff). */
const frenchGround = /2113\D{0,3}1[01](?!\d)|2171/u
const article = /\b[LR][. *]{0,2}\d{4}(?:\D\d+)?(?: [1-9]°)?/giu

export const check: Check = function* (context) {
  const { procurement, places, param } = context
  const { notDividedReason } = procurement
  if (!notDividedReason) return
  const min = limitOf(param('minLength'))
  // Of a contract in lots the reason is read too, since it is published; it needs no ground.
  if (places.filter(({ kind }) => kind === 'lot').length === 1)
    yield* groundOf(context, notDividedReason.ground?.trim() ?? '', min)
  const texts = localized('/notDividedReason', { text: notDividedReason.text })
  const short = texts.filter(({ text }) => {
    const seen = context.seen(text)
    // No list of articles is as long.
    if (seen.length > 4096) return false
    const said = seen.replace(article, '')
    return said.length < min && !/\p{Nd}/u.test(said)
  })
  const fault =
    faultOfTexts(context, patterns, short) ??
    faultOfTexts(context, easePatterns, texts) ??
    faultOfTexts(context, smallPatterns, texts) ??
    emptyIn(context, short)
  if (fault) yield { ...fault, params: { kind: 'stock', min, matched: fault.matched } }
}

/** A few words without a fact are no reason, whatever they are; said only where all of their language is read. */
function emptyIn(context: LintContext, short: readonly DocumentText[]): ReturnType<typeof faultOfTexts> {
  const { ground = '' } = context.procurement.notDividedReason ?? {}
  // A global contract has its reason in its own article; what is still to be written is EFO-07's.
  if (/2171/u.test(ground) || ground === 'to-be-confirmed') return undefined
  const empty = short.find(
    (each) =>
      context.extent(each.language) === 'whole' &&
      isStated({ [each.language]: each.text }) &&
      unfinishedIn(each.text) === undefined &&
      !faultOfTexts(context, factPatterns, [each]),
  )
  return empty && { path: empty.path, matched: visible(empty.text).trim(), certainty: 'possible', severity: 'warning' }
}

function* groundOf(
  { procurement, partial }: LintContext,
  ground: string,
  min: number,
): Generator<RuleQuestion | RuleReport> {
  const { jurisdiction, directive, notDividedReason } = procurement
  const path = '/notDividedReason/ground'
  // What `propose` writes until the buyer has decided.
  if (ground === '' || ground === 'to-be-confirmed') yield* judge(path, undefined)
  else if (reaches('FR', jurisdiction)) {
    const kind = faultOfGround(ground, directive)
    if (kind === 'directive') yield { fact: '/directive', ask: 'directive' }
    else if (kind) yield { path, params: { kind, min } }
    // L2113-11: the reasons are of law and of fact.
    if (!isStated(notDividedReason?.text))
      yield* judge('/notDividedReason/text', partial ? undefined : true, { params: { kind: 'facts', min } })
  } else if (jurisdiction && frenchGround.test(ground)) yield { path, params: { kind: 'foreign', min } }
}

function faultOfGround(
  ground: string,
  directive: Procurement['directive'],
): 'none' | 'utilities' | 'directive' | undefined {
  if (directive === '2009/81') return undefined
  if (!frenchGround.test(ground)) return 'none'
  // L2113-11 3°: the risk that no tender comes is a ground for utilities alone.
  if (!/2113\D{0,3}11\D*3/u.test(ground) || directive === '2014/25') return undefined
  return directive === undefined ? 'directive' : 'utilities'
}
