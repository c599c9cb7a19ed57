const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** What prefixes mean at the place that is read, by their numbers. */
export class NamespacesInForce {
  readonly #uris: (string | undefined)[] = ['']
  /** What was in force before each declaration, so that the end of an element can bring it back. */
  readonly #hidden: { readonly prefix: number; readonly uri: string | undefined }[] = []

  constructor(prefixNumber: (prefix: string) => number) {
    this.#uris[prefixNumber('xml')] = xmlNamespace
    // Namespaces 1.0, 3: no element may have this prefix; without a meaning it is refused as any other.
    prefixNumber('xmlns')
  }

  /** The namespace of a prefix; undefined where it has none. */
  of(prefix: number): string | undefined {
    return this.#uris[prefix]
  }

  declare(prefix: number, uri: string): void {
    this.#hidden.push({ prefix, uri: this.#uris[prefix] })
    this.#uris[prefix] = uri
  }

  /** To be given to `restore`. */
  get mark(): number {
    return this.#hidden.length
  }

  /** Takes back what was declared after the mark. */
  restore(mark: number): void {
    while (this.#hidden.length > mark) {
      const hidden = this.#hidden.pop()
      if (hidden) this.#uris[hidden.prefix] = hidden.uri
    }
  }
}

/** Why a declaration is none (Namespaces 1.0, 3 and 5); undefined where it is one. */
export function wrongDeclaration(prefix: string, uri: string): string | undefined {
  if (prefix === 'xmlns') return 'the prefix "xmlns" may not be declared'
  if (uri === xmlnsNamespace) return `the namespace ${xmlnsNamespace} may not be declared`
  if ((prefix === 'xml') !== (uri === xmlNamespace))
    return `the prefix "xml" and the namespace ${xmlNamespace} belong to each other alone`
  return prefix !== '' && uri === '' ? 'a prefix may not be taken back in XML 1.0' : undefined
}
