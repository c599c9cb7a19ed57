import type { Finding, Procurement } from '@opensource-experts/core'
import { expectTypeOf, test } from 'vitest'
import {
  type MpeLoss,
  type MpeResult,
  mpeToCsv,
  mpeToHtml,
  mpeToJson,
  mpeToText,
  type PlaceConsultation,
  parsePlaceUrl,
  placeConsultationUrl,
  toMpe,
} from './index'

declare const procurement: Procurement
declare const result: MpeResult

test('a procurement becomes the form, with what it cannot hold', () => {
  expectTypeOf(toMpe(procurement)).toEqualTypeOf<MpeResult>()
  expectTypeOf<MpeResult['losses']>().toEqualTypeOf<readonly MpeLoss[]>()
  expectTypeOf<MpeResult['checks']>().toEqualTypeOf<readonly Finding[]>()
  // Nobody may take it for something that was sent.
  expectTypeOf<MpeResult['entry']>().toEqualTypeOf<'assisted'>()
  expectTypeOf<MpeResult['audience']>().toEqualTypeOf<'tender-documents'>()
  // @ts-expect-error: there is no such option.
  toMpe(procurement, { locale: 'fr' })
})

test('a loss says where it belongs', () => {
  expectTypeOf<MpeLoss['params']['document']>().toEqualTypeOf<
    'RC' | 'CCAP' | 'CCTP' | 'notice' | 'platform' | 'internal' | 'none'
  >()
  expectTypeOf<MpeLoss['pointer']>().toEqualTypeOf<string>()
})

test('every output is a text', () => {
  for (const output of [mpeToCsv, mpeToHtml, mpeToJson, mpeToText]) expectTypeOf(output(result)).toBeString()
  // @ts-expect-error: labels are French or English.
  mpeToText(result, { labels: 'de' })
  // @ts-expect-error: a tab is no separator of CSV.
  mpeToCsv(result, { separator: '\t' })
})

test('an address is read and made', () => {
  expectTypeOf(parsePlaceUrl).parameter(0).toEqualTypeOf<string | URL>()
  expectTypeOf(parsePlaceUrl).returns.toEqualTypeOf<PlaceConsultation>()
  expectTypeOf(placeConsultationUrl({ id: '1', orgAcronyme: 'abc' })).toBeString()
  // @ts-expect-error: an id is text, since it may have more digits than a number keeps.
  placeConsultationUrl({ id: 1, orgAcronyme: 'abc' })
})
