// One-click sign-in for the demonstration's users; their passwords are their names.
const form = document.querySelector('form')
const query = new URLSearchParams(window.location.search)

function field(name: string): HTMLInputElement | null {
    const found = form?.elements.namedItem(name)
    return found instanceof HTMLInputElement ? found : null
}

const redirect = field('redirect')
const wanted = query.get('redirect') ?? ''
// Only to a page of this server: `//elsewhere` would be another one.
if (redirect) redirect.value = /^\/(?![/\\])/.test(wanted) ? wanted : '/now/sow/home'

const refusal = document.getElementById('refusal')
if (refusal && query.has('failed')) refusal.hidden = false

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-user]')) {
    button.addEventListener('click', () => {
        const user = field('user_name')
        const password = field('user_password')
        if (!user || !password) return
        user.value = button.dataset.user ?? ''
        password.value = user.value
        form?.requestSubmit()
    })
}
