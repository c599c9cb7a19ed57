import { readNotice } from '../read/read-notice.ts'
import { edited } from './edited.ts'
import { makeNotice, type NoticeSpec } from './make-notice.ts'

/** Reads a notice on one line, so that whole elements can be named in the changes. */
export function readEdited(spec: NoticeSpec, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = edited(makeNotice({ newline: '', indent: '', ...spec }), ...changes)
  const { procurement, losses } = readNotice(new TextEncoder().encode(text))
  return { procurement, losses }
}
