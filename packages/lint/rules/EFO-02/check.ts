import { defined } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { eFormsOf, formatQuestion } from '../../src/facts/notice-format'
import { noticeTexts } from '../../src/facts/notice-texts'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* (context) {
  const format = eFormsOf(context.procurement)
  if (format.isEForms === false) return
  const limit = (name: string) => limitOf(context.param(name))
  const { minor } = format
  let isAsked = false
  for (const { path, lots, criterion, what, field, language, length, name } of noticeTexts(context)) {
    const most = limit(what)
    // Up to SDK 1.14 conditions of performance had less room.
    const least = what === 'terms' && (minor ?? 0) < limit('termsFrom') ? limit('termsBefore') : most
    if (length <= least) continue
    const isOpen = format.isEForms === undefined || (minor === undefined && length <= most)
    isAsked ||= isOpen
    if (isOpen) continue
    const params = { name, what, language, length, most: minor === undefined ? most : least }
    yield { path, field, params, ...defined({ lots, criterion }) }
  }
  if (isAsked) yield formatQuestion(format)
}
