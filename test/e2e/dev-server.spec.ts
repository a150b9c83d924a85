import { createServer } from 'vite'
import { expect, test } from './serve.ts'

test('the development server shows the page, and its server answers', async ({
  page,
  complaints,
}) => {
  const server = await createServer({
    server: { host: '127.0.0.1', port: 5300 },
    logLevel: 'error',
  })
  try {
    await server.listen()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.getByRole('button', { name: 'Log in', exact: true }).click()
    await expect(page.getByRole('cell', { name: 'kim', exact: true })).toBeVisible()
    expect(complaints).toEqual([])
  } finally {
    await server.close()
  }
})
