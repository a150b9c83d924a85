import type { TimelineMessages } from '../shape/timeline.ts'

export const timeline: TimelineMessages = {
  undo: 'Undo',
  redo: 'Redo',
  play: 'Let time pass',
  pause: 'Hold time',
  hour: '+1 h',
  minute: '+1 min',
  restart: 'Restart server',
  copy: 'Copy timeline',
  asItWas: (exchange) => `Everything above is as it was at ${exchange}.`,
  backToNow: 'Back to now',
  now: 'now',
  marks: { sent: '↑ sent', set: '↓ set', refused: 'refused', none: 'no cookie' },
  actions: {
    set: 'option',
    wait: 'clock',
    restart: 'server restarted',
    'add-client': 'new browser',
  },
}
