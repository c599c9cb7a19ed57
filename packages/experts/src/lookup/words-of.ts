import { normaliseName } from '../directory/normalise-name'

/** The words of a name, as they are compared. `+`, `#` and `.` are part of one: C++, .NET. */
export function wordsOf(name: string): string[] {
  // What has no accent needs no taking apart: nine names of ten.
  const plain = /^[\u0020-\u007e]*$/u.test(name) ? name.toLowerCase() : normaliseName(name)
  return plain.split(/[^\p{L}\p{N}+#.]+/u).filter((word) => word !== '')
}
