/// <reference types="node" />
import { OseError } from '@opensource-experts/core'
import { sdkError } from './sdk-error'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the user is used up',
  EROFS: 'it can only be read',
  EACCES: 'the rights are missing',
  EPERM: 'the rights are missing',
  ENOTDIR: 'something on its path is no folder',
  EEXIST: 'something of its name is no folder',
}

/** A failure of the disk as such, which says nothing of the SDK; other failures as they are. */
export function notWritten(folder: string, error: unknown): unknown {
  if (OseError.isInstance(error)) return error
  const { code = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined
  if (reason === undefined) return error
  const cure = code === 'ENOSPC' || code === 'EDQUOT' ? 'Free some space' : 'Check its rights'
  const message = `The folder ${folder} cannot be written: ${reason}. ${cure}, or name another folder.`
  return sdkError('sdk-not-written', message, { file: folder, facts: { folder, reason: code }, cause: error })
}
