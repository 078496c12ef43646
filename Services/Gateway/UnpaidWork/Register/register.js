'use strict';
(() => {
  const { account, now } = document.currentScript.dataset
  const root = document.documentElement, main = document.getElementById('main'), store = localStorage
  const source = root.outerHTML, isKept = 'kept' in root.dataset, here = location.pathname
  const session = here.match(/^\/sessions\/[^/]+/)?.[0], register = session + '/register'
  const isRegister = here === register
  const DAY = 864e5, WAIT = 20000
  // What the page was sent with.
  const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'"
  let token = document.querySelector('[name=token]')?.value, pause = 1000, timer
  let needsSignIn = false, isLeaving = false

  // The service's clock, which may differ from the phone's.
  if (!isKept) store.shift = Date.parse(now) - Date.now()
  const clock = () => Date.now() + Number(store.shift ?? 0)
  const time = at => new Date(at).toLocaleTimeString('en-GB',
    { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit', hour12: true }).replace(/:00|\s/g, '')
  const newKey = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-').replaceAll('/', '_').replace('=', '')

  // What waits, and what became of what was sent.
  const all = () => Object.keys(store).filter(id => id.startsWith('entry:')).sort()
    .map(id => ({ id, ...JSON.parse(store[id]) }))
  const save = ({ id, ...entry }) => { store[id] = JSON.stringify(entry) }
  const mine = () => all().filter(entry => entry.account === account)
  const waiting = () => mine().filter(entry => !entry.verdict)

  // Where the page says how things stand.
  const status = document.createElement('div')
  status.setAttribute('role', 'status')
  main?.prepend(status)
  const write = (parent, tag, text, name) => {
    const it = parent.appendChild(document.createElement(tag))
    it.textContent = text
    if (name) it.className = name
    return it
  }
  const WORDS = { recorded: ['Recorded', 'green'], known: ['Already there', 'green'],
    refused: ['Refused', 'red'], stale: ['Changed since', 'red'], 'not-found': ['Not found', 'red'] }

  const note = (entry, id, place) => {
    const result = entry.results?.find(each => each.appointmentId === id) ?? entry
    const line = write(place, 'p', '', 'entry')
    const [word, colour] = WORDS[entry.verdict && result.verdict] ?? ['Waiting to be sent', 'yellow']
    write(line, 'strong', word, `tag tag-${colour}`)
    line.append(` ${entry.label}, noted at ${time(entry.at)}. ${result.words ?? ''}`)
    return colour
  }

  // What was recorded is told on one page, and then forgotten.
  const told = []
  const show = () => {
    if (isLeaving || isWarned) return
    document.querySelectorAll('.entry').forEach(it => it.remove())
    status.replaceChildren()
    const count = waiting().length, others = all().length - mine().length
    const say = text => write(status, 'p', text, 'inset')
    if (isKept) say(`Kept on this phone at ${time(Number(root.dataset.kept))}.`)
    if (count) {
      const line = say(`${count} ${count === 1 ? 'entry waits' : 'entries wait'} on this phone to be sent. `)
      if (needsSignIn) write(line, 'a', 'Sign in to send').href = '/my-sessions'
    }
    if (others) say(`${others} ${others === 1 ? 'entry' : 'entries'} of another account on this phone: `
      + 'sign in as that account to send.')
    if (isRegister) [...told, ...mine()].filter(entry => entry.session === session).forEach(showEntry)
  }

  const showEntry = entry => {
    const rows = [...document.querySelectorAll('.person')]
    const places = entry.ids.map(id => [id, rows.find(row => row.querySelector(`a[href$="/${id}"]`)) ?? status])
    const colours = places.length ? places.map(([id, row]) => note(entry, id, row)) : [note(entry, '', status)]
    if (!entry.verdict) return
    // What was refused stays until she has seen it.
    if (!colours.includes('red')) {
      if (!told.includes(entry)) told.push(entry)
      return store.removeItem(entry.id)
    }
    const row = places.find((_, index) => colours[index] === 'red')?.[1] ?? status
    const line = write(row, 'p', '', 'entry')
    const button = write(line, 'button', `I have seen this: ${entry.label}`, 'button-link')
    button.onclick = () => {
      store.removeItem(entry.id)
      show()
      main.focus()
    }
  }

  // Sending.
  const send = async entry => {
    for (let attempt = 0; ; attempt++) {
      const answer = await fetch(entry.path, {
        method: 'POST', body: `${entry.body}&token=${encodeURIComponent(token)}`,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        signal: AbortSignal.timeout(WAIT) })
      if (answer.status === 403 && !attempt) {
        if (await renewToken()) continue
        return { code: 401 }
      }
      const isOurs = answer.headers.get('content-type') === 'application/json'
      return { code: answer.status, ...isOurs ? await answer.json() : {} }
    }
  }
  // A page that was kept, or an older sign-in's, has a token that no longer does.
  const renewToken = async () => {
    const page = await fetch('/my-sessions', { cache: 'no-store', signal: AbortSignal.timeout(WAIT) })
    const found = new DOMParser().parseFromString(await page.text(), 'text/html')
    if (found.querySelector('script[data-account]')?.dataset.account !== account) return false
    token = found.querySelector('[name=token]').value
    return true
  }

  // Whether the entry is done with; if not it is sent again.
  const settle = (entry, reply) => {
    needsSignIn = reply.code === 401
    if (!reply.verdict || needsSignIn || reply.code >= 500 || reply.code === 429) return false
    save(Object.assign(entry, reply))
    // A later correction goes by what this one made.
    for (const { appointmentId, version, verdict } of reply.results ?? [])
      for (const later of waiting())
        if (version && verdict === 'recorded' && later.path.endsWith(`/${appointmentId}`)) {
          const body = new URLSearchParams(later.body)
          body.set('version', version)
          save({ ...later, body: body.toString() })
        }
    return true
  }

  const flush = () => navigator.locks.request('registers', async () => {
    clearTimeout(timer)
    let sent = 0
    for (const { id } of waiting()) {
      const entry = waiting().find(each => each.id === id)
      if (!entry) continue
      const reply = await send(entry).catch(() => ({ code: 0 }))
      if (!settle(entry, reply)) {
        if (!needsSignIn) timer = setTimeout(resend, pause = Math.min(2 * pause, 60000))
        break
      }
      pause = 1000
      sent++
    }
    return sent
  })
  const resend = async () => {
    const sent = waiting().length && await flush()
    if (!sent || !isRegister) return show()
    isLeaving = true
    location.reload()
  }

  // Noting.
  const form = [...main?.querySelectorAll('form') ?? []]
    .find(it => /\/(register\/[^/]+|point-of-work|sign-off)$/.test(it.getAttribute('action')))
  const label = () => form.querySelector('[name=outcome]:checked + label')?.textContent
    ?? document.querySelector('h1').textContent
  const keep = async event => {
    event.preventDefault()
    const body = new URLSearchParams(new FormData(form)), at = clock()
    body.delete('token')
    body.set('captured_at', new Date(at).toISOString())
    const path = new URL(form.action).pathname, last = path.split('/').pop()
    const ids = last === 'everyone' ? body.getAll('people').map(each => each.split(' ')[0])
      : path.startsWith(register + '/') ? [last] : []
    const id = `entry:${at}:${body.get('key')}`
    if (!all().some(each => each.id.endsWith(`:${body.get('key')}`)))
      save({ id, account, session, path, ids, at, label: label(), body: body.toString() })
    write(status, 'p', 'Sending. It is kept on this phone.', 'inset')
    form.querySelector('.button').disabled = true
    await flush()
    const entry = all().find(each => each.id === id)
    if (!entry?.errors?.length) {
      isLeaving = true
      return location.assign(register)
    }
    // The page itself shows what is wrong with it, beside each field.
    store.removeItem(id)
    form.elements.token.value = token
    form.submit()
  }

  // Keeping pages.
  const put = (cache, path, text) => cache.put(path, new Response(
    '<!DOCTYPE html>' + text.replace('<html', `<html data-kept="${clock()}"`).replace('<!DOCTYPE html>', ''),
    { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY,
      'x-kept': Date.now() } }))
  const keepPages = async () => {
    const cache = await caches.open('registers')
    for (const request of await cache.keys()) {
      const at = (await cache.match(request))?.headers.get('x-kept')
      if (at && Date.now() - at > DAY) await cache.delete(request)
    }
    if (!session || isKept || document.querySelector('.error-summary')) return
    const isDay = isRegister && document.querySelector('[data-keep]')
    if (!isDay && (isRegister || !form || !await cache.match(register))) return
    await put(cache, here, source)
    await cache.addAll([...document.querySelectorAll('head [href], head [src]')].map(it => it.href ?? it.src))
    await navigator.serviceWorker?.register('/register-worker.js', { scope: '/sessions/' })
    if (isRegister) await keepForms(cache)
  }
  // The form for everybody, that of one person to stand for all, and what the session begins with.
  const keepForms = async cache => {
    const due = [...document.querySelectorAll('.person')].find(row => row.querySelector('.tag-grey'))
    const links = [...document.querySelectorAll('a.button')].map(it => it.getAttribute('href'))
    const wanted = links.filter(href => /\/(everyone|point-of-work)$/.test(href)).map(href => [href, href])
    const first = due?.querySelector('p:last-of-type a')?.getAttribute('href')
    if (first) wanted.push([first, register + '/person'])
    for (const [href, place] of wanted) {
      const page = await fetch(href, { cache: 'no-store' })
      if (page.ok && !page.redirected) await put(cache, place, await page.text())
    }
  }

  // A kept form of one person, made that of the person whose address this is.
  const fill = async () => {
    if (!isKept || !form) return
    form.elements.key.value = newKey()
    if (new URL(form.action).pathname === here) return
    const page = new DOMParser().parseFromString(await (await caches.match(register)).text(), 'text/html')
    const row = [...page.querySelectorAll('.person')].find(it => it.querySelector(`a[href="${here}"]`))
    if (!row) return location.replace(register)
    const name = row.querySelector('h3').textContent, [version, from, until] = row.dataset.row.split(' ')
    form.action = here
    main.querySelector('h1').textContent = document.title = `What became of ${name}?`
    main.querySelector('.hint').textContent = `${name}, ${row.querySelector('p').firstChild.data.trim()}`
    for (const it of form.elements) {
      if (it.type === 'radio' || it.type === 'checkbox') it.checked = false
      else if (it.tagName === 'SELECT') it.selectedIndex = 0
      else if (it.type !== 'hidden') it.value = ''
    }
    Object.assign(form.elements.version, { value: version })
    form.elements.arrived.value = from
    form.elements.left.value = until
    form.querySelectorAll(':scope > ul').forEach(it => it.remove())
    const facts = row.querySelector('ul')
    if (facts) form.querySelector('.form-group').before(facts)
    form.querySelectorAll('a').forEach(it => it.closest('p').remove())
  }

  // Signing out takes all of it along.
  let isWarned = false
  document.querySelectorAll('form[action="/sign-out"]').forEach(it => it.addEventListener('submit', event => {
    const count = all().filter(entry => !entry.verdict).length
    if (count && !isWarned) {
      event.preventDefault()
      isWarned = true
      status.replaceChildren()
      const text = `${count} ${count === 1 ? 'entry has' : 'entries have'} not been sent. `
        + 'If you sign out now they are lost. Press “Sign out” again to do so.'
      write(status, 'p', text, 'inset').setAttribute('role', 'alert')
      return main.scrollIntoView()
    }
    store.clear()
    caches.delete('registers')
  }))

  const start = async () => {
    if (store.owner !== account) await caches.delete('registers')
    store.owner = account
    await fill()
    if (form) form.addEventListener('submit', keep)
    show()
    await keepPages().catch(() => {})
    await resend()
  }
  addEventListener('online', resend)
  if (main && account) start()
})()
