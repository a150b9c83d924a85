// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './error-boundary.tsx'
import { latePart } from './late-part.tsx'

afterEach(cleanup)

const Name = ({ name }: { readonly name: string }) => <b>{name}</b>
const Before = ({ name }: { readonly name: string }) => <i>before {name}</i>

it('shows what stands there before, then the part; a second one needs no wait', async () => {
  const load = vi.fn(() => Promise.resolve(Name))
  const Part = latePart(load, Before)
  const { unmount } = render(<Part name="kim" />)
  expect(screen.getByText('before kim')).toBeTruthy()
  expect(await screen.findByText('kim')).toBeTruthy()
  unmount()
  render(<Part name="lee" />)
  expect(screen.getByText('lee')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(1)
})

it('a part that cannot be fetched is said, and asked for again the next time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi
    .fn(() => Promise.resolve(Name))
    .mockImplementationOnce(() => Promise.reject(new Error('offline')))
  const Part = latePart(load)
  const { unmount } = render(
    <ErrorBoundary words="crashed">
      <Part name="kim" />
    </ErrorBoundary>,
  )
  expect(await screen.findByText(/crashed/)).toBeTruthy()
  unmount()
  render(<Part name="kim" />)
  expect(await screen.findByText('kim')).toBeTruthy()
  vi.restoreAllMocks()
})
