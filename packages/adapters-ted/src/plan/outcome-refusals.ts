import { OseError, type Patch, type Refusal } from '@opensource-experts/core'
import type { NoticeEditor } from '../edit/notice-editor'
import type { Notice, ReadLimits } from '../read/notice-head'
import { parseXml } from '../xml/parse-xml'
import { defaultXmlLimits } from '../xml/xml-limits'
import { splice } from './apply-plan'

/** Deepest that an insertion reaches below the root. */
const depthOfInsertions = 16

/** Whether what is collected so far is more than a notice may be: known before any of it is written. */
export function outgrows(editor: NoticeEditor, limits: ReadLimits): boolean {
  const { maxBytes, maxNodes } = { ...defaultXmlLimits, ...limits }
  // A node that is counted may be white space that was there; three of four are new.
  return editor.added.units > maxBytes || editor.added.nodes > 2 * maxNodes
}

export function tooLarge(limits: ReadLimits): Refusal {
  const { maxBytes, maxNodes } = { ...defaultXmlLimits, ...limits }
  return { code: 'outcome-too-large', params: { maxBytes, maxNodes } }
}

/** A notice that the next `read` would refuse is not written. */
export function outcomeRefusals(
  document: Uint8Array,
  notice: Pick<Notice, 'root'>,
  editor: NoticeEditor,
  patches: readonly Patch[],
  limits: ReadLimits,
): Refusal[] {
  const { maxBytes, maxNodes, maxDepth } = { ...defaultXmlLimits, ...limits }
  const encoder = new TextEncoder()
  const bytes = patches.reduce(
    (sum, { start, end, text }) => sum + encoder.encode(text).length - (end - start),
    document.length,
  )
  if (bytes > maxBytes) return [tooLarge(limits)]
  // Near a limit one count says less than reading does.
  const near = notice.root.tree.size + editor.added.nodes > 0.9 * maxNodes || maxDepth < 2 * depthOfInsertions
  if (!near || patches.length === 0) return []
  try {
    parseXml(splice(document, patches), limits)
    return []
  } catch (error) {
    if (OseError.isInstance(error) && (error.code === 'too-large' || error.code === 'too-deep'))
      return [tooLarge(limits)]
    throw error
  }
}
