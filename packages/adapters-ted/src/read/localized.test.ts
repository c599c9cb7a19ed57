import { expect, it } from 'vitest'
import { rootOf } from '../xml/element'
import { namespaceOf } from '../xml/namespaces'
import { parseXml } from '../xml/parse-xml'
import { localizedAt } from './localized'

const read = (...names: (readonly [language: string, text: string])[]) => {
  const children = names.map(([language, text]) => `<x:Name languageID="${language}">${text}</x:Name>`)
  const xml = `<a xmlns:x="${namespaceOf('cbc')}">${children.join('')}</a>`
  return localizedAt(rootOf(parseXml(new TextEncoder().encode(xml))), 'cbc:Name', 'fr')
}

it('takes the first text of each language, and none that is blank or withheld', () => {
  expect(read(['FRA', ' '], ['FRA', 'Un'], ['FRA', 'Deux'], ['ENG', 'One'], ['DEU', 'unpublished'])).toEqual({
    fr: 'Un',
    en: 'One',
  })
  expect(read(['FRA', ' '])).toBeUndefined()
})

it('loses no text to a language that every object knows', () => {
  expect(read(['constructor', 'Un'], ['__proto__', 'Deux'])).toEqual(
    Object.fromEntries([
      ['constructor', 'Un'],
      ['__proto__', 'Deux'],
    ]),
  )
})
