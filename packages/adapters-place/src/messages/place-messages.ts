import type { MessageCatalogue } from '@opensource-experts/core'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'

/** Sentences of the losses and checks of this package: hand it to `format` and `formatLoss` of core. */
export const placeMessages: MessageCatalogue = { en, fr }
