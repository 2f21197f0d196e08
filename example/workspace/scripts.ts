const loading = new Map<string, Promise<void>>()

/** Loads a script once, however many elements wait for it. */
export function loadScript(url: string): Promise<void> {
    let known = loading.get(url)
    if (!known) {
        known = new Promise<void>((resolve, reject) => {
            const script = document.createElement('script')
            script.src = url
            script.onload = () => resolve()
            script.onerror = () => {
                loading.delete(url)
                reject(new Error(`The script ${url} could not be loaded.`))
            }
            document.head.append(script)
        })
        loading.set(url, known)
    }
    return known
}

/** The framework as a ServiceNow page has it, before any component asks for it. */
export function loadComponent(url: string): Promise<void> {
    return loadScript('/workspace/runtime.js').then(() => loadScript(url))
}
