import type { MessageCatalogue } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

/** Sentences of the refusals and losses of this package that core has none for: hand it to `formatRefusal` and `formatLoss`. */
export const tedMessages: MessageCatalogue = { en, fr }
