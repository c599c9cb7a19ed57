import { defined, OseError } from '@opensource-experts/core'
import type { RulePack } from '../../packs/rule-pack'
import type { LibXml2Module, LibXml2Provider, LibXml2Schema } from './libxml2-module'
import { nodePathResolver } from './resolve-node-path'
import type { XsdEngine, XsdInput, XsdViolation } from './xsd-engine'

/**
 * Checks XSD with libxml2-wasm (an optional peer dependency, loaded at the first run, or injected). Compiled schemas
 * are kept, one for each pack and root.
 *
 * @throws OseError `engine-missing` from `run` where libxml2-wasm is neither installed nor given.
 */
export function createLibXml2Engine(options: { readonly libxml2?: LibXml2Module } = {}): XsdEngine {
  let loaded: Promise<LibXml2Module> | undefined
  const load = () => {
    loaded ??= options.libxml2 ? Promise.resolve(options.libxml2) : importLibXml2()
    return loaded
  }
  const schemas = new WeakMap<RulePack, Map<string, Promise<LibXml2Schema>>>()
  const schemaFor = (libxml2: LibXml2Module, pack: RulePack, main: string): Promise<LibXml2Schema> => {
    const known = schemas.get(pack) ?? new Map<string, Promise<LibXml2Schema>>()
    schemas.set(pack, known)
    const schema = known.get(main) ?? compile(libxml2, pack, main)
    known.set(main, schema)
    return schema
  }
  return {
    id: 'libxml2-wasm',
    run: async (input) => {
      const libxml2 = await load()
      const { names, name, root } = input.document
      const { uri } = names.at(name[root] ?? -1)
      const { mainSchemas } = input.pack.manifest
      const main = Object.hasOwn(mainSchemas, uri) ? mainSchemas[uri] : undefined
      if (main === undefined)
        return [{ message: `No schema has the root ${input.document.qname(root)}.`, element: root }]
      return check(libxml2, await schemaFor(libxml2, input.pack, main), input)
    },
  }
}

async function importLibXml2(): Promise<LibXml2Module> {
  try {
    return await import('libxml2-wasm')
  } catch (cause) {
    throw new OseError(
      'engine-missing',
      'The XSD check needs the package "libxml2-wasm", which is not installed. Add it (`npm install libxml2-wasm`), or give an engine to createValidator.',
      { cause },
    )
  }
}

async function compile(libxml2: LibXml2Module, pack: RulePack, main: string): Promise<LibXml2Schema> {
  // A folder of its own for each pack: the provider serves them all, and versions must not mix.
  const folder = `ose-xsd/${pack.manifest.digest}/`
  const files = await pack.schemaFiles()
  const source = files.get(main)
  if (!source) {
    throw new OseError(
      'sdk-pack-broken',
      `The rule pack ${pack.manifest.sdk} has no schema ${main}. Build it again: ose sdk add.`,
    )
  }
  const provider = providerOf(libxml2)
  for (const [path, bytes] of files) provider.addBuffer(folder + path, bytes)
  try {
    const option = libxml2.ParseOption.XML_PARSE_NONET
    const document = libxml2.XmlDocument.fromBuffer(source, { url: folder + main, option })
    try {
      return libxml2.XsdValidator.fromDoc(document)
    } finally {
      document.dispose()
    }
  } catch (cause) {
    throw new OseError('sdk-pack-broken', `The schema ${main} of SDK ${pack.manifest.sdk} cannot be compiled.`, {
      cause,
    })
  } finally {
    // The compiled schema holds all: the sources need not stay in memory.
    for (const path of files.keys()) provider.removeBuffer(folder + path)
  }
}

const providers = new WeakMap<LibXml2Module, LibXml2Provider>()

/** One provider for all: libxml2 takes 15 at most, and forgets none until all are. */
function providerOf(libxml2: LibXml2Module): LibXml2Provider {
  const known = providers.get(libxml2)
  if (known) return known
  const provider = new libxml2.XmlBufferInputProvider({})
  libxml2.xmlRegisterInputProvider(provider)
  providers.set(libxml2, provider)
  return provider
}

function check(libxml2: LibXml2Module, schema: LibXml2Schema, { document: tree, signal }: XsdInput): XsdViolation[] {
  signal?.throwIfAborted()
  // The text is decoded already: a declaration of another encoding would be believed.
  const plain = tree.text.replace(/^<\?xml\s[^>]*\?>/, (declaration) => declaration.replace(/[^\r\n]/g, ' '))
  let document: ReturnType<LibXml2Module['XmlDocument']['fromString']>
  try {
    document = libxml2.XmlDocument.fromString(plain, { option: libxml2.ParseOption.XML_PARSE_NONET })
  } catch (error) {
    // Well-formed for one parser and not for the other: what TED's own parser would say is not known, so it is a fault.
    return [{ message: error instanceof Error ? error.message.trim() : String(error), element: tree.root }]
  }
  try {
    schema.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof libxml2.XmlValidateError)) throw error
    // Level 1 is a warning, such as a schema location in the notice that is not followed.
    const errors = error.details.filter(({ level }) => level > 1)
    const elementAt = nodePathResolver(tree)
    return (errors.length > 0 ? errors : error.details).map(({ message, xpath }) => {
      const element = xpath === undefined ? undefined : elementAt(xpath)
      return { message: message.trim(), ...defined({ element }) }
    })
  } finally {
    document.dispose()
  }
}
