import { expect, it } from 'vitest'
import { namesInContext } from './context-names'

const namespaces = new Map([
  ['cac', 'urn:cac'],
  ['cbc', 'urn:cbc'],
])

it.each([
  [`/*/cac:Lot[cbc:ID/@schemeName='Lot']/cac:Terms[$noticeSubType = '16']`, ['{urn:cac}Lot', '{urn:cac}Terms']],
  ['cac:Lot/cbc:ID/@schemeName', ['{urn:cac}Lot', '{urn:cbc}ID']],
  [`//*[not(child::*)]`, []],
  // A shape that could match by other names is always evaluated.
  ['/*/(cac:A | cac:B)', []],
  ['/*/cac:A | /*/cac:B', []],
  ['/*/cac:A/parent::cac:B', []],
  ['/*/cac:*', []],
  ['/*/unknown:A', []],
])('%s needs %j', (context, names) => {
  expect(namesInContext(context, namespaces)).toEqual(names)
})
