import type { XPathParser } from '@opensource-experts/adapters-ted/packs'

/** The parser of fontoxpath, loaded only where a pack is built. */
export async function xpathParser(): Promise<XPathParser> {
  const module: { readonly default?: unknown } = await import('fontoxpath')
  // Node reads its CommonJS build, whose names are all on the default export.
  return (module.default ?? module) as XPathParser
}
