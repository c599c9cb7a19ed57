import type { Check } from '../../src/engine/rule'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = ['guarantee & merge & upstream ~10 !propose', 'pay & condition & merge ~10']

export const check: Check = (context) => faultsOfWording(context, patterns, { kinds: ['performance', 'award'] })
