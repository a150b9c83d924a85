// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Language } from '../../messages/language.ts'
import { useLateExplainer } from './explainer.ts'

afterEach(cleanup)

function Reader({ language }: { readonly language: Language | undefined }) {
  return <p>{useLateExplainer(language)?.words.option ?? 'not yet'}</p>
}

it('the sentences arrive after the page’s words, and change with the language', async () => {
  const { rerender } = render(<Reader language={undefined} />)
  expect(screen.getByText('not yet')).toBeTruthy()
  rerender(<Reader language="en" />)
  expect(screen.getByText('not yet')).toBeTruthy()
  expect(await screen.findByText('option')).toBeTruthy()
  rerender(<Reader language="ko" />)
  // Until the others are there, the last ones stay.
  expect(screen.getByText('option')).toBeTruthy()
  expect(await screen.findByText('옵션')).toBeTruthy()
})
