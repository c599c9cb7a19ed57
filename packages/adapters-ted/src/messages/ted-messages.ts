import type { MessageCatalogue } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

/**
 * Sentences of the refusals and losses that only this package gives: hand it to `formatRefusal` and `formatLoss` of core, or take
 * those of `./texts`. Without it a refusal is said by its code alone, without its reason.
 */
export const tedMessages: MessageCatalogue = { en, fr }
