export const accounts = [
  { name: 'kim', password: 'kim-likes-tea', role: 'customer' },
  { name: 'lee', password: 'lee-likes-rain', role: 'customer' },
  { name: 'admin', password: 'admin-likes-order', role: 'admin' },
  { name: 'mallory', password: 'mallory-likes-yours', role: 'customer' },
]
