import { sdkName } from './namespaces'

/** A name of a document: namespace and local part, and both in the SDK's way of writing. */
export interface ExpandedName {
  /** Namespace name; empty where there is none. */
  readonly uri: string
  readonly local: string
  /** `cac:TenderingTerms` for the SDK's namespaces, the bare local name for a root, `{uri}local` else. */
  readonly sdk: string
}

/** What stands for a name that the document does not have. */
export const noName = -1

/**
 * The names of one document, each a number from 0: comparing names is comparing numbers, and a name that is not here is
 * the name of nothing. Elements, attributes (without a namespace, mostly) and targets of instructions share the numbers.
 */
export class NameTable {
  readonly #all: ExpandedName[] = []
  readonly #byUri = new Map<string, Map<string, number>>()
  #bySdk: Map<string, number> | undefined
  #byLocal: Map<string, number[]> | undefined

  get size(): number {
    return this.#all.length
  }

  /** @throws RangeError for a number that this table did not give. */
  at(id: number): ExpandedName {
    const name = this.#all[id]
    if (!name) throw new RangeError(`There is no name ${id}; the document has ${this.#all.length}.`)
    return name
  }

  /** The number of an expanded name; `noName` where the document does not have it. */
  idOf(uri: string, local: string): number {
    return this.#byUri.get(uri)?.get(local) ?? noName
  }

  /** The same for a name in the SDK's way of writing. */
  idOfSdk(name: string): number {
    this.#bySdk ??= this.#indexBySdk()
    return this.#bySdk.get(name) ?? noName
  }

  /** Whether the document has a name, written `{namespace}local`. */
  has(name: string): boolean {
    const end = name.indexOf('}')
    return this.idOf(name.slice(1, end), name.slice(end + 1)) !== noName
  }

  /** Numbers of all names with a local part, whatever their namespace. */
  idsOfLocal(local: string): readonly number[] {
    this.#byLocal ??= this.#indexByLocal()
    return this.#byLocal.get(local) ?? []
  }

  /** The number of a name, given now where it is new. */
  intern(uri: string, local: string): number {
    let ofUri = this.#byUri.get(uri)
    if (!ofUri) {
      ofUri = new Map()
      this.#byUri.set(uri, ofUri)
    }
    const known = ofUri.get(local)
    if (known !== undefined) return known
    const id = this.#all.length
    this.#all.push(new Name(uri, local))
    ofUri.set(local, id)
    // Made when they are asked for: validation never does.
    this.#bySdk = undefined
    this.#byLocal = undefined
    return id
  }

  /** Of two names with the same way of writing, the first. */
  #indexBySdk(): Map<string, number> {
    const ids = new Map<string, number>()
    for (const [id, { sdk }] of this.#all.entries()) if (!ids.has(sdk)) ids.set(sdk, id)
    return ids
  }

  #indexByLocal(): Map<string, number[]> {
    const ids = new Map<string, number[]>()
    for (const [id, { local }] of this.#all.entries()) {
      const same = ids.get(local)
      if (same) same.push(id)
      else ids.set(local, [id])
    }
    return ids
  }
}

class Name implements ExpandedName {
  readonly uri: string
  readonly local: string
  #sdk: string | undefined

  constructor(uri: string, local: string) {
    this.uri = uri
    this.local = local
  }

  get sdk(): string {
    this.#sdk ??= sdkName(this.uri, this.local)
    return this.#sdk
  }
}
