import { readFile, writeFile } from 'node:fs/promises'

const notice: Uint8Array = await readFile('examples/data/notice.xml')
let saved = false
const save = async (document: Uint8Array): Promise<void> => {
  await writeFile('new-notice.xml', document)
  saved = document.length > notice.length
}
// The reader would see a file: an example that saves nothing has failed.
process.on('exit', () => {
  if (!saved) process.exitCode = 1
})
