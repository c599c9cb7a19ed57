// What is used of libxml2-wasm, so that the package's own types do not need it.

interface Disposable {
  dispose(): void
}

export interface LibXml2Schema extends Disposable {
  validate(document: Disposable): void
}

export interface LibXml2Provider {
  addBuffer(name: string, bytes: Uint8Array): void
  removeBuffer(name: string): void
  match(name: string): boolean
  open(name: string): number | undefined
  read(file: number, into: Uint8Array): number
  close(file: number): boolean
}

interface ErrorDetail {
  readonly message: string
  /** 1 a warning, 2 an error, 3 fatal. */
  readonly level: number
  readonly xpath?: string
}

/** The module `libxml2-wasm`, 0.7.2 or later. */
export interface LibXml2Module {
  readonly ParseOption: { readonly XML_PARSE_NONET: number }
  readonly XmlDocument: {
    fromBuffer(bytes: Uint8Array, options: { url: string; option: number }): Disposable
    fromString(text: string, options: { option: number }): Disposable
  }
  readonly XsdValidator: { fromDoc(schema: Disposable): LibXml2Schema }
  readonly XmlValidateError: abstract new (...args: never[]) => Error & { readonly details: readonly ErrorDetail[] }
  readonly XmlBufferInputProvider: new (buffers: Record<string, Uint8Array>) => LibXml2Provider
  xmlRegisterInputProvider(provider: LibXml2Provider): boolean
}
