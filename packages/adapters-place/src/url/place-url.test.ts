import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { parsePlaceUrl, placeConsultationUrl } from './place-url'

const place = 'https://www.marches-publics.gouv.fr'
const expected = { host: 'www.marches-publics.gouv.fr', id: '123456', orgAcronyme: 'a1b' }

describe('parsePlaceUrl', () => {
  it.each([
    `${place}/entreprise/consultation/123456?orgAcronyme=a1b`,
    `${place}/entreprise/consultation/123456/?orgAcronyme=a1b&lang=fr#x`,
    `${place}/?page=entreprise.EntrepriseDetailsConsultation&refConsultation=123456&orgAcronyme=a1b`,
    `${place}/index.php?page=Entreprise.EntrepriseDetailsConsultation&refConsultation=123456&orgAcronyme=a1b`,
    'https://WWW.marches-publics.gouv.fr/entreprise/consultation/123456?orgAcronyme=a1b',
  ])('reads %s', (url) => {
    expect(parsePlaceUrl(url)).toEqual(expected)
  })

  it('keeps long ids as text', () => {
    const url = `${place}/entreprise/consultation/900719925474099312?orgAcronyme=a1b`
    expect(parsePlaceUrl(url).id).toBe('900719925474099312')
  })

  it('takes another host only where it is given', () => {
    const url = 'https://marches.example.org/entreprise/consultation/1?orgAcronyme=xyz'
    expect(() => parsePlaceUrl(url)).toThrow(OseError)
    expect(parsePlaceUrl(url, { hosts: ['Marches.example.org'] })).toEqual({
      host: 'marches.example.org',
      id: '1',
      orgAcronyme: 'xyz',
    })
  })

  it.each([
    'not a url',
    'javascript:alert(1)',
    `http://www.marches-publics.gouv.fr/entreprise/consultation/1?orgAcronyme=a1b`,
    'https://www.marches-publics.gouv.fr.example.org/entreprise/consultation/1?orgAcronyme=a1b',
    'https://user:pass@www.marches-publics.gouv.fr/entreprise/consultation/1?orgAcronyme=a1b',
    'https://www.marches-publics.gouv.fr:8443/entreprise/consultation/1?orgAcronyme=a1b',
    `${place}/entreprise/consultation/1`,
    `${place}/entreprise/consultation/1?orgAcronyme=`,
    `${place}/entreprise/consultation/1?orgAcronyme=a1b&orgAcronyme=zzz`,
    `${place}/entreprise/consultation/1x?orgAcronyme=a1b`,
    `${place}/entreprise/consultation/١٢?orgAcronyme=a1b`,
    `${place}/?page=Entreprise.EntrepriseAdvancedSearch&AllCons`,
    `${place}/other?page=entreprise.EntrepriseDetailsConsultation&refConsultation=1&orgAcronyme=a1b`,
  ])('refuses %s', (url) => {
    expect(() => parsePlaceUrl(url)).toThrow(expect.objectContaining({ code: 'place-url-invalid' }))
  })

  it('shows no credentials in its error', () => {
    expect(() => parsePlaceUrl('https://user:hunter2@example.org/')).toThrow(/^(?!.*hunter2).*$/u)
  })
})

describe('placeConsultationUrl', () => {
  it('is read back', () => {
    expect(placeConsultationUrl(expected)).toBe(`${place}/entreprise/consultation/123456?orgAcronyme=a1b`)
    expect(parsePlaceUrl(placeConsultationUrl(expected))).toEqual(expected)
  })

  it.each([
    { id: '1/../2', orgAcronyme: 'a1b' },
    { id: '1', orgAcronyme: 'a&b' },
    { id: '1', orgAcronyme: 'a1b', host: 'example.org/x' },
  ])('refuses %j', (parts) => {
    expect(() => placeConsultationUrl(parts)).toThrow(OseError)
  })
})
