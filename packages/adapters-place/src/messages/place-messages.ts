import type { MessageCatalogue } from '@opensource-experts/core'
import { en } from './en'
import { fr } from './fr'

/** Sentences of the losses and checks of this package: hand it to `format` and `formatLoss` of core. */
export const placeMessages: MessageCatalogue = { en, fr }
