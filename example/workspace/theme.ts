export type Theme = 'light' | 'dark'

const KEY = 'workspace-theme'

export function currentTheme(): Theme {
    return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'
}

export function setTheme(theme: Theme): void {
    document.documentElement.dataset.theme = theme
    try {
        localStorage.setItem(KEY, theme)
    } catch {
        // private browsing: the choice lasts as long as the page
    }
}
