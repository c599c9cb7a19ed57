import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardNl: Words = {
  none: 'meer minder km/kilometer*|meer of minder km/kilometer*|minder km/kilometers|gereden km/kilometers|prijs/prijzen/kosten/tarief/tarieven per km/kilometer|certificaten .. overheid/overheden/derden|bij een consortium|leden/lid van het/een consortium|staat/land/lidstaat waar .. gevestigd',
  onsite: 'redundan*|van elkaar|directievoering|uitvoeringsfase|bouwfase',
}
