import type { FontoXPathModule } from './fontoxpath-module'
import { formatNumber } from './format-number'

const functionNamespace = 'urn:opensource-experts:xpath-functions'
const registered = new WeakSet<object>()

/** Names of our own functions in expressions; that of XSLT stands as the SDK writes it. */
export const ownFunctions = {
  formatNumber: 'format-number',
  isTrimmed: 'ose-is-trimmed',
  times: 'ose-times',
} as const

type Call = Parameters<FontoXPathModule['registerCustomXPathFunction']>[3]

const names: ReadonlySet<string> = new Set(Object.values(ownFunctions))

/** What the functions ask of the run that they are called in. */
export interface OwnContext {
  /** How many nodes of a path from the root have this value. */
  readonly times: (value: string, path: string) => number
}

/** The namespace of a function without prefix, where it is one of our own. */
export function ownNamespace(localName: string): string | undefined {
  return names.has(localName) ? functionNamespace : undefined
}

/** Makes them known to fontoxpath, once. */
export function registerOwnFunctions(fonto: FontoXPathModule): void {
  if (registered.has(fonto)) return
  registered.add(fonto)
  const register = (localName: string, parameters: string[], result: string, call: Call) =>
    fonto.registerCustomXPathFunction({ namespaceURI: functionNamespace, localName }, parameters, result, call)
  register(ownFunctions.formatNumber, ['xs:double?', 'xs:string'], 'xs:string', (_, value, picture) =>
    formatNumber(typeof value === 'number' ? value : Number.NaN, String(picture)),
  )
  register(ownFunctions.isTrimmed, ['xs:string'], 'xs:boolean', (_, value) => isTrimmed(String(value)))
  register(ownFunctions.times, ['xs:string', 'xs:string'], 'xs:integer', ({ currentContext }, value, path) =>
    (currentContext as OwnContext).times(String(value), String(path)),
  )
}

/** White space of XML, as `\s` of XPath has it. */
function isTrimmed(value: string): boolean {
  const isSpace = (character: string | undefined) => character !== undefined && ' \t\n\r'.includes(character)
  return !isSpace(value[0]) && !isSpace(value.at(-1))
}
