import type { FontoXPathModule } from './fontoxpath-module'
import { formatNumber } from './format-number'
import { isTrimmed, normalizeSpace } from './xml-space'

const functionNamespace = 'urn:opensource-experts:xpath-functions'
const registered = new WeakSet<object>()

/** Names of our own functions in expressions; that of XSLT stands as the SDK writes it. */
export const ownFunctions = {
  formatNumber: 'format-number',
  isTrimmed: 'ose-is-trimmed',
  /** fontoxpath's own takes the no-break space for white space. */
  normalizeSpace: 'normalize-space',
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
export function ownNamespace(localName: string, arity: number): string | undefined {
  // Without argument it asks for the context item, which only fontoxpath knows.
  if (localName === ownFunctions.normalizeSpace && arity !== 1) return undefined
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
  register(ownFunctions.normalizeSpace, ['xs:string?'], 'xs:string', (_, value) =>
    value === null || value === undefined ? '' : normalizeSpace(String(value)),
  )
  register(ownFunctions.times, ['xs:string', 'xs:string'], 'xs:integer', ({ currentContext }, value, path) =>
    (currentContext as OwnContext).times(String(value), String(path)),
  )
}
