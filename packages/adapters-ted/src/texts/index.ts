// The functions of core with the sentences of this package at hand: nothing to be passed, nothing to forget.
import {
  type Loss,
  type MessageCatalogue,
  formatLoss as ofLoss,
  formatRefusal as ofRefusal,
  type Refusal,
} from '@opensource-experts/core'
import { tedMessages } from '../messages/ted-messages'

/** The sentence of a refusal of `plan` and its like: what is refused, and what to do. `catalogues`: your own, looked up first. */
export function formatRefusal(refusal: Refusal, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  return ofRefusal(refusal, locale, [...catalogues, tedMessages])
}

/** The sentence of a loss of `read` or `plan`. `catalogues`: your own, looked up first. */
export function formatLoss(loss: Loss, locale = 'en', catalogues: readonly MessageCatalogue[] = []): string {
  return ofLoss(loss, locale, [...catalogues, tedMessages])
}
