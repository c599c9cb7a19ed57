import type { Edit, Plan, PlatformAdapter, Procurement } from '@opensource-experts/core'
import { expectTypeOf, test } from 'vitest'
import {
  type ChangeNotice,
  createTed,
  diffNotices,
  fromBcp47,
  type NoticeBase,
  type NoticeHistory,
  type NoticePlan,
  type NoticeResult,
  noticeHistory,
  planChangeNotice,
  planNotice,
  type SdkTable,
  splitLot,
  type TedAdapter,
  tableFor,
} from './index'
import { createValidator, type NoticeVerdict, type Validator } from './validate/index'

declare const notice: Uint8Array

test('the adapter is a platform of bytes', () => {
  expectTypeOf(createTed()).toEqualTypeOf<TedAdapter>()
  expectTypeOf<TedAdapter>().toExtend<PlatformAdapter<Uint8Array>>()
  expectTypeOf(createTed().read(notice)).toExtend<NoticeResult>()
  expectTypeOf<NoticeResult['procurement']>().toEqualTypeOf<Procurement>()
  // @ts-expect-error: a notice is bytes, whose encoding its declaration states.
  createTed().read('<ContractNotice/>')
  // @ts-expect-error: there is no such limit.
  createTed({ limits: { megabytes: 1 } })
})

test('a plan says what it was made for', () => {
  expectTypeOf(planNotice).returns.toEqualTypeOf<NoticePlan>()
  expectTypeOf<NoticePlan>().toExtend<Plan>()
  expectTypeOf<NoticePlan['base']>().toEqualTypeOf<NoticeBase>()
  expectTypeOf<NoticeBase['format']>().toEqualTypeOf<'eforms'>()
  expectTypeOf<NoticeBase['sdk']>().toEqualTypeOf<string | undefined>()
  // @ts-expect-error: there is no such policy.
  planNotice(notice, { criteria: [] }, { weights: 'scaled' })
})

test('a change notice says what only its sender knows', () => {
  expectTypeOf(planChangeNotice).returns.toEqualTypeOf<NoticePlan>()
  expectTypeOf(planChangeNotice).parameter(1).toEqualTypeOf<ChangeNotice>()
  // @ts-expect-error: nothing invents when it is sent.
  planChangeNotice(notice, { noticeId: '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21' })
  expectTypeOf(noticeHistory([notice])).toEqualTypeOf<NoticeHistory>()
})

test('a lot is divided into parts that have a title', () => {
  expectTypeOf(splitLot).returns.toEqualTypeOf<NoticePlan>()
  // @ts-expect-error: a part has a title.
  splitLot(notice, { lot: 'LOT-0001', into: [{ nuts: ['FRI31'] }] })
})

test('a difference is told as a plan is', () => {
  expectTypeOf(diffNotices(notice, notice).edits).toEqualTypeOf<readonly Edit[]>()
})

test('what is not known is undefined', () => {
  expectTypeOf(tableFor('1.9')).toEqualTypeOf<SdkTable | undefined>()
  expectTypeOf(fromBcp47('xx')).toEqualTypeOf<string | undefined>()
})

test('a verdict may be unknown', () => {
  expectTypeOf(createValidator).returns.toEqualTypeOf<Validator>()
  expectTypeOf<NoticeVerdict['valid']>().toEqualTypeOf<boolean | null>()
})
