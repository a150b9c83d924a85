import { describe, expect, it } from 'vitest'
import { parseExpiryDate } from './expiry-date.ts'

const of = (text: string) => {
  const time = parseExpiryDate(text)
  return time === null || Math.abs(time) > 8e15 ? time : new Date(time).toISOString().slice(0, 19)
}

describe('a date of Expires', () => {
  it.each([
    ['Wed, 09 Jun 2021 10:18:14 GMT', '2021-06-09T10:18:14'],
    ['Wednesday, 09-Jun-21 10:18:14 GMT', '2021-06-09T10:18:14'],
    ['Wed Jun  9 10:18:14 2021', '2021-06-09T10:18:14'],
    ['9 june 2021 1:2:3', '2021-06-09T01:02:03'],
    ['2021 10:18:14 Jun 9', '2021-06-09T10:18:14'],
    ['Wed, 09 Jun 2021 10:18:14 +0900', '2021-06-09T10:18:14'],
    ['Wed, 9th 10 June 2021x 2022 10:18:14x 0011:18:014', '2022-06-10T11:18:14'],
  ])('[DATE-1] %j is %s', (text, time) => {
    expect(of(text)).toBe(time)
  })

  it.each([
    [''],
    ['tomorrow'],
    ['Wed, 09 Jun 2021'],
    ['Wed, 09 Jun 10:18:14 GMT'],
    ['Wed, 09 2021 10:18:14 GMT'],
    ['Wed, 32 Jun 2021 10:18:14 GMT'],
    ['Wed, 00 Jun 2021 10:18:14 GMT'],
    ['Wed, 30 Feb 2021 10:18:14 GMT'],
    ['Wed, 09 Jun 2021 24:00:00 GMT'],
    ['Wed, 09 Jun 2021 10:60:00 GMT'],
    ['Wed, 09 Jun 2021 10:18:60 GMT'],
    ['Wed, 09 Jun 2021 10:18 GMT'],
    ['Wed, 09 Jun 2021 10:18:14x GMT'],
    ['Wed, 09 Jun 2021 10:18:14:00 GMT'],
    ['Wed, 09th Jun 2021 10:18:14 GMT'],
    ['Wed, 09 Jun 123456 10:18:14 GMT'],
  ])('[DATE-1] %j is no date', (text) => {
    expect(of(text)).toBeNull()
  })

  it.each([
    ['0', '2000'],
    ['69', '2069'],
    ['70', '1970'],
    ['99', '1999'],
    ['1999', '1999'],
  ])('[DATE-2] the year %s is %s', (written, year) => {
    expect(of(`Wed, 09 Jun ${written} 10:18:14 GMT`)).toBe(`${year}-06-09T10:18:14`)
  })

  it.each([
    ['1600', -8.64e15],
    ['30828', 8.64e15],
  ])('[DATE-3] the year %s is clipped to the end of the range', (year, end) => {
    expect(of(`Wed, 09 Jun ${year} 10:18:14 GMT`)).toBe(end)
  })
})
