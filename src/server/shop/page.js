export const stylesheet = 'body { font-family: sans-serif }'

/** The shop's page. What its front end needs to begin with stands in it as JSON. */
export function page(user, cart) {
  const state = JSON.stringify({ user, cart }).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head><title>Shop</title><link rel="stylesheet" href="/static/shop.css"></head>
<body>
<div id="shop"></div>
<script type="application/json" id="state">${state}</script>
<script type="module" src="/static/client.js"></script>
</body>
</html>`
}
