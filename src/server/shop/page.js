/** The shop's page. What its front end needs to begin with stands in it as JSON. */
export function page(user, cart) {
  const state = JSON.stringify({ user, cart }).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<title>Shop</title>
<link rel="stylesheet" href="/static/shop.css">
<link rel="icon" href="/static/icon.svg">
</head>
<body>
<header><img src="/static/logo.svg" alt="Shop"><img src="/static/cart.svg" alt="Cart"><b id="who"></b><span id="cart"></span></header>
<div id="shop">
<form method="post" action="/login">
<input name="user" aria-label="User"><input name="password" type="password" aria-label="Password">
<button>Log in</button>
</form>
<figure><img src="/static/notebook.svg" alt="Notebook"><button data-deed="add-to-cart" data-id="notebook">Add to cart</button></figure>
<figure><img src="/static/pencil.svg" alt="Pencil"><button data-deed="add-to-cart" data-id="pencil">Add to cart</button></figure>
<figure><img src="/static/mug.svg" alt="Mug"><button data-deed="add-to-cart" data-id="mug">Add to cart</button></figure>
<button data-deed="view-cart">View cart</button>
<button data-deed="view-orders">View orders</button>
<button data-deed="make-report">Make report</button>
<button data-deed="renew-session">New session</button>
<button data-deed="log-out">Log out</button>
<output id="answer"></output>
</div>
<footer><img src="/static/card.svg" alt="Card"><img src="/static/bank.svg" alt="Bank"></footer>
<script type="application/json" id="state">${state}</script>
<script type="module" src="/static/client.js"></script>
</body>
</html>`
}

/** A product's page, with what customers wrote about it. */
export function productPage(product, reviews) {
  const said = reviews.filter((review) => review.product === product.id)
  return `<!doctype html>
<html lang="en">
<head><title>${product.id}</title><link rel="stylesheet" href="/static/shop.css"></head>
<body>
<h1>${product.id}</h1>
<p lang="ko">${product.about}</p>
<ul>${said.map(({ by, text }) => `<li><b>${by}</b> ${text}</li>`).join('')}</ul>
</body>
</html>`
}
