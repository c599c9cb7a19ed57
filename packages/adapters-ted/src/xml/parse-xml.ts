import { checkInput } from '@opensource-experts/core'
import { bytesOf, type NoticeBytes } from './bytes-of'
import { fault } from './fault'
import { limitsInput } from './limits-input'
import { openXml } from './open-xml'
import { scanXml } from './scan-xml'
import { TreeBuilder } from './tree-builder'
import { defaultXmlLimits, type XmlLimits } from './xml-limits'
import type { XmlTree } from './xml-tree'

/**
 * Reads a hostile document within limits. Namespace-aware; without a DOCTYPE there are no entities but XML's own five.
 *
 * @throws OseError `too-large`, `encoding-not-supported`, `encoding-invalid`, `doctype-refused`, `not-xml`, `too-deep`,
 * each with its place; `input-invalid` for what is no bytes.
 */
export function parseXml(bytes: NoticeBytes, limits: Partial<XmlLimits> = {}): XmlTree {
  checkInput('parseXml', { limits: [limitsInput, limits] })
  const opened = openXml(bytesOf('parseXml', bytes), limits)
  const builder = new TreeBuilder(opened)
  scanXml(opened.utf8, opened.text, builder, { ...defaultXmlLimits, ...limits })
  const tree = builder.build()
  if (!tree) throw fault(opened.text, opened.text.length, '')
  return tree
}
