import { OseError } from '@opensource-experts/core'
import { applyForm } from './apply-form.js'
import { inverseForm } from './inverse-form.js'
import { lengths } from './open-form.js'
import { planForm } from './plan-form.js'
import { readForm } from './read-form.js'

/** The adapter of Quayside, behind core's port: what a vendor writes whose procurements are form fields. */
export function createQuayside() {
  return { platform: 'quayside', limits, read: readForm, plan: planForm, apply: applyForm, inverse: inverseForm }
}

/** Of one version of the form; without one, what both take. */
function limits(version = '1') {
  if (!Object.hasOwn(lengths, version))
    throw new OseError('version-unknown', `Version ${version} of the form is not known. Give one of 1, 2.`)
  return { kinds: ['award', 'performance'], maxLength: lengths[version] }
}
