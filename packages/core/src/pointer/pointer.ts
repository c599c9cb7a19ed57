import { expectList, expectText } from '../errors/expect-input'

/** The JSON Pointer (RFC 6901) of some segments: `['criteria', 0, 'a/b']` is `/criteria/0/a~1b`, none is `''`. */
export function toPointer(segments: readonly PropertyKey[]): string {
  expectList('toPointer', 'segments', segments)
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The segments of a JSON Pointer, unescaped; of `''`, which is the whole document, none. */
export function fromPointer(pointer: string): string[] {
  expectText('fromPointer', 'pointer', pointer)
  // `~1` first: `~01` stands for `~1`, and no slash.
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}
