import type { Check } from '../../src/engine/rule'
import { faultsOfLabel } from '../../src/facts/labels'

// Art. 62 of Directive 2014/24: equivalent certificates of other States, and other evidence, are recognised.
export const check: Check = (context) => faultsOfLabel(context, ['selection'])
