'use strict'
const DAY = 864e5, PATIENCE = 10000

// Behind a person's own form stands one kept for whichever person: the page fills it in.
const places = path => {
  const person = path.match(/^(\/sessions\/[^/]+\/register)\/(?!everyone$|results$|print$|person$)[^/]+$/)
  return person ? [path, `${person[1]}/person`] : [path]
}

const kept = async request => {
  const url = new URL(request.url)
  const cache = await caches.open('registers')
  const isPage = request.mode === 'navigate'
  for (const place of isPage ? places(url.pathname) : [url.pathname + url.search]) {
    const found = await cache.match(place)
    if (!found) continue
    if (!(Date.now() - (found.headers.get('x-kept') ?? Date.now()) > DAY)) return found
    await cache.delete(place)
  }
}

const nothing = () => new Response(
  '<!DOCTYPE html><html lang="en"><title>No connection – Probation Hub</title><h1>No connection</h1>'
  + '<p>This page is not kept on this phone. <a href="./register">Go to the register</a>.</p></html>',
  { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })

const answer = async request => {
  const isPage = request.mode === 'navigate'
  if (!isPage) {
    const found = await kept(request)
    if (found) return found
  }
  const network = fetch(request)
  if (!isPage) return network
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE))
  const patient = await kept(request) ? Promise.race([network, late]) : network
  try {
    const came = await patient
    return came.status < 500 ? came : await kept(request) ?? came
  } catch {
    return await kept(request) ?? nothing()
  }
}

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))
addEventListener('fetch', event => {
  const { method, url } = event.request
  if (method === 'GET' && new URL(url).origin === location.origin && event.request.cache !== 'no-store')
    event.respondWith(answer(event.request))
})
