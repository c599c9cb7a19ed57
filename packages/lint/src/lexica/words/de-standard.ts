import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardDe: Words = {
  none: 'staat/staats/staates/staaten/mitgliedstaat*/land/landes/herkunftsland* in dem/denen/welchem .. ansassig*/niedergelassen*|land/landes/staat/staates wo .. ansassig*/niedergelassen*|bietergemeinschaft* .. konsorti*|konsortium/konsortiums .. .. mitglied*|mitglied* des/eines konsortiums|z b iso/din|z b iso/din # iso/din|z b iso/din # iso/din # iso/din|z b .. zertifikat*/zertifizierung*|beispielsweise iso/din|zertifikate/zertifikat .. zustandigen behorde*',
  onsite: 'redundan*|georedundan*|ausfallsicher*|bauuberwachung*|objektuberwachung*|bauleitung*|baustelle*|bauphase',
}
