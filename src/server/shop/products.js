export const products = [
  { id: 'notebook', won: 6000 },
  { id: 'pencil', won: 2000 },
  { id: 'mug', won: 9000 },
]
