import { checkInput, oneOf, readingInput } from '@opensource-experts/core'
import { stringify } from 'yaml'
import type { Directory } from '../directory/directory'
import { directoryInput } from './directory-input'

/** A directory as the text of a file, which `parseDirectory` reads again as the same. Default YAML, which people keep by hand. */
export function directoryText(directory: Directory, format: 'yaml' | 'json' = 'yaml'): string {
  checkInput('directoryText', { directory: [directoryInput, directory], format: [oneOf('yaml', 'json'), format] })
  return readingInput('directoryText', 'directory', 'plain data', () =>
    format === 'json'
      ? `${JSON.stringify(directory, null, 2)}\n`
      : // An anchor would stand for what is given twice by chance.
        stringify(directory, { aliasDuplicateObjects: false, lineWidth: 0 }),
  )
}
