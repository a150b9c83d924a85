export const accounts = [
  { name: 'kim', password: 'kim-likes-tea', role: 'customer' },
  { name: 'lee', password: 'lee-likes-rain', role: 'customer' },
  { name: 'admin', password: 'admin-likes-order', role: 'admin' },
  { name: 'mallory', password: 'mallory-likes-yours', role: 'customer' },
]

/** Whose one-time code it is. A real shop asks the provider (RFC 6749 §4.1.3). */
export const codes = new Map([['one-time-code', 'kim']])
