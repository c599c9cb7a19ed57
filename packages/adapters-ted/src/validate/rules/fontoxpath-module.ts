import { OseError } from '@opensource-experts/core'

// What is used of fontoxpath, so that the package's own types need neither it nor the DOM library that it refers to.

export interface FontoXPathOptions {
  readonly namespaceResolver: (prefix: string) => string | null
  readonly functionNameResolver: (
    name: { readonly prefix: string; readonly localName: string },
    arity: number,
  ) => { readonly namespaceURI: string; readonly localName: string }
  /** Handed to functions of our own. */
  readonly currentContext: unknown
}

type Variables = Readonly<Record<string, unknown>>

/** The module `fontoxpath`, 3.34 or later. */
export interface FontoXPathModule {
  readonly evaluateXPath: {
    (xpath: string, item: unknown, dom: never, variables: Variables, type: never, options: FontoXPathOptions): unknown
    readonly ALL_RESULTS_TYPE: unknown
  }
  evaluateXPathToNodes(
    xpath: string,
    item: unknown,
    dom: never,
    variables: Variables,
    options: FontoXPathOptions,
  ): unknown[]
  evaluateXPathToBoolean(
    xpath: string,
    item: unknown,
    dom: never,
    variables: Variables,
    options: FontoXPathOptions,
  ): boolean
  createTypedValueFactory(type: string): (value: never, dom: never) => unknown
  registerCustomXPathFunction(
    name: { localName: string; namespaceURI: string },
    parameters: string[],
    result: string,
    call: (context: { readonly currentContext: unknown }, ...values: readonly unknown[]) => unknown,
  ): void
}

/** Loads the module when it is first needed, where none is given. @throws OseError `engine-missing`. */
export function fontoXPathLoader(given: FontoXPathModule | undefined): () => Promise<FontoXPathModule> {
  let loaded: Promise<FontoXPathModule> | undefined
  return () => {
    loaded ??= given ? Promise.resolve(given) : importFontoXPath()
    return loaded
  }
}

async function importFontoXPath(): Promise<FontoXPathModule> {
  try {
    const module: FontoXPathModule & { default?: FontoXPathModule } = await import('fontoxpath')
    // Node reads its CommonJS build, whose names are all on the default export.
    return module.default ?? module
  } catch (cause) {
    throw new OseError(
      'engine-missing',
      'The eForms rules need the package "fontoxpath", which is not installed. Add it (`npm install fontoxpath`), or give an engine to createValidator.',
      { cause },
    )
  }
}
