import { OseError } from '@opensource-experts/core'
import { type Corrections, parseCorrections } from '@opensource-experts/experts'
import { readBytes } from '../io/read-bytes'

/** A file that says which entries are one firm, and which are not. @throws OseError `corrections-invalid` */
export async function readCorrections(file: string): Promise<Corrections> {
  const bytes = await readBytes(file, 4_000_000)
  try {
    return parseCorrections(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { file })
  } catch (error) {
    if (OseError.isInstance(error)) throw error
    throw new OseError('corrections-invalid', `The corrections ${file} cannot be used: they are not UTF-8.`, { file })
  }
}
