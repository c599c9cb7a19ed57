import { anyObject, anyText, type Members } from '@opensource-experts/core'

/** A directory as `parseDirectory` gives it: what firms state is checked there. */
export const directoryInput: Members = {
  members: {
    id: anyText,
    date: anyText,
    name: anyText,
    licence: anyText,
    provenance: anyObject,
    experts: { list: { members: { id: anyText, name: anyText }, required: ['id', 'name'], open: true } },
  },
  required: ['id', 'date', 'name', 'licence', 'provenance', 'experts'],
  open: true,
}
