import type { ShopOptions } from '../options.ts'
import { code, hole, literal, type Tree } from './source-line.ts'

/** A report that takes two seconds; one that writes saves the session as it was when it began. */
export const reportSource = ({ report = 'reads' }: ShopOptions): readonly Tree[] => [
  code`// the session: ${hole('report', literal(report))}`,
  "app.get('/api/report', (req, res) => {",
  [
    "if (!req.session.user) return res.status(401).json({ error: 'log in first' })",
    'setTimeout(() => {',
    [
      ...(report === 'writes' ? ['req.session.reports = (req.session.reports ?? 0) + 1'] : []),
      'res.json({ sold: 3 })',
    ],
    '}, 2000)',
  ],
  '})',
]
