import { readingInput } from '@opensource-experts/core'

/** Options with a catalogue where they have none; what is no object of options stays, and is refused where it is checked. */
export function withCatalogue<Options extends object, Catalogue>(
  call: string,
  options: Options & { readonly catalogue?: Catalogue },
  catalogue: Catalogue,
): Options & { readonly catalogue: Catalogue } {
  const given: unknown = options
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return given as Options & { readonly catalogue: Catalogue }
  return readingInput(call, 'options', 'plain data', () => ({ ...options, catalogue: options.catalogue ?? catalogue }))
}
